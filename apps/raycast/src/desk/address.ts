import { lastAddress } from '@afterword/serve'
import { openShelf } from '@afterword/store'
import { placesOf, type Host } from './places.ts'

export interface Address {
  url: string
  /** On a server that any calendar reaches; else on this computer, while the calendar is served. */
  isPublished: boolean
}

/** The address to subscribe to: where the calendar was published last, else where this computer serves it. Both may hold a secret. */
export async function calendarAddress(host: Host): Promise<Address | undefined> {
  const shelf = openShelf(placesOf(host))
  const published = readPublished(await shelf.read('calendar-publish.json'))
  const url = published ?? (await lastAddress(shelf))
  return url === undefined ? undefined : { url, isPublished: published !== undefined }
}

/** What `afterword calendar publish` remembers. A record that is none counts as none. */
function readPublished(text = ''): string | undefined {
  try {
    const { address } = JSON.parse(text) as { address?: unknown }
    return typeof address === 'string' && URL.canParse(address) ? address : undefined
  } catch {
    return undefined
  }
}
