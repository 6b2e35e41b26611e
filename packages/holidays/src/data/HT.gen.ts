// Written by `pnpm generate` from date-holidays (CC BY-SA 3.0) and CLDR (Unicode-3.0): see SOURCES.md. Do not edit.
import type { CountryTable } from '../table.ts'

const table: CountryTable = {
  code: 'HT',
  weekend: [6, 7],
  years: [2025, 2031],
  days: {
    'Independence Day': '01-01',
    'Ancestry Day': '01-02',
    'Mardi Gras': '2025-03-04 2026-02-17 2027-02-09 2028-02-29 2029-02-13 2030-03-05 2031-02-25',
    'Good Friday': '2025-04-18 2026-04-03 2027-03-26 2028-04-14 2029-03-30 2030-04-19 2031-04-11',
    'Easter Sunday': '2025-04-20 2026-04-05 2027-03-28 2028-04-16 2029-04-01 2030-04-21 2031-04-13',
    'Labour Day': '05-01',
    "Flag and Universities' Day": '05-18',
    'Ascension Day': '2025-05-29 2026-05-14 2027-05-06 2028-05-25 2029-05-10 2030-05-30 2031-05-22',
    'Corpus Christi': '2025-06-19 2026-06-04 2027-05-27 2028-06-15 2029-05-31 2030-06-20 2031-06-12',
    Assumption: '08-15',
    'Anniversary of the death of Dessalines': '10-17',
    "All Saints' Day": '11-01',
    "All Souls' Day": '11-02',
    'Battle of Vertières Day': '11-18',
    'Christmas Day': '12-25',
  },
}

export default table
