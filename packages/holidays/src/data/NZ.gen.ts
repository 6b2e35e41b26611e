// Written by `pnpm generate` from date-holidays (CC BY-SA 3.0) and CLDR (Unicode-3.0): see SOURCES.md. Do not edit.
import type { CountryTable } from '../table.ts'

const table: CountryTable = {
  code: 'NZ',
  weekend: [6, 7],
  years: [2025, 2031],
  days: {
    "New Year's Day": '01-01',
    "Day after New Year's Day": '01-02',
    'Waitangi Day': '02-06',
    'Good Friday': '2025-04-18 2026-04-03 2027-03-26 2028-04-14 2029-03-30 2030-04-19 2031-04-11',
    'Easter Monday': '2025-04-21 2026-04-06 2027-03-29 2028-04-17 2029-04-02 2030-04-22 2031-04-14',
    'ANZAC Day': '04-25',
    "King's Birthday": '2025-06-02 2026-06-01 2027-06-07 2028-06-05 2029-06-04 2030-06-03 2031-06-02',
    Matariki: '2025-06-20 2026-07-10 2027-06-25 2028-07-14 2029-07-06 2030-06-21 2031-07-11',
    'Labour Day': '2025-10-27 2026-10-26 2027-10-25 2028-10-23 2029-10-22 2030-10-28 2031-10-27',
    'Christmas Day': '12-25',
    'Boxing Day': '12-26',
    'ANZAC Day (substitute day)': '2026-04-27 2027-04-26',
    'Boxing Day (substitute day)': '2026-12-28 2027-12-28',
    "Day after New Year's Day (substitute day)": '2027-01-04 2028-01-04',
    'Waitangi Day (substitute day)': '2027-02-08 2028-02-07',
    'Christmas Day (substitute day)': '2027-12-27',
    "New Year's Day (substitute day)": '2028-01-03',
  },
  regions: {
    AUK: {
      days: {
        'Provincial anniversary day': '2025-01-27 2026-01-26 2027-02-01 2028-01-31 2029-01-29 2030-01-28 2031-01-27',
      },
    },
    BOP: {
      days: {
        'Provincial anniversary day': '2025-01-27 2026-01-26 2027-02-01 2028-01-31 2029-01-29 2030-01-28 2031-01-27',
      },
    },
    CAN: {
      days: {
        'Christchurch Show Day': '2025-11-14 2026-11-13 2027-11-12 2028-11-17 2029-11-16 2030-11-15 2031-11-14',
      },
    },
    CIT: {
      days: {
        'Provincial anniversary day': '2025-12-01 2026-11-30 2027-11-29 2028-11-27 2029-12-03 2030-12-02 2031-12-01',
      },
    },
    GIS: {
      days: {
        'Provincial anniversary day': '2025-01-27 2026-01-26 2027-02-01 2028-01-31 2029-01-29 2030-01-28 2031-01-27',
      },
    },
    HKB: {
      days: {
        'Provincial anniversary day': '2025-10-24 2026-10-23 2027-10-22 2028-10-20 2029-10-19 2030-10-25 2031-10-24',
      },
    },
    MBH: {
      days: {
        'Provincial anniversary day': '2025-11-03 2026-11-02 2027-11-01 2028-10-30 2029-10-29 2030-11-04 2031-11-03',
      },
    },
    MWT: {
      days: {
        'Provincial anniversary day': '2025-01-20 2026-01-19 2027-01-25 2028-01-24 2029-01-22 2030-01-21 2031-01-20',
      },
    },
    NSN: {
      days: {
        'Provincial anniversary day': '2025-02-03 2026-02-02 2027-02-01 2028-01-31 2029-01-29 2030-02-04 2031-02-03',
      },
    },
    NTL: {
      days: {
        'Provincial anniversary day': '2025-01-27 2026-01-26 2027-02-01 2028-01-31 2029-01-29 2030-01-28 2031-01-27',
      },
    },
    OTA: {
      days: {
        'Provincial anniversary day': '2025-03-24 2026-03-23 2027-03-22 2028-03-20 2029-03-26 2030-03-25 2031-03-24',
      },
    },
    STL: {
      days: {
        'Provincial anniversary day': '2025-04-22 2026-04-07 2027-03-30 2028-04-18 2029-04-03 2030-04-23 2031-04-15',
      },
    },
    TAS: {
      days: {
        'Provincial anniversary day': '2025-02-03 2026-02-02 2027-02-01 2028-01-31 2029-01-29 2030-02-04 2031-02-03',
      },
    },
    TKI: {
      days: {
        'Provincial anniversary day': '2025-03-10 2026-03-09 2027-03-08 2028-03-13 2029-03-12 2030-03-11 2031-03-10',
      },
    },
    WGN: {
      days: {
        'Provincial anniversary day': '2025-01-20 2026-01-19 2027-01-25 2028-01-24 2029-01-22 2030-01-21 2031-01-20',
      },
    },
    WKO: {
      days: {
        'Provincial anniversary day': '2025-01-27 2026-01-26 2027-02-01 2028-01-31 2029-01-29 2030-01-28 2031-01-27',
      },
    },
    WTC: {
      days: {
        'Provincial anniversary day': '2025-12-01 2026-11-30 2027-11-29 2028-12-04 2029-12-03 2030-12-02 2031-12-01',
      },
    },
  },
}

export default table
