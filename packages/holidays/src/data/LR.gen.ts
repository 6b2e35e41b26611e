// Written by `pnpm generate` from date-holidays (CC BY-SA 3.0) and CLDR (Unicode-3.0): see SOURCES.md. Do not edit.
import type { CountryTable } from '../table.ts'

const table: CountryTable = {
  code: 'LR',
  weekend: [6, 7],
  years: [2025, 2031],
  days: {
    "New Year's Day": '01-01',
    'Armed Forces Day': '02-11',
    'Decoration Day': '2025-03-12 2026-03-11 2027-03-10 2028-03-08 2029-03-14 2030-03-13 2031-03-12',
    "J. J. Robert's Day": '03-15',
    'Fast and Prayer Day': '2025-04-11 2026-04-10 2027-04-09 2028-04-14 2029-04-13 2030-04-12 2031-04-11',
    'National Unification Day': '05-14',
    'Independence Day': '07-26',
    'Flag Day': '08-24',
    Thanksgiving: '2025-11-06 2026-11-05 2027-11-04 2028-11-02 2029-11-01 2030-11-07 2031-11-06',
    "William Tubman's Birthday": '11-29',
    'Christmas Day': '12-25',
  },
}

export default table
