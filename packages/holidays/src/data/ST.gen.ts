// Written by `pnpm generate` from date-holidays (CC BY-SA 3.0) and CLDR (Unicode-3.0): see SOURCES.md. Do not edit.
import type { CountryTable } from '../table.ts'

const table: CountryTable = {
  code: 'ST',
  weekend: [6, 7],
  years: [2025, 2031],
  days: {
    "New Year's Day": '01-01',
    "Martyrs' Day": '02-03',
    'Labour Day': '05-01',
    'Independence Day (substitute day)': '2025-07-11 2026-07-13 2031-07-11',
    'Independence Day': '07-12',
    'Armed Forces Day (substitute day)': '2025-09-05 2026-09-07 2031-09-05',
    'Armed Forces Day': '09-06',
    'Agricultural Reform Day': '09-30',
    'São Tomé Day': '12-21',
    'São Tomé Day (substitute day)': '2025-12-22 2030-12-20 2031-12-22',
    'Christmas Day': '12-25',
    'Labour Day (substitute day)': '2027-04-30',
    'Christmas Day (substitute day)': '2027-12-24',
    "New Year's Day (substitute day)": '2027-12-31',
    'Agricultural Reform Day (substitute day)': '2028-09-29 2029-10-01',
    "Martyrs' Day (substitute day)": '2029-02-02 2030-02-04',
  },
}

export default table
