// Written by `pnpm generate` from date-holidays (CC BY-SA 3.0) and CLDR (Unicode-3.0): see SOURCES.md. Do not edit.
import type { CountryTable } from '../table.ts'

const table: CountryTable = {
  code: 'NC',
  weekend: [6, 7],
  years: [2025, 2031],
  days: {
    "Jour de l'an": '01-01',
    'Easter Monday': '2025-04-21 2026-04-06 2027-03-29 2028-04-17 2029-04-02 2030-04-22 2031-04-14',
    'Labour Day': '05-01',
    'Victory Day': '05-08',
    'Ascension Day': '2025-05-29 2026-05-14 2027-05-06 2028-05-25 2029-05-10 2030-05-30 2031-05-22',
    'Whit Monday': '2025-06-09 2026-05-25 2027-05-17 2028-06-05 2029-05-21 2030-06-10 2031-06-02',
    'Bastille Day': '07-14',
    Assumption: '08-15',
    'New Caledonia Day': '09-24',
    "All Saints' Day": '11-01',
    'Armistice Day': '11-11',
    'Christmas Day': '12-25',
  },
}

export default table
