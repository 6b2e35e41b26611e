// Written by `pnpm generate` from date-holidays (CC BY-SA 3.0) and CLDR (Unicode-3.0): see SOURCES.md. Do not edit.
import type { CountryTable } from '../table.ts'

const table: CountryTable = {
  code: 'UZ',
  weekend: [6, 7],
  years: [2025, 2031],
  days: {
    "New Year's Day": '01-01',
    "International Women's Day": '03-08',
    "International Women's Day (substitute day)": '2025-03-10 2026-03-09 2031-03-10',
    Nowruz: '03-21',
    'Eid al-Fitr': '2025-03-30 2026-03-20 2027-03-09 2028-02-26 2029-02-14 2030-02-04 2031-01-24',
    'Eid al-Fitr (substitute day)': '2025-03-31 2028-02-28',
    'Day of Memory and Honour': '05-09',
    'Eid al-Adha': '2025-06-06 2026-05-27 2027-05-16 2028-05-05 2029-04-24 2030-04-13 2031-04-02',
    'Independence Day': '09-01',
    'Teachers and Mentors Day': '10-01',
    'Constitution Day': '12-08',
    'Nowruz (substitute day)': '2026-03-23 2027-03-22',
    'Day of Memory and Honour (substitute day)': '2026-05-11 2027-05-10',
    'Eid al-Adha (substitute day)': '2027-05-17 2030-04-15',
    "New Year's Day (substitute day)": '2028-01-03',
    'Teachers and Mentors Day (substitute day)': '2028-10-02',
    'Independence Day (substitute day)': '2029-09-03 2030-09-02',
    'Constitution Day (substitute day)': '2029-12-10 2030-12-09',
  },
}

export default table
