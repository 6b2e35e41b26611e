// Written by `pnpm generate` from date-holidays (CC BY-SA 3.0) and CLDR (Unicode-3.0): see SOURCES.md. Do not edit.
import type { CountryTable } from '../table.ts'

const table: CountryTable = {
  code: 'VC',
  weekend: [6, 7],
  years: [2025, 2031],
  days: {
    "New Year's Day": '01-01',
    "National Hero's Day": '03-14',
    'Good Friday': '2025-04-18 2026-04-03 2027-03-26 2028-04-14 2029-03-30 2030-04-19 2031-04-11',
    'Easter Monday': '2025-04-21 2026-04-06 2027-03-29 2028-04-17 2029-04-02 2030-04-22 2031-04-14',
    'Labour Day': '05-01',
    'Whit Monday': '2025-06-09 2026-05-25 2027-05-17 2028-06-05 2029-05-21 2030-06-10 2031-06-02',
    'Carnival Monday': '2025-07-07 2026-07-06 2027-07-05 2028-07-03 2029-07-02 2030-07-01 2031-07-07',
    'Carnival Tuesday': '2025-07-08 2026-07-07 2027-07-06 2028-07-04 2029-07-03 2030-07-02 2031-07-08',
    'Emancipation Day': '08-01',
    'Independence Day': '10-27',
    'Christmas Day': '12-25',
    'Boxing Day': '12-26',
    "National Hero's Day (substitute day)": '2027-03-15',
    'Emancipation Day (substitute day)': '2027-08-02',
    'Boxing Day (substitute day)': '2027-12-27',
    'Independence Day (substitute day)': '2030-10-28',
  },
}

export default table
