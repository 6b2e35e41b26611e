import { ICalCalendar, ICalCalendarMethod } from 'ical-generator'
import type { Temporal } from 'temporal-polyfill'
import { digest } from './digest.ts'
import { writeEvent, type CalendarEvent } from './event.ts'
import { fold } from './fold.ts'
import type { Ledger } from './ledger.ts'
import { revise, type Line } from './revise.ts'
import { cleanLine, escapeText } from './text.ts'

/** What a calendar says of itself. */
export interface FeedHead {
  readonly name: string
  readonly description: string
  /** The part of PRODID between `-//` and `//EN`. */
  readonly product: string
  /** A colour as CSS names it, and as Apple wants it. */
  readonly color: { readonly name: string, readonly hex: string }
  /** How often a subscriber is asked to look, in seconds. Few listen. */
  readonly refresh: number
}

/** A calendar ready to go out. */
export interface Feed {
  /** The whole text, CRLF at the end of every line. Kept, so that the next one after a small change comes quickly. */
  readonly ics: string
  /** The same, an event at a time, keeping none of it in memory. */
  chunks(): Iterable<string>
  /** A strong validator of `ics`, in its quotes. */
  readonly etag: string
  /** When it last changed, in UTC, as its facts have it. */
  readonly modified: string
  /** What to pass in next time. The same object when nothing changed. */
  readonly ledger: Ledger
}

/** Publishes events against what was last published. Pure: the same input gives the same bytes. */
export function publishFeed(head: FeedHead, events: readonly CalendarEvent[], last: Ledger, now: Temporal.Instant): Feed {
  const { lines, ledger } = revise(events, last, now)
  const top = writeHead(head)
  return {
    get ics() {
      return top + lines.map(textOf).join('') + bottom
    },
    *chunks() {
      yield top
      for (const line of lines) yield write(line)
      yield bottom
    },
    get etag() {
      return `"${digest(top + lines.map(tagOf).join(''))}"`
    },
    modified: ledger.modified,
    ledger,
  }
}

const write = ({ event, published }: Line): string =>
  writeEvent(event, { sequence: published.sequence, stamp: published.stamp, cancelled: published.cancelled !== undefined })

const textOf = (line: Line): string => (line.text ??= write(line))
const tagOf = (line: Line): string => (line.tag ??= digest(textOf(line)))

const bottom = 'END:VCALENDAR\r\n'

// Name and description arrive escaped, since ical-generator writes them as they come. COLOR it does not know.
function writeHead(head: FeedHead): string {
  const written = new ICalCalendar({
    prodId: `//${cleanLine(head.product)}//EN`,
    scale: 'GREGORIAN',
    method: ICalCalendarMethod.PUBLISH,
    name: escapeText(cleanLine(head.name)),
    description: escapeText(cleanLine(head.description)),
    ttl: head.refresh,
    color: head.color.hex,
  }).toString()
  // Unfolded first: its fold may cut a character in two, ours may not.
  const lines = written.replaceAll('\r\n ', '').slice(0, -bottom.trimEnd().length)
  return fold(`${lines}COLOR:${cleanLine(head.color.name)}\r\n`)
}
