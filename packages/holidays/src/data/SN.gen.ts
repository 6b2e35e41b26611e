// Written by `pnpm generate` from date-holidays (CC BY-SA 3.0) and CLDR (Unicode-3.0): see SOURCES.md. Do not edit.
import type { CountryTable } from '../table.ts'

const table: CountryTable = {
  code: 'SN',
  weekend: [6, 7],
  years: [2025, 2031],
  days: {
    "New Year's Day": '01-01',
    'End of Ramadan (Eid al-Fitr)': '2025-03-30 2025-03-31 2026-03-20 2027-03-09 2028-02-26 2029-02-14 2030-02-04 2031-01-24',
    'National Holiday': '04-04',
    'Easter Monday': '2025-04-21 2026-04-06 2027-03-29 2028-04-17 2029-04-02 2030-04-22 2031-04-14',
    'Labour Day': '05-01',
    'Ascension Day': '2025-05-29 2026-05-14 2027-05-06 2028-05-25 2029-05-10 2030-05-30 2031-05-22',
    'Feast of the Sacrifice (Eid al-Adha)': '2025-06-06 2026-05-27 2027-05-16 2027-05-17 2028-05-05 2029-04-24 2030-04-13 2031-04-02',
    'Whit Monday': '2025-06-09 2026-05-25 2028-06-05 2029-05-21 2030-06-10 2031-06-02',
    'Day of Ashura': '2025-07-05 2026-06-25 2027-06-15 2028-06-03 2029-05-23 2030-05-12 2031-05-02',
    'Magal de Touba': '2025-08-12 2026-08-01 2027-07-22 2028-07-11 2029-06-30 2030-06-19 2031-06-08',
    Assumption: '08-15',
    'Birthday of Muhammad (Mawlid)': '2025-09-04 2026-08-25 2027-08-14 2028-08-03 2029-07-24 2030-07-13 2031-07-02',
    "All Saints' Day": '11-01',
    'Christmas Day': '12-25',
  },
}

export default table
