// Written by `pnpm generate` from date-holidays (CC BY-SA 3.0) and CLDR (Unicode-3.0): see SOURCES.md. Do not edit.
import type { CountryTable } from '../table.ts'

const table: CountryTable = {
  code: 'KZ',
  weekend: [6, 7],
  years: [2025, 2031],
  days: {
    "New Year's Day": '01-01 01-02',
    'Orthodox Christmas': '01-07',
    "International Women's Day": '03-08',
    "International Women's Day (substitute day)": '2025-03-10 2026-03-09 2031-03-10',
    Nauryz: '03-21 03-22 03-23',
    'Nauryz (substitute day)': '2025-03-24 2025-03-25 2026-03-24 2030-03-25 2031-03-24 2031-03-25',
    "People's Unity Day": '05-01',
    'Defender of the Fatherland Day': '05-07',
    'Victory Day': '05-09',
    'Eid al-Adha': '2025-06-06 2026-05-27 2027-05-16 2028-05-05 2029-04-24 2030-04-13 2031-04-02',
    'Capital City Day': '07-06',
    'Capital City Day (substitute day)': '2025-07-07 2030-07-08 2031-07-07',
    'Constitution Day': '2025-08-30 2026-03-15 2027-03-15 2028-03-15 2029-03-15 2030-03-15 2031-03-15',
    'Constitution Day (substitute day)': '2025-09-01 2026-03-16 2031-03-17',
    'Republic Day': '10-25',
    'Republic Day (substitute day)': '2025-10-27 2026-10-26 2031-10-27',
    'Independence Day': '12-16',
    'Victory Day (substitute day)': '2026-05-11 2027-05-10',
    "New Year's Day (substitute day)": '2027-01-04 2028-01-03 2028-01-04',
    "People's Unity Day (substitute day)": '2027-05-03',
    'Defender of the Fatherland Day (substitute day)': '2028-05-08',
    'Independence Day (substitute day)': '2028-12-18 2029-12-18',
  },
}

export default table
