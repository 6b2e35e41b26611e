// Written by `pnpm generate` from date-holidays (CC BY-SA 3.0) and CLDR (Unicode-3.0): see SOURCES.md. Do not edit.
import type { CountryTable } from '../table.ts'

const table: CountryTable = {
  code: 'MW',
  weekend: [6, 7],
  years: [2025, 2031],
  days: {
    "New Year's Day": '01-01',
    'John Chilembwe Day': '01-15',
    "Martyrs' Day": '03-03 2029-03-05 2030-03-04',
    'Eid al Fitri': '2025-03-30 2026-03-20 2027-03-09 2028-02-26 2029-02-14 2030-02-04 2031-01-24',
    'Eid al Fitri (substitute day)': '2025-03-31 2028-02-28',
    'Good Friday': '2025-04-18 2026-04-03 2027-03-26 2028-04-14 2029-03-30 2030-04-19 2031-04-11',
    'Easter Monday': '2025-04-21 2026-04-06 2027-03-29 2028-04-17 2029-04-02 2030-04-22 2031-04-14',
    'Labour Day': '05-01 2027-05-03',
    'Kamuzu Day': '05-14',
    'Independence Day': '07-06',
    'Independence Day (substitute day)': '2025-07-07 2030-07-08 2031-07-07',
    "Mother's Day": '10-15',
    'Christmas Day': '12-25',
    'Christmas Day (substitute day)': '2027-12-27',
    "New Year's Day (substitute day)": '2028-01-03',
    'John Chilembwe Day (substitute day)': '2028-01-17',
    'Kamuzu Day (substitute day)': '2028-05-15',
    "Mother's Day (substitute day)": '2028-10-16',
  },
}

export default table
