// Written by `pnpm generate` from date-holidays (CC BY-SA 3.0) and CLDR (Unicode-3.0): see SOURCES.md. Do not edit.
import type { CountryTable } from '../table.ts'

const table: CountryTable = {
  code: 'GR',
  weekend: [6, 7],
  years: [2025, 2031],
  days: {
    "New Year's Day": '01-01',
    Epiphany: '01-06',
    'Ash Sunday': '2025-03-03 2026-02-23 2027-03-15 2028-02-28 2029-02-19 2030-03-11 2031-02-24',
    'Annunciation, Anniversary of 1821 Revolution': '03-25',
    'Good Friday': '2025-04-18 2026-04-10 2027-04-30 2028-04-14 2029-04-06 2030-04-26 2031-04-11',
    'Easter Sunday': '2025-04-20 2026-04-12 2027-05-02 2028-04-16 2029-04-08 2030-04-28 2031-04-13',
    'Easter Monday': '2025-04-21 2026-04-13 2027-05-03 2028-04-17 2029-04-09 2030-04-29 2031-04-14',
    'Labour Day': '05-01',
    Pentecost: '2025-06-08 2026-05-31 2027-06-20 2028-06-04 2029-05-27 2030-06-16 2031-06-01',
    'Whit Monday': '2025-06-09 2026-06-01 2027-06-21 2028-06-05 2029-05-28 2030-06-17 2031-06-02',
    Assumption: '08-15',
    'National Holiday': '10-28',
    'Christmas Day': '12-25',
    'Boxing Day': '12-26',
  },
}

export default table
