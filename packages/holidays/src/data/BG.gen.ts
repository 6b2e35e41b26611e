// Written by `pnpm generate` from date-holidays (CC BY-SA 3.0) and CLDR (Unicode-3.0): see SOURCES.md. Do not edit.
import type { CountryTable } from '../table.ts'

const table: CountryTable = {
  code: 'BG',
  weekend: [6, 7],
  years: [2025, 2031],
  days: {
    "New Year's Day": '01-01',
    'Liberation Day': '03-03',
    'Good Friday': '2025-04-18 2026-04-10 2027-04-30 2028-04-14 2029-04-06 2030-04-26 2031-04-11',
    'Easter Sunday': '2025-04-20 2026-04-12 2027-05-02 2028-04-16 2029-04-08 2030-04-28 2031-04-13',
    'Easter Monday': '2025-04-21 2026-04-13 2027-05-03 2028-04-17 2029-04-09 2030-04-29 2031-04-14',
    'Labour Day': '05-01',
    "St. George's Day": '05-06',
    'Bulgarian Education and Culture, and Slavonic Literature Day': '05-24',
    'Unification Day': '09-06',
    'Independence Day': '09-22',
    'Christmas Eve': '12-24',
    'Christmas Day': '12-25',
  },
}

export default table
