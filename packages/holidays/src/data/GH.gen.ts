// Written by `pnpm generate` from date-holidays (CC BY-SA 3.0) and CLDR (Unicode-3.0): see SOURCES.md. Do not edit.
import type { CountryTable } from '../table.ts'

const table: CountryTable = {
  code: 'GH',
  weekend: [6, 7],
  years: [2025, 2031],
  days: {
    "New Year's Day": '01-01',
    'Constitution Day': '01-07',
    'Independence Day': '03-06',
    'End of Ramadan (Eid al-Fitr)': '2025-03-30 2026-03-20 2027-03-09 2028-02-26 2029-02-14 2030-02-04 2031-01-24',
    'End of Ramadan (Eid al-Fitr) (substitute day)': '2025-03-31 2028-02-28',
    'Good Friday': '2025-04-18 2026-04-03 2027-03-26 2028-04-14 2029-03-30 2030-04-19 2031-04-11',
    'Easter Monday': '2025-04-21 2026-04-06 2027-03-29 2028-04-17 2029-04-02 2030-04-22 2031-04-14',
    'Labour Day': '05-01',
    'Feast of the Sacrifice (Eid al-Adha)': '2025-06-06 2026-05-27 2027-05-16 2028-05-05 2029-04-24 2030-04-13 2031-04-02',
    'Founders Day': '08-04',
    'Kwame Nkrumah Memorial Day': '09-21',
    'Kwame Nkrumah Memorial Day (substitute day)': '2025-09-22 2030-09-23 2031-09-22',
    'Farmers Day': '2025-12-05 2026-12-04 2027-12-03 2028-12-01 2029-12-07 2030-12-06 2031-12-05',
    'Christmas Day': '12-25',
    'Boxing Day': '12-26',
    'Boxing Day (substitute day)': '2026-12-28 2027-12-28',
    'Independence Day (substitute day)': '2027-03-08',
    'Labour Day (substitute day)': '2027-05-03',
    'Feast of the Sacrifice (Eid al-Adha) (substitute day)': '2027-05-17 2030-04-15',
    'Christmas Day (substitute day)': '2027-12-27',
    "New Year's Day (substitute day)": '2028-01-03',
    'Founders Day (substitute day)': '2029-08-06 2030-08-05',
  },
}

export default table
