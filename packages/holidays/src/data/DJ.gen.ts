// Written by `pnpm generate` from date-holidays (CC BY-SA 3.0) and CLDR (Unicode-3.0): see SOURCES.md. Do not edit.
import type { CountryTable } from '../table.ts'

const table: CountryTable = {
  code: 'DJ',
  weekend: [5],
  years: [2025, 2031],
  days: {
    "New Year's Day": '01-01',
    "Laylat al-Mi'raj": '2025-01-27 2026-01-16 2027-01-05 2027-12-25 2028-12-14 2029-12-03 2030-11-23 2031-11-12',
    'End of Ramadan (Eid al-Fitr)': '2025-03-30 2026-03-20 2027-03-09 2028-02-26 2029-02-14 2030-02-04 2031-01-24',
    'Labour Day': '05-01',
    'Arafat Day': '2025-06-05 2026-05-26 2027-05-15 2028-05-04 2029-04-23 2030-04-12 2031-04-01',
    'Feast of the Sacrifice (Eid al-Adha)': '2025-06-06 2026-05-27 2027-05-16 2028-05-05 2029-04-24 2030-04-13 2031-04-02',
    'Islamic New Year': '2025-06-26 2026-06-16 2027-06-06 2028-05-25 2029-05-14 2030-05-03 2031-04-23',
    'Independence Day': '06-27',
    'Birthday of Muhammad (Mawlid)': '2025-09-04 2026-08-25 2027-08-14 2028-08-03 2029-07-24 2030-07-13 2031-07-02',
    'Christmas Day': '2025-12-25 2026-12-25 2028-12-25 2029-12-25 2030-12-25 2031-12-25',
  },
}

export default table
