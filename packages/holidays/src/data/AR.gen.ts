// Written by `pnpm generate` from date-holidays (CC BY-SA 3.0) and CLDR (Unicode-3.0): see SOURCES.md. Do not edit.
import type { CountryTable } from '../table.ts'

const table: CountryTable = {
  code: 'AR',
  weekend: [6, 7],
  years: [2025, 2031],
  days: {
    "New Year's Day": '01-01',
    'Shrove Monday': '2025-03-03 2026-02-16 2027-02-08 2028-02-28 2029-02-12 2030-03-04 2031-02-24',
    'Shrove Tuesday': '2025-03-04 2026-02-17 2027-02-09 2028-02-29 2029-02-13 2030-03-05 2031-02-25',
    'Day of Remembrance for Truth and Justice': '03-24',
    'Day of the Veterans and the Fallen in the Malvinas War': '04-02',
    'Good Friday': '2025-04-18 2026-04-03 2027-03-26 2028-04-14 2029-03-30 2030-04-19 2031-04-11',
    'Labour Day': '05-01',
    'Day of the May Revolution': '05-25',
    'Anniversary of the Passing to Immortality of General Martín Miguel de Güemes': '2025-06-16 2026-06-15 2027-06-21 2028-06-17 2029-06-17 2030-06-17 2031-06-16',
    'Anniversary of the Passing to Immortality of General Manuel Belgrano': '06-20',
    'Independence Day': '07-09',
    'Anniversary of the Passing to Immortality of General José de San Martín': '2025-08-17 2026-08-17 2027-08-16 2028-08-21 2029-08-20 2030-08-17 2031-08-17',
    'Day of Respect for Cultural Diversity': '2025-10-12 2026-10-12 2027-10-11 2028-10-16 2029-10-15 2030-10-12 2031-10-12',
    'Day of National Sovereignty': '2025-11-24 2026-11-23 2027-11-20 2028-11-20 2029-11-19 2030-11-18 2031-11-24',
    'Immaculate Conception of Mary': '12-08',
    'Christmas Day': '12-25',
  },
}

export default table
