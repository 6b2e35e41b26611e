// Written by `pnpm generate` from date-holidays (CC BY-SA 3.0) and CLDR (Unicode-3.0): see SOURCES.md. Do not edit.
import type { CountryTable } from '../table.ts'

const table: CountryTable = {
  code: 'ET',
  weekend: [6, 7],
  years: [2025, 2031],
  days: {
    'Christmas Day': '2025-01-06 2026-01-06 2027-01-06 2028-01-07 2029-01-06 2030-01-06 2031-01-06',
    Epiphany: '01-19',
    'First day of Ramadan': '2025-03-01 2026-02-18 2027-02-08 2028-01-28 2029-01-16 2030-01-05 2030-12-26 2031-12-15',
    'Victory at Adwa Day': '03-02',
    'Day of Lament': '03-28',
    'End of Ramadan (Eid al-Fitr)': '2025-03-30 2026-03-20 2027-03-09 2028-02-26 2029-02-14 2030-02-04 2031-01-24',
    'Good Friday': '2025-04-18 2026-04-10 2027-04-30 2028-04-14 2029-04-06 2030-04-26 2031-04-11',
    'Easter Sunday': '2025-04-20 2026-04-12 2027-05-02 2028-04-16 2029-04-08 2030-04-28 2031-04-13',
    'Derg Downfall Day': '05-28',
    'Feast of the Sacrifice (Eid al-Adha)': '2025-06-06 2026-05-27 2027-05-16 2028-05-05 2029-04-24 2030-04-13 2031-04-02',
    'Birthday of Muhammad (Mawlid)': '2025-09-04 2026-08-25 2027-08-14 2028-08-03 2029-07-24 2030-07-13 2031-07-02',
    "New Year's Day": '2025-09-11 2026-09-11 2027-09-11 2028-09-12 2029-09-11 2030-09-11 2031-09-11',
    'Finding of the True Cross': '2025-09-27 2026-09-27 2027-09-27 2028-09-28 2029-09-27 2030-09-27 2031-09-27',
  },
}

export default table
