// Written by `pnpm generate` from date-holidays (CC BY-SA 3.0) and CLDR (Unicode-3.0): see SOURCES.md. Do not edit.
import type { CountryTable } from '../table.ts'

const table: CountryTable = {
  code: 'CK',
  weekend: [6, 7],
  years: [2025, 2031],
  days: {
    "New Year's Day": '01-01',
    "Day after New Year's Day": '01-02',
    'Good Friday': '2025-04-18 2026-04-03 2027-03-26 2028-04-14 2029-03-30 2030-04-19 2031-04-11',
    'Easter Monday': '2025-04-21 2026-04-06 2027-03-29 2028-04-17 2029-04-02 2030-04-22 2031-04-14',
    'Anzac Day': '04-25',
    "Queen's Birthday": '2025-06-02 2026-06-01 2027-06-07 2028-06-05 2029-06-04 2030-06-03 2031-06-02',
    'Ra o te Ui Ariki (House of Ariki)': '2025-07-04 2026-07-03 2027-07-02 2028-07-07 2029-07-06 2030-07-05 2031-07-04',
    'Constitution Day': '08-04',
    'National Gospel Day': '10-26',
    'National Gospel Day (substitute day)': '2025-10-27 2030-10-28 2031-10-27',
    'Christmas Day': '12-25',
    'Boxing Day': '12-26',
    'Boxing Day (substitute day)': '2026-12-28 2027-12-28',
    "Day after New Year's Day (substitute day)": '2027-01-04 2028-01-04',
    'Christmas Day (substitute day)': '2027-12-27',
    "New Year's Day (substitute day)": '2028-01-03',
    'Constitution Day (substitute day)': '2029-08-06 2030-08-05',
  },
}

export default table
