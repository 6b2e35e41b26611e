// Written by `pnpm generate` from date-holidays (CC BY-SA 3.0) and CLDR (Unicode-3.0): see SOURCES.md. Do not edit.
import type { CountryTable } from '../table.ts'

const table: CountryTable = {
  code: 'SG',
  weekend: [6, 7],
  years: [2025, 2031],
  days: {
    "New Year's Day": '01-01',
    'Chinese New Year': '2025-01-29 2025-01-30 2026-02-17 2026-02-18 2027-02-06 2027-02-07 2028-01-26 2028-01-27 2029-02-13 2030-02-03 2031-01-23',
    'Hari Raya Puasa': '2025-03-31 2026-03-21 2027-03-09 2028-02-26 2029-02-14 2030-02-04 2031-01-24',
    'Good Friday': '2025-04-18 2026-04-03 2027-03-26 2028-04-14 2029-03-30 2030-04-19 2031-04-11',
    'Labour Day': '05-01',
    'Vesak Day': '2025-05-12 2026-05-31 2026-06-01 2027-05-20 2028-05-09',
    'Hari Raya Haji': '2025-06-07 2026-05-27 2027-05-16 2028-05-05 2029-04-24 2030-04-13 2031-04-02',
    'National Day': '08-09',
    'Deepavali (Diwali)': '2025-10-20 2026-11-08 2026-11-09 2027-10-28 2028-10-17 2029-11-05 2030-10-25',
    'Christmas Day': '12-25',
    'National Day (substitute day)': '2026-08-10',
    'Chinese New Year (substitute day)': '2027-02-08 2030-02-05',
  },
}

export default table
