// Written by `pnpm generate` from date-holidays (CC BY-SA 3.0) and CLDR (Unicode-3.0): see SOURCES.md. Do not edit.
import type { CountryTable } from '../table.ts'

const table: CountryTable = {
  code: 'AS',
  weekend: [6, 7],
  years: [2025, 2031],
  days: {
    "New Year's Day": '01-01',
    'Martin Luther King Jr. Day': '2025-01-20 2026-01-19 2027-01-18 2028-01-17 2029-01-15 2030-01-21 2031-01-20',
    "Washington's Birthday": '2025-02-17 2026-02-16 2027-02-15 2028-02-21 2029-02-19 2030-02-18 2031-02-17',
    'American Samoa Flag Day': '04-17',
    'Memorial Day': '2025-05-26 2026-05-25 2027-05-31 2028-05-29 2029-05-28 2030-05-27 2031-05-26',
    Juneteenth: '06-19',
    'Independence Day': '07-04',
    'Labour Day': '2025-09-01 2026-09-07 2027-09-06 2028-09-04 2029-09-03 2030-09-02 2031-09-01',
    'Columbus Day': '2025-10-13 2026-10-12 2027-10-11 2028-10-09 2029-10-08 2030-10-14 2031-10-13',
    'Veterans Day': '11-11',
    'Thanksgiving Day': '2025-11-27 2026-11-26 2027-11-25 2028-11-23 2029-11-22 2030-11-28 2031-11-27',
    'Christmas Day': '12-25',
    'Independence Day (substitute day)': '2026-07-03 2027-07-05',
    'Juneteenth (substitute day)': '2027-06-18',
    'Christmas Day (substitute day)': '2027-12-24',
    "New Year's Day (substitute day)": '2027-12-31',
  },
}

export default table
