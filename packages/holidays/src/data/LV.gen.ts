// Written by `pnpm generate` from date-holidays (CC BY-SA 3.0) and CLDR (Unicode-3.0): see SOURCES.md. Do not edit.
import type { CountryTable } from '../table.ts'

const table: CountryTable = {
  code: 'LV',
  weekend: [6, 7],
  years: [2025, 2031],
  days: {
    "New Year's Day": '01-01',
    'Good Friday': '2025-04-18 2026-04-03 2027-03-26 2028-04-14 2029-03-30 2030-04-19 2031-04-11',
    'Easter Sunday': '2025-04-20 2026-04-05 2027-03-28 2028-04-16 2029-04-01 2030-04-21 2031-04-13',
    'Easter Monday': '2025-04-21 2026-04-06 2027-03-29 2028-04-17 2029-04-02 2030-04-22 2031-04-14',
    'Labour Day': '05-01',
    'Restoration of Independence day': '05-04',
    'Restoration of Independence day (substitute day)': '2025-05-05 2030-05-06 2031-05-05',
    'Midsummer Eve': '06-23',
    Midsummer: '06-24',
    'Republic Day': '11-18',
    'Christmas Eve': '12-24',
    'Christmas Day': '12-25',
    'Boxing Day': '12-26',
    "New Year's Eve": '12-31',
    'Republic Day (substitute day)': '2028-11-20 2029-11-19',
  },
}

export default table
