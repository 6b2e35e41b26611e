// Written by `pnpm generate` from date-holidays (CC BY-SA 3.0) and CLDR (Unicode-3.0): see SOURCES.md. Do not edit.
import type { CountryTable } from '../table.ts'

const table: CountryTable = {
  code: 'ZA',
  weekend: [6, 7],
  years: [2025, 2031],
  days: {
    "New Year's Day": '01-01',
    'Human Rights Day': '03-21',
    'Good Friday': '2025-04-18 2026-04-03 2027-03-26 2028-04-14 2029-03-30 2030-04-19 2031-04-11',
    'Family Day': '2025-04-21 2026-04-06 2027-03-29 2028-04-17 2029-04-02 2030-04-22 2031-04-14',
    'Freedom Day': '04-27',
    'Freedom Day (substitute day)': '2025-04-28 2031-04-28',
    "Workers' Day": '05-01',
    'Youth Day': '06-16',
    "National Women's Day": '08-09',
    'Heritage Day': '09-24',
    'Day of Reconciliation': '12-16',
    'Christmas Day': '12-25',
    'Day of Goodwill': '12-26',
    "National Women's Day (substitute day)": '2026-08-10',
    'Human Rights Day (substitute day)': '2027-03-22',
    'Day of Goodwill (substitute day)': '2027-12-27',
    'Heritage Day (substitute day)': '2028-09-25',
    'Day of Reconciliation (substitute day)': '2029-12-17',
    'Youth Day (substitute day)': '2030-06-17',
  },
}

export default table
