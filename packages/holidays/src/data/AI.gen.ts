// Written by `pnpm generate` from date-holidays (CC BY-SA 3.0) and CLDR (Unicode-3.0): see SOURCES.md. Do not edit.
import type { CountryTable } from '../table.ts'

const table: CountryTable = {
  code: 'AI',
  weekend: [6, 7],
  years: [2025, 2031],
  days: {
    "New Year's Day": '01-01',
    'James Ronald Webster Day': '03-02',
    'Good Friday': '2025-04-18 2026-04-03 2027-03-26 2028-04-14 2029-03-30 2030-04-19 2031-04-11',
    'Easter Monday': '2025-04-21 2026-04-06 2027-03-29 2028-04-17 2029-04-02 2030-04-22 2031-04-14',
    'Labour Day': '05-01',
    'Anguilla Day': '05-30',
    'Whit Monday': '2025-06-09 2026-05-25 2027-05-17 2028-06-05 2029-05-21 2030-06-10 2031-06-02',
    'Constitution Day': '2025-08-01 2026-08-07 2027-08-06 2028-08-04 2029-08-03 2030-08-02 2031-08-01',
    'August Monday': '2025-08-04 2026-08-03 2027-08-02 2028-08-07 2029-08-06 2030-08-05 2031-08-04',
    'August Thursday': '2025-08-07 2026-08-06 2027-08-05 2028-08-03 2029-08-02 2030-08-01 2031-08-07',
    'National Heroes and Heroines Day': '12-19',
    'Christmas Day': '12-25',
    'Boxing Day': '12-26',
    'Celebration of the Birthday of Her Majesty the Queen': '2026-06-08 2027-06-14 2028-06-12 2029-06-11 2031-06-09',
    'Christmas Day (substitute day)': '2027-12-27',
  },
}

export default table
