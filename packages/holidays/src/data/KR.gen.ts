// Written by `pnpm generate` from date-holidays (CC BY-SA 3.0) and CLDR (Unicode-3.0): see SOURCES.md. Do not edit.
import type { CountryTable } from '../table.ts'

const table: CountryTable = {
  code: 'KR',
  weekend: [6, 7],
  years: [2025, 2031],
  days: {
    "New Year's Day": '01-01',
    'Seollal (Korean New Year)': '2025-01-28 2025-01-29 2025-01-30 2026-02-16 2026-02-17 2026-02-18 2027-02-06 2027-02-07 2027-02-08 2027-02-09 2028-01-26 2028-01-27 2028-01-28 2029-02-12 2029-02-13 2029-02-14 2030-02-02 2030-02-03 2030-02-04 2030-02-05 2031-01-22 2031-01-23 2031-01-24',
    'Independence Movement Day': '03-01',
    'Independence Movement Day (substitute day)': '2025-03-03 2026-03-02 2031-03-03',
    "Children's Day": '05-05',
    "Buddha's Birthday (substitute day)": '2025-05-06 2026-05-25 2029-05-21',
    'Memorial Day': '06-06',
    'Liberation Day': '08-15',
    'National Foundation Day': '2025-10-03 2026-10-03 2027-10-03 2029-10-03 2030-10-03 2031-10-03',
    'Korean Thanksgiving': '2025-10-05 2025-10-06 2025-10-07 2026-09-24 2026-09-25 2026-09-26 2027-09-14 2027-09-15 2027-09-16 2028-10-02 2028-10-03 2028-10-04 2029-09-21 2029-09-22 2029-09-23 2030-09-11 2030-09-12 2030-09-13 2031-09-30 2031-10-01 2031-10-02',
    'Korean Thanksgiving (substitute day)': '2025-10-08 2028-10-05 2029-09-24',
    'Hangul Day': '10-09',
    'Christmas Day': '12-25',
    "Buddha's Birthday": '2026-05-24 2027-05-13 2028-05-02 2029-05-20 2030-05-09 2031-05-28',
    'Constitution Day': '2026-07-17 2027-07-17 2028-07-17 2029-07-17 2030-07-17 2031-07-17',
    'Liberation Day (substitute day)': '2026-08-17 2027-08-16',
    'National Foundation Day (substitute day)': '2026-10-05 2027-10-04',
    'Constitution Day (substitute day)': '2027-07-19',
    'Hangul Day (substitute day)': '2027-10-11',
    'Christmas Day (substitute day)': '2027-12-27',
    "Children's Day (substitute day)": '2029-05-07 2030-05-06',
  },
}

export default table
