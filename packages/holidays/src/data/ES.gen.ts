// Written by `pnpm generate` from date-holidays (CC BY-SA 3.0) and CLDR (Unicode-3.0): see SOURCES.md. Do not edit.
import type { CountryTable } from '../table.ts'

const table: CountryTable = {
  code: 'ES',
  weekend: [6, 7],
  years: [2025, 2031],
  days: {
    "New Year's Day": '01-01',
    Epiphany: '01-06',
    'Good Friday': '2025-04-18 2026-04-03 2027-03-26 2028-04-14 2029-03-30 2030-04-19 2031-04-11',
    'Labour Day': '05-01',
    Assumption: '08-15',
    'Fiesta Nacional de España': '10-12',
    "All Saints' Day": '11-01',
    'Día de la Constitución Española': '12-06',
    'Immaculate Conception': '12-08',
    'Christmas Day': '12-25',
  },
  regions: {
    AN: {
      days: {
        'Día de Andalucía': '02-28',
        'Maundy Thursday': '2025-04-17 2026-04-02 2027-03-25 2028-04-13 2029-03-29 2030-04-18 2031-04-10',
        "All Saints' Day (substitute day)": '2026-11-02',
        'Día de la Constitución Española (substitute day)': '2026-12-07',
        'Día de Andalucía (substitute day)': '2027-03-01',
        'Assumption (substitute day)': '2027-08-16',
      },
    },
    AR: {
      days: {
        'Maundy Thursday': '2025-04-17 2026-04-02 2027-03-25 2028-04-13 2029-03-29 2030-04-18 2031-04-10',
        'Día de Aragón': '04-23',
        "All Saints' Day (substitute day)": '2026-11-02',
        'Día de la Constitución Española (substitute day)': '2026-12-07',
        'Assumption (substitute day)': '2027-08-16',
        'Día de Aragón (substitute day)': '2028-04-24',
      },
    },
    AS: {
      days: {
        'Maundy Thursday': '2025-04-17 2026-04-02 2027-03-25 2028-04-13 2029-03-29 2030-04-18 2031-04-10',
        'Día de Asturias': '09-08 2030-09-09',
        "All Saints' Day (substitute day)": '2026-11-02',
        'Día de la Constitución Española (substitute day)': '2026-12-07',
        'Assumption (substitute day)': '2027-08-16',
      },
    },
    CB: {
      days: {
        'Maundy Thursday': '2025-04-17 2026-04-02 2027-03-25 2028-04-13 2029-03-29 2030-04-18 2031-04-10',
        'Día de las Instituciones de Cantabria': '06-28',
        'La Bien Aparecida': '09-15 2030-09-16',
        'Día de la Constitución Española (substitute day)': '2026-12-07',
      },
    },
    CE: {
      days: {
        'Maundy Thursday': '2025-04-17 2026-04-02 2027-03-25 2028-04-13 2029-03-29 2030-04-18 2031-04-10',
        'Arafat Day': '2025-06-05 2026-05-26 2027-05-15 2028-05-04 2029-04-23 2030-04-12 2031-04-01',
        'Nuestra Señora de África': '08-05 2029-08-06',
        'Día de Ceuta': '09-02 2029-09-03',
      },
    },
    CL: {
      days: {
        'Maundy Thursday': '2025-04-17 2026-04-02 2027-03-25 2028-04-13 2029-03-29 2030-04-18 2031-04-10',
        'Fiesta de Castilla y León': '04-23 2028-04-24',
        "All Saints' Day (substitute day)": '2026-11-02',
        'Día de la Constitución Española (substitute day)': '2026-12-07',
        'Assumption (substitute day)': '2027-08-16',
      },
    },
    CM: {
      days: {
        'Maundy Thursday': '2025-04-17 2026-04-02 2027-03-25 2028-04-13 2029-03-29 2030-04-18 2031-04-10',
        'Día de Castilla-La Mancha': '2025-05-31 2026-05-31 2027-05-31 2028-05-31 2030-05-31 2031-05-31',
        'Corpus Christi': '2025-06-19 2026-06-04 2027-05-27 2028-06-15 2029-05-31 2030-06-20 2031-06-12',
        "All Saints' Day (substitute day)": '2026-11-02',
      },
    },
    CN: {
      days: {
        'Maundy Thursday': '2025-04-17 2026-04-02 2027-03-25 2028-04-13 2029-03-29 2030-04-18 2031-04-10',
        'Canary Islands Day': '05-30',
        "All Saints' Day (substitute day)": '2026-11-02',
        'Canary Islands Day (substitute day)': '2027-05-31',
        'Assumption (substitute day)': '2027-08-16',
      },
    },
    CT: {
      days: {
        'Easter Monday': '2025-04-21 2026-04-06 2027-03-29 2028-04-17 2029-04-02 2030-04-22 2031-04-14',
        'San Juan': '06-24',
        'Dia de Cataluña': '09-11',
        'San Esteban': '12-26',
        'Labour Day (substitute day)': '2027-05-03',
      },
    },
    EX: {
      days: {
        'Maundy Thursday': '2025-04-17 2026-04-02 2027-03-25 2028-04-13 2029-03-29 2030-04-18 2031-04-10',
        'Día de Extremadura': '09-08 2030-09-09',
        "All Saints' Day (substitute day)": '2026-11-02',
        'Día de la Constitución Española (substitute day)': '2026-12-07',
      },
    },
    GA: {
      days: {
        'Saint Joseph': '03-19',
        'Maundy Thursday': '2025-04-17 2026-04-02 2027-03-25 2028-04-13 2029-03-29 2030-04-18 2031-04-10',
        'Día de las Letras Gallegas': '05-17',
        'Día Nacional de Galicia': '07-25',
      },
    },
    IB: {
      days: {
        'Día de les Illes Balears': '03-01',
        'Maundy Thursday': '2025-04-17 2026-04-02 2027-03-25 2028-04-13 2029-03-29 2030-04-18 2031-04-10',
        'Easter Monday': '2025-04-21 2026-04-06 2027-03-29 2028-04-17 2029-04-02 2030-04-22 2031-04-14',
        'Día de les Illes Balears (substitute day)': '2026-03-02',
      },
    },
    MC: {
      days: {
        'Saint Joseph': '03-19',
        'Maundy Thursday': '2025-04-17 2026-04-02 2027-03-25 2028-04-13 2029-03-29 2030-04-18 2031-04-10',
        'Día de la Constitución Española (substitute day)': '2026-12-07',
      },
    },
    MD: {
      days: {
        'Maundy Thursday': '2025-04-17 2026-04-02 2027-03-25 2028-04-13 2029-03-29 2030-04-18 2031-04-10',
        'Día de la Comunidad de Madrid': '2025-05-02 2026-05-02 2027-05-03 2028-05-02 2029-05-02 2030-05-02 2031-05-02',
        "All Saints' Day (substitute day)": '2026-11-02',
        'Día de la Constitución Española (substitute day)': '2026-12-07',
      },
    },
    ML: {
      days: {
        'End of Ramadan (Eid al-Fitr)': '2025-03-30 2026-03-20 2027-03-09 2028-02-26 2029-02-14 2030-02-04 2031-01-24',
        'Maundy Thursday': '2025-04-17 2026-04-02 2027-03-25 2028-04-13 2029-03-29 2030-04-18 2031-04-10',
        'Feast of the Sacrifice (Eid al-Adha)': '2025-06-06 2026-05-27 2027-05-16 2028-05-05 2029-04-24 2030-04-13 2031-04-02',
        'Día de la Constitución Española (substitute day)': '2026-12-07',
      },
    },
    NC: {
      days: {
        'Saint Joseph': '03-19',
        'Maundy Thursday': '2025-04-17 2026-04-02 2027-03-25 2028-04-13 2029-03-29 2030-04-18 2031-04-10',
        'Easter Monday': '2025-04-21 2026-04-06 2027-03-29 2028-04-17 2029-04-02 2030-04-22 2031-04-14',
        "All Saints' Day (substitute day)": '2026-11-02',
      },
    },
    PV: {
      days: {
        'Saint Joseph': '03-19',
        'Maundy Thursday': '2025-04-17 2026-04-02 2027-03-25 2028-04-13 2029-03-29 2030-04-18 2031-04-10',
        'Easter Monday': '2025-04-21 2026-04-06 2027-03-29 2028-04-17 2029-04-02 2030-04-22 2031-04-14',
        'Santiago Apóstol': '07-25',
      },
    },
    RI: {
      days: {
        'Maundy Thursday': '2025-04-17 2026-04-02 2027-03-25 2028-04-13 2029-03-29 2030-04-18 2031-04-10',
        'Easter Monday': '2025-04-21 2026-04-06 2027-03-29 2028-04-17 2029-04-02 2030-04-22 2031-04-14',
        'Día de La Rioja': '06-09',
        'Día de la Constitución Española (substitute day)': '2026-12-07',
      },
    },
    VC: {
      days: {
        'Saint Joseph': '03-19',
        'Easter Monday': '2025-04-21 2026-04-06 2027-03-29 2028-04-17 2029-04-02 2030-04-22 2031-04-14',
        'San Juan': '06-24',
      },
    },
  },
}

export default table
