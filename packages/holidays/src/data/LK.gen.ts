// Written by `pnpm generate` from date-holidays (CC BY-SA 3.0) and CLDR (Unicode-3.0): see SOURCES.md. Do not edit.
import type { CountryTable } from '../table.ts'

const table: CountryTable = {
  code: 'LK',
  weekend: [6, 7],
  years: [2025, 2031],
  days: {
    "New Year's Day": '01-01',
    'Duruthu Full Moon Poya Day': '01-03',
    'Tamil Thai Pongal Day': '01-15',
    'Navam Full Moon Poya Day': '02-01',
    'National Day': '02-04',
    'Mahasivarathri Day': '02-15',
    'Madin Full Moon Poya Day': '03-02',
    'Id-Ul-Fitr (Ramazan Festival Day)': '03-21',
    'Bak Full Moon Poya Day': '04-01',
    'Day before Sinhala and Tamil New Year': '04-13',
    'Sinhala and Tamil New Year': '04-14',
    'Good Friday': '2025-04-18 2026-04-03 2027-03-26 2029-03-30 2030-04-19 2031-04-11',
    'Labour Day and Vesak Full Moon Poya Day': '05-01',
    'Day following Vesak Full Moon Poya Day': '05-02',
    'Id-Ul-Alha (Hadji Festival Day)': '05-28',
    'Adhi Poson Full Moon Poya Day': '05-30',
    'Poson Full Moon Poya Day': '06-29',
    'Esala Full Moon Poya Day': '07-29',
    "Milad-Un-Nabi (Holy Prophet's Birthday)": '08-26',
    'Nikini Full Moon Poya Day': '08-27',
    'Binara Full Moon Poya Day': '09-26',
    'Vap Full Moon Poya Day': '10-25',
    'Deepavali Festival Day': '11-08',
    'Il Full Moon Poya Day': '11-24',
    'Unduvap Full Moon Poya Day': '12-23',
    'Christmas Day': '12-25',
  },
}

export default table
