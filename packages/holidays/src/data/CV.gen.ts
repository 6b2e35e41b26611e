// Written by `pnpm generate` from date-holidays (CC BY-SA 3.0) and CLDR (Unicode-3.0): see SOURCES.md. Do not edit.
import type { CountryTable } from '../table.ts'

const table: CountryTable = {
  code: 'CV',
  weekend: [6, 7],
  years: [2025, 2031],
  days: {
    "New Year's Day": '01-01',
    'Democracy Day': '01-13',
    "Heroes' Day": '01-20',
    'Shrove Tuesday': '2025-03-04 2026-02-17 2027-02-09 2028-02-29 2029-02-13 2030-03-05 2031-02-25',
    'Ash Wednesday': '2025-03-05 2026-02-18 2027-02-10 2028-03-01 2029-02-14 2030-03-06 2031-02-26',
    'Good Friday': '2025-04-18 2026-04-03 2027-03-26 2028-04-14 2029-03-30 2030-04-19 2031-04-11',
    'Labour Day': '05-01',
    "Children's Day": '06-01',
    'Independence Day': '07-05',
    Assumption: '08-15',
    'National Day': '09-12',
    "All Saints' Day": '11-01',
    'Christmas Day': '12-25',
  },
  regions: {
    S: {},
  },
}

export default table
