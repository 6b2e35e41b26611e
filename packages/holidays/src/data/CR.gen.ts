// Written by `pnpm generate` from date-holidays (CC BY-SA 3.0) and CLDR (Unicode-3.0): see SOURCES.md. Do not edit.
import type { CountryTable } from '../table.ts'

const table: CountryTable = {
  code: 'CR',
  weekend: [6, 7],
  years: [2025, 2031],
  days: {
    "New Year's Day": '01-01',
    'Gesta Heroica de Juan Santamaría': '04-11',
    'Maundy Thursday': '2025-04-17 2026-04-02 2027-03-25 2028-04-13 2029-03-29 2030-04-18 2031-04-10',
    'Good Friday': '2025-04-18 2026-04-03 2027-03-26 2028-04-14 2029-03-30 2030-04-19',
    'Labour Day': '05-01',
    'Guanacaste Day': '07-25',
    'Our Lady of Los Ángeles': '08-02',
    "Mother's Day": '08-15',
    'Independence Day': '09-15',
    'Columbus Day': '2025-10-12 2026-10-09 2027-10-12 2028-10-12 2029-10-12 2030-10-12 2031-10-12',
    'Christmas Day': '12-25',
  },
}

export default table
