// Written by `pnpm generate` from date-holidays (CC BY-SA 3.0) and CLDR (Unicode-3.0): see SOURCES.md. Do not edit.
import type { CountryTable } from '../table.ts'

const table: CountryTable = {
  code: 'GQ',
  weekend: [6, 7],
  years: [2025, 2031],
  days: {
    "New Year's Day": '01-01',
    'Good Friday': '2025-04-18 2026-04-03 2027-03-26 2028-04-14 2029-03-30 2030-04-19 2031-04-11',
    'Labour Day': '05-01',
    "President's Day": '06-05',
    'Corpus Christi': '2025-06-19 2026-06-04 2027-05-27 2028-06-15 2029-05-31 2030-06-20 2031-06-12',
    'Armed Forces Day': '08-03',
    'Armed Forces Day (substitute day)': '2025-08-04 2031-08-04',
    'Constitution Day': '08-15',
    'Independence Day': '10-12',
    'Independence Day (substitute day)': '2025-10-13 2031-10-13',
    'Immaculate Conception': '12-08',
    'Christmas Day': '12-25',
    'Constitution Day (substitute day)': '2027-08-16',
    'Immaculate Conception (substitute day)': '2030-12-09',
  },
}

export default table
