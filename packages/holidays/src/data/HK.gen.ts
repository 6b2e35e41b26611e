// Written by `pnpm generate` from date-holidays (CC BY-SA 3.0) and CLDR (Unicode-3.0): see SOURCES.md. Do not edit.
import type { CountryTable } from '../table.ts'

const table: CountryTable = {
  code: 'HK',
  weekend: [6, 7],
  years: [2025, 2031],
  days: {
    'The first day of January': '01-01',
    "Lunar New Year's Day": '2025-01-29 2026-02-17 2027-02-06 2028-01-26 2029-02-13 2031-01-23',
    'The second day of Lunar New Year': '2025-01-30 2026-02-18 2028-01-27 2029-02-14 2030-02-04 2031-01-24',
    'The third day of Lunar New Year': '2025-01-31 2026-02-19 2027-02-08 2028-01-28 2029-02-15 2030-02-05 2031-01-25',
    'Ching Ming Festival': '2025-04-04 2027-04-05 2028-04-04 2029-04-04 2030-04-05 2031-04-05',
    'Good Friday': '2025-04-18 2026-04-03 2027-03-26 2028-04-14 2029-03-30 2030-04-19 2031-04-11',
    'The day following Good Friday': '2025-04-19 2026-04-04 2027-03-27 2028-04-15 2029-03-31 2030-04-20 2031-04-12',
    'Easter Monday': '2025-04-21 2027-03-29 2028-04-17 2029-04-02 2030-04-22 2031-04-14',
    'Labour Day': '05-01',
    'Birthday of the Buddha': '2025-05-05 2027-05-13 2028-05-02 2030-05-09 2031-05-28',
    'Tuen Ng Festival': '2025-05-31 2026-06-19 2027-06-09 2029-06-16 2030-06-05 2031-06-24',
    'Hong Kong Special Administrative Region Establishment Day': '2025-07-01 2026-07-01 2027-07-01 2028-07-01 2030-07-01 2031-07-01',
    'National Day': '2025-10-01 2026-10-01 2027-10-01 2029-10-01 2030-10-01 2031-10-01',
    'The day following the Chinese Mid-Autumn Festival': '2025-10-07 2026-09-26 2027-09-16 2028-10-04 2030-09-13 2031-10-02',
    'Chung Yeung Festival': '2025-10-29 2027-10-08 2028-10-26 2029-10-16 2030-10-05 2031-10-24',
    'Christmas Day': '12-25',
    'The first weekday after Christmas Day': '2025-12-26 2026-12-26 2027-12-27 2028-12-26 2029-12-26 2030-12-26 2031-12-26',
    'The day following Ching Ming Festival': '2026-04-06',
    'The day following Easter Monday': '2026-04-07',
    'The day following Birthday of the Buddha': '2026-05-25 2029-05-21',
    'The day following Chung Yeung Festival': '2026-10-19',
    'The fourth day of Lunar New Year': '2027-02-09 2030-02-06',
    'The day following Tuen Ng Festival': '2028-05-29',
    'The day following National Day': '2028-10-02',
    'The day following Hong Kong Special Administrative Region Establishment Day': '2029-07-02',
    'The second day following the Chinese Mid-Autumn Festival': '2029-09-24',
  },
}

export default table
