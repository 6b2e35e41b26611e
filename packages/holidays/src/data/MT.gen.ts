// Written by `pnpm generate` from date-holidays (CC BY-SA 3.0) and CLDR (Unicode-3.0): see SOURCES.md. Do not edit.
import type { CountryTable } from '../table.ts'

const table: CountryTable = {
  code: 'MT',
  weekend: [6, 7],
  years: [2025, 2031],
  days: {
    "New Year's Day": '01-01',
    "Feast of Saint Paul's Shipwreck in Malta": '02-10',
    'Saint Joseph': '03-19',
    'Freedom Day': '03-31',
    'Good Friday': '2025-04-18 2026-04-03 2027-03-26 2028-04-14 2029-03-30 2030-04-19 2031-04-11',
    'Labour Day': '05-01',
    'June 7th': '06-07',
    'Saints Peter and Paul': '06-29',
    Assumption: '08-15',
    'Victory Day': '09-08',
    'Independence Day': '09-21',
    'Immaculate Conception': '12-08',
    'Republic Day': '12-13',
    'Christmas Day': '12-25',
  },
}

export default table
