// Written by `pnpm generate` from date-holidays (CC BY-SA 3.0) and CLDR (Unicode-3.0): see SOURCES.md. Do not edit.
import type { CountryTable } from '../table.ts'

const table: CountryTable = {
  code: 'NF',
  weekend: [6, 7],
  years: [2025, 2031],
  days: {
    "New Year's Day": '01-01 2028-01-03',
    'Australia Day': '2025-01-27 2026-01-26 2027-01-26 2028-01-26 2029-01-26 2030-01-28 2031-01-27',
    'Foundation Day': '03-06 2027-03-08',
    'Good Friday': '2025-04-18 2026-04-03 2027-03-26 2028-04-14 2029-03-30 2030-04-19 2031-04-11',
    'Easter Monday': '2025-04-21 2026-04-06 2027-03-29 2028-04-17 2029-04-02 2030-04-22 2031-04-14',
    'Anzac Day': '04-25',
    'Anniversary (Bounty) Day': '2025-06-09 2026-06-08 2027-06-08 2028-06-08 2029-06-08 2030-06-10 2031-06-09',
    "King's Birthday": '2025-06-16 2026-06-15 2027-06-14 2028-06-12 2029-06-11 2030-06-17 2031-06-16',
    'Norfolk Island Agricultural Show': '2025-10-13 2026-10-12 2027-10-11 2028-10-09 2029-10-08 2030-10-14 2031-10-13',
    'Thanksgiving Day': '2025-11-26 2026-11-25 2027-11-24 2028-11-29 2029-11-28 2030-11-27 2031-11-26',
    'Christmas Day': '12-25',
    'Boxing Day': '12-26',
    'Boxing Day (substitute day)': '2026-12-28 2027-12-28',
    'Christmas Day (substitute day)': '2027-12-27',
  },
}

export default table
