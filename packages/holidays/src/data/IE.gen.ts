// Written by `pnpm generate` from date-holidays (CC BY-SA 3.0) and CLDR (Unicode-3.0): see SOURCES.md. Do not edit.
import type { CountryTable } from '../table.ts'

const table: CountryTable = {
  code: 'IE',
  weekend: [6, 7],
  years: [2025, 2031],
  days: {
    "New Year's Day": '01-01',
    "St. Brigid's Day": '2025-02-03 2026-02-02 2027-02-01 2028-02-07 2029-02-05 2030-02-01 2031-02-03',
    "St. Patrick's Day": '03-17',
    'Easter Monday': '2025-04-21 2026-04-06 2027-03-29 2028-04-17 2029-04-02 2030-04-22 2031-04-14',
    'First Monday in May': '2025-05-05 2026-05-04 2027-05-03 2028-05-01 2029-05-07 2030-05-06 2031-05-05',
    'First Monday in June': '2025-06-02 2026-06-01 2027-06-07 2028-06-05 2029-06-04 2030-06-03 2031-06-02',
    'First Monday in August': '2025-08-04 2026-08-03 2027-08-02 2028-08-07 2029-08-06 2030-08-05 2031-08-04',
    'Last Monday in October': '2025-10-27 2026-10-26 2027-10-25 2028-10-30 2029-10-29 2030-10-28 2031-10-27',
    'Christmas Day': '12-25',
    "St. Stephen's Day": '12-26',
  },
}

export default table
