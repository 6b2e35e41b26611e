// Written by `pnpm generate` from date-holidays (CC BY-SA 3.0) and CLDR (Unicode-3.0): see SOURCES.md. Do not edit.
import type { CountryTable } from '../table.ts'

const table: CountryTable = {
  code: 'BQ',
  weekend: [6, 7],
  years: [2025, 2031],
  days: {
    "New Year's Day": '01-01',
    'Good Friday': '2025-04-18 2026-04-03 2027-03-26 2028-04-14 2029-03-30 2030-04-19 2031-04-11',
    'Easter Monday': '2025-04-21 2026-04-06 2027-03-29 2028-04-17 2029-04-02 2030-04-22 2031-04-14',
    'Kings Day': '04-27',
    'Labour Day': '05-01',
    'Ascension Day': '2025-05-29 2026-05-14 2027-05-06 2028-05-25 2029-05-10 2030-05-30 2031-05-22',
    'Kingdom Day': '12-15',
    'Christmas Day': '12-25',
    'Boxing Day': '12-26',
  },
  regions: {
    BO: {
      days: {
        'Carnival Monday': '2025-03-03 2026-02-16 2027-02-08 2028-02-28 2029-02-12 2030-03-04 2031-02-24',
        'Rincon Day': '04-30',
        'Bonaire Day': '09-06',
      },
    },
    SA: {
      days: {
        'Carnival Monday': '2025-08-04 2026-08-03 2027-08-02 2028-08-07 2029-08-06 2030-08-05 2031-08-04',
        'Saba Day': '2025-12-05 2026-12-04 2027-12-03 2028-12-01 2029-12-07 2030-12-06 2031-12-05',
      },
    },
    SE: {
      days: {
        'Emancipation Day': '08-01',
        'Statia Day': '11-16',
      },
    },
  },
}

export default table
