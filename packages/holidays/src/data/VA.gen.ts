// Written by `pnpm generate` from date-holidays (CC BY-SA 3.0) and CLDR (Unicode-3.0): see SOURCES.md. Do not edit.
import type { CountryTable } from '../table.ts'

const table: CountryTable = {
  code: 'VA',
  weekend: [6, 7],
  years: [2025, 2031],
  days: {
    'Solemnity of Mary, Mother of God': '01-01',
    Epiphany: '01-06',
    'Anniversary of the foundation of Vatican City': '02-11',
    'Anniversary of the election of Pope Francis': '2025-03-13',
    'Saint Joseph': '03-19',
    'Maundy Thursday': '2025-04-17 2026-04-02 2027-03-25 2028-04-13 2029-03-29 2030-04-18 2031-04-10',
    'Good Friday': '2025-04-18 2026-04-03 2027-03-26 2028-04-14 2029-03-30 2030-04-19 2031-04-11',
    'Easter Saturday': '2025-04-19 2026-04-04 2027-03-27 2028-04-15 2029-03-31 2030-04-20 2031-04-12',
    'Easter Sunday': '2025-04-20 2026-04-05 2027-03-28 2028-04-16 2029-04-01 2030-04-21 2031-04-13',
    'Easter Monday': '2025-04-21 2026-04-06 2027-03-29 2028-04-17 2029-04-02 2030-04-22 2031-04-14',
    'In Albis Tuesday': '2025-04-22 2026-04-07 2027-03-30 2028-04-18 2029-04-03 2030-04-23 2031-04-15',
    'Saint George - Name day of the Holy Father': '2025-04-23',
    'Saint Joseph the Worker': '05-01',
    'Ascension Day': '2025-05-29 2026-05-14 2027-05-06 2028-05-25 2029-05-10 2030-05-30 2031-05-22',
    Pentecost: '2025-06-08 2026-05-24 2027-05-16 2028-06-04 2029-05-20 2030-06-09 2031-06-01',
    'Corpus Christi': '2025-06-19 2026-06-04 2027-05-27 2028-06-15 2029-05-31 2030-06-20 2031-06-12',
    'Saints Peter and Paul': '06-29',
    'Summer holiday': '08-14 08-16',
    Assumption: '08-15',
    'Saint Robert Bellarmine - Name day of the Holy Father': '09-17',
    "All Saints' Day": '11-01',
    "All Souls' Day": '11-02',
    'Immaculate Conception': '12-08',
    'Christmas Day': '12-25',
    'Boxing Day': '12-26',
    'St. John': '12-27',
    "New Year's Eve": '12-31',
    'Anniversary of the election of Pope Leo XIV': '2026-05-08 2027-05-08 2028-05-08 2029-05-08 2030-05-08 2031-05-08',
  },
}

export default table
