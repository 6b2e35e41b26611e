// Written by `pnpm generate` from date-holidays (CC BY-SA 3.0) and CLDR (Unicode-3.0): see SOURCES.md. Do not edit.
import type { CountryTable } from '../table.ts'

const table: CountryTable = {
  code: 'SV',
  weekend: [6, 7],
  years: [2025, 2031],
  days: {
    'Maundy Thursday': '2025-04-17 2026-04-02 2027-03-25 2028-04-13 2029-03-29 2030-04-18 2031-04-10',
    'Good Friday': '2025-04-18 2026-04-03 2027-03-26 2028-04-14 2029-03-30 2030-04-19 2031-04-11',
    'Easter Saturday': '2025-04-19 2026-04-04 2027-03-27 2028-04-15 2029-03-31 2030-04-20 2031-04-12',
    'Labour Day': '05-01',
    'Celebración del Divino Salvador del Mundo': '08-06',
    'Independence Day': '09-15',
    "All Souls' Day": '11-02',
    'Christmas Day': '12-25',
  },
  regions: {
    SS: {
      days: {
        'Fiestas Agostinas': '08-03 08-05',
      },
    },
  },
}

export default table
