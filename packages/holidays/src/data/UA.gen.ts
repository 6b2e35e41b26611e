// Written by `pnpm generate` from date-holidays (CC BY-SA 3.0) and CLDR (Unicode-3.0): see SOURCES.md. Do not edit.
import type { CountryTable } from '../table.ts'

const table: CountryTable = {
  code: 'UA',
  weekend: [6, 7],
  years: [2025, 2031],
  days: {
    'New Year': '01-01 01-02',
    "International Women's Day": '03-08 2025-03-10 2026-03-09 2031-03-10',
    'Orthodox Easter': '2025-04-20 2026-04-12 2027-05-02 2028-04-16 2029-04-08 2030-04-28 2031-04-13',
    'Orthodox Easter (substitute day)': '2025-04-21 2026-04-13 2027-05-03 2028-04-17 2029-04-09 2030-04-29 2031-04-14',
    'Labour Day': '05-01',
    'Victory Day': '05-09',
    Pentecost: '2025-06-08 2026-05-31 2027-06-20 2028-06-04 2029-05-27 2030-06-16 2031-06-01',
    'Pentecost (substitute day)': '2025-06-09 2026-06-01 2027-06-21 2028-06-05 2029-05-28 2030-06-17 2031-06-02',
    'Constitution Day': '06-28',
    'Constitution Day (substitute day)': '2025-06-30 2026-06-29 2031-06-30',
    'Statehood Day': '07-15 2028-07-17 2029-07-16',
    'Independence Day': '08-24',
    'Independence Day (substitute day)': '2025-08-25 2030-08-26 2031-08-25',
    'Defenders of Ukraine Day': '10-01',
    'Christmas Day': '12-25 2027-12-27',
    'Victory Day (substitute day)': '2026-05-11 2027-05-10',
    'New Year (substitute day)': '2027-01-04 2028-01-03 2028-01-04',
    'Labour Day (substitute day)': '2027-05-04',
    'Defenders of Ukraine Day (substitute day)': '2028-10-02',
  },
}

export default table
