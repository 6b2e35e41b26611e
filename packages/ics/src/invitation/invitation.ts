import { Temporal } from 'temporal-polyfill'
import { cleanLine } from '../calendar/text.ts'
import { readCalendars, UnreadableError, valueOf, type Component } from './content.ts'
import { decode } from './decode.ts'
import { guessesFrom, type Guesses } from './guess.ts'
import { meetingOf } from './link.ts'
import { calendarsInMail, isMail } from './mail.ts'
import { peopleOf, type Attendee, type Self } from './people.ts'
import { readText, type Property } from './property.ts'
import { seriesOf } from './series.ts'
import { clocksOf, readTime, type Clock, type Reading } from './when.ts'

/** Something the file does not say. Without a `needed` answer there is no interview; the others may stay open. */
export interface Question {
  readonly about: 'zone' | 'hour'
  readonly needed: boolean
  readonly why: string
  /** Zones that the file mentions somewhere, the likeliest first. Never taken without asking. */
  readonly suggestions: readonly string[]
}

/** One event of an invitation, as far as it can be understood. Every text is clean of control characters, and a stranger's. */
export interface Invitation extends Guesses {
  /** What its later versions are told by. Undefined where the file has none. */
  readonly uid?: string | undefined
  readonly sequence: number
  /** `request`, `cancel`, `publish`, `reply`, …, in small letters; `publish` where the file does not say. */
  readonly method: string
  readonly status: 'confirmed' | 'tentative' | 'cancelled'
  readonly summary: string
  /**
   * Moments as the model writes them: on the wall clock of `zone`; as instants with an offset where the file names no zone that
   * is right; a date alone for a whole day; a wall clock time and no `zone` where a question asks for the zone.
   */
  readonly start: string
  readonly end?: string | undefined
  readonly zone?: string | undefined
  readonly allDay: boolean
  /** `every week`: the times are those of the next instance. */
  readonly repeats?: string | undefined
  /** Where it is one instance of an event that repeats: when that one was to begin. */
  readonly instance?: string | undefined
  readonly organizer?: Attendee | undefined
  readonly attendees: readonly Attendee[]
  readonly link?: string | undefined
  readonly place?: string | undefined
  readonly questions: readonly Question[]
  /** What looked wrong in the file and how it was taken. */
  readonly notes: readonly string[]
}

export interface ReadOptions {
  /** Who is reading, so that they are not taken for somebody they meet. */
  readonly self?: Self | undefined
  /** The reader's own zone: preferred among the zones that a custom one could be, never used for a time without a zone. */
  readonly zone?: string | undefined
  /** With it, an event that repeats gives its next instance instead of its first. */
  readonly now?: Temporal.Instant | undefined
}

export interface Read {
  readonly invitations: readonly Invitation[]
  /** Why there is nothing, or less than the file holds, in words for the person who chose it. */
  readonly problems: readonly string[]
}

const maxSize = 5_000_000
const maxEvents = 500

/**
 * Reads an `.ics` file, or a mail message that carries one. Bytes are decoded by what they look like; a text is taken as it is.
 * It never throws: what cannot be read is said in `problems`. Time and memory are bounded for any input.
 */
export async function readInvitations(file: string | Uint8Array, options: ReadOptions = {}): Promise<Read> {
  try {
    return await read(file, options)
  } catch (error) {
    if (error instanceof UnreadableError) return { invitations: [], problems: [error.message] }
    throw error
  }
}

async function read(file: string | Uint8Array, options: ReadOptions): Promise<Read> {
  if (file.length > maxSize) throw new UnreadableError('this file is larger than 5 MB; save the one invitation by itself')
  const text = typeof file === 'string' ? file : decode(file)
  const mail = isMail(text) ? await calendarsInMail(file) : undefined
  const self = [...(options.self ? [options.self] : []), ...(mail?.recipients ?? [])]
  const invitations: Invitation[] = []
  const problems = new Set<string>()
  for (const part of mail?.texts ?? [text]) {
    const { calendars, cut } = readCalendars(part)
    if (cut) problems.add('the file ends in the middle of an event; something may be missing')
    for (const calendar of calendars) for (const found of eventsOf(calendar, self, options)) {
      if (typeof found === 'string') problems.add(found)
      else if (!invitations.some(other => sameEvent(other, found))) invitations.push(found)
    }
    if (invitations.length > maxEvents) throw new UnreadableError(`this file holds more than ${maxEvents} events; save the one invitation by itself`)
  }
  if (invitations.length === 0 && problems.size === 0) problems.add(whyNothing(text, mail !== undefined))
  return { invitations, problems: [...problems] }
}

function whyNothing(text: string, isMail: boolean): string {
  if (isMail) return 'this message carries no invitation'
  if (text.startsWith('\u00D0\u00CF\u0011')) return 'this is a message in Outlook\'s own format; save it as .ics, or as .eml'
  if (text.startsWith('PK\u0003\u0004')) return 'this is a ZIP archive; unpack it first'
  if (/BEGIN\s*:\s*VCALENDAR/i.test(text)) return 'this calendar holds no event'
  return 'this is not an invitation: expected an .ics file, or a mail message (.eml) that carries one'
}

