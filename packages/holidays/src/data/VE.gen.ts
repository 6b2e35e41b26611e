// Written by `pnpm generate` from date-holidays (CC BY-SA 3.0) and CLDR (Unicode-3.0): see SOURCES.md. Do not edit.
import type { CountryTable } from '../table.ts'

const table: CountryTable = {
  code: 'VE',
  weekend: [6, 7],
  years: [2025, 2031],
  days: {
    "New Year's Day": '01-01',
    Carnival: '2025-03-03 2026-02-16 2027-02-08 2028-02-28 2029-02-12 2030-03-04 2031-02-24',
    'Shrove Tuesday': '2025-03-04 2026-02-17 2027-02-09 2028-02-29 2029-02-13 2030-03-05 2031-02-25',
    'Maundy Thursday': '2025-04-17 2026-04-02 2027-03-25 2028-04-13 2029-03-29 2030-04-18 2031-04-10',
    'Good Friday': '2025-04-18 2026-04-03 2027-03-26 2028-04-14 2029-03-30 2031-04-11',
    'Declaration of Independence': '04-19',
    'Easter Sunday': '2025-04-20 2026-04-05 2027-03-28 2028-04-16 2029-04-01 2030-04-21 2031-04-13',
    'Labour Day': '05-01',
    'Battle of Carabobo': '06-24',
    'Independence Day': '07-05',
    'Birthday of Simón Bolívar': '07-24',
    'Day of Indigenous Resistance': '10-12',
    'Christmas Eve': '12-24',
    'Christmas Day': '12-25',
    "New Year's Eve": '12-31',
  },
  regions: {
    B: {
      days: {
        'Natalicio de José Antonio Anzoátegui': '11-14',
      },
    },
    G: {
      days: {
        'Día de la Virgen del Socorro': '11-13',
      },
    },
    K: {
      days: {
        'Día de La Divina Pastora': '01-14',
        'Natalicio de Jacinto Lara': '05-28',
      },
    },
    M: {
      days: {
        'Saint Joseph': '03-19',
      },
    },
    N: {
      days: {
        'Día de Maturin': '12-07',
      },
    },
    S: {
      days: {
        Assumption: '08-15',
      },
    },
    V: {
      days: {
        'Natalicio de Rafael Urdaneta': '10-24',
        'Día de la Virgen de la Chinita': '11-18',
      },
    },
  },
}

export default table
