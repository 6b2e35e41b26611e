// Written by `pnpm generate` from date-holidays (CC BY-SA 3.0) and CLDR (Unicode-3.0): see SOURCES.md. Do not edit.
import type { CountryTable } from '../table.ts'

const table: CountryTable = {
  code: 'KE',
  weekend: [6, 7],
  years: [2025, 2031],
  days: {
    "New Year's Day": '01-01',
    'End of Ramadan (Eid al-Fitr)': '2025-03-30 2026-03-20 2027-03-09 2028-02-26 2029-02-14 2030-02-04 2031-01-24',
    'Good Friday': '2025-04-18 2026-04-03 2027-03-26 2028-04-14 2029-03-30 2030-04-19 2031-04-11',
    'Easter Sunday': '2025-04-20 2026-04-05 2027-03-28 2028-04-16 2029-04-01 2030-04-21 2031-04-13',
    'Easter Monday': '2025-04-21 2026-04-06 2027-03-29 2028-04-17 2029-04-02 2030-04-22 2031-04-14',
    'Labour Day': '05-01',
    'Madaraka Day': '06-01',
    'Madaraka Day (substitute day)': '2025-06-02 2031-06-02',
    'Feast of the Sacrifice (Eid al-Adha)': '2025-06-06 2026-05-27 2027-05-16 2028-05-05 2029-04-24 2030-04-13 2031-04-02',
    'Moi Day': '10-10',
    'Mashujaa Day': '10-20',
    'Jamhuri Day': '12-12',
    'Christmas Day': '12-25',
    'Boxing Day': '12-26',
    'Moi Day (substitute day)': '2027-10-11',
    'Jamhuri Day (substitute day)': '2027-12-13',
    'Boxing Day (substitute day)': '2027-12-27',
    'Mashujaa Day (substitute day)': '2030-10-21',
  },
}

export default table
