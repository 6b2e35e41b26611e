// Written by `pnpm generate` from date-holidays (CC BY-SA 3.0) and CLDR (Unicode-3.0): see SOURCES.md. Do not edit.
import type { CountryTable } from '../table.ts'

const table: CountryTable = {
  code: 'GE',
  weekend: [6, 7],
  years: [2025, 2031],
  days: {
    "New Year's Day": '01-01',
    Bedoba: '01-02',
    'Orthodox Christmas': '01-07',
    'Orthodox Epiphany': '01-19',
    "Mother's Day": '03-03',
    "International Women's Day": '03-08',
    'National Unity Day': '04-09',
    'Good Friday': '2025-04-18 2026-04-10 2027-04-30 2028-04-14 2029-04-06 2030-04-26 2031-04-11',
    'Easter Saturday': '2025-04-19 2026-04-11 2027-05-01 2028-04-15 2029-04-07 2030-04-27 2031-04-12',
    'Easter Sunday': '2025-04-20 2026-04-12 2027-05-02 2028-04-16 2029-04-08 2030-04-28 2031-04-13',
    'Easter Monday': '2025-04-21 2026-04-13 2027-05-03 2028-04-17 2030-04-29 2031-04-14',
    'Victory Day': '05-09',
    'Saint Andrew the First-Called Day': '05-12',
    'Independence Day': '05-26',
    "Saint Mary's Day": '08-28',
    Svetitskhovloba: '10-14',
    "Saint George's Day": '11-23',
  },
}

export default table
