// Written by `pnpm generate` from date-holidays (CC BY-SA 3.0) and CLDR (Unicode-3.0): see SOURCES.md. Do not edit.
import type { CountryTable } from '../table.ts'

const table: CountryTable = {
  code: 'BR',
  weekend: [6, 7],
  years: [2025, 2031],
  days: {
    "New Year's Day": '01-01',
    Carnival: '2025-03-03 2025-03-04 2026-02-16 2026-02-17 2027-02-08 2027-02-09 2028-02-28 2028-02-29 2029-02-12 2029-02-13 2030-03-04 2030-03-05 2031-02-24 2031-02-25',
    'Good Friday': '2025-04-18 2026-04-03 2027-03-26 2028-04-14 2029-03-30 2030-04-19 2031-04-11',
    "Tiradentes' Day": '04-21',
    'Labour Day': '05-01',
    'Corpus Christi': '2025-06-19 2026-06-04 2027-05-27 2028-06-15 2029-05-31 2030-06-20 2031-06-12',
    'Independence Day': '09-07',
    'Our Lady of Aparecida': '10-12',
    "All Souls' Day": '11-02',
    'Republic Day': '11-15',
    'Black Awareness Day': '11-20',
    'Christmas Day': '12-25',
    'Election Day': '2026-10-04 2026-10-25 2028-10-01 2028-10-29 2030-10-06 2030-10-27',
  },
  regions: {
    AC: {
      days: {
        'Dia do evangélico': '01-12',
        'Alusivo ao Dia Internacional da Mulher': '03-08',
        'Aniversário do estado': '06-15',
        'Dia da Amazônia': '09-05',
      },
    },
    AL: {
      days: {
        'São João': '06-24',
        'São Pedro': '06-29',
        'Emancipação política': '09-16',
        'Morte de Zumbi dos Palmares': '11-20',
      },
    },
    AM: {
      days: {
        'Elevação do Amazonas à categoria de província': '09-05',
      },
      works: '11-20',
    },
    AP: {
      days: {
        'Dia de São José': '03-19',
        'Criação do Território Federal': '09-13',
      },
    },
    BA: {
      days: {
        'Independência da Bahia': '07-02',
      },
    },
    CE: {
      days: {
        'Data magna do estado': '03-25',
      },
    },
    DF: {
      days: {
        'Fundação de Brasília': '04-21',
        'Dia do Evangélico': '11-30',
      },
    },
    ES: {
      days: {
        'Dia de Nossa Senhora da Penha': '2025-04-28 2026-04-13 2027-04-05 2028-04-24 2029-04-09 2030-04-29',
      },
    },
    GO: {
      days: {
        'Fundação da Cidade de Goiás': '07-26',
        'Lançamento da pedra fundamental de Goiânia': '10-24',
      },
    },
    MA: {
      days: {
        'Adesão do Maranhão à independência do Brasil': '07-28',
      },
    },
    MG: {
      days: {
        'Data magna do estado': '04-21',
      },
    },
    MS: {
      days: {
        'Criação do estado': '10-11',
      },
    },
    MT: {
      works: '11-20',
    },
    PA: {
      days: {
        'Adesão do Grão-Pará à independência do Brasil': '08-15',
      },
    },
    PB: {
      days: {
        'Homenagem à memória do ex-presidente João Pessoa': '07-26',
        'Nossa Senhora das Neves': '08-05',
      },
    },
    PE: {
      days: {
        'Revolução Pernambucana de 1817': '2025-03-02 2026-03-01 2027-03-07 2028-03-05 2029-03-04 2030-03-03 2031-03-02',
      },
    },
    PI: {
      days: {
        'Dia do Piauí': '10-19',
      },
    },
    PR: {
      days: {
        'Emancipação política do estado do Paraná': '12-19',
      },
    },
    RJ: {
      days: {
        Carnaval: '2025-03-04 2026-02-17 2027-02-09 2028-02-29 2029-02-13 2030-03-05 2031-02-25',
        'Dia de São Jorge': '04-23',
      },
      works: '11-20',
    },
    RN: {
      days: {
        'Mártires de Cunhaú e Uruaçu': '10-03',
      },
    },
    RO: {
      days: {
        'Criação do estado': '01-04',
        'Dia do evangélico': '06-18',
      },
    },
    RR: {
      days: {
        'Criação do estado': '10-05',
      },
    },
    RS: {
      days: {
        'Proclamação da República Rio-Grandense': '09-20',
      },
    },
    SC: {
      days: {
        'Dia de Santa Catarina': '2025-08-17 2026-08-16 2027-08-15 2028-08-13 2029-08-12 2030-08-11 2031-08-17',
        'Dia de Santa Catarina de Alexandria': '2025-11-30 2026-11-29 2027-11-28 2028-11-26 2029-11-25 2030-12-01 2031-11-30',
      },
    },
    SE: {
      days: {
        'Emancipação política de Sergipe': '07-08',
      },
    },
    SP: {
      days: {
        'Revolução Constitucionalista': '07-09',
      },
      works: '11-20',
    },
    TO: {
      days: {
        'Autonomia do Estado': '03-18',
        'Nossa Senhora da Natividade': '09-08',
        'Criação do estado': '10-05',
      },
    },
  },
}

export default table
