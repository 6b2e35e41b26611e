// Written by `pnpm generate` from date-holidays (CC BY-SA 3.0) and CLDR (Unicode-3.0): see SOURCES.md. Do not edit.
import type { CountryTable } from '../table.ts'

const table: CountryTable = {
  code: 'AD',
  weekend: [6, 7],
  years: [2025, 2031],
  days: {
    "New Year's Day": '01-01',
    Epiphany: '01-06',
    'Shrove Monday': '2025-03-03 2026-02-16 2027-02-08 2028-02-28 2029-02-12 2030-03-04 2031-02-24',
    'Constitution Day': '03-14',
    'Good Friday': '2025-04-18 2026-04-03 2027-03-26 2028-04-14 2029-03-30 2030-04-19 2031-04-11',
    'Easter Monday': '2025-04-21 2026-04-06 2027-03-29 2028-04-17 2029-04-02 2030-04-22 2031-04-14',
    'Labour Day': '05-01',
    'Whit Monday': '2025-06-09 2026-05-25 2027-05-17 2028-06-05 2029-05-21 2030-06-10 2031-06-02',
    Assumption: '08-15',
    'Our Lady of Meritxell': '09-08',
    "All Saints' Day": '11-01',
    'Immaculate Conception': '12-08',
    'Christmas Day': '12-25',
    'Boxing Day': '12-26',
  },
  regions: {
    '03': {
      days: {
        'Encamp Town Festival': '2025-06-21 2025-06-22 2025-06-23 2026-06-20 2026-06-21 2026-06-22',
      },
    },
    '07': {
      days: {
        'Andorra La Vella Festival': '2025-08-01 2025-08-02 2025-08-03 2025-08-04 2026-08-01 2026-08-02 2026-08-03',
      },
    },
  },
}

export default table
