// Written by `pnpm generate` from date-holidays (CC BY-SA 3.0) and CLDR (Unicode-3.0): see SOURCES.md. Do not edit.
import type { CountryTable } from '../table.ts'

const table: CountryTable = {
  code: 'SS',
  weekend: [6, 7],
  years: [2025, 2031],
  days: {
    "New Year's Day": '01-01',
    'Peace Agreement Day': '01-09',
    "International Women's Day": '03-08',
    'End of Ramadan (Eid al-Fitr)': '2025-03-31 2026-03-21 2027-03-10 2028-02-27 2029-02-15 2030-02-05 2031-01-25',
    'SPLA Day': '05-16',
    'Feast of the Sacrifice (Eid al-Adha)': '2025-06-08 2026-05-29 2027-05-18 2028-05-07 2029-04-26 2030-04-15 2031-04-04',
    'Independence Day': '07-09',
    'Martyrs Day': '07-30',
    'Christmas Day': '12-25',
    'Republic Day': '12-28',
    "New Year's Eve": '12-31',
  },
}

export default table
