// Written by `pnpm generate` from date-holidays (CC BY-SA 3.0) and CLDR (Unicode-3.0): see SOURCES.md. Do not edit.
import type { CountryTable } from '../table.ts'

const table: CountryTable = {
  code: 'TW',
  weekend: [6, 7],
  years: [2025, 2031],
  days: {
    'Founding of the Republic of China': '01-01',
    "Chinese New Year's Eve": '2025-01-28 2026-02-16 2027-02-05 2028-01-25 2029-02-12 2030-02-02 2031-01-22',
    'Chinese New Year': '2025-01-29 2026-02-17 2027-02-06 2028-01-26 2029-02-13 2030-02-03 2031-01-23',
    'The second day of the Chinese New Year': '2025-01-30 2026-02-18 2027-02-07 2028-01-27 2029-02-14 2030-02-04 2031-01-24',
    'The third day of the Chinese New Year': '2025-01-31 2026-02-19 2027-02-08 2028-01-28 2029-02-15 2030-02-05 2031-01-25',
    'The forth day of the Chinese New Year': '2025-02-01 2026-02-20 2027-02-09 2028-01-29 2029-02-16 2030-02-06 2031-01-26',
    'Chinese New Year Holiday': '2025-02-02 2026-02-21 2027-02-10 2028-01-30 2029-02-17 2030-02-07 2031-01-27',
    'Peace Memorial Day': '02-28',
    "Children's Day": '04-04',
    'Dragon Boat Festival': '2025-05-31 2026-06-19 2027-06-09 2028-05-28 2029-06-16 2030-06-05 2031-06-24',
    'Mid-Autumn Festival': '2025-10-06 2026-09-25 2027-09-15 2028-10-03 2029-09-22 2030-09-12 2031-10-01',
    'National Day / Double Tenth Day': '10-10',
    'Tomb Sweeping Day': '2026-04-05 2027-04-05 2030-04-05 2031-04-05',
    'Tomb Sweeping Day (substitute day)': '2026-04-06',
    'Peace Memorial Day (substitute day)': '2027-03-01',
    'National Day / Double Tenth Day (substitute day)': '2027-10-11',
    'Founding of the Republic of China (substitute day)': '2027-12-31',
    'Dragon Boat Festival (substitute day)': '2028-05-29',
  },
}

export default table
