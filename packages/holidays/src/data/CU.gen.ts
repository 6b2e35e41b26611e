// Written by `pnpm generate` from date-holidays (CC BY-SA 3.0) and CLDR (Unicode-3.0): see SOURCES.md. Do not edit.
import type { CountryTable } from '../table.ts'

const table: CountryTable = {
  code: 'CU',
  weekend: [6, 7],
  years: [2025, 2031],
  days: {
    'Triumph of the Revolution': '01-01',
    'Victory of Armed Forces Day': '01-02',
    'Good Friday': '2025-04-18 2026-04-03 2027-03-26 2028-04-14 2029-03-30 2030-04-19 2031-04-11',
    'Labour Day': '05-01',
    'Day before the Commemoration of the Assault of the Moncada garrison': '07-25',
    'Commemoration of the Assault of the Moncada garrison': '07-26',
    'Day after the Commemoration of the Assault of the Moncada garrison': '07-27',
    'Independence Day': '10-10',
    'Christmas Day': '12-25',
  },
}

export default table
