// Written by `pnpm generate` from date-holidays (CC BY-SA 3.0) and CLDR (Unicode-3.0): see SOURCES.md. Do not edit.
import type { CountryTable } from '../table.ts'

const table: CountryTable = {
  code: 'BH',
  weekend: [5, 6],
  years: [2025, 2031],
  days: {
    "New Year's Day": '01-01',
    'End of Ramadan (Eid al-Fitr)': '2025-03-30 2026-03-20 2027-03-09 2028-02-26 2029-02-14 2030-02-04 2031-01-24',
    'Labour Day': '05-01',
    'Arafat Day': '2025-06-05 2026-05-26 2027-05-15 2028-05-04 2029-04-23 2030-04-12 2031-04-01',
    'Feast of the Sacrifice (Eid al-Adha)': '2025-06-06 2025-06-07 2025-06-08 2026-05-27 2026-05-28 2026-05-29 2027-05-16 2027-05-17 2027-05-18 2028-05-05 2028-05-06 2028-05-07 2029-04-24 2029-04-25 2029-04-26 2030-04-13 2030-04-14 2030-04-15 2031-04-02 2031-04-03 2031-04-04',
    'Islamic New Year': '2025-06-26 2026-06-16 2027-06-06 2028-05-25 2029-05-14 2030-05-03 2031-04-23',
    'Day of Ashura': '2025-07-05 2026-06-25 2027-06-15 2028-06-03 2029-05-23 2030-05-12 2031-05-02',
    'Birthday of Muhammad (Mawlid)': '2025-09-04 2026-08-25 2027-08-14 2028-08-03 2029-07-24 2030-07-13 2031-07-02',
    'National Day': '12-16',
    'Accession Day': '12-17',
  },
}

export default table
