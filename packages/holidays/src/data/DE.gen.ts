// Written by `pnpm generate` from date-holidays (CC BY-SA 3.0) and CLDR (Unicode-3.0): see SOURCES.md. Do not edit.
import type { CountryTable } from '../table.ts'

const table: CountryTable = {
  code: 'DE',
  weekend: [6, 7],
  years: [2025, 2031],
  days: {
    "New Year's Day": '01-01',
    'Good Friday': '2025-04-18 2026-04-03 2027-03-26 2028-04-14 2029-03-30 2030-04-19 2031-04-11',
    'Easter Monday': '2025-04-21 2026-04-06 2027-03-29 2028-04-17 2029-04-02 2030-04-22 2031-04-14',
    'Labour Day': '05-01',
    'Ascension Day': '2025-05-29 2026-05-14 2027-05-06 2028-05-25 2029-05-10 2030-05-30 2031-05-22',
    'Whit Monday': '2025-06-09 2026-05-25 2027-05-17 2028-06-05 2029-05-21 2030-06-10 2031-06-02',
    'National Holiday': '10-03',
    'Christmas Day': '12-25',
    'Boxing Day': '12-26',
  },
  regions: {
    BB: {
      days: {
        'Easter Sunday': '2025-04-20 2026-04-05 2027-03-28 2028-04-16 2029-04-01 2030-04-21 2031-04-13',
        Pentecost: '2025-06-08 2026-05-24 2027-05-16 2028-06-04 2029-05-20 2030-06-09 2031-06-01',
        'Reformation Day': '10-31',
      },
    },
    BE: {
      days: {
        "International Women's Day": '03-08',
        'Liberation Day (80th Anniversary)': '2025-05-08',
        '75th anniversary of the GDR uprising': '2028-06-17',
      },
    },
    BW: {
      days: {
        Epiphany: '01-06',
        'Corpus Christi': '2025-06-19 2026-06-04 2027-05-27 2028-06-15 2029-05-31 2030-06-20 2031-06-12',
        "All Saints' Day": '11-01',
      },
    },
    BY: {
      days: {
        Epiphany: '01-06',
        'Corpus Christi': '2025-06-19 2026-06-04 2027-05-27 2028-06-15 2029-05-31 2030-06-20 2031-06-12',
        "All Saints' Day": '11-01',
      },
    },
    HB: {
      days: {
        'Reformation Day': '10-31',
      },
    },
    HE: {
      days: {
        'Corpus Christi': '2025-06-19 2026-06-04 2027-05-27 2028-06-15 2029-05-31 2030-06-20 2031-06-12',
      },
    },
    HH: {
      days: {
        'Reformation Day': '10-31',
      },
    },
    MV: {
      days: {
        "International Women's Day": '03-08',
        'Reformation Day': '10-31',
      },
    },
    NI: {
      days: {
        'Reformation Day': '10-31',
      },
    },
    NW: {
      days: {
        'Corpus Christi': '2025-06-19 2026-06-04 2027-05-27 2028-06-15 2029-05-31 2030-06-20 2031-06-12',
        "All Saints' Day": '11-01',
      },
    },
    RP: {
      days: {
        'Corpus Christi': '2025-06-19 2026-06-04 2027-05-27 2028-06-15 2029-05-31 2030-06-20 2031-06-12',
        "All Saints' Day": '11-01',
      },
    },
    SH: {
      days: {
        'Reformation Day': '10-31',
      },
    },
    SL: {
      days: {
        'Corpus Christi': '2025-06-19 2026-06-04 2027-05-27 2028-06-15 2029-05-31 2030-06-20 2031-06-12',
        Assumption: '08-15',
        "All Saints' Day": '11-01',
      },
    },
    SN: {
      days: {
        'Reformation Day': '10-31',
        'Day of Prayer and Repentance': '2025-11-19 2026-11-18 2027-11-17 2028-11-22 2029-11-21 2030-11-20 2031-11-19',
      },
    },
    ST: {
      days: {
        Epiphany: '01-06',
        'Reformation Day': '10-31',
      },
    },
    TH: {
      days: {
        "International Children's Day": '09-20',
        'Reformation Day': '10-31',
      },
    },
  },
}

export default table
