// Written by `pnpm generate` from date-holidays (CC BY-SA 3.0) and CLDR (Unicode-3.0): see SOURCES.md. Do not edit.
import type { CountryTable } from '../table.ts'

const table: CountryTable = {
  code: 'LT',
  weekend: [6, 7],
  years: [2025, 2031],
  days: {
    "New Year's Day": '01-01',
    'Day of Restoration of the State of Lithuania': '02-16',
    'Day of Restoration of Independence of Lithuania': '03-11',
    'Easter Sunday': '2025-04-20 2026-04-05 2027-03-28 2028-04-16 2029-04-01 2030-04-21 2031-04-13',
    'Easter Monday': '2025-04-21 2026-04-06 2027-03-29 2028-04-17 2029-04-02 2030-04-22 2031-04-14',
    'Labour Day': '05-01',
    "St. John's Day": '06-24',
    'Statehood Day': '07-06',
    Assumption: '08-15',
    "All Saints' Day": '11-01',
    "All Souls' Day": '11-02',
    'Christmas Eve': '12-24',
    'Christmas Day': '12-25',
    'Boxing Day': '12-26',
  },
}

export default table
