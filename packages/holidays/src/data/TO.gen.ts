// Written by `pnpm generate` from date-holidays (CC BY-SA 3.0) and CLDR (Unicode-3.0): see SOURCES.md. Do not edit.
import type { CountryTable } from '../table.ts'

const table: CountryTable = {
  code: 'TO',
  weekend: [6, 7],
  years: [2025, 2031],
  days: {
    "New Year's Day": '01-01',
    'Good Friday': '2025-04-18 2026-04-03 2027-03-26 2028-04-14 2029-03-30 2030-04-19 2031-04-11',
    'Easter Monday': '2025-04-21 2026-04-06 2027-03-29 2028-04-17 2029-04-02 2030-04-22 2031-04-14',
    'ANZAC Day': '04-25',
    'Emancipation Day': '2025-06-04 2026-06-08 2027-06-07 2028-06-05 2029-06-04 2030-06-03 2030-06-04 2031-06-04',
    'Official Birthday of His Majesty King Tupou VI': '07-04',
    'Birthday of His Royal Highness The Crown Prince Tupotoʻa-ʻUlukalala': '09-17',
    'Constitutional Day': '2025-11-03 2026-11-02 2027-11-08 2028-11-06 2029-11-05 2030-11-04 2031-11-03',
    'Anniversary of the Coronation of H.M. King George Tupou I': '2025-12-08 2026-12-07 2027-12-06 2028-12-04 2029-12-03 2029-12-04 2030-12-04 2031-12-08',
    'Christmas Day': '12-25',
    'Boxing Day': '12-26',
  },
}

export default table
