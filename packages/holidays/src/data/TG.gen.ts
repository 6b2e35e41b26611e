// Written by `pnpm generate` from date-holidays (CC BY-SA 3.0) and CLDR (Unicode-3.0): see SOURCES.md. Do not edit.
import type { CountryTable } from '../table.ts'

const table: CountryTable = {
  code: 'TG',
  weekend: [6, 7],
  years: [2025, 2031],
  days: {
    "New Year's Day": '01-01',
    'Liberation Day': '01-13',
    'End of Ramadan (Eid al-Fitr)': '2025-03-31 2026-03-21 2027-03-10 2028-02-27 2029-02-15 2030-02-05 2031-01-25',
    'Easter Monday': '2025-04-21 2026-04-06 2027-03-29 2028-04-17 2029-04-02 2030-04-22 2031-04-14',
    'Independence Day': '04-27',
    'Labour Day': '05-01',
    'Ascension Day': '2025-05-29 2026-05-14 2027-05-06 2028-05-25 2029-05-10 2030-05-30 2031-05-22',
    'Feast of the Sacrifice (Eid al-Adha)': '2025-06-07 2026-05-28 2027-05-17 2028-05-06 2029-04-25 2030-04-14 2031-04-03',
    'Whit Monday': '2025-06-09 2026-05-25 2028-06-05 2029-05-21 2030-06-10 2031-06-02',
    'Day of the Martyrs': '06-21',
    Assumption: '2025-08-15 2026-08-15 2028-08-15 2029-08-15 2030-08-15 2031-08-15',
    'Birthday of Muhammad (Mawlid)': '2025-09-05 2026-08-26 2027-08-15 2028-08-04 2029-07-25 2030-07-14 2031-07-03',
    "All Saints' Day": '11-01',
    'Christmas Day': '12-25',
  },
}

export default table
