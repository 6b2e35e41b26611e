// Written by `pnpm generate` from date-holidays (CC BY-SA 3.0) and CLDR (Unicode-3.0): see SOURCES.md. Do not edit.
import type { CountryTable } from '../table.ts'

const table: CountryTable = {
  code: 'VG',
  weekend: [6, 7],
  years: [2025, 2031],
  days: {
    "New Year's Day": '01-01',
    'The Anniversary of the Birth of Hamilton Lavity Stoutt': '2025-03-03 2026-03-02 2027-03-01 2028-03-06 2029-03-05 2030-03-04 2031-03-03',
    'Commonwealth Day': '2025-03-10 2026-03-09 2027-03-08 2028-03-13 2029-03-12 2030-03-11 2031-03-10',
    'Good Friday': '2025-04-18 2026-04-03 2027-03-26 2028-04-14 2029-03-30 2030-04-19 2031-04-11',
    'Easter Monday': '2025-04-21 2026-04-06 2027-03-29 2028-04-17 2029-04-02 2030-04-22 2031-04-14',
    'Whit Monday': '2025-06-09 2026-05-25 2027-05-17 2028-06-05 2029-05-21 2030-06-10 2031-06-02',
    "Sovereign's Birthday": '2025-06-13 2026-06-12 2027-06-11 2028-06-09 2029-06-15 2030-06-14 2031-06-13',
    'Virgin Islands Day': '2025-06-30 2026-06-29 2027-07-05 2028-06-30 2029-07-02 2030-07-01 2031-06-30',
    'Emancipation Monday': '2025-08-04 2026-08-03 2027-08-02 2028-08-07 2029-08-06 2030-08-05 2031-08-04',
    'Emancipation Tuesday': '2025-08-05 2026-08-04 2027-08-03 2028-08-08 2029-08-07 2030-08-06 2031-08-05',
    'Emancipation Wednesday': '2025-08-06 2026-08-05 2027-08-04 2028-08-09 2029-08-08 2030-08-07 2031-08-06',
    "St. Ursula's Day": '2025-10-20 2026-10-19 2027-10-22 2028-10-20 2029-10-22 2030-10-21 2031-10-20',
    'Christmas Day': '12-25',
    'Boxing Day': '12-26',
    'Boxing Day (substitute day)': '2026-12-28 2027-12-28',
    'Christmas Day (substitute day)': '2027-12-27',
  },
}

export default table
