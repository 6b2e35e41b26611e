// Written by `pnpm generate` from date-holidays (CC BY-SA 3.0) and CLDR (Unicode-3.0): see SOURCES.md. Do not edit.
import type { CountryTable } from '../table.ts'

const table: CountryTable = {
  code: 'MX',
  weekend: [6, 7],
  years: [2025, 2031],
  days: {
    "New Year's Day": '01-01',
    'Constitution Day': '2025-02-03 2026-02-02 2027-02-01 2028-02-07 2029-02-05 2030-02-04 2031-02-03',
    "Benito Juárez's birthday": '2025-03-17 2026-03-16 2027-03-15 2028-03-20 2029-03-19 2030-03-18 2031-03-17',
    'Labour Day': '05-01',
    'Independence Day': '09-16',
    'Revolution Day': '2025-11-17 2026-11-16 2027-11-15 2028-11-20 2029-11-19 2030-11-18 2031-11-17',
    'Christmas Day': '12-25',
    'Change of Federal Government': '2030-12-01',
  },
}

export default table
