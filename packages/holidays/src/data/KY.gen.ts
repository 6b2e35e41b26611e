// Written by `pnpm generate` from date-holidays (CC BY-SA 3.0) and CLDR (Unicode-3.0): see SOURCES.md. Do not edit.
import type { CountryTable } from '../table.ts'

const table: CountryTable = {
  code: 'KY',
  weekend: [6, 7],
  years: [2025, 2031],
  days: {
    "New Year's Day": '01-01',
    'National Heroes Day': '2025-01-27 2026-01-26 2027-01-25 2028-01-24 2029-01-22 2030-01-28 2031-01-27',
    'Ash Wednesday': '2025-03-05 2026-02-18 2027-02-10 2028-03-01 2029-02-14 2030-03-06 2031-02-26',
    'Good Friday': '2025-04-18 2026-04-03 2027-03-26 2028-04-14 2029-03-30 2030-04-19 2031-04-11',
    'Easter Monday': '2025-04-21 2026-04-06 2027-03-29 2028-04-17 2029-04-02 2030-04-22 2031-04-14',
    'Discovery Day': '2025-05-19 2026-05-18 2027-05-17 2028-05-15 2029-05-21 2030-05-20 2031-05-19',
    "Queen's Birthday": '2025-06-16 2026-06-15',
    'Constitution Day': '07-02',
    'Christmas Day': '12-25',
    'Boxing Day': '12-26',
    "New Year's Day (substitute day)": '2028-01-03',
  },
}

export default table
