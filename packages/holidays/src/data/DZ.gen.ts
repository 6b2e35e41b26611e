// Written by `pnpm generate` from date-holidays (CC BY-SA 3.0) and CLDR (Unicode-3.0): see SOURCES.md. Do not edit.
import type { CountryTable } from '../table.ts'

const table: CountryTable = {
  code: 'DZ',
  weekend: [5, 6],
  years: [2025, 2031],
  days: {
    "New Year's Day": '01-01',
    'Amazigh New Year': '01-12',
    'End of Ramadan (Eid al-Fitr)': '2025-03-30 2026-03-20 2027-03-09 2028-02-26 2029-02-14 2030-02-04 2031-01-24',
    'Labour Day': '05-01',
    'Feast of the Sacrifice (Eid al-Adha)': '2025-06-06 2026-05-27 2027-05-16 2028-05-05 2029-04-24 2030-04-13 2031-04-02',
    'Islamic New Year': '2025-06-26 2026-06-16 2027-06-06 2028-05-25 2029-05-14 2030-05-03 2031-04-23',
    'Day of Ashura': '2025-07-05 2026-06-25 2027-06-15 2028-06-03 2029-05-23 2030-05-12 2031-05-02',
    'Birthday of Muhammad (Mawlid)': '2025-09-04 2026-08-25 2027-08-14 2028-08-03 2029-07-24 2030-07-13 2031-07-02',
    'Revolution Day': '11-01',
    'Independence Day': '2026-07-05 2027-07-05 2028-07-05 2029-07-05 2030-07-05 2031-07-05',
  },
}

export default table
