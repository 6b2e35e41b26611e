// Written by `pnpm generate` from date-holidays (CC BY-SA 3.0) and CLDR (Unicode-3.0): see SOURCES.md. Do not edit.
import type { CountryTable } from '../table.ts'

const table: CountryTable = {
  code: 'SI',
  weekend: [6, 7],
  years: [2025, 2031],
  days: {
    "New Year's Day": '01-01 01-02',
    'Prešeren Day, the Slovenian Cultural Holiday': '02-08',
    'Easter Sunday': '2025-04-20 2026-04-05 2027-03-28 2028-04-16 2029-04-01 2030-04-21 2031-04-13',
    'Easter Monday': '2025-04-21 2026-04-06 2027-03-29 2028-04-17 2029-04-02 2030-04-22 2031-04-14',
    'Day of Uprising Against Occupation': '04-27',
    'Labour Day': '05-01 05-02',
    Pentecost: '2025-06-08 2026-05-24 2027-05-16 2028-06-04 2029-05-20 2030-06-09 2031-06-01',
    'Statehood Day': '06-25',
    Assumption: '08-15',
    'Reformation Day': '10-31',
    'Day of Remembrance for the Dead': '11-01',
    'Christmas Day': '12-25',
    'Independence and Unity Day': '12-26',
  },
}

export default table
