// Written by `pnpm generate` from date-holidays (CC BY-SA 3.0) and CLDR (Unicode-3.0): see SOURCES.md. Do not edit.
import type { CountryTable } from '../table.ts'

const table: CountryTable = {
  code: 'GY',
  weekend: [6, 7],
  years: [2025, 2031],
  days: {
    "New Year's Day": '01-01',
    'Republic Day': '02-23',
    'Good Friday': '2025-04-18 2026-04-03 2027-03-26 2028-04-14 2029-03-30 2030-04-19 2031-04-11',
    'Easter Monday': '2025-04-21 2026-04-06 2027-03-29 2028-04-17 2029-04-02 2030-04-22 2031-04-14',
    'Labour Day': '05-01',
    'Arrival Day': '2025-05-05 2026-05-05 2027-05-05 2029-05-05 2030-05-05 2031-05-05',
    'Independence Day': '05-26',
    'Eid Ul Adha': '2025-06-06 2026-05-27 2027-05-16 2028-05-05 2029-04-24 2030-04-13 2031-04-02',
    'CARICOM Day': '2025-07-07 2026-07-06 2027-07-05 2028-07-03 2029-07-02 2030-07-01 2031-07-07',
    'Emancipation Day': '08-01',
    'Youman Nabi': '2025-09-04 2026-08-25 2027-08-14 2028-08-03 2029-07-24 2030-07-13 2031-07-02',
    'Christmas Day': '12-25',
    'Boxing Day': '12-26',
  },
}

export default table
