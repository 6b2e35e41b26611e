// Written by `pnpm generate` from date-holidays (CC BY-SA 3.0) and CLDR (Unicode-3.0): see SOURCES.md. Do not edit.
import type { CountryTable } from '../table.ts'

const table: CountryTable = {
  code: 'TC',
  weekend: [6, 7],
  years: [2025, 2031],
  days: {
    "New Year's Day": '01-01 2028-01-03',
    'Commonwealth Day': '2025-03-10 2026-03-09 2027-03-08 2028-03-13 2029-03-12 2030-03-11 2031-03-10',
    'Good Friday': '2025-04-18 2026-04-03 2027-03-26 2028-04-14 2029-03-30 2030-04-19 2031-04-11',
    'Easter Monday': '2025-04-21 2026-04-06 2027-03-29 2028-04-17 2029-04-02 2030-04-22 2031-04-14',
    "National Heroes' Day": '2025-05-26 2026-05-25 2027-05-31 2028-05-29 2029-05-28 2030-05-27 2031-05-26',
    "Queen's Birthday": '2025-06-09 2026-06-15 2027-06-14 2028-06-12 2029-06-11 2030-06-10 2031-06-09',
    'Emancipation Day': '2025-08-04 2026-08-03 2027-08-02 2028-08-07 2029-08-06 2030-08-05 2031-08-04',
    'National Youth Day': '2025-09-26 2026-09-25 2027-09-24 2028-09-29 2029-09-28 2030-09-27 2031-09-26',
    'National Heritage Day': '2025-10-13 2026-10-12 2027-10-11 2028-10-09 2029-10-08 2030-10-14 2031-10-13',
    'National Day of Thanksgiving': '2025-11-28 2026-11-27 2027-11-26 2028-11-24 2029-11-23 2030-11-22 2031-11-28',
    'Christmas Day': '12-25',
    'Boxing Day': '12-26',
    'Boxing Day (substitute day)': '2026-12-28 2027-12-28',
    'Christmas Day (substitute day)': '2027-12-27',
  },
}

export default table
