// Written by `pnpm generate` from date-holidays (CC BY-SA 3.0) and CLDR (Unicode-3.0): see SOURCES.md. Do not edit.
import type { CountryTable } from '../table.ts'

const table: CountryTable = {
  code: 'BW',
  weekend: [6, 7],
  years: [2025, 2031],
  days: {
    "New Year's Day": '01-01',
    "New Year's Holiday": '01-02',
    'Good Friday': '2025-04-18 2026-04-03 2027-03-26 2028-04-14 2029-03-30 2030-04-19 2031-04-11',
    'Easter Saturday': '2025-04-19 2026-04-04 2027-03-27 2028-04-15 2029-03-31 2030-04-20 2031-04-12',
    'Easter Monday': '2025-04-21 2026-04-06 2027-03-29 2028-04-17 2029-04-02 2030-04-22 2031-04-14',
    'Labour Day': '05-01',
    'Ascension Day': '2025-05-29 2026-05-14 2027-05-06 2028-05-25 2029-05-10 2030-05-30 2031-05-22',
    'Sir Seretse Khama Day': '07-01',
    "President's Day": '2025-07-21 2026-07-20 2027-07-19 2028-07-17 2029-07-16 2030-07-15 2031-07-21',
    "President's Day Holiday": '2025-07-22 2026-07-21 2027-07-20 2028-07-18 2029-07-17 2030-07-16 2031-07-22',
    'Botswana Day': '09-30',
    'Christmas Day': '12-25',
    'Family Day': '12-26',
    'Botswana Day (substitute day)': '2028-10-02 2029-10-01',
    'Sir Seretse Khama Day (substitute day)': '2029-07-02',
  },
}

export default table
