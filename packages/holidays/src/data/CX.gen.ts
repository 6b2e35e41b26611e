// Written by `pnpm generate` from date-holidays (CC BY-SA 3.0) and CLDR (Unicode-3.0): see SOURCES.md. Do not edit.
import type { CountryTable } from '../table.ts'

const table: CountryTable = {
  code: 'CX',
  weekend: [6, 7],
  years: [2025, 2031],
  days: {
    "New Year's Day": '01-01',
    'Australia Day': '01-26',
    'Chinese New Year': '2025-01-29 2025-01-30 2026-02-17 2026-02-18 2027-02-06 2027-02-07 2028-01-27 2029-02-13 2029-02-14 2030-02-03 2030-02-04 2031-01-23 2031-01-24',
    'Labour Day': '2025-03-24 2026-03-23 2027-03-22 2028-03-27 2029-03-26 2030-03-25 2031-03-24',
    'End of Ramadan (Eid al-Fitr)': '2025-03-30 2026-03-20 2027-03-09 2028-02-26',
    'Good Friday': '2025-04-18 2026-04-03 2027-03-26 2028-04-14 2029-03-30 2030-04-19 2031-04-11',
    'Anzac Day': '04-25',
    'Feast of the Sacrifice (Eid al-Adha)': '2025-06-06 2026-05-27 2027-05-16 2028-05-05 2029-04-24 2030-04-13 2031-04-02',
    'Territory Day': '10-06',
    'Christmas Day': '12-25',
    'Boxing Day': '12-26',
  },
}

export default table
