// Written by `pnpm generate` from date-holidays (CC BY-SA 3.0) and CLDR (Unicode-3.0): see SOURCES.md. Do not edit.
import type { CountryTable } from '../table.ts'

const table: CountryTable = {
  code: 'MS',
  weekend: [6, 7],
  years: [2025, 2031],
  days: {
    "New Year's Day": '01-01',
    "Saint Patrick's Day": '03-17',
    'Good Friday': '2025-04-18 2026-04-03 2027-03-26 2028-04-14 2029-03-30 2030-04-19 2031-04-11',
    'Easter Monday': '2025-04-21 2026-04-06 2027-03-29 2028-04-17 2029-04-02 2030-04-22 2031-04-14',
    'Labour Day': '2025-05-05 2026-05-04 2027-05-03 2028-05-01 2029-05-07 2030-05-06 2031-05-05',
    'Whit Monday': '2025-06-09 2026-05-25 2027-05-17 2028-06-05 2029-05-21 2030-06-10 2031-06-02',
    'Emancipation Day': '2025-08-01 2026-08-03 2027-08-02 2028-08-01 2029-08-01 2030-08-01 2031-08-01',
    'Christmas Day': '12-25',
    'Boxing Day': '12-26',
    'Festival Day': '12-31',
    "Queen's Birthday Celebration": '2026-06-15 2027-06-14 2028-06-12 2029-06-11 2031-06-09',
    'Boxing Day (substitute day)': '2026-12-28 2027-12-28',
    'Christmas Day (substitute day)': '2027-12-27',
    "New Year's Day (substitute day)": '2028-01-03',
    'Festival Day (substitute day)': '2029-01-02',
    "Saint Patrick's Day (substitute day)": '2029-03-19 2030-03-18',
  },
}

export default table
