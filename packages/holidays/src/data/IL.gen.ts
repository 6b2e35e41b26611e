// Written by `pnpm generate` from date-holidays (CC BY-SA 3.0) and CLDR (Unicode-3.0): see SOURCES.md. Do not edit.
import type { CountryTable } from '../table.ts'

const table: CountryTable = {
  code: 'IL',
  weekend: [5, 6],
  years: [2025, 2031],
  days: {
    'Passover (Pesach)': '2025-04-13 2026-04-02 2027-04-22 2028-04-11 2029-03-31 2030-04-18 2031-04-08',
    'Mimouna, Seventh day of Passover': '2025-04-19 2026-04-08 2027-04-28 2028-04-17 2029-04-06 2030-04-24 2031-04-14',
    'Independence Day (Yom HaAtzmaut)': '2025-05-01 2026-04-22 2027-05-12 2028-05-02 2029-04-19 2030-05-08 2031-04-29',
    'Shavuot (Feast of Weeks)': '2025-06-02 2026-05-22 2027-06-11 2028-05-31 2029-05-20 2030-06-07 2031-05-28',
    'Rosh Hashanah (Yom Teruah)': '2025-09-23 2026-09-12 2027-10-02 2028-09-21 2029-09-10 2030-09-28 2031-09-18',
    'Rosh Hashanah (Day 2)': '2025-09-24 2026-09-13 2027-10-03 2028-09-22 2029-09-11 2030-09-29 2031-09-19',
    'Day of Atonement (Yom Kippur)': '2025-10-02 2026-09-21 2027-10-11 2028-09-30 2029-09-19 2030-10-07 2031-09-27',
    'Feast of Tabernacles (Sukkot)': '2025-10-07 2026-09-26 2027-10-16 2028-10-05 2029-09-24 2030-10-12 2031-10-02',
    'Simchat Torah/ Shmini Atzeret': '2025-10-14 2026-10-03 2027-10-23 2028-10-12 2029-10-01 2030-10-19 2031-10-09',
  },
}

export default table
