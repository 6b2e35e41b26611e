// Written by `pnpm generate` from date-holidays (CC BY-SA 3.0) and CLDR (Unicode-3.0): see SOURCES.md. Do not edit.
import type { CountryTable } from '../table.ts'

const table: CountryTable = {
  code: 'DM',
  weekend: [6, 7],
  years: [2025, 2031],
  days: {
    "New Year's Day": '01-01',
    'Carnival Monday': '2025-03-03 2026-02-16 2027-02-08 2028-02-28 2029-02-12 2030-03-04 2031-02-24',
    'Carnival Tuesday': '2025-03-04 2026-02-17 2027-02-09 2028-02-29 2029-02-13 2030-03-05 2031-02-25',
    'Good Friday': '2025-04-18 2026-04-03 2027-03-26 2028-04-14 2029-03-30 2030-04-19 2031-04-11',
    'Easter Monday': '2025-04-21 2026-04-06 2027-03-29 2028-04-17 2029-04-02 2030-04-22 2031-04-14',
    'Labour Day': '05-01',
    'Whit Monday': '2025-06-09 2026-05-25 2027-05-17 2028-06-05 2029-05-21 2030-06-10 2031-06-02',
    'Emancipation Day': '2025-08-04 2026-08-03 2027-08-02 2028-08-07 2029-08-06 2030-08-05 2031-08-04',
    'Independence Day': '2025-11-03 2026-11-03 2027-11-03 2028-11-03 2029-11-03 2030-11-04 2031-11-03',
    'National Day of Community Service': '2025-11-04 2026-11-04 2027-11-04 2028-11-04 2029-11-05 2030-11-05 2031-11-04',
    'Christmas Day': '12-25',
    'Boxing Day': '12-26',
    'Boxing Day (substitute day)': '2027-12-27',
  },
}

export default table
