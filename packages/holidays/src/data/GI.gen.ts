// Written by `pnpm generate` from date-holidays (CC BY-SA 3.0) and CLDR (Unicode-3.0): see SOURCES.md. Do not edit.
import type { CountryTable } from '../table.ts'

const table: CountryTable = {
  code: 'GI',
  weekend: [6, 7],
  years: [2025, 2031],
  days: {
    "New Year's Day": '01-01',
    'Commonwealth Day': '2025-03-10 2026-03-09 2027-03-08 2028-03-13 2029-03-12 2030-03-11 2031-03-10',
    'Good Friday': '2025-04-18 2026-04-03 2027-03-26 2028-04-14 2029-03-30 2030-04-19 2031-04-11',
    'Easter Monday': '2025-04-21 2026-04-06 2027-03-29 2028-04-17 2029-04-02 2030-04-22 2031-04-14',
    'Workers Memorial Day': '04-28',
    'May Day': '2025-05-01 2026-05-01 2027-05-03 2028-05-01 2029-05-01 2030-05-01 2031-05-01',
    'Spring bank holiday': '2025-05-26 2026-05-25 2027-05-31 2028-05-29 2029-05-28 2030-05-27 2031-05-26',
    "Queen's Birthday": '2025-06-16 2026-06-15 2027-06-14 2028-06-19 2029-06-18 2030-06-17 2031-06-16',
    'Late Summer Bank Holiday': '2025-08-25 2026-08-31 2027-08-30 2028-08-28 2029-08-27 2030-08-26 2031-08-25',
    'Gibraltar National Day': '09-10',
    'Christmas Day': '12-25',
    'Boxing Day': '12-26',
    'Boxing Day (substitute day)': '2026-12-28 2027-12-28',
    'Christmas Day (substitute day)': '2027-12-27',
    "New Year's Day (substitute day)": '2028-01-03',
    'Gibraltar National Day (substitute day)': '2028-09-04',
  },
}

export default table
