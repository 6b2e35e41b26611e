// Written by `pnpm generate` from date-holidays (CC BY-SA 3.0) and CLDR (Unicode-3.0): see SOURCES.md. Do not edit.
import type { CountryTable } from '../table.ts'

const table: CountryTable = {
  code: 'SX',
  weekend: [6, 7],
  years: [2025, 2031],
  days: {
    "New Year's Day": '01-01',
    'Good Friday': '2025-04-18 2026-04-03 2027-03-26 2028-04-14 2029-03-30 2030-04-19 2031-04-11',
    'Easter Sunday': '2025-04-20 2026-04-05 2027-03-28 2028-04-16 2029-04-01 2030-04-21 2031-04-13',
    'Easter Monday': '2025-04-21 2026-04-06 2027-03-29 2028-04-17 2029-04-02 2030-04-22 2031-04-14',
    "King's Day": '04-27',
    Carnival: '2025-04-30 2026-04-30 2027-04-30 2028-05-02 2029-04-30 2030-04-30 2031-04-30',
    'Labour Day': '05-01',
    'Ascension Day': '2025-05-29 2026-05-14 2027-05-06 2028-05-25 2029-05-10 2030-05-30 2031-05-22',
    Pentecost: '2025-06-08 2026-05-24 2027-05-16 2028-06-04 2029-05-20 2030-06-09 2031-06-01',
    'Emancipation Day': '07-01',
    'Constitution Day': '10-09',
    'Sint Maarten Day': '11-11',
    'Christmas Day': '12-25',
    'Boxing Day': '12-26',
  },
}

export default table
