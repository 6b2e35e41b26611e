// Written by `pnpm generate` from date-holidays (CC BY-SA 3.0) and CLDR (Unicode-3.0): see SOURCES.md. Do not edit.
import type { CountryTable } from '../table.ts'

const table: CountryTable = {
  code: 'BO',
  weekend: [6, 7],
  years: [2025, 2031],
  days: {
    "New Year's Day": '01-01',
    'Plurinational State Foundation Day': '01-22',
    'Shrove Monday': '2025-03-03 2026-02-16 2027-02-08 2028-02-28 2029-02-12 2030-03-04 2031-02-24',
    'Shrove Tuesday': '2025-03-04 2026-02-17 2027-02-09 2028-02-29 2029-02-13 2030-03-05 2031-02-25',
    'Good Friday': '2025-04-18 2026-04-03 2027-03-26 2028-04-14 2029-03-30 2030-04-19 2031-04-11',
    'Labour Day': '05-01',
    'Corpus Christi': '2025-06-19 2026-06-04 2027-05-27 2028-06-15 2029-05-31 2030-06-20 2031-06-12',
    'Andean Amazonian Chaqueño New Year': '06-21',
    'Independence Day': '08-06',
    "All Souls' Day": '11-02',
    'Christmas Day': '12-25',
    'Andean Amazonic Chacoan New Year (substitutes)': '2026-06-22',
    'Independence Day (substitutes)': '2028-08-07',
  },
  regions: {
    B: {
      days: {
        'Beni Day': '11-18',
        'Beni Day (substitutes)': '2029-11-19',
      },
    },
    C: {
      days: {
        'Cochabamba Day': '09-14',
        'Cochabamba Day (substitutes)': '2025-09-15 2031-09-15',
      },
    },
    H: {
      days: {
        'Chuquisaca Day': '05-25',
        'Chuquisaca Day (substitutes)': '2025-05-26 2031-05-26',
      },
    },
    L: {
      days: {
        'La Paz Day': '07-16',
        'La Paz Day (substitutes)': '2028-07-17',
      },
    },
    N: {
      days: {
        'Pando Day': '09-24',
        'Pando Day (substitutes)': '2028-09-25',
      },
    },
    O: {
      days: {
        'Oruro Day': '02-10',
        'Oruro Day (substitutes)': '2030-02-11',
      },
    },
    P: {
      days: {
        'Potosí Day': '11-10',
        'Potosí Day (substitutes)': '2030-11-11',
      },
    },
    S: {
      days: {
        'Santa Cruz Day': '09-24',
        'Santa Cruz Day (substitutes)': '2028-09-25',
      },
    },
    T: {
      days: {
        'Tarija Day': '04-15',
        'Tarija Day (substitutes)': '2029-04-16',
      },
    },
  },
}

export default table
