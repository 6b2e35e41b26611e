// Written by `pnpm generate` from date-holidays (CC BY-SA 3.0) and CLDR (Unicode-3.0): see SOURCES.md. Do not edit.
import type { CountryTable } from '../table.ts'

const table: CountryTable = {
  code: 'NG',
  weekend: [6, 7],
  years: [2025, 2031],
  days: {
    "New Year's Day": '01-01',
    'Id el Fitr': '2025-03-30 2025-03-31 2026-03-20 2026-03-21 2027-03-09 2027-03-10 2028-02-26 2028-02-27 2029-02-14 2029-02-15 2030-02-04 2030-02-05 2031-01-24 2031-01-25',
    'Good Friday': '2025-04-18 2026-04-03 2027-03-26 2028-04-14 2029-03-30 2030-04-19 2031-04-11',
    'Easter Monday': '2025-04-21 2026-04-06 2027-03-29 2028-04-17 2029-04-02 2030-04-22 2031-04-14',
    "Worker's Day": '05-01',
    'Id el Kabir': '2025-06-06 2025-06-07 2026-05-27 2026-05-28 2027-05-16 2027-05-17 2028-05-05 2028-05-06 2029-04-24 2029-04-25 2030-04-13 2030-04-14 2031-04-02 2031-04-03',
    'Democracy Day': '06-12',
    'Birthday of Muhammad (Mawlid)': '2025-09-04 2026-08-25 2027-08-14 2028-08-03 2029-07-24 2030-07-13 2031-07-02',
    'Independence Day': '10-01',
    'Christmas Day': '12-25',
    'Boxing Day': '12-26',
    "Worker's Day (substitute day)": '2027-05-03',
    'Democracy Day (substitute day)': '2027-06-14',
  },
}

export default table
