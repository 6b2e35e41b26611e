import { lastAddress } from '@afterword/serve'
import { openShelf } from '@afterword/store'
import { placesOf, type Host } from './places.ts'

/** The address to subscribe to, if the calendar was ever served on this machine. */
export const calendarAddress = (host: Host): Promise<string | undefined> => lastAddress(openShelf(placesOf(host)))
