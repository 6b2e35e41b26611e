// Written by `pnpm generate` from date-holidays (CC BY-SA 3.0) and CLDR (Unicode-3.0): see SOURCES.md. Do not edit.
import type { CountryTable } from '../table.ts'

const table: CountryTable = {
  code: 'PY',
  weekend: [6, 7],
  years: [2025, 2031],
  days: {
    "New Year's Day": '01-01',
    "Heroes' Day": '03-01',
    'Maundy Thursday': '2025-04-17 2026-04-02 2027-03-25 2028-04-13 2029-03-29 2030-04-18 2031-04-10',
    'Good Friday': '2025-04-18 2026-04-03 2027-03-26 2028-04-14 2029-03-30 2030-04-19 2031-04-11',
    'Labour Day': '05-01',
    'Independence Day': '05-14 05-15',
    'Chaco Armistice': '06-12',
    Assumption: '08-15',
    'Boqueron Battle Victory Day': '09-29',
    'Virgin of Caacupe': '12-08',
    'Christmas Day': '12-25',
    'Recognition of the historic victory of the Paraguayan national football team over Germany': '2026-06-30',
  },
}

export default table
