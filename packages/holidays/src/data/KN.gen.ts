// Written by `pnpm generate` from date-holidays (CC BY-SA 3.0) and CLDR (Unicode-3.0): see SOURCES.md. Do not edit.
import type { CountryTable } from '../table.ts'

const table: CountryTable = {
  code: 'KN',
  weekend: [6, 7],
  years: [2025, 2031],
  days: {
    "New Year's Day": '01-01',
    'Carnival Day': '01-02',
    'Good Friday': '2025-04-18 2026-04-03 2027-03-26 2028-04-14 2029-03-30 2030-04-19 2031-04-11',
    'Easter Monday': '2025-04-21 2026-04-06 2027-03-29 2028-04-17 2029-04-02 2030-04-22 2031-04-14',
    'Labour Day': '2025-05-05 2026-05-04 2027-05-03 2028-05-01 2029-05-07 2030-05-06 2031-05-05',
    'Whit Monday': '2025-06-09 2026-05-25 2027-05-17 2028-06-05 2029-05-21 2030-06-10 2031-06-02',
    'Emancipation Day': '2025-08-04 2026-08-03 2027-08-02 2028-08-07 2029-08-06 2030-08-05 2031-08-04',
    'Culturama Day': '2025-08-05 2026-08-04 2027-08-03 2028-08-01 2029-08-07 2030-08-06 2031-08-05',
    "National Heroes' Day": '09-16',
    'Independence Day': '2025-09-19 2026-09-19 2027-09-20 2028-09-19 2029-09-19 2030-09-19 2031-09-19',
    'Christmas Day': '12-25',
    'Boxing Day': '12-26',
    "New Year's Day (substitute day)": '2028-01-03',
    "National Heroes' Day (substitute day)": '2029-09-17',
  },
}

export default table
