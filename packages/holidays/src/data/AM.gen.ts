// Written by `pnpm generate` from date-holidays (CC BY-SA 3.0) and CLDR (Unicode-3.0): see SOURCES.md. Do not edit.
import type { CountryTable } from '../table.ts'

const table: CountryTable = {
  code: 'AM',
  weekend: [6, 7],
  years: [2025, 2031],
  days: {
    "New Year's Day": '01-01 01-02',
    'Pre-Christmas holidays': '01-03 01-04 01-05',
    'Christmas Day': '01-06',
    'Army Day': '01-28',
    "International Women's Day": '03-08',
    "Mother's Day": '04-24',
    'Labour Day': '05-01',
    'Victory and Peace Day': '05-09',
    'Republic Day': '05-28',
    'Constitution Day': '07-05',
    'Independence Day': '09-21',
    "New Year's Eve": '12-31',
  },
}

export default table
