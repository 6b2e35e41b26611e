// Written by `pnpm generate` from date-holidays (CC BY-SA 3.0) and CLDR (Unicode-3.0): see SOURCES.md. Do not edit.
import type { CountryTable } from '../table.ts'

const table: CountryTable = {
  code: 'TH',
  weekend: [6, 7],
  years: [2025, 2031],
  days: {
    "New Year's Day": '01-01',
    'Makha Bucha': '2025-02-13 2026-03-03',
    'Chakri Memorial Day': '04-06',
    'Songkran Festival': '04-13 04-14 04-15',
    'Coronation Day': '05-04',
    'Vesak Day': '2025-05-12 2026-05-31',
    "Queen Suthida's Birthday": '06-03',
    'Asalha Puja': '2025-07-10 2026-07-29',
    'Buddhist Lent': '2025-07-11 2026-07-30',
    "King's Birthday": '07-28',
    "The Queen Mother's Birthday": '08-12',
    'King Bhumibol Adulyadej Memorial Day': '10-13',
    'King Chulalongkorn Day': '10-23',
    "King Bhumibol Adulyadej's Birthday": '12-05',
    'Constitution Day': '12-10',
    "New Year's Eve": '12-31',
  },
}

export default table
