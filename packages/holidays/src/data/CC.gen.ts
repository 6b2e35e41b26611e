// Written by `pnpm generate` from date-holidays (CC BY-SA 3.0) and CLDR (Unicode-3.0): see SOURCES.md. Do not edit.
import type { CountryTable } from '../table.ts'

const table: CountryTable = {
  code: 'CC',
  weekend: [6, 7],
  years: [2025, 2031],
  days: {
    "New Year's Day": '01-01',
    'Australia Day': '01-26',
    'Chinese New Year': '2025-01-29 2026-02-17 2027-02-06 2029-02-13 2030-02-03 2031-01-23',
    'Chinese New Year (2nd Day)': '2025-01-30 2026-02-18 2027-02-07 2028-01-27',
    'Labour Day': '2025-03-20 2027-03-20 2028-03-20 2029-03-20 2030-03-20 2031-03-20',
    'Hari Raya Puasa': '2025-03-30 2026-03-20 2027-03-09 2028-02-26 2029-02-14 2030-02-04 2031-01-24',
    'Hari Raya Puasa (substitute day)': '2025-03-31',
    'Self Determination Day': '04-06',
    'Easter Monday': '2025-04-21 2027-03-29 2028-04-17 2029-04-02 2030-04-22 2031-04-14',
    'Anzac Day': '04-25',
    'Hari Raya Haji': '2025-06-06 2026-05-27 2027-05-16 2028-05-05 2029-04-24 2030-04-13 2031-04-02',
    'Islamic New Year': '2025-06-26 2026-06-16 2027-06-06 2028-05-25 2029-05-14 2030-05-03 2031-04-23',
    'Hari Maulaud Nabi': '2025-09-04 2026-08-25 2027-08-14 2028-08-03 2029-07-24 2030-07-13 2031-07-02',
    'Christmas Day': '12-25',
    'Boxing Day': '12-26',
    'Chinese New Year (substitute day)': '2027-02-08 2030-02-05',
    'Chinese New Year (2nd Day) (substitute day)': '2027-02-09',
    'Hari Raya Haji (substitute day)': '2027-05-17',
    'Islamic New Year (substitute day)': '2027-06-07',
    'Boxing Day (substitute day)': '2027-12-27',
  },
}

export default table
