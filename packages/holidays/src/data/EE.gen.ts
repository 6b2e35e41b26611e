// Written by `pnpm generate` from date-holidays (CC BY-SA 3.0) and CLDR (Unicode-3.0): see SOURCES.md. Do not edit.
import type { CountryTable } from '../table.ts'

const table: CountryTable = {
  code: 'EE',
  weekend: [6, 7],
  years: [2025, 2031],
  days: {
    "New Year's Day": '01-01',
    'Independence Day': '02-24',
    'Good Friday': '2025-04-18 2026-04-03 2027-03-26 2028-04-14 2029-03-30 2030-04-19 2031-04-11',
    'Easter Sunday': '2025-04-20 2026-04-05 2027-03-28 2028-04-16 2029-04-01 2030-04-21 2031-04-13',
    'Labour Day': '05-01',
    Pentecost: '2025-06-08 2026-05-24 2027-05-16 2028-06-04 2029-05-20 2030-06-09 2031-06-01',
    'Victory Day': '06-23',
    'Midsummer Day': '06-24',
    'Day of Restoration of Independence': '08-20',
    'Christmas Eve': '12-24',
    'Christmas Day': '12-25',
    'Boxing Day': '12-26',
  },
}

export default table