const sameEvent = (a: Invitation, b: Invitation): boolean =>
  a.uid === b.uid && a.sequence === b.sequence && a.instance === b.instance && a.start === b.start && a.end === b.end && a.summary === b.summary

function* eventsOf(calendar: Component, self: readonly Self[], options: ReadOptions): Generator<Invitation | string> {
  const events = calendar.children.filter(({ name }) => name === 'VEVENT')
  if (events.length > maxEvents) throw new UnreadableError(`this file holds more than ${maxEvents} events; save the one invitation by itself`)
  const clockOf = clocksOf(calendar, options.zone)
  const patience = { left: 30 }
  for (const event of events) {
    const clock = clockOf(event)
    const start = event.properties.find(({ name }) => name === 'DTSTART')
    const reading = start && clock.read(start)
    if (!start || !reading) {
      const summary = titleOf(event)
      yield start ? `"${summary}" begins at "${cleanLine(start.value, 60)}", which is no date and time` : `"${summary}" does not say when it begins`
      continue
    }
    const uid = valueOf(event, 'UID')
    const overridden = uid === undefined ? [] : events.filter(other => other !== event && valueOf(other, 'UID') === uid)
      .flatMap(({ properties }) => properties.filter(({ name }) => name === 'RECURRENCE-ID'))
    yield invitationOf(calendar, event, { start, reading, clock, self, overridden, now: options.now, patience })
  }
}

interface Context {
  readonly start: Property
  readonly reading: Reading
  readonly clock: Clock
  readonly self: readonly Self[]
  readonly overridden: readonly Property[]
  readonly now: Temporal.Instant | undefined
  /** How many more rules of repetition are worth following in this file. */
  readonly patience: { left: number }
}

const titleOf = (event: Component): string => cleanLine(readText(valueOf(event, 'SUMMARY') ?? ''), 300) || 'Untitled event'

function invitationOf(calendar: Component, event: Component, context: Context): Invitation {
  const { clock, self } = context
  const summary = titleOf(event)
  const people = peopleOf(event, self)
  const times = timesOf(event, context)
  const method = valueOf(calendar, 'METHOD')?.toLowerCase() || 'publish'
  const instance = event.properties.find(({ name }) => name === 'RECURRENCE-ID')
  const uid = cleanLine(readText(valueOf(event, 'UID') ?? ''), 400)
  const original = instance && clock.read(instance)
  return {
    ...(uid && { uid }),
    sequence: sequenceOf(valueOf(event, 'SEQUENCE')),
    method,
    status: statusOf(method, valueOf(event, 'STATUS'), summary),
    summary,
    ...times,
    ...(original && { instance: write(original, 'zone' in original ? original.zone : undefined) }),
    ...people,
    ...meetingOf(event),
    ...guessesFrom(summary, people.organizer, people.attendees, self),
    notes: [...clock.notes, ...times.notes],
  }
}

/** Seconds since 1970 are a sequence as well: they only ever grow. */
function sequenceOf(text: string | undefined): number {
  const sequence = Number(/^\s*(\d{1,15})\b/.exec(text ?? '')?.[1] ?? 0)
  return Number.isSafeInteger(sequence) ? sequence : 0
}

function statusOf(method: string, status: string | undefined, summary: string): Invitation['status'] {
  if (method === 'cancel' || /^cancel/i.test(status ?? '')) return 'cancelled'
  // Google and Outlook write it into the title as well, and some programs that export do so only there.
  if (/^\s*(?:cancell?ed(?: event)?|abgesagt|annulé|cancelado)\s*:/i.test(summary)) return 'cancelled'
  return /^tentative/i.test(status ?? '') ? 'tentative' : 'confirmed'
}

type Times = Pick<Invitation, 'start' | 'end' | 'zone' | 'allDay' | 'repeats' | 'questions' | 'notes'>

