// Written by `pnpm generate` from date-holidays (CC BY-SA 3.0) and CLDR (Unicode-3.0): see SOURCES.md. Do not edit.
import type { CountryTable } from '../table.ts'

const table: CountryTable = {
  code: 'BS',
  weekend: [6, 7],
  years: [2025, 2031],
  days: {
    "New Year's Day": '01-01',
    'Majority Rule Day': '01-10',
    'Good Friday': '2025-04-18 2026-04-03 2027-03-26 2028-04-14 2029-03-30 2030-04-19 2031-04-11',
    'Easter Monday': '2025-04-21 2026-04-06 2027-03-29 2028-04-17 2029-04-02 2030-04-22 2031-04-14',
    'Randol Fawkes Labour Day': '2025-06-06 2026-06-05 2027-06-04 2028-06-02 2029-06-01 2030-06-07 2031-06-06',
    'Whit Monday': '2025-06-09 2026-05-25 2027-05-17 2028-06-05 2029-05-21 2030-06-10 2031-06-02',
    'Independence Day': '07-10',
    'Emancipation Day': '2025-08-04 2026-08-03 2027-08-02 2028-08-07 2029-08-06 2030-08-05 2031-08-04',
    "National Heroes' Day": '10-12',
    "National Heroes' Day (substitute day)": '2025-10-13 2030-10-14 2031-10-13',
    'Christmas Day': '12-25',
    'Boxing Day': '12-26',
    'Majority Rule Day (substitute day)': '2026-01-12 2027-01-11',
    'Independence Day (substitute day)': '2027-07-12',
  },
}

export default table
