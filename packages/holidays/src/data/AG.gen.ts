// Written by `pnpm generate` from date-holidays (CC BY-SA 3.0) and CLDR (Unicode-3.0): see SOURCES.md. Do not edit.
import type { CountryTable } from '../table.ts'

const table: CountryTable = {
  code: 'AG',
  weekend: [6, 7],
  years: [2025, 2031],
  days: {
    "New Year's Day": '01-01',
    'Good Friday': '2025-04-18 2026-04-03 2027-03-26 2028-04-14 2029-03-30 2030-04-19 2031-04-11',
    'Easter Monday': '2025-04-21 2026-04-06 2027-03-29 2028-04-17 2029-04-02 2030-04-22 2031-04-14',
    'Labour Day': '05-01',
    'Whit Monday': '2025-06-09 2026-05-25 2027-05-17 2028-06-05 2029-05-21 2030-06-10 2031-06-02',
    "J'Ouvert Morning": '08-01',
    'Last Lap': '08-02',
    'Independence Day': '2025-11-03 2026-11-02 2027-11-01 2028-11-01 2029-11-01 2030-11-01 2031-11-03',
    'V.C Bird Day': '12-09',
    'Christmas Day': '12-25',
    'Boxing Day': '12-26',
    'Christmas Day (substitute day)': '2027-12-27',
  },
  regions: {
    '10': {},
  },
}

export default table
