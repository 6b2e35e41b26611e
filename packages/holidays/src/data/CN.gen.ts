// Written by `pnpm generate` from date-holidays (CC BY-SA 3.0) and CLDR (Unicode-3.0): see SOURCES.md. Do not edit.
import type { CountryTable } from '../table.ts'

const table: CountryTable = {
  code: 'CN',
  weekend: [6, 7],
  years: [2025, 2031],
  days: {
    "New Year's Day": '01-01',
    'Spring Festival': '2025-01-28 2025-01-29 2025-01-30 2025-01-31 2026-02-16 2026-02-17 2026-02-18 2026-02-19 2027-02-05 2027-02-06 2027-02-07 2027-02-08 2028-01-25 2028-01-26 2028-01-27 2028-01-28 2029-02-12 2029-02-13 2029-02-14 2029-02-15 2030-02-02 2030-02-03 2030-02-04 2030-02-05 2031-01-22 2031-01-23 2031-01-24 2031-01-25',
    'Qingming Festival': '2025-04-04 2026-04-05 2027-04-05 2028-04-04 2029-04-04 2030-04-05 2031-04-05',
    'Labour Day': '05-01 05-02',
    'Dragon Boat Festival': '2025-05-31 2026-06-19 2027-06-09 2028-05-28 2029-06-16 2030-06-05 2031-06-24',
    'National Day': '10-01 10-02 10-03',
    'Mid-Autumn Festival': '2025-10-06 2026-09-25 2027-09-15 2029-09-22 2030-09-12',
  },
}

export default table
