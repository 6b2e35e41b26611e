// Written by `pnpm generate` from date-holidays (CC BY-SA 3.0) and CLDR (Unicode-3.0): see SOURCES.md. Do not edit.
import type { CountryTable } from '../table.ts'

const table: CountryTable = {
  code: 'ZW',
  weekend: [6, 7],
  years: [2025, 2031],
  days: {
    "New Year's Day": '01-01',
    'Independence Day': '04-18',
    'Easter Monday': '2025-04-21 2026-04-06 2027-03-29 2028-04-17 2029-04-02 2030-04-22 2031-04-14',
    'Labour Day': '05-01',
    'Africa Day': '05-25',
    "Heroes' Day": '2025-08-11 2026-08-10 2027-08-09 2028-08-14 2029-08-13 2030-08-12 2031-08-11',
    'Defence Forces Day': '2025-08-12 2026-08-11 2027-08-10 2028-08-08 2029-08-14 2030-08-13 2031-08-12',
    'Unity Day': '12-22',
    'Christmas Day': '12-25',
    'Boxing Day': '12-26',
    'Good Friday': '2026-04-03 2027-03-26 2028-04-14 2029-03-30 2030-04-19 2031-04-11',
  },
}

export default table
