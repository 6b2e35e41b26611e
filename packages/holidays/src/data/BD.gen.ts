// Written by `pnpm generate` from date-holidays (CC BY-SA 3.0) and CLDR (Unicode-3.0): see SOURCES.md. Do not edit.
import type { CountryTable } from '../table.ts'

const table: CountryTable = {
  code: 'BD',
  weekend: [5, 6],
  years: [2025, 2031],
  days: {
    "Language Martyrs' Day": '02-21',
    "Mujib's Birthday & Children's Day": '03-17',
    'Independence Day': '03-26',
    'End of Ramadan (Eid al-Fitr)': '2025-03-30 2025-03-31 2025-04-01 2026-03-20 2026-03-21 2026-03-22 2027-03-09 2027-03-10 2027-03-11 2028-02-26 2028-02-27 2028-02-28 2029-02-14 2029-02-15 2029-02-16 2030-02-04 2030-02-05 2030-02-06 2031-01-24 2031-01-25 2031-01-26',
    "Bengali New Year's Day": '2025-04-14 2026-04-14 2027-04-14 2028-04-14 2029-04-14 2031-04-14',
    'May Day': '05-01',
    "Buddha's Birthday": '05-19',
    'Feast of the Sacrifice (Eid al-Adha)': '2025-06-06 2025-06-07 2025-06-08 2026-05-27 2026-05-28 2026-05-29 2027-05-16 2027-05-17 2027-05-18 2028-05-05 2028-05-06 2028-05-07 2029-04-24 2029-04-25 2029-04-26 2030-04-13 2030-04-14 2030-04-15 2031-04-02 2031-04-03 2031-04-04',
    'Day of Ashura': '2025-07-05 2026-06-25 2027-06-15 2028-06-03 2029-05-23 2030-05-12 2031-05-02',
    'National Mourning Day': '08-15',
    'Krishna Janmashtami': '08-24',
    'Birthday of Muhammad (Mawlid)': '2025-09-04 2026-08-25 2027-08-14 2028-08-03 2029-07-24 2030-07-13 2031-07-02',
    'Durga Puja': '10-08',
    'Victory Day': '12-16',
    'Christmas Day': '12-25',
  },
}

export default table
