// Written by `pnpm generate` from date-holidays (CC BY-SA 3.0) and CLDR (Unicode-3.0): see SOURCES.md. Do not edit.
import type { CountryTable } from '../table.ts'

const table: CountryTable = {
  code: 'FJ',
  weekend: [6, 7],
  years: [2025, 2031],
  days: {
    "New Year's Day": '01-01',
    'Good Friday': '2025-04-18 2026-04-03 2027-03-26 2028-04-14 2029-03-30 2030-04-19 2031-04-11',
    'Easter Saturday': '2025-04-19 2026-04-04 2027-03-27 2028-04-15 2029-03-31 2030-04-20 2031-04-12',
    'Easter Monday': '2025-04-21 2026-04-06 2027-03-29 2028-04-17 2029-04-02 2030-04-22 2031-04-14',
    'Birthday of Muhammad (Mawlid)': '2025-09-04 2026-08-25 2027-08-14 2028-08-03 2029-07-24 2030-07-13 2031-07-02',
    'Constitution Day': '09-07',
    'Fiji Day': '10-10',
    Diwali: '2025-10-21',
    'Christmas Day': '12-25',
    'Boxing Day': '2025-12-26 2026-12-26 2027-12-27 2028-12-26 2029-12-26 2030-12-26 2031-12-26',
    'Fiji Day (substitute day)': '2027-10-11',
  },
}

export default table
