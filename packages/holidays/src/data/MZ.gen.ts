// Written by `pnpm generate` from date-holidays (CC BY-SA 3.0) and CLDR (Unicode-3.0): see SOURCES.md. Do not edit.
import type { CountryTable } from '../table.ts'

const table: CountryTable = {
  code: 'MZ',
  weekend: [6, 7],
  years: [2025, 2031],
  days: {
    "New Year's Day": '01-01',
    "Heroes' Day": '02-03',
    "Women's Day": '04-07',
    "Workers' Day": '05-01',
    'Independence Day': '06-25',
    'Lusaka Peace Agreement': '09-07',
    'Lusaka Peace Agreement (substitute day)': '2025-09-08 2031-09-08',
    "Defense Force's Day": '09-25',
    'Peace and Reconciliation Day': '10-04',
    'Family Day': '12-25',
    'Peace and Reconciliation Day (substitute day)': '2026-10-05',
    'Independence Day (substitute day)': '2028-06-26',
    "Heroes' Day (substitute day)": '2030-02-04',
    "Women's Day (substitute day)": '2030-04-08',
  },
}

export default table
