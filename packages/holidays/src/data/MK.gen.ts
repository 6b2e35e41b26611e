// Written by `pnpm generate` from date-holidays (CC BY-SA 3.0) and CLDR (Unicode-3.0): see SOURCES.md. Do not edit.
import type { CountryTable } from '../table.ts'

const table: CountryTable = {
  code: 'MK',
  weekend: [6, 7],
  years: [2025, 2031],
  days: {
    "New Year's Day": '01-01',
    'Orthodox Christmas': '01-07',
    'End of Ramadan (Eid al-Fitr)': '2025-03-30 2026-03-20 2027-03-09 2028-02-26 2029-02-14 2030-02-04 2031-01-24',
    'End of Ramadan (Eid al-Fitr) (substitute day)': '2025-03-31',
    'Orthodox Easter': '2025-04-20 2026-04-12 2027-05-02 2028-04-16 2029-04-08 2030-04-28 2031-04-13',
    'Orthodox Easter Monday': '2025-04-21 2026-04-13 2027-05-03 2028-04-17 2029-04-09 2030-04-29 2031-04-14',
    'Labour Day': '05-01',
    'Saints Cyril and Methodius Day': '05-24',
    'Day of the Republic': '08-02',
    'Independence Day': '09-08',
    'Revolution Day': '10-11',
    'Day of the Macedonian Revolutionary Struggle': '10-23',
    'Saint Clement of Ohrid Day': '12-08',
    'Saints Cyril and Methodius Day (substitute day)': '2026-05-25',
    'Day of the Republic (substitute day)': '2026-08-03',
    'Revolution Day (substitute day)': '2026-10-12',
    'Orthodox Christmas (substitute day)': '2029-01-08',
    'Independence Day (substitute day)': '2030-09-09',
    'Saint Clement of Ohrid Day (substitute day)': '2030-12-09',
  },
}

export default table
