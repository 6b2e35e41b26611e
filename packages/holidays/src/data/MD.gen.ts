// Written by `pnpm generate` from date-holidays (CC BY-SA 3.0) and CLDR (Unicode-3.0): see SOURCES.md. Do not edit.
import type { CountryTable } from '../table.ts'

const table: CountryTable = {
  code: 'MD',
  weekend: [6, 7],
  years: [2025, 2031],
  days: {
    "New Year's Day": '01-01',
    'Orthodox Christmas': '01-07 01-08',
    "International Women's Day": '03-08',
    'Easter Sunday': '2025-04-20 2026-04-12 2027-05-02 2028-04-16 2029-04-08 2030-04-28 2031-04-13',
    'Easter Monday': '2025-04-21 2026-04-13 2027-05-03 2028-04-17 2029-04-09 2030-04-29 2031-04-14',
    'Memorial Day': '2025-04-28 2026-04-20 2027-05-10 2028-04-24 2029-04-16 2030-05-06 2031-04-21',
    'Labour Day': '05-01',
    'Victory Day': '05-09',
    'Independence Day': '08-27',
    'National Language Day': '08-31',
    'Christmas Day': '12-25',
  },
  regions: {
    CA: {
      days: {
        'Cahul Day': '11-21',
      },
    },
    CU: {
      days: {
        "Capital's Day": '10-14',
      },
    },
  },
}

export default table
