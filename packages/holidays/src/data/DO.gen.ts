// Written by `pnpm generate` from date-holidays (CC BY-SA 3.0) and CLDR (Unicode-3.0): see SOURCES.md. Do not edit.
import type { CountryTable } from '../table.ts'

const table: CountryTable = {
  code: 'DO',
  weekend: [6, 7],
  years: [2025, 2031],
  days: {
    "New Year's Day": '01-01',
    Epiphany: '2025-01-06 2026-01-05 2027-01-04 2028-01-10 2029-01-06 2030-01-06 2031-01-06',
    'Our Lady of Altagracia': '01-21',
    "Duarte's Birthday": '2025-01-26 2026-01-26 2027-01-25 2028-01-24 2029-01-29 2030-01-26 2031-01-26',
    'Independence Day': '02-27',
    'Good Friday': '2025-04-18 2026-04-03 2027-03-26 2028-04-14 2029-03-30 2030-04-19 2031-04-11',
    'Labour Day': '2025-05-05 2026-05-04 2027-05-01 2028-05-01 2029-04-30 2030-04-29 2031-05-05',
    'Corpus Christi': '2025-06-19 2026-06-04 2027-05-27 2028-06-15 2029-05-31 2030-06-20 2031-06-12',
    'Restoration Day': '08-16',
    'Our Lady of las Mercedes': '09-24',
    'Constitution Day': '2025-11-10 2026-11-09 2027-11-08 2028-11-06 2029-11-12 2030-11-11 2031-11-10',
    'Christmas Day': '12-25',
  },
}

export default table
