// Written by `pnpm generate` from date-holidays (CC BY-SA 3.0) and CLDR (Unicode-3.0): see SOURCES.md. Do not edit.
import type { CountryTable } from '../table.ts'

const table: CountryTable = {
  code: 'HR',
  weekend: [6, 7],
  years: [2025, 2031],
  days: {
    "New Year's Day": '01-01',
    Epiphany: '01-06',
    'Easter Sunday': '2025-04-20 2026-04-05 2027-03-28 2028-04-16 2029-04-01 2030-04-21 2031-04-13',
    'Easter Monday': '2025-04-21 2026-04-06 2027-03-29 2028-04-17 2029-04-02 2030-04-22 2031-04-14',
    'Labour Day': '05-01',
    'National Day': '05-30',
    'Corpus Christi': '2025-06-19 2026-06-04 2027-05-27 2028-06-15 2029-05-31 2030-06-20 2031-06-12',
    'Anti-Fascist Struggle Day': '06-22',
    'Victory and Homeland Thanksgiving Day and the Day of Croatian defenders': '08-05',
    Assumption: '08-15',
    "All Saints' Day": '11-01',
    'Remembrance Day': '11-18',
    'Christmas Day': '12-25',
    'Boxing Day': '12-26',
  },
  regions: {
    '17': {},
    '19': {},
  },
}

export default table
