// Written by `pnpm generate` from date-holidays (CC BY-SA 3.0) and CLDR (Unicode-3.0): see SOURCES.md. Do not edit.
import type { CountryTable } from '../table.ts'

const table: CountryTable = {
  code: 'LI',
  weekend: [6, 7],
  years: [2025, 2031],
  days: {
    "New Year's Day": '01-01',
    Epiphany: '01-06',
    'Good Friday': '2025-04-18 2026-04-03 2027-03-26 2028-04-14 2029-03-30 2030-04-19 2031-04-11',
    'Easter Monday': '2025-04-21 2026-04-06 2027-03-29 2028-04-17 2029-04-02 2030-04-22 2031-04-14',
    'Labour Day': '05-01',
    'Ascension Day': '2025-05-29 2026-05-14 2027-05-06 2028-05-25 2029-05-10 2030-05-30 2031-05-22',
    'Feiertagsbrücke': '2025-05-30 2025-06-20 2026-05-15 2026-06-05 2027-05-07 2027-05-28 2028-05-26 2028-06-16 2029-05-11 2029-06-01 2030-05-31 2030-06-21 2031-05-23 2031-06-13',
    'Whit Monday': '2025-06-09 2026-05-25 2027-05-17 2028-06-05 2029-05-21 2030-06-10 2031-06-02',
    'Corpus Christi': '2025-06-19 2026-06-04 2027-05-27 2028-06-15 2029-05-31 2030-06-20 2031-06-12',
    'Mariä Geburt': '09-08',
    'Immaculate Conception': '12-08',
    'Christmas Day': '12-25',
    'Boxing Day': '12-26',
  },
}

export default table
