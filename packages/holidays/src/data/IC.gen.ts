// Written by `pnpm generate` from date-holidays (CC BY-SA 3.0) and CLDR (Unicode-3.0): see SOURCES.md. Do not edit.
import type { CountryTable } from '../table.ts'

const table: CountryTable = {
  code: 'IC',
  weekend: [6, 7],
  years: [2025, 2031],
  days: {
    "New Year's Day": '01-01',
    Epiphany: '01-06',
    'Maundy Thursday': '2025-04-17 2026-04-02 2027-03-25 2028-04-13 2029-03-29 2030-04-18 2031-04-10',
    'Good Friday': '2025-04-18 2026-04-03 2027-03-26 2028-04-14 2029-03-30 2030-04-19 2031-04-11',
    'Labour Day': '05-01',
    'Canary Islands Day': '05-30',
    Assumption: '08-15',
    'Fiesta Nacional de España': '10-12',
    "All Saints' Day": '11-01',
    'Día de la Constitución Española': '12-06',
    'Immaculate Conception': '12-08',
    'Christmas Day': '12-25',
    "All Saints' Day (substitute day)": '2026-11-02',
    'Canary Islands Day (substitute day)': '2027-05-31',
    'Assumption (substitute day)': '2027-08-16',
  },
  regions: {
    EH: {
      days: {
        'Nuestra Señora de los Reyes': '09-24',
      },
    },
    FU: {
      days: {
        'Nuestra Señora de la Peña': '09-18',
      },
    },
    GC: {
      days: {
        'Nuestra Señora del Pino': '09-08',
      },
    },
    LA: {
      days: {
        'Nuestra Señora de los Dolores': '09-15',
      },
    },
    LG: {
      days: {
        'Nuestra Señora de Guadalupe': '10-05',
      },
    },
    LP: {
      days: {
        'Nuestra Señora de las Nieves': '08-05',
      },
    },
    TE: {
      days: {
        'La Bajada de la Virgen del Socorro': '09-07',
      },
    },
  },
}

export default table
