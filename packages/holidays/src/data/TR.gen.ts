// Written by `pnpm generate` from date-holidays (CC BY-SA 3.0) and CLDR (Unicode-3.0): see SOURCES.md. Do not edit.
import type { CountryTable } from '../table.ts'

const table: CountryTable = {
  code: 'TR',
  weekend: [6, 7],
  years: [2025, 2031],
  days: {
    "New Year's Day": '01-01',
    'End of Ramadan (Eid al-Fitr)': '2025-03-30 2025-03-31 2025-04-01 2026-03-20 2026-03-21 2026-03-22 2027-03-09 2027-03-10 2027-03-11 2028-02-26 2028-02-27 2028-02-28 2029-02-14 2029-02-15 2029-02-16 2030-02-04 2030-02-05 2030-02-06 2031-01-24 2031-01-25 2031-01-26',
    "National Sovereignty and Children's Day": '04-23',
    'Labour and Solidarity Day': '05-01',
    'Commemoration of Atatürk, Youth and Sports Day': '2025-05-19 2026-05-19 2028-05-19 2029-05-19 2030-05-19 2031-05-19',
    'Feast of the Sacrifice (Eid al-Adha)': '2025-06-06 2025-06-07 2025-06-08 2025-06-09 2026-05-27 2026-05-28 2026-05-29 2026-05-30 2027-05-16 2027-05-17 2027-05-18 2027-05-19 2028-05-05 2028-05-06 2028-05-07 2028-05-08 2029-04-24 2029-04-25 2029-04-26 2029-04-27 2030-04-13 2030-04-14 2030-04-15 2030-04-16 2031-04-02 2031-04-03 2031-04-04 2031-04-05',
    'Democracy and National Unity Day': '07-15',
    'Victory Day': '08-30',
    'Republic Day': '10-29',
  },
}

export default table
