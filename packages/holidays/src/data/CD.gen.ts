// Written by `pnpm generate` from date-holidays (CC BY-SA 3.0) and CLDR (Unicode-3.0): see SOURCES.md. Do not edit.
import type { CountryTable } from '../table.ts'

const table: CountryTable = {
  code: 'CD',
  weekend: [6, 7],
  years: [2025, 2031],
  days: {
    "New Year's Day": '01-01',
    'Day of the Martyrs': '01-04',
    'Anniversary of President Laurent Kabila': '01-16',
    'Anniversary of Prime Minister Patrice Emery Lumumba': '01-17',
    'Labour Day': '05-01',
    'Liberation Day': '05-17',
    'Independence Day': '06-30',
    "Parents' Day": '08-01',
    'Christmas Day': '12-25',
    'Day of the Martyrs (substitute day)': '2026-01-05',
    'Liberation Day (substitute day)': '2026-05-18',
    'Anniversary of Prime Minister Patrice Emery Lumumba (substitute day)': '2027-01-18',
    "Parents' Day (substitute day)": '2027-08-02',
    'Anniversary of President Laurent Kabila (substitute day)': '2028-01-18',
    'Independence Day (substitute day)': '2030-07-01',
  },
}

export default table
