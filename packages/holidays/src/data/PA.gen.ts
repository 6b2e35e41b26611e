// Written by `pnpm generate` from date-holidays (CC BY-SA 3.0) and CLDR (Unicode-3.0): see SOURCES.md. Do not edit.
import type { CountryTable } from '../table.ts'

const table: CountryTable = {
  code: 'PA',
  weekend: [6, 7],
  years: [2025, 2031],
  days: {
    "New Year's Day": '01-01',
    "Martyrs' Day": '01-09',
    'Shrove Tuesday': '2025-03-04 2026-02-17 2027-02-09 2028-02-29 2029-02-13 2030-03-05 2031-02-25',
    'Good Friday': '2025-04-18 2026-04-03 2027-03-26 2028-04-14 2029-03-30 2030-04-19 2031-04-11',
    'Labour Day': '05-01',
    'Separation Day (from Columbia)': '11-03',
    'Colón Day': '11-05',
    'Primer Grito de Independencia': '11-10',
    'Independence Day': '11-28',
    "Mother's Day": '12-08',
    'National Mourning Day': '12-20',
    'Christmas Day': '12-25',
    'National Mourning Day (substitute day)': '2026-12-21',
    'Independence Day (substitute day)': '2027-11-29',
    "Martyrs' Day (substitute day)": '2028-01-10',
    'Colón Day (substitute day)': '2028-11-06',
    'Presidential Inauguration': '2029-07-01',
    'Separation Day (from Columbia) (substitute day)': '2030-11-04',
    'Primer Grito de Independencia (substitute day)': '2030-11-11',
    "Mother's Day (substitute day)": '2030-12-09',
  },
}

export default table
