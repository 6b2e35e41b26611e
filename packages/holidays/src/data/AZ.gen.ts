// Written by `pnpm generate` from date-holidays (CC BY-SA 3.0) and CLDR (Unicode-3.0): see SOURCES.md. Do not edit.
import type { CountryTable } from '../table.ts'

const table: CountryTable = {
  code: 'AZ',
  weekend: [6, 7],
  years: [2025, 2031],
  days: {
    "New Year's Day": '01-01 01-02',
    "International Women's Day": '03-08',
    "International Women's Day (substitute day)": '2025-03-10 2026-03-09 2031-03-10',
    'Spring Festival': '2025-03-20 2027-03-20 2028-03-20 2029-03-20 2030-03-20 2031-03-20',
    'End of Ramadan (Eid al-Fitr)': '2025-03-30 2025-03-31 2026-03-20 2026-03-21 2027-03-09 2027-03-10 2028-02-26 2028-02-27 2029-02-14 2029-02-15 2030-02-04 2030-02-05 2031-01-24 2031-01-25',
    'End of Ramadan (Eid al-Fitr) (substitute day)': '2025-04-01 2026-03-23 2028-02-28 2028-02-29 2031-01-27',
    'Day of Victory over Fascism': '05-09',
    'Republic Day': '2025-05-28 2027-05-28 2028-05-28 2029-05-28 2030-05-28 2031-05-28',
    'Feast of the Sacrifice (Eid al-Adha)': '2025-06-06 2025-06-07 2026-05-27 2026-05-28 2027-05-16 2027-05-17 2028-05-05 2028-05-06 2029-04-24 2029-04-25 2030-04-13 2030-04-14 2031-04-02 2031-04-03',
    'Feast of the Sacrifice (Eid al-Adha) (substitute day)': '2025-06-09 2027-05-18 2028-05-08 2030-04-15 2030-04-16',
    'National Salvation Day': '06-15',
    'National Salvation Day (substitute day)': '2025-06-16 2030-06-17 2031-06-16',
    'Azerbaijan Armed Forces Day': '06-26',
    'Independence Day': '10-18',
    'Independence Day (substitute day)': '2025-10-20 2026-10-19 2031-10-20',
    'Flag Day': '11-09',
    'Flag Day (substitute day)': '2025-11-10 2030-11-11 2031-11-10',
    'Constitution Day': '11-12',
    'National Revival Day': '11-17',
    'International Solidarity Day of Azerbaijanis': '12-31',
    'Day of Victory over Fascism (substitute day)': '2026-05-11 2027-05-10',
    "New Year's Day (substitute day)": '2027-01-04 2028-01-03 2028-01-04',
    'Azerbaijan Armed Forces Day (substitute day)': '2027-06-28',
    'Republic Day (substitute day)': '2028-05-29',
  },
}

export default table