function timesOf(event: Component, { start, reading, clock, overridden, now, patience }: Context): Times {
  const notes: string[] = []
  const length = lengthOf(event, start, reading, clock, notes)
  const flagged = ['X-MICROSOFT-CDO-ALLDAYEVENT', 'X-FUNAMBOL-ALLDAY'].some(name => /^(?:true|1)$/i.test(valueOf(event, name) ?? ''))
  const allDay = reading.kind === 'date' || ((flagged || start.params.get('VALUE')?.toUpperCase() === 'DATE') && startsAtMidnight(reading))
  const place = (wall: Temporal.PlainDateTime): Reading =>
    reading.kind === 'date' ? { kind: 'date', date: wall.toPlainDate() }
      : reading.kind === 'instant' && utc(start) ? { ...reading, at: wall.toZonedDateTime('UTC').toInstant() } : clock.place(wall, start)
  const series = seriesOf(event, wallOf(reading, start), place, clock.read, { now, overridden, patience })
  const first = series ? place(series.wall) : reading
  if (series?.lost) notes.push('the dates on which this repeats are beyond counting; the first is shown')

  if (allDay) {
    const date = first.kind === 'date' ? first.date : wallOf(first, start).toPlainDate()
    const days = Math.max(1, Math.round((length?.total('hours') ?? 24) / 24))
    return {
      start: date.toString(),
      ...(days > 1 && { end: date.add({ days: days - 1 }).toString() }),
      allDay: true,
      ...(series && { repeats: series.words }),
      questions: [{ about: 'hour', needed: false, why: 'the invitation is for the whole day', suggestions: [] }],
      notes,
    }
  }
  const zone = first.kind === 'instant' ? first.zone : undefined
  const end = length && addTo(first, length)
  return {
    start: write(first, zone),
    ...(end && { end: write(end, zone) }),
    ...(zone && { zone }),
    allDay: false,
    ...(series && { repeats: series.words }),
    questions: first.kind !== 'wall' ? [] : [{
      about: 'zone',
      needed: true,
      why: first.named === undefined ? 'the invitation does not say which time zone its hours are in' : `nothing is known of the time zone "${cleanLine(first.named, 80)}" that the invitation names`,
      suggestions: first.suggestions,
    }],
    notes,
  }
}

const utc = ({ value }: Property): boolean => readTime(value)?.at !== undefined

/** The wall clock time as it stands in the file; that of UTC where it is given as an instant. */
function wallOf(reading: Reading, { value }: Property): Temporal.PlainDateTime {
  if (reading.kind === 'date') return reading.date.toPlainDateTime()
  if (reading.kind === 'wall') return reading.wall
  const time = readTime(value)
  return time?.wall ?? reading.at.toZonedDateTimeISO('UTC').toPlainDateTime()
}

const startsAtMidnight = (reading: Reading): boolean => reading.kind !== 'instant' ? reading.kind === 'wall' && reading.wall.hour === 0 && reading.wall.minute === 0
  : reading.at.toZonedDateTimeISO(reading.zone ?? 'UTC').hour === 0

/** How long it takes: whole days, or elapsed time. Undefined where the file does not say, or says what cannot be. */
function lengthOf(event: Component, start: Property, reading: Reading, clock: Clock, notes: string[]): Temporal.Duration | undefined {
  const property = event.properties.find(({ name, value }) => name === 'DTEND' && value !== '')
  const read = property && clock.read(property)
  // An end without a zone is meant in that of the start.
  const end = read?.kind === 'wall' && reading.kind === 'instant' && !utc(start) ? clock.place(read.wall, start) : read
  const length = end === undefined ? readDuration(valueOf(event, 'DURATION')) : between(reading, end)
  if (length !== undefined && length.sign > 0) return length
  if (length !== undefined && length.sign < 0) notes.push('the invitation ends before it begins; its end was left out')
  return undefined
}

function between(start: Reading, end: Reading): Temporal.Duration | undefined {
  if (start.kind === 'instant' && end.kind === 'instant') return start.at.until(end.at)
  if (start.kind === 'wall' && end.kind === 'wall') return start.wall.until(end.wall)
  const dates = [start, end].map(reading => (reading.kind === 'date' ? reading.date : undefined))
  return dates[0] && dates[1] ? dates[0].until(dates[1]) : undefined
}

function readDuration(text: string | undefined): Temporal.Duration | undefined {
  if (text === undefined || !/^\s*\+?P[\dWDTHMS]+\s*$/i.test(text)) return undefined
  try {
    return Temporal.Duration.from(text.trim().toUpperCase())
  } catch {
    return undefined
  }
}

function addTo(reading: Reading, length: Temporal.Duration): Reading | undefined {
  try {
    if (reading.kind === 'instant') return { ...reading, at: reading.at.toZonedDateTimeISO(reading.zone ?? 'UTC').add(length).toInstant() }
    if (reading.kind === 'wall') return { ...reading, wall: reading.wall.add(length) }
    return { ...reading, date: reading.date.add(length) }
  } catch {
    return undefined
  }
}

/** As the model reads it back: the wall clock where that says it all, else with an offset. */
function write(reading: Reading, zone: string | undefined): string {
  if (reading.kind === 'date') return reading.date.toString()
  if (reading.kind === 'wall') return wall(reading.wall)
  return writeInstant(reading.at, zone)
}

const wall = (at: Temporal.PlainDateTime): string => at.toString({ smallestUnit: at.second === 0 ? 'minute' : 'second' }).replace('T', ' ')

/** An instant on the wall clock of a zone; with its offset in the hour that comes twice, and in UTC without a zone. */
export function writeInstant(at: Temporal.Instant, zone: string | undefined): string {
  if (zone === undefined) return at.toString({ smallestUnit: at.epochMilliseconds % 60_000 === 0 ? 'minute' : 'second' })
  const there = at.toZonedDateTimeISO(zone)
  const local = there.toPlainDateTime()
  return local.toZonedDateTime(zone).toInstant().equals(at) ? wall(local) : there.toString({ smallestUnit: 'second', timeZoneName: 'never' })
}
