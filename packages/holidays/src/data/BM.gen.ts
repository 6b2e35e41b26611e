// Written by `pnpm generate` from date-holidays (CC BY-SA 3.0) and CLDR (Unicode-3.0): see SOURCES.md. Do not edit.
import type { CountryTable } from '../table.ts'

const table: CountryTable = {
  code: 'BM',
  weekend: [6, 7],
  years: [2025, 2031],
  days: {
    "New Year's Day": '01-01',
    'Good Friday': '2025-04-18 2026-04-03 2027-03-26 2028-04-14 2029-03-30 2030-04-19 2031-04-11',
    'Bermuda Day': '2025-05-30 2026-05-29 2027-05-28 2028-05-26 2029-05-25 2030-05-31 2031-05-30',
    'National Heroes Day': '2025-06-16 2026-06-15 2027-06-21 2028-06-19 2029-06-18 2030-06-17 2031-06-16',
    'Emancipation Day': '2025-07-31 2026-07-30 2027-07-29 2028-08-03 2029-08-02 2030-08-01 2031-07-31',
    "Somers' Day": '2025-08-01 2026-07-31 2027-07-30 2028-08-04 2029-08-03 2030-08-02 2031-08-01',
    'Labour Day': '2025-09-01 2026-09-07 2027-09-06 2028-09-04 2029-09-03 2030-09-02 2031-09-01',
    'Remembrance Day': '11-11',
    'Christmas Day': '12-25',
    'Boxing Day': '12-26',
    'Boxing Day (substitute day)': '2026-12-28 2027-12-28',
    'Christmas Day (substitute day)': '2027-12-27',
    "New Year's Day (substitute day)": '2028-01-03',
    'Remembrance Day (substitute day)': '2028-11-13 2029-11-12',
  },
}

export default table
