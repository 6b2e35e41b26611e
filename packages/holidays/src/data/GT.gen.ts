// Written by `pnpm generate` from date-holidays (CC BY-SA 3.0) and CLDR (Unicode-3.0): see SOURCES.md. Do not edit.
import type { CountryTable } from '../table.ts'

const table: CountryTable = {
  code: 'GT',
  weekend: [6, 7],
  years: [2025, 2031],
  days: {
    "New Year's Day": '01-01',
    'Maundy Thursday': '2025-04-17 2026-04-02 2027-03-25 2028-04-13 2029-03-29 2030-04-18 2031-04-10',
    'Good Friday': '2025-04-18 2026-04-03 2027-03-26 2028-04-14 2029-03-30 2030-04-19 2031-04-11',
    'Easter Saturday': '2025-04-19 2026-04-04 2027-03-27 2028-04-15 2029-03-31 2030-04-20 2031-04-12',
    'Labour Day': '05-01',
    'Army Day': '2025-06-30 2026-06-29 2027-07-02 2028-06-30 2029-06-30 2030-06-30 2031-06-30',
    'Independence Day': '09-15',
    'Revolution Day': '10-20',
    "All Saints' Day": '11-01',
    'Christmas Day': '12-25',
  },
  regions: {
    '1': {},
  },
}

export default table
