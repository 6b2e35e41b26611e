// Written by `pnpm generate` from date-holidays (CC BY-SA 3.0) and CLDR (Unicode-3.0): see SOURCES.md. Do not edit.
import type { CountryTable } from '../table.ts'

const table: CountryTable = {
  code: 'OM',
  weekend: [5, 6],
  days: {},
}

export default table
