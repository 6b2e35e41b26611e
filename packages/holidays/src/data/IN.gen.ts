// Written by `pnpm generate` from date-holidays (CC BY-SA 3.0) and CLDR (Unicode-3.0): see SOURCES.md. Do not edit.
import type { CountryTable } from '../table.ts'

const table: CountryTable = {
  code: 'IN',
  weekend: [7],
  years: [2025, 2031],
  days: {
    'Republic Day': '01-26',
    'Ambedkar Jayanti': '04-14',
    'Good Friday': '2025-04-18 2026-04-03 2027-03-26 2029-03-30 2030-04-19 2031-04-11',
    'Independence Day': '08-15',
    'Gandhi Jayanti': '10-02',
    'Christmas Day': '12-25',
  },
  regions: {
    AN: {},
    AP: {
      days: {
        'Formation Day': '11-01',
      },
    },
    AR: {
      days: {
        "New Year's Day": '01-01',
        'State Day': '02-20',
      },
    },
    AS: {
      days: {
        'Netaji Subhas Chandra Bose Jayanti': '01-23',
        'Labour Day': '05-01',
      },
    },
    BR: {
      days: {
        'Bihar Day': '03-22',
        'Labour Day': '05-01',
      },
    },
    CH: {
      days: {
        'Guru Gobind Singh Jayanti': '01-05',
      },
    },
    CT: {
      days: {
        'Formation Day': '11-01',
        'Guru Ghasidas Jayanti': '12-18',
      },
    },
    DD: {
      days: {
        'Goa Liberation Day': '12-19',
      },
    },
    DL: {},
    DN: {},
    GA: {
      days: {
        'Feast of St. Francis Xavier': '12-03',
        'Goa Liberation Day': '12-19',
      },
    },
    GJ: {
      days: {
        'Gujarat Day': '05-01',
        'Sardar Vallabhbhai Patel Jayanti': '10-31',
      },
    },
    HP: {
      days: {
        'State Day': '01-25',
        'Himachal Day': '04-15',
        'Maharana Pratap Jayanti': '05-09',
        'Maharishi Valmiki Jayanti': '10-07',
      },
    },
    HR: {
      days: {
        'Guru Gobind Singh Jayanti': '01-05',
        'Martyrdom Day of Shaheed Udham Singh': '07-31',
        'Maharaja Agrasen Jayanti': '09-22',
        'Formation Day': '11-01',
        'Shaheed Udham Singh Jayanti': '12-26',
      },
    },
    JK: {
      days: {
        "Bhanu Jayanti / Martyrs' Day": '07-13',
      },
    },
    KA: {
      days: {
        'Basava Jayanti': '04-30',
        'Hyderabad-Karnataka Liberation Day': '09-17',
        'Karnataka Formation Day': '11-01',
        'Kanakadasa Jayanti': '11-08',
      },
    },
    KL: {
      days: {
        Vaisakhi: '04-21',
        'Labour Day': '05-01',
        'Kerala Formation Day': '11-01',
      },
    },
    LD: {},
    MH: {
      days: {
        'Maharashtra Day': '05-01',
      },
    },
    ML: {
      days: {
        'YMA Day': '06-15',
        "Bhanu Jayanti / Martyrs' Day": '07-13',
        'Seng Kut Snem': '11-23',
      },
    },
    MN: {
      days: {
        "Patriots' Day": '08-13',
      },
    },
    MP: {},
    MZ: {
      days: {
        'Remna Ni': '06-30',
        'MHIP Day': '07-06',
      },
    },
    NL: {
      days: {
        'Indigenous Faith Day': '12-01',
      },
    },
    OR: {
      days: {
        'Odisha Day': '04-01',
      },
    },
    PB: {
      days: {
        'Shaheed Diwas': '03-23',
      },
    },
    PY: {
      days: {
        'De Jure Transfer Day': '08-16',
      },
    },
    RJ: {
      days: {
        'Rabindra Jayanti': '05-08',
        'Maharana Pratap Jayanti': '05-09',
      },
    },
    SK: {
      days: {
        'State Day': '05-16',
      },
    },
    TG: {
      days: {
        'Telangana Formation Day': '06-02',
      },
    },
    TN: {
      days: {
        'Labour Day': '05-01',
      },
    },
    TR: {
      days: {
        'Himachal Day': '04-15',
      },
    },
    UP: {},
    UT: {},
    WB: {
      days: {
        'Swami Vivekananda Jayanti': '01-12',
        'Netaji Subhas Chandra Bose Jayanti': '01-23',
        'Bengali New Year': '04-15',
        'Labour Day': '05-01',
        'Rabindra Jayanti': '05-08',
      },
    },
  },
}

export default table
