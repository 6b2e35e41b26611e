// Written by `pnpm generate` from date-holidays (CC BY-SA 3.0) and CLDR (Unicode-3.0): see SOURCES.md. Do not edit.
import type { CountryTable } from '../table.ts'

const table: CountryTable = {
  code: 'JM',
  weekend: [6, 7],
  years: [2025, 2031],
  days: {
    "New Year's Day": '01-01',
    'Ash Wednesday': '2025-03-05 2026-02-18 2027-02-10 2028-03-01 2029-02-14 2030-03-06 2031-02-26',
    'Good Friday': '2025-04-18 2026-04-03 2027-03-26 2028-04-14 2029-03-30 2030-04-19 2031-04-11',
    'Easter Monday': '2025-04-21 2026-04-06 2027-03-29 2028-04-17 2029-04-02 2030-04-22 2031-04-14',
    'Labour Day': '2025-05-23 2026-05-25 2027-05-24 2028-05-23 2029-05-23 2030-05-23 2031-05-23',
    'Emancipation Day': '2025-08-01 2026-08-01 2027-08-02 2028-08-01 2029-08-01 2030-08-01 2031-08-01',
    'Independence Day': '08-06',
    'National Heroes Day': '2025-10-20 2026-10-19 2027-10-18 2028-10-16 2029-10-15 2030-10-21 2031-10-20',
    'Christmas Day': '12-25',
    'Boxing Day': '12-26',
    'Boxing Day (substitute day)': '2027-12-27',
    'Independence Day (substitute day)': '2028-08-07',
  },
}

export default table
