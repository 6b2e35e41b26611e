// Written by `pnpm generate` from date-holidays (CC BY-SA 3.0) and CLDR (Unicode-3.0): see SOURCES.md. Do not edit.
import type { CountryTable } from '../table.ts'

const table: CountryTable = {
  code: 'JP',
  weekend: [6, 7],
  years: [2025, 2031],
  days: {
    "New Year's Day": '01-01',
    'January 2nd': '01-02',
    'January 3rd': '01-03',
    'Coming of Age Day': '2025-01-13 2026-01-12 2027-01-11 2028-01-10 2029-01-08 2030-01-14 2031-01-13',
    'Foundation Day': '02-11',
    "Emperor's Birthday": '02-23',
    "Emperor's Birthday (substitute day)": '2025-02-24 2031-02-24',
    'Spring Equinox Day': '2025-03-20 2026-03-20 2027-03-21 2028-03-20 2029-03-20 2030-03-20 2031-03-21',
    'Showa Day': '04-29',
    'Constitution Day': '05-03',
    'Greenery Day': '05-04',
    "Children's Day": '05-05',
    'Greenery Day (substitute day)': '2025-05-06 2031-05-06',
    'Marine Day': '2025-07-21 2026-07-20 2027-07-19 2028-07-17 2029-07-16 2030-07-15 2031-07-21',
    'Mountain Day': '08-11',
    'Respect-for-the-Aged Day': '2025-09-15 2026-09-21 2027-09-20 2028-09-18 2029-09-17 2030-09-16 2031-09-15',
    'Autumnal Equinox Day': '2025-09-23 2026-09-23 2027-09-23 2028-09-22 2029-09-23 2030-09-23 2031-09-23',
    'Sports Day': '2025-10-13 2026-10-12 2027-10-11 2028-10-09 2029-10-08 2030-10-14 2031-10-13',
    'Culture Day': '11-03',
    'Labor Thanksgiving Day': '11-23',
    'Labor Thanksgiving Day (substitute day)': '2025-11-24 2031-11-24',
    "New Year's Eve": '12-31',
    'Constitution Day (substitute day)': '2026-05-06',
    "Citizens' Holiday": '2026-09-22',
    'Spring Equinox Day (substitute day)': '2027-03-22',
    'Foundation Day (substitute day)': '2029-02-12',
    'Showa Day (substitute day)': '2029-04-30',
    'Autumnal Equinox Day (substitute day)': '2029-09-24',
    "Children's Day (substitute day)": '2030-05-06',
    'Mountain Day (substitute day)': '2030-08-12',
    'Culture Day (substitute day)': '2030-11-04',
  },
}

export default table
