// Written by `pnpm generate` from date-holidays (CC BY-SA 3.0) and CLDR (Unicode-3.0): see SOURCES.md. Do not edit.
import type { CountryTable } from '../table.ts'

const table: CountryTable = {
  code: 'SE',
  weekend: [6, 7],
  years: [2025, 2031],
  days: {
    "New Year's Day": '01-01',
    Epiphany: '01-06',
    'Good Friday': '2025-04-18 2026-04-03 2027-03-26 2028-04-14 2029-03-30 2030-04-19 2031-04-11',
    'Easter Sunday': '2025-04-20 2026-04-05 2027-03-28 2028-04-16 2029-04-01 2030-04-21 2031-04-13',
    'Easter Monday': '2025-04-21 2026-04-06 2027-03-29 2028-04-17 2029-04-02 2030-04-22 2031-04-14',
    'Labour Day': '05-01',
    'Ascension Day': '2025-05-29 2026-05-14 2027-05-06 2028-05-25 2029-05-10 2030-05-30 2031-05-22',
    'National Day': '06-06',
    Pentecost: '2025-06-08 2026-05-24 2027-05-16 2028-06-04 2029-05-20 2030-06-09 2031-06-01',
    'Midsummer Eve': '2025-06-20 2026-06-19 2027-06-25 2028-06-23 2029-06-22 2030-06-21 2031-06-20',
    'Midsummer Day': '2025-06-21 2026-06-20 2027-06-26 2028-06-24 2029-06-23 2030-06-22 2031-06-21',
    "All Saints' Day": '2025-11-01 2026-10-31 2027-11-06 2028-11-04 2029-11-03 2030-11-02 2031-11-01',
    'Christmas Eve': '12-24',
    'Christmas Day': '12-25',
    'Boxing Day': '12-26',
    "New Year's Eve": '12-31',
  },
}

export default table
