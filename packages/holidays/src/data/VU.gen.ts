// Written by `pnpm generate` from date-holidays (CC BY-SA 3.0) and CLDR (Unicode-3.0): see SOURCES.md. Do not edit.
import type { CountryTable } from '../table.ts'

const table: CountryTable = {
  code: 'VU',
  weekend: [6, 7],
  years: [2025, 2031],
  days: {
    "New Year's Day": '01-01',
    "Mémoire du père de l'indépendance Rév. Dr. W.H. Lini": '02-21',
    'Public Holiday': '02-22 08-16 12-27',
    'Fête des chefs coutumiers': '03-05',
    'Good Friday': '2025-04-18 2026-04-03 2027-03-26 2028-04-14 2029-03-30 2030-04-19 2031-04-11',
    'Easter Monday': '2025-04-21 2026-04-06 2027-03-29 2028-04-17 2029-04-02 2030-04-22 2031-04-14',
    'Labour Day': '05-01',
    'Ascension Day': '2025-05-29 2026-05-14 2027-05-06 2028-05-25 2029-05-10 2030-05-30 2031-05-22',
    'Journée Mondiale des Enfants': '07-24',
    'Independence Day': '07-30',
    Assumption: '08-15',
    'Constitution Day': '10-05',
    "Jour de l'Unité": '10-29',
    'Christmas Day': '12-25',
    'Fête de Famille': '12-26',
  },
}

export default table
