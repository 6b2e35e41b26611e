// Written by `pnpm generate` from date-holidays (CC BY-SA 3.0) and CLDR (Unicode-3.0): see SOURCES.md. Do not edit.
import type { CountryTable } from '../table.ts'

const table: CountryTable = {
  code: 'SL',
  weekend: [6, 7],
  years: [2025, 2031],
  days: {
    "New Year's Day": '01-01',
    'Armed Forces Day': '02-18',
    "International Women's Day": '03-08',
    'Korité': '2025-03-30 2026-03-20 2027-03-09 2028-02-26 2029-02-14 2030-02-04 2031-01-24',
    'Korité (substitute day)': '2025-03-31',
    'Good Friday': '2025-04-18 2026-04-03 2027-03-26 2028-04-14 2029-03-30 2030-04-19 2031-04-11',
    'Easter Monday': '2025-04-21 2026-04-06 2027-03-29 2028-04-17 2029-04-02 2030-04-22 2031-04-14',
    'Independence Day': '04-27',
    'Independence Day (substitute day)': '2025-04-28 2031-04-28',
    Tabaski: '2025-06-06 2026-05-27 2027-05-16 2028-05-05 2029-04-24 2030-04-13 2031-04-02',
    Mawlid: '2025-09-04 2026-08-25 2027-08-14 2028-08-03 2029-07-24 2030-07-13 2031-07-02',
    'Christmas Day': '12-25',
    'Boxing Day': '12-26',
    "International Women's Day (substitute day)": '2026-03-09',
    'Tabaski (substitute day)': '2027-05-17',
    'Boxing Day (substitute day)': '2027-12-27',
    'Armed Forces Day (substitute day)': '2029-02-19',
  },
}

export default table
