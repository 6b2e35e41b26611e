// Written by `pnpm generate` from date-holidays (CC BY-SA 3.0) and CLDR (Unicode-3.0): see SOURCES.md. Do not edit.
import type { CountryTable } from '../table.ts'

const table: CountryTable = {
  code: 'MU',
  weekend: [6, 7],
  years: [2025, 2031],
  days: {
    "New Year's Day": '01-01',
    'New Year Holiday': '01-02',
    'Chinese Spring Festival': '2025-01-29 2026-02-17 2027-02-06 2028-01-26 2029-02-13 2030-02-03 2031-01-23',
    'Abolition of Slavery': '02-01',
    'Thaipoosam Cavadee': '2025-02-11 2027-01-20 2028-02-08 2029-01-28 2030-01-17 2031-02-05',
    'Maha Shivaratree': '2025-02-26 2026-02-15 2027-03-07 2028-02-25 2030-03-05 2031-02-21',
    'National Day': '03-12',
    Ugadi: '2025-03-30 2026-03-19 2027-04-07 2028-03-26 2029-04-14 2030-04-03 2031-03-23',
    'Eid-Ul-Fitr': '2025-03-31 2026-03-21 2027-03-09 2028-02-26 2029-02-14 2030-02-04 2031-01-24',
    'Labour Day': '05-01',
    'Ganesh Chaturthi': '2025-08-28 2026-09-16 2027-09-05 2028-08-24 2029-09-12 2030-09-01 2031-09-20',
    Divali: '2025-10-20 2026-11-08 2027-10-29 2028-10-17 2029-11-05 2030-10-26 2031-11-14',
    "All Saints' Day": '11-01',
    'Arrival of Indentured Labourers': '11-02',
    'Christmas Day': '12-25',
  },
}

export default table
