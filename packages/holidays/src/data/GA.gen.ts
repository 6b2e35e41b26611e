// Written by `pnpm generate` from date-holidays (CC BY-SA 3.0) and CLDR (Unicode-3.0): see SOURCES.md. Do not edit.
import type { CountryTable } from '../table.ts'

const table: CountryTable = {
  code: 'GA',
  weekend: [6, 7],
  years: [2025, 2031],
  days: {
    "New Year's Day": '01-01',
    'End of Ramadan (Eid al-Fitr)': '2025-03-30 2026-03-20 2027-03-09 2028-02-26 2029-02-14 2030-02-04 2031-01-24',
    "Women's Day": '04-17',
    'Easter Monday': '2025-04-21 2026-04-06 2027-03-29 2029-04-02 2030-04-22 2031-04-14',
    'Labour Day': '05-01',
    'Feast of the Sacrifice (Eid al-Adha)': '2025-06-06 2026-05-27 2027-05-16 2028-05-05 2029-04-24 2030-04-13 2031-04-02',
    'Whit Monday': '2025-06-09 2026-05-25 2027-05-17 2028-06-05 2029-05-21 2030-06-10 2031-06-02',
    Assumption: '08-15',
    'Independence Day': '08-16 08-17',
    "All Saints' Day": '11-01',
    'Christmas Day': '12-25',
  },
}

export default table
