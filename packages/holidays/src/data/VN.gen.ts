// Written by `pnpm generate` from date-holidays (CC BY-SA 3.0) and CLDR (Unicode-3.0): see SOURCES.md. Do not edit.
import type { CountryTable } from '../table.ts'

const table: CountryTable = {
  code: 'VN',
  weekend: [6, 7],
  years: [2025, 2031],
  days: {
    "New Year's Day": '01-01',
    'Vietnamese New Year Holidays': '2025-01-28 2025-01-29 2025-01-30 2025-01-31 2025-02-01 2026-02-16 2026-02-17 2026-02-18 2026-02-19 2026-02-20 2027-02-05 2027-02-06 2027-02-07 2027-02-08 2027-02-09 2028-01-25 2028-01-26 2028-01-27 2028-01-28 2028-01-29 2029-02-12 2029-02-13 2029-02-14 2029-02-15 2029-02-16 2030-02-01 2030-02-02 2030-02-03 2030-02-04 2030-02-05 2031-01-22 2031-01-23 2031-01-24 2031-01-25 2031-01-26',
    'Hung Kings Commemorations': '2025-04-07 2026-04-26 2027-04-16 2028-04-04 2029-04-23 2030-04-12 2031-04-01',
    'Day of liberating the South for national reunification': '04-30',
    'Labour Day': '05-01',
    'National Day': '09-02',
  },
}

export default table
