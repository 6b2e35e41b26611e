// Written by `pnpm generate` from date-holidays (CC BY-SA 3.0) and CLDR (Unicode-3.0): see SOURCES.md. Do not edit.
import type { CountryTable } from '../table.ts'

const table: CountryTable = {
  code: 'CL',
  weekend: [6, 7],
  years: [2025, 2031],
  days: {
    "New Year's Day": '01-01',
    'Good Friday': '2025-04-18 2026-04-03 2027-03-26 2028-04-14 2029-03-30 2030-04-19 2031-04-11',
    'Easter Sunday': '2025-04-20 2026-04-05 2027-03-28 2028-04-16 2029-04-01 2030-04-21 2031-04-13',
    'Labour Day': '05-01',
    'Navy Day': '05-21',
    "Indigenous People's Day": '2025-06-20 2026-06-21 2027-06-21 2028-06-20 2029-06-20 2030-06-21 2031-06-21',
    'Saints Peter and Paul': '2025-06-29 2026-06-29 2027-06-28 2028-06-26 2029-07-02 2030-06-29 2031-06-29',
    'Our Lady of Mount Carmel': '07-16',
    Assumption: '08-15',
    'National holiday': '09-18 2027-09-17 2029-09-17',
    'Army Day': '09-19',
    'Columbus Day': '2025-10-12 2026-10-12 2027-10-11 2028-10-09 2029-10-15 2030-10-12 2031-10-12',
    'Reformation Day': '2025-10-31 2026-10-31 2027-10-31 2028-10-27 2029-11-02 2030-10-31 2031-10-31',
    "All Saints' Day": '11-01',
    'Immaculate Conception': '12-08',
    'Christmas Day': '12-25',
    'National Holiday': '2030-09-20',
  },
  regions: {
    AP: {
      days: {
        'Battle of Arica': '06-07',
      },
    },
    BI: {},
    NU: {},
    TA: {},
  },
}

export default table
