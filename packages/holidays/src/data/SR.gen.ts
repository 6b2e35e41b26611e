// Written by `pnpm generate` from date-holidays (CC BY-SA 3.0) and CLDR (Unicode-3.0): see SOURCES.md. Do not edit.
import type { CountryTable } from '../table.ts'

const table: CountryTable = {
  code: 'SR',
  weekend: [6, 7],
  years: [2025, 2031],
  days: {
    "New Year's Day": '01-01',
    'Chinese New Year': '2025-01-29 2026-02-17 2027-02-06 2028-01-26 2029-02-13 2030-02-03 2031-01-23',
    'Day of Liberation and Innovation': '02-25',
    'Holi Phagwa': '2025-03-14 2026-03-03 2027-03-22 2028-03-11 2029-03-28 2030-03-19',
    'End of Ramadan (Eid al-Fitr)': '2025-03-30 2026-03-20 2027-03-09 2028-02-26 2029-02-14 2030-02-04 2031-01-24',
    'Good Friday': '2025-04-18 2026-04-03 2027-03-26 2028-04-14 2029-03-30 2030-04-19 2031-04-11',
    'Easter Monday': '2025-04-21 2026-04-06 2027-03-29 2028-04-17 2029-04-02 2030-04-22 2031-04-14',
    'Labour Day': '05-01',
    'Feast of the Sacrifice (Eid al-Adha)': '2025-06-06 2026-05-27 2027-05-16 2028-05-05 2029-04-24 2030-04-13 2031-04-02',
    'Emancipation Day': '07-01',
    "Indigenous People's Day": '08-09',
    'Day of the Maroons': '10-10',
    Deepavali: '2025-10-20 2026-11-08 2027-10-28 2028-10-17 2029-11-05 2030-10-25',
    'Independence Day': '11-25',
    'Christmas Day': '12-25',
    'Boxing Day': '12-26',
  },
}

export default table
