// Written by `pnpm generate` from date-holidays (CC BY-SA 3.0) and CLDR (Unicode-3.0): see SOURCES.md. Do not edit.
import type { CountryTable } from '../table.ts'

const table: CountryTable = {
  code: 'NE',
  weekend: [6, 7],
  years: [2025, 2031],
  days: {
    "New Year's Day": '01-01',
    'Laylat al-Qadr': '2025-03-27 2026-03-16 2027-03-06 2028-02-23 2029-02-11 2030-01-31 2031-01-21',
    'End of Ramadan (Eid al-Fitr)': '2025-03-30 2026-03-20 2027-03-09 2028-02-26 2029-02-14 2030-02-04 2031-01-24',
    'Easter Monday': '2025-04-21 2026-04-06 2027-03-29 2028-04-17 2029-04-02 2030-04-22 2031-04-14',
    'Concord Day': '2025-04-24 2026-04-24 2027-04-24 2028-04-24 2030-04-24 2031-04-24',
    'Labour Day': '05-01',
    'Feast of the Sacrifice (Eid al-Adha)': '2025-06-06 2026-05-27 2027-05-16 2028-05-05 2029-04-24 2030-04-13 2031-04-02',
    'Islamic New Year': '2025-06-26 2026-06-16 2027-06-06 2028-05-25 2029-05-14 2030-05-03 2031-04-23',
    'Independence Day': '2025-08-03 2026-08-03 2027-08-03 2029-08-03 2030-08-03 2031-08-03',
    'Birthday of Muhammad (Mawlid)': '2025-09-04 2026-08-25 2027-08-14 2028-08-03 2029-07-24 2030-07-13 2031-07-02',
    'Republic Day': '12-18',
    'Christmas Day': '12-25',
  },
}

export default table
