// Written by `pnpm generate` from date-holidays (CC BY-SA 3.0) and CLDR (Unicode-3.0): see SOURCES.md. Do not edit.
import type { CountryTable } from '../table.ts'

const table: CountryTable = {
  code: 'UG',
  weekend: [7],
  years: [2025, 2031],
  days: {
    "New Year's Day": '01-01',
    'Liberation Day': '01-26',
    'Archbishop Janan Luwum Day': '02-16',
    "International Women's Day": '03-08',
    'End of Ramadan (Eid al-Fitr)': '2025-03-30 2026-03-20 2027-03-09 2028-02-26 2029-02-14 2030-02-04 2031-01-24',
    'Good Friday': '2025-04-18 2026-04-03 2027-03-26 2028-04-14 2029-03-30 2030-04-19 2031-04-11',
    'Easter Sunday': '2025-04-20 2026-04-05 2027-03-28 2028-04-16 2029-04-01 2030-04-21 2031-04-13',
    'Easter Monday': '2025-04-21 2026-04-06 2027-03-29 2028-04-17 2029-04-02 2030-04-22 2031-04-14',
    'Labour Day': '05-01',
    "Martyr's Day": '06-03',
    'Feast of the Sacrifice (Eid al-Adha)': '2025-06-06 2026-05-27 2027-05-16 2028-05-05 2029-04-24 2030-04-13 2031-04-02',
    'National Heroes Day': '06-09',
    'Independence Day': '10-09',
    'Christmas Day': '12-25',
    'Boxing Day': '12-26',
  },
}

export default table
