// Written by `pnpm generate` from date-holidays (CC BY-SA 3.0) and CLDR (Unicode-3.0): see SOURCES.md. Do not edit.
import type { CountryTable } from '../table.ts'

const table: CountryTable = {
  code: 'RU',
  weekend: [6, 7],
  years: [2025, 2031],
  days: {
    "New Year's Day": '01-01',
    'New Year Holiday': '01-02 01-03 01-04 01-05 01-06 01-08',
    'Christmas Day': '01-07',
    'Defender of the Fatherland Day': '02-23',
    "International Women's Day": '03-08 2026-03-09',
    'Spring and Labour Day': '05-01',
    'Victory Day': '05-09',
    'Russia Day': '06-12',
    'Unity Day': '11-04',
  },
  regions: {
    AD: {
      days: {
        'Uraza-Bayram': '2025-03-30 2026-03-20 2027-03-09 2028-02-26 2029-02-14 2030-02-04 2031-01-24',
        'Day of Remembrance of the Departed (Radonitsa)': '2025-04-29 2026-04-21 2027-05-11 2028-04-25 2029-04-17 2030-05-07 2031-04-22',
        'Kurban-Bayram': '2025-06-06 2026-05-27 2027-05-16 2028-05-05 2029-04-24 2030-04-13 2031-04-02',
        'Republic of Adygea Formation Day': '10-05',
      },
    },
    AL: {
      days: {
        'Day of the Formation of the Altai Republic': '07-03',
      },
    },
    BA: {
      days: {
        'Uraza-Bayram': '2025-03-30 2026-03-20 2027-03-09 2028-02-26 2029-02-14 2030-02-04 2031-01-24',
        'Kurban-Bayram': '2025-06-06 2026-05-27 2027-05-16 2028-05-05 2029-04-24 2030-04-13 2031-04-02',
        'Republic of Bashkortostan Day': '10-11',
      },
    },
    BEL: {
      days: {
        "Prokhorovka Field Day - Russia's Third Military Field": '07-12',
      },
    },
    BRY: {
      days: {
        'Radonitsa - Day of Special Remembrance of the Departed': '2026-04-21',
      },
    },
    BU: {
      days: {
        'White Month Festival (Sagaalgan)': '2026-02-18',
      },
    },
    CE: {
      days: {
        'Constitution Day of the Chechen Republic': '03-23',
        'Uraza-Bayram': '2025-03-30 2026-03-20 2027-03-09 2028-02-26 2029-02-14 2030-02-04 2031-01-24',
        'Peace Day in the Chechen Republic': '04-16',
        'Kurban-Bayram': '2025-06-06 2026-05-27 2027-05-16 2028-05-05 2029-04-24 2030-04-13 2031-04-02',
      },
    },
    CR: {
      days: {
        'Day of the Reunification of Crimea with Russia': '03-18',
        'Uraza-Bayram': '2025-03-30 2026-03-20 2027-03-09 2028-02-26 2029-02-14 2030-02-04 2031-01-24',
        'Orthodox Easter': '2025-04-21 2026-04-13 2027-05-03 2028-04-17 2029-04-09 2030-04-29 2031-04-14',
        'Kurban-Bayram': '2025-06-06 2026-05-27 2027-05-16 2028-05-05 2029-04-24 2030-04-13 2031-04-02',
        'Trinity Sunday': '2025-06-09 2026-06-01 2027-06-21 2028-06-05 2029-05-28 2030-06-17 2031-06-02',
      },
    },
    CU: {
      days: {
        'Day of the Chuvash Republic': '06-24',
      },
    },
    DA: {
      days: {
        'Uraza-Bayram': '2025-03-30 2026-03-20 2027-03-09 2028-02-26 2029-02-14 2030-02-04 2031-01-24',
        'Orthodox Easter': '2025-04-21 2026-04-13 2027-05-03 2028-04-17 2029-04-09 2030-04-29 2031-04-14',
        'Day of Special Remembrance of the Departed (Radonitsa)': '2025-04-29 2026-04-21 2027-05-11 2028-04-25 2029-04-17 2030-05-07 2031-04-22',
        'Kurban-Bayram': '2025-06-06 2026-05-27 2027-05-16 2028-05-05 2029-04-24 2030-04-13 2031-04-02',
        'Constitution Day of the Republic of Dagestan': '07-26',
        'Day of Unity of the Peoples of Dagestan': '09-15',
      },
    },
    IN: {
      days: {
        'Eid al-Fitr (Markhash)': '2025-03-30 2026-03-20 2027-03-09 2028-02-26 2029-02-14 2030-02-04 2031-01-24',
        'Eid al-Adha (Ghurba)': '2025-06-06 2026-05-27 2027-05-16 2028-05-05 2029-04-24 2030-04-13 2031-04-02',
      },
    },
    IRK: {
      days: {
        'Unity Day of Remembrance': '2026-04-21',
      },
    },
    KB: {
      days: {
        'Day of the Revival of the Balkar People': '03-28',
        'Uraza-Bayram': '2025-03-30 2026-03-20 2027-03-09 2028-02-26 2029-02-14 2030-02-04 2031-01-24',
        'Day of Special Remembrance of the Departed (Radonitsa)': '2025-04-29 2026-04-21 2027-05-11 2028-04-25 2029-04-17 2030-05-07 2031-04-22',
        'Day of Remembrance of the Adyghe (Circassian) Victims of the Russian-Caucasian War': '05-21',
        'Kurban-Bayram': '2025-06-06 2026-05-27 2027-05-16 2028-05-05 2029-04-24 2030-04-13 2031-04-02',
        'Statehood Day of the Kabardino-Balkar Republic': '09-01',
        'Adyghe (Circassian) Day': '09-20',
      },
    },
    KC: {
      days: {
        'Uraza-Bayram': '2025-03-30 2026-03-20 2027-03-09 2028-02-26 2029-02-14 2030-02-04 2031-01-24',
        'Day of Remembrance of the Departed (Radonitsa)': '2025-04-29 2026-04-21 2027-05-11 2028-04-25 2029-04-17 2030-05-07 2031-04-22',
        'Day of the Revival of the Karachay People': '05-03',
        'Kurban-Bayram': '2025-06-06 2026-05-27 2027-05-16 2028-05-05 2029-04-24 2030-04-13 2031-04-02',
      },
    },
    KDA: {
      days: {
        'Radonitsa - Day of Remembrance of the Departed': '2026-04-21',
      },
    },
    KL: {
      days: {
        'Republic of Kalmykia Day': '07-05',
        Zul: '2025-12-14',
        'Day of Remembrance of the Victims of the Deportation of the Kalmyk People': '12-28',
        'Tsagan Sar': '2026-02-18',
        'Birthday of Buddha Shakyamuni': '2026-05-31',
      },
    },
    KO: {
      days: {
        'Republic of Komi Day': '08-22',
      },
    },
    KR: {
      days: {
        'Republic of Karelia Day': '06-08',
      },
    },
    MR: {
      days: {
        '25th Anniversary of the Canonization of Righteous Warrior Fyodor Ushakov': '2026-08-05',
      },
    },
    NO: {
      days: {
        'First Monday of the Uastyrdzhi (Djeorguiba) Festival': '2026-11-23',
      },
    },
    OMS: {
      days: {
        'Radonitsa - Day of Special Remembrance of the Departed': '2026-04-21',
      },
    },
    PNZ: {
      days: {
        'Unified Day of Remembrance of the Departed': '2026-04-21',
      },
    },
    SA: {
      days: {
        'Republic of Sakha (Yakutia) Day': '04-27',
        'Ysyakh National Holiday': '06-21',
      },
    },
    SAR: {
      days: {
        'Radonitsa - Day of Special Remembrance of the Departed': '2026-04-21',
      },
    },
    SEV: {
      days: {
        "Day of Sevastopol's Return to Russia": '03-18',
        'Sevastopol City Foundation Day': '06-14',
      },
    },
    STA: {
      days: {
        'Radonitsa - Day of Remembrance of the Departed': '2026-04-21',
      },
    },
    TA: {
      days: {
        'Uraza-Bayram': '2025-03-30 2026-03-20 2027-03-09 2028-02-26 2029-02-14 2030-02-04 2031-01-24',
        'Kurban-Bayram': '2025-06-06 2026-05-27 2027-05-16 2028-05-05 2029-04-24 2030-04-13 2031-04-02',
        'Republic of Tatarstan Day': '08-30',
        'Constitution Day of the Republic of Tatarstan': '11-06',
      },
    },
    TY: {
      days: {
        Shagaa: '2025-03-01 2026-02-18',
        'Constitution Day of the Republic of Tuva': '2025-05-06 2026-05-08',
        Naadym: '2025-07-18 2026-07-24',
        'Republic of Tuva Day': '08-15',
      },
    },
    ZAB: {
      days: {
        'White Month Festival (Sagaalgan)': '2026-02-18',
      },
    },
  },
}

export default table
