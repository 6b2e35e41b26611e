// Written by `pnpm generate` from date-holidays (CC BY-SA 3.0) and CLDR (Unicode-3.0): see SOURCES.md. Do not edit.
import type { CountryTable } from '../table.ts'

const table: CountryTable = {
  code: 'BZ',
  weekend: [6, 7],
  years: [2025, 2031],
  days: {
    "New Year's Day": '01-01',
    'George Price Day': '01-15',
    'National Heroes and Benefactor Day': '2025-03-10 2026-03-09 2027-03-08 2028-03-06 2029-03-12 2030-03-11 2031-03-10',
    'Good Friday': '2025-04-18 2026-04-03 2027-03-26 2028-04-14 2029-03-30 2030-04-19 2031-04-11',
    'Easter Saturday': '2025-04-19 2026-04-04 2027-03-27 2028-04-15 2029-03-31 2030-04-20 2031-04-12',
    'Easter Monday': '2025-04-21 2026-04-06 2027-03-29 2028-04-17 2029-04-02 2030-04-22 2031-04-14',
    'Labour Day': '05-01',
    'Emancipation Day': '2025-08-01 2026-08-01 2027-08-02 2028-08-01 2029-08-01 2030-08-01 2031-08-01',
    "St. George's Caye Day": '2025-09-10 2026-09-10 2027-09-10 2028-09-11 2029-09-10 2030-09-10 2031-09-10',
    'Independence Day': '2025-09-22 2026-09-21 2027-09-21 2028-09-21 2029-09-21 2030-09-21 2031-09-22',
    "Indigenous People's Resistance Day": '2025-10-13 2026-10-12 2027-10-11 2028-10-09 2029-10-15 2030-10-14 2031-10-13',
    'Garifuna Settlement Day': '2025-11-19 2026-11-19 2027-11-19 2028-11-20 2029-11-19 2030-11-19 2031-11-19',
    'Christmas Day': '12-25',
    'Boxing Day': '12-26',
    'Boxing Day (substitute day)': '2027-12-27',
  },
}

export default table
