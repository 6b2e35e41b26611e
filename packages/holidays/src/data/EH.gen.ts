// Written by `pnpm generate` from date-holidays (CC BY-SA 3.0) and CLDR (Unicode-3.0): see SOURCES.md. Do not edit.
import type { CountryTable } from '../table.ts'

const table: CountryTable = {
  code: 'EH',
  weekend: [6, 7],
  years: [2025, 2031],
  days: {
    'Independence Day': '2025-02-27 2026-02-27 2027-02-27 2029-02-27 2030-02-27 2031-02-27',
    'First Martyr': '03-08',
    'End of Ramadan (Eid al-Fitr)': '2025-03-30 2025-03-31 2026-03-20 2026-03-21 2027-03-09 2027-03-10 2028-02-26 2028-02-27 2029-02-14 2029-02-15 2030-02-04 2030-02-05 2031-01-24 2031-01-25',
    'May 20 Revolution': '05-10',
    'Feast of the Sacrifice (Eid al-Adha)': '2025-06-06 2025-06-07 2026-05-27 2026-05-28 2027-05-16 2027-05-17 2028-05-05 2028-05-06 2029-04-24 2029-04-25 2030-04-13 2030-04-14 2031-04-02 2031-04-03',
    'Day of the Martyrs': '06-09',
    'Day of National Unity': '06-17',
    'Islamic New Year': '2025-06-26 2026-06-16 2027-06-06 2028-05-25 2029-05-14 2030-05-03 2031-04-23',
    'Birthday of Muhammad (Mawlid)': '2025-09-04 2026-08-25 2027-08-14 2028-08-03 2029-07-24 2030-07-13 2031-07-02',
  },
}

export default table
