// Written by `pnpm generate` from date-holidays (CC BY-SA 3.0) and CLDR (Unicode-3.0): see SOURCES.md. Do not edit.
import type { CountryTable } from '../table.ts'

const table: CountryTable = {
  code: 'BY',
  weekend: [6, 7],
  years: [2025, 2031],
  days: {
    "New Year's Day": '01-01',
    'Christmas Day': '01-07 12-25',
    "International Women's Day": '03-08',
    'Commemoration Day': '2025-04-29 2026-04-21 2027-05-11 2028-04-25 2029-04-17 2030-05-07 2031-04-22',
    'Labour Day': '05-01',
    'Victory Day': '05-09',
    'Independence Day': '07-03',
    'October Revolution Day': '11-07',
  },
}

export default table
