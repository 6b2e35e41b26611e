// Written by `pnpm generate` from date-holidays (CC BY-SA 3.0) and CLDR (Unicode-3.0): see SOURCES.md. Do not edit.
import type { CountryTable } from '../table.ts'

const table: CountryTable = {
  code: 'SZ',
  weekend: [6, 7],
  years: [2025, 2031],
  days: {
    'Incwala Festival': '01-01 01-02 12-28 12-29 12-30 12-31',
    'Good Friday': '2025-04-18 2026-04-03 2027-03-26 2028-04-14 2029-03-30 2030-04-19 2031-04-11',
    'Birthday of King Mswati III': '2025-04-19 2026-04-19 2027-04-19 2028-04-19 2029-04-19 2031-04-19',
    'Easter Monday': '2025-04-21 2026-04-06 2027-03-29 2028-04-17 2029-04-02 2030-04-22 2031-04-14',
    'National Flag Day': '04-25',
    'Labour Day': '05-01',
    'Ascension Day': '2025-05-29 2026-05-14 2027-05-06 2028-05-25 2029-05-10 2030-05-30 2031-05-22',
    'Birthday of the late King Sobhuza': '07-22',
    'Umhlanga Reed Dance': '2025-09-01 2026-09-07 2027-09-06 2028-09-04 2029-09-03 2030-09-02 2031-09-01',
    'Independence Day': '2025-09-06 2026-09-06 2028-09-06 2029-09-06 2030-09-06 2031-09-06',
    'Independence Day (substitute day)': '2025-09-08 2031-09-08',
    'Christmas Day': '12-25',
    'Boxing Day': '12-26 2027-12-27',
    'Birthday of King Mswati III (substitute day)': '2026-04-20 2031-04-21',
    'National Flag Day (substitute day)': '2026-04-27 2027-04-26',
    'Labour Day (substitute day)': '2027-05-03',
    'Birthday of the late King Sobhuza (substitute day)': '2028-07-24 2029-07-23',
  },
}

export default table
