import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { unknownCountry, type WorkCalendar } from '@afterword/core'
import { calendarFrom, type CountryTable } from '@afterword/holidays'

/**
 * The working days of a country (`ZA`) or a region (`DE-BY`), its table read from the assets: bundled, all of them would stand
 * in every command. A country nobody knows has Saturday and Sunday off and no holidays.
 */
export async function workCalendar(country: string, assets: string): Promise<WorkCalendar> {
  const [code = '', region] = country.split('-')
  if (!/^[A-Z]{2}$/.test(code)) return unknownCountry
  try {
    return calendarFrom(JSON.parse(await readFile(join(assets, 'holidays', `${code}.json`), 'utf8')) as CountryTable, region)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return unknownCountry
    throw error
  }
}
