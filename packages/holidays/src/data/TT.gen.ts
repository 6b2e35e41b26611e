// Written by `pnpm generate` from date-holidays (CC BY-SA 3.0) and CLDR (Unicode-3.0): see SOURCES.md. Do not edit.
import type { CountryTable } from '../table.ts'

const table: CountryTable = {
  code: 'TT',
  weekend: [6, 7],
  years: [2025, 2031],
  days: {
    "New Year's Day": '01-01',
    'End of Ramadan (Eid al-Fitr)': '2025-03-30 2026-03-20 2027-03-09 2028-02-26 2029-02-14 2030-02-04 2031-01-24',
    'Spiritual Baptist Liberation Day (substitute day)': '2025-03-31 2031-03-31',
    'Good Friday': '2025-04-18 2026-04-03 2027-03-26 2028-04-14 2029-03-30 2030-04-19 2031-04-11',
    'Easter Sunday': '2025-04-20 2026-04-05 2027-03-28 2028-04-16 2029-04-01 2030-04-21 2031-04-13',
    'Indian Arrival Day': '05-30',
    'Corpus Christi': '2025-06-19 2026-06-04 2027-05-27 2028-06-15 2029-05-31 2030-06-20 2031-06-12',
    'Emancipation Day': '08-01',
    'Independence Day': '08-31',
    'Independence Day (substitute day)': '2025-09-01 2031-09-01',
    'Republic Day': '09-24',
    Deepavali: '2025-10-20 2026-11-08 2026-11-09 2027-10-28 2028-10-17 2029-11-05 2030-10-25',
    'Christmas Day': '12-25',
    'Boxing Day': '12-26',
    'Spiritual Baptist Liberation Day': '2026-03-30 2027-03-30 2028-03-30 2030-03-30 2031-03-30',
    'Labour Day': '2026-06-19 2027-06-19 2028-06-19 2029-06-19 2030-06-19 2031-06-19',
    'Indian Arrival Day (substitute day)': '2027-05-31',
    'Emancipation Day (substitute day)': '2027-08-02',
    'Boxing Day (substitute day)': '2027-12-27',
    'Republic Day (substitute day)': '2028-09-25',
  },
}

export default table
