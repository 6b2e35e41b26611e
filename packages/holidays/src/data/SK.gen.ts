// Written by `pnpm generate` from date-holidays (CC BY-SA 3.0) and CLDR (Unicode-3.0): see SOURCES.md. Do not edit.
import type { CountryTable } from '../table.ts'

const table: CountryTable = {
  code: 'SK',
  weekend: [6, 7],
  years: [2025, 2031],
  days: {
    "New Year's Day": '01-01',
    Epiphany: '01-06',
    'Good Friday': '2025-04-18 2026-04-03 2027-03-26 2028-04-14 2029-03-30 2030-04-19 2031-04-11',
    'Easter Monday': '2025-04-21 2026-04-06 2027-03-29 2028-04-17 2029-04-02 2030-04-22 2031-04-14',
    'Labour Day': '05-01',
    'Day of victory over fascism': '2025-05-08',
    'Saints Cyril and Methodius Day': '07-05',
    'Slovak National Uprising anniversary': '08-29',
    'Day of Our Lady of the Seven Sorrows': '2025-09-15',
    "All Saints' Day": '11-01',
    'Christmas Eve': '12-24',
    'Christmas Day': '12-25',
    'Boxing Day': '12-26',
  },
}

export default table
