// Written by `pnpm generate` from date-holidays (CC BY-SA 3.0) and CLDR (Unicode-3.0): see SOURCES.md. Do not edit.
import type { CountryTable } from '../table.ts'

const table: CountryTable = {
  code: 'PE',
  weekend: [6, 7],
  years: [2025, 2031],
  days: {
    "New Year's Day": '01-01',
    'Maundy Thursday': '2025-04-17 2026-04-02 2027-03-25 2028-04-13 2029-03-29 2030-04-18 2031-04-10',
    'Good Friday': '2025-04-18 2026-04-03 2027-03-26 2028-04-14 2029-03-30 2030-04-19 2031-04-11',
    'Easter Sunday': '2025-04-20 2026-04-05 2027-03-28 2028-04-16 2029-04-01 2030-04-21 2031-04-13',
    'Labour Day': '05-01',
    'Battle of Arica and Flag Day': '06-07',
    'Saints Peter and Paul': '06-29',
    'Peruvian Air Force Day': '07-23',
    'Independence Day': '07-28 07-29',
    'Battle of Junín': '08-06',
    'Santa Rosa de Lima': '08-30',
    'Battle of Angamos': '10-08',
    "All Saints' Day": '11-01',
    'Immaculate Conception': '12-08',
    'Battle of Ayacucho': '12-09',
    'Christmas Day': '12-25',
  },
  regions: {
    CUS: {},
  },
}

export default table
