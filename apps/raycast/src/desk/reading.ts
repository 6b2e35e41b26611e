import { openFolder, type Store } from '@afterword/store'
import { placesOf, presentMoment, type Host } from './places.ts'

/** The store of a command that only reads, as one in the background must: its bundle holds nothing of what follows a change. */
export const readingStore = (host: Host): Store => openFolder({ ...placesOf(host), now: presentMoment })
