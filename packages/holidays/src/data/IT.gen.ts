// Written by `pnpm generate` from date-holidays (CC BY-SA 3.0) and CLDR (Unicode-3.0): see SOURCES.md. Do not edit.
import type { CountryTable } from '../table.ts'

const table: CountryTable = {
  code: 'IT',
  weekend: [6, 7],
  years: [2025, 2031],
  days: {
    "New Year's Day": '01-01',
    Epiphany: '01-06',
    'Easter Sunday': '2025-04-20 2026-04-05 2027-03-28 2028-04-16 2029-04-01 2030-04-21 2031-04-13',
    'Easter Monday': '2025-04-21 2026-04-06 2027-03-29 2028-04-17 2029-04-02 2030-04-22 2031-04-14',
    'Liberation from Nazi-Fascism (1945)': '04-25',
    'Labour Day': '05-01',
    'Republic Day': '06-02',
    Assumption: '08-15',
    "All Saints' Day": '11-01',
    'Immaculate Conception': '12-08',
    'Christmas Day': '12-25',
    'Boxing Day': '12-26',
    'National Day of Saint Francis of Assisi': '2026-10-04 2027-10-04 2028-10-04 2029-10-04 2030-10-04 2031-10-04',
  },
  regions: {
    '21': {},
    '25': {},
    '32': {
      days: {
        'Whit Monday': '2025-06-09 2026-05-25 2027-05-17 2028-06-05 2029-05-21 2030-06-10',
      },
    },
    '52': {},
    '62': {},
    '82': {},
  },
}

export default table
