// Written by `pnpm generate` from date-holidays (CC BY-SA 3.0) and CLDR (Unicode-3.0): see SOURCES.md. Do not edit.
import type { CountryTable } from '../table.ts'

const table: CountryTable = {
  code: 'BA',
  weekend: [6, 7],
  years: [2025, 2031],
  days: {
    "New Year's Day": '01-01',
    '2nd day of the New Year': '01-02',
    Epiphany: '01-06',
    'Orthodox Christmas': '01-07',
    'Orthodox New Year': '01-14',
    'End of Ramadan (Eid al-Fitr)': '2025-03-30 2025-03-31 2025-04-01 2026-03-20 2026-03-21 2026-03-22 2027-03-09 2027-03-10 2027-03-11 2028-02-26 2028-02-27 2028-02-28 2029-02-14 2029-02-15 2029-02-16 2030-02-04 2030-02-05 2030-02-06 2031-01-24 2031-01-25 2031-01-26',
    'Easter Sunday': '2025-04-20 2026-04-05 2027-03-28 2028-04-16 2029-04-01 2030-04-21 2031-04-13',
    'Easter Monday': '2025-04-21 2026-04-06 2027-03-29 2028-04-17 2029-04-02 2030-04-22 2031-04-14',
    'Labour Day': '05-01',
    '2nd day of the Labour Day': '2025-05-02 2026-05-02 2028-05-02 2029-05-02 2030-05-02 2031-05-02',
    'Feast of the Sacrifice (Eid al-Adha)': '2025-06-06 2025-06-07 2025-06-08 2025-06-09 2026-05-27 2026-05-28 2026-05-29 2026-05-30 2027-05-16 2027-05-17 2027-05-18 2027-05-19 2028-05-05 2028-05-06 2028-05-07 2028-05-08 2029-04-24 2029-04-25 2029-04-26 2029-04-27 2030-04-13 2030-04-14 2030-04-15 2030-04-16 2031-04-02 2031-04-03 2031-04-04 2031-04-05',
    'Corpus Christi': '2025-06-19 2026-06-04 2027-05-27 2028-06-15 2029-05-31 2030-06-20 2031-06-12',
    'Islamic New Year': '2025-06-26 2026-06-16 2027-06-06 2028-05-25 2029-05-14 2030-05-03 2031-04-23',
    Assumption: '08-15 08-28',
    'Birthday of Muhammad (Mawlid)': '2025-09-04 2026-08-25 2027-08-14 2028-08-03 2029-07-24 2030-07-13 2031-07-02',
    "All Saints' Day": '11-01',
    "All Souls' Day": '11-02',
    'Christmas Day': '12-25',
    'Boxing Day': '12-26',
    'Orthodox Easter': '2026-04-12 2027-05-02 2029-04-08 2030-04-28',
    '2nd day of the Labour Day (substitute day)': '2027-05-03',
    '2nd day of the New Year (substitute day)': '2028-01-03',
  },
  regions: {
    BIH: {
      days: {
        'Independence Day': '03-01',
        'Statehood Day': '11-25',
      },
    },
    BRC: {
      days: {
        'Day of the Establishment of the District': '03-08',
      },
    },
    SRP: {
      days: {
        'Republic Day': '01-09',
        'Victory Day': '05-09',
        'Dayton Agreement Day': '11-21',
      },
    },
  },
}

export default table
