// Written by `pnpm generate` from date-holidays (CC BY-SA 3.0) and CLDR (Unicode-3.0): see SOURCES.md. Do not edit.
import type { CountryTable } from '../table.ts'

const table: CountryTable = {
  code: 'ER',
  weekend: [6, 7],
  years: [2025, 2031],
  days: {
    "New Year's Day": '01-01',
    'Orthodox Christmas': '01-07',
    Epiphany: '01-19',
    'Fenkil Day': '02-10',
    "International Women's Day": '03-08',
    'End of Ramadan (Eid al-Fitr)': '2025-03-30 2026-03-20 2027-03-09 2028-02-26 2029-02-14 2030-02-04 2031-01-24',
    'Orthodox Good Friday': '2025-04-18 2026-04-10 2027-04-30 2028-04-14 2029-04-06 2030-04-26 2031-04-11',
    'Orthodox Easter': '2025-04-20 2026-04-12 2027-05-02 2028-04-16 2029-04-08 2030-04-28 2031-04-13',
    'Labour Day': '05-01',
    'Independence Day': '05-24',
    'Feast of the Sacrifice (Eid al-Adha)': '2025-06-06 2026-05-27 2027-05-16 2028-05-05 2029-04-24 2030-04-13 2031-04-02',
    "Martyrs' Day": '06-20',
    'Revolution Day': '09-01',
    'Birthday of Muhammad (Mawlid)': '2025-09-04 2026-08-25 2027-08-14 2028-08-03 2029-07-24 2030-07-13 2031-07-02',
    'Geez New Year': '2025-09-11 2026-09-11 2027-09-11 2028-09-12 2029-09-11 2030-09-11 2031-09-11',
    Meskel: '2025-09-27 2026-09-27 2027-09-27 2028-09-28 2029-09-27 2030-09-27 2031-09-27',
    'Christmas Day': '12-25',
  },
}

export default table
