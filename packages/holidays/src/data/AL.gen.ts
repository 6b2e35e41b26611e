// Written by `pnpm generate` from date-holidays (CC BY-SA 3.0) and CLDR (Unicode-3.0): see SOURCES.md. Do not edit.
import type { CountryTable } from '../table.ts'

const table: CountryTable = {
  code: 'AL',
  weekend: [6, 7],
  years: [2025, 2031],
  days: {
    "New Year's Day": '01-01',
    'New Year Holiday': '01-02',
    'Summer Day': '03-14',
    "Sultan Nevruz's Day": '03-22',
    "Sultan Nevruz's Day (substitute day)": '2025-03-24 2026-03-23 2031-03-24',
    'End of Ramadan (Eid al-Fitr)': '2025-03-30 2026-03-20 2027-03-09 2028-02-26 2029-02-14 2030-02-04 2031-01-24',
    'Catholic Easter': '2025-04-20 2025-04-21 2026-04-05 2026-04-06 2027-03-28 2027-03-29 2028-04-16 2028-04-17 2029-04-01 2029-04-02 2030-04-21 2030-04-22 2031-04-13 2031-04-14',
    'Labour Day': '05-01',
    'Feast of the Sacrifice (Eid al-Adha)': '2025-06-06 2026-05-27 2027-05-16 2028-05-05 2029-04-24 2030-04-13 2031-04-02',
    'Mother Teresa Day': '10-19',
    'Mother Teresa Day (substitute day)': '2025-10-20 2030-10-21 2031-10-20',
    'Independence Day': '11-28',
    'Liberation Day': '11-29',
    'Liberation Day (substitute day)': '2025-12-01 2026-11-30 2031-12-01',
    'Youth Day': '12-08',
    'Christmas Day': '12-25',
    'Summer Day (substitute day)': '2026-03-16 2027-03-15',
    'Orthodox Easter': '2026-04-12 2026-04-13 2027-05-02 2027-05-03 2029-04-08 2029-04-09 2030-04-28 2030-04-29',
    'New Year Holiday (substitute day)': '2027-01-04 2028-01-04',
    'Christmas Day (substitute day)': '2027-12-27',
    "New Year's Day (substitute day)": '2028-01-03',
    'Youth Day (substitute day)': '2029-12-10 2030-12-09',
  },
}

export default table
