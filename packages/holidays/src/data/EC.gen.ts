// Written by `pnpm generate` from date-holidays (CC BY-SA 3.0) and CLDR (Unicode-3.0): see SOURCES.md. Do not edit.
import type { CountryTable } from '../table.ts'

const table: CountryTable = {
  code: 'EC',
  weekend: [6, 7],
  years: [2025, 2031],
  days: {
    "New Year's Day": '01-01',
    Carnival: '2025-03-03 2026-02-16 2027-02-08 2028-02-28 2029-02-12 2030-03-04 2031-02-24',
    'Shrove Tuesday': '2025-03-04 2026-02-17 2027-02-09 2028-02-29 2029-02-13 2030-03-05 2031-02-25',
    'Maundy Thursday': '2025-04-17 2026-04-02 2027-03-25 2028-04-13 2029-03-29 2030-04-18 2031-04-10',
    'Good Friday': '2025-04-18 2026-04-03 2027-03-26 2028-04-14 2029-03-30 2030-04-19 2031-04-11',
    'Labour Day': '05-01',
    'The Battle of Pichincha': '05-24',
    'Declaration of Independence of Quito': '08-10',
    'Independence of Guayaquil': '09-10',
    "All Souls' Day": '11-02',
    'Independence of Cuenca': '11-03',
    'Christmas Day': '12-25',
  },
  regions: {
    P: {},
  },
}

export default table
