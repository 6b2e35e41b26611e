// Written by `pnpm generate` from date-holidays (CC BY-SA 3.0) and CLDR (Unicode-3.0): see SOURCES.md. Do not edit.
import type { CountryTable } from '../table.ts'

const table: CountryTable = {
  code: 'NA',
  weekend: [6, 7],
  years: [2025, 2031],
  days: {
    "New Year's Day": '01-01',
    'Independence Day': '03-21',
    'Good Friday': '2025-04-18 2026-04-03 2027-03-26 2028-04-14 2029-03-30 2030-04-19 2031-04-11',
    'Easter Monday': '2025-04-21 2026-04-06 2027-03-29 2028-04-17 2029-04-02 2030-04-22 2031-04-14',
    'Workers Day': '05-01',
    'Cassinga Day': '05-04',
    'Cassinga Day (substitute day)': '2025-05-05 2031-05-05',
    'Africa Day': '05-25',
    'Africa Day (substitute day)': '2025-05-26 2031-05-26',
    'Ascension Day': '2025-05-29 2026-05-14 2027-05-06 2029-05-10 2030-05-30 2031-05-22',
    "Heroes' Day": '08-26',
    'Human Rights Day': '12-10',
    'Christmas Day': '12-25',
    'Family Day': '12-26',
    'Independence Day (substitute day)': '2027-03-22',
    'Family Day (substitute day)': '2027-12-27',
    'Human Rights Day (substitute day)': '2028-12-11',
    "Heroes' Day (substitute day)": '2029-08-27',
  },
}

export default table
