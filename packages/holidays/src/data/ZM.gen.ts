// Written by `pnpm generate` from date-holidays (CC BY-SA 3.0) and CLDR (Unicode-3.0): see SOURCES.md. Do not edit.
import type { CountryTable } from '../table.ts'

const table: CountryTable = {
  code: 'ZM',
  weekend: [6, 7],
  years: [2025, 2031],
  days: {
    "New Year's Day": '01-01',
    "Women's Day": '03-09',
    'Youth Day': '03-12',
    'Good Friday': '2025-04-18 2026-04-03 2027-03-26 2028-04-14 2029-03-30 2030-04-19 2031-04-11',
    'Easter Monday': '2025-04-21 2026-04-06 2027-03-29 2028-04-17 2029-04-02 2030-04-22 2031-04-14',
    'Kenneth Kaunda Day': '2025-04-28 2026-04-28 2027-04-28 2028-04-28 2029-04-28 2030-04-29 2031-04-28',
    'Labour Day': '05-01',
    'African Freedom Day': '05-25',
    'African Freedom Day (substitute day)': '2025-05-26 2031-05-26',
    "Heroes' Day": '2025-07-07 2026-07-06 2027-07-05 2028-07-03 2029-07-02 2030-07-01 2031-07-07',
    'Unity Day': '2025-07-08 2026-07-07 2027-07-06 2028-07-04 2029-07-03 2030-07-02 2031-07-08',
    "Farmers' Day": '2025-08-04 2026-08-03 2027-08-02 2028-08-07 2029-08-06 2030-08-05 2031-08-04',
    'National Day of Prayers': '10-18',
    'Independence Day': '10-24',
    'Christmas Day': '12-25',
    'National Day of Prayers (substitute day)': '2026-10-19',
    'Independence Day (substitute day)': '2027-10-25',
    'Youth Day (substitute day)': '2028-03-13',
  },
}

export default table
