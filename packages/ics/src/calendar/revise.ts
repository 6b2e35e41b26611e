import { Temporal } from 'temporal-polyfill'
import { digest } from './digest.ts'
import type { CalendarEvent } from './event.ts'
import { beginning, type Ledger, type Published } from './ledger.ts'

/** Days a cancelled event stays, so that every subscriber hears of it: some ask once a day, some are away. */
export const graceDays = 14

/** An event as it goes out, with its text once somebody has asked for it. */
export interface Line {
  readonly event: CalendarEvent
  readonly published: Published
  text?: string
  tag?: string
}

export interface Revised {
  /** What goes out, the cancelled last. */
  readonly lines: readonly Line[]
  readonly ledger: Ledger
}

// What each ledger came from, so that a change to one event of many costs little. Forgotten with the ledger.
const publications = new WeakMap<Ledger, readonly Line[]>()

/**
 * Compares what is to be said with what was last said. A sequence rises when the content differs and at no other time; the
 * stamp is the latest fact, nudged on by a second where an edit left no newer one. Of two events with one UID the first counts.
 */
export function revise(events: readonly CalendarEvent[], ledger: Ledger, now: Temporal.Instant): Revised {
  const today = now.toString({ smallestUnit: 'second' })
  const last = publications.get(ledger) ?? []
  const live = aligned(events, last) ? inPlace(events, last, today) : inAnyOrder(events, last, ledger, today)
  const { cancelled, silent } = farewell(live, ledger, now, today)
  const lines = [...live, ...cancelled]
  const published = [...lines.map(line => line.published), ...silent]
  const same = published.length === ledger.events.length && published.every((entry, i) => entry === ledger.events[i])
  const next = same ? ledger : { modified: lastChange(published, ledger), events: published }
  publications.set(next, lines)
  return { lines, ledger: next }
}

/** The same events in the same order as last time, whatever they say now. */
function aligned(events: readonly CalendarEvent[], last: readonly Line[]): boolean {
  const live = last.findIndex(line => line.published.cancelled !== undefined)
  return events.length === (live === -1 ? last.length : live) && events.every((event, i) => event === last[i]!.event || event.uid === last[i]!.event.uid)
}

const inPlace = (events: readonly CalendarEvent[], last: readonly Line[], today: string): Line[] =>
  events.map((event, i) => (event === last[i]!.event ? last[i]! : lineOf(event, last[i]!.published, today)))

function inAnyOrder(events: readonly CalendarEvent[], last: readonly Line[], ledger: Ledger, today: string): Line[] {
  const lineBefore = new Map(last.map(line => [line.event, line]))
  const told = new Map(ledger.events.map(entry => [entry.uid, entry]))
  const lines = new Map<string, Line>()
  for (const event of events) {
    if (!lines.has(event.uid)) lines.set(event.uid, lineBefore.get(event) ?? lineOf(event, told.get(event.uid), today))
  }
  return [...lines.values()]
}

function lineOf(event: CalendarEvent, told: Published | undefined, today: string): Line {
  const { fact, ...said } = event
  const content = digest(JSON.stringify(said))
  if (told?.content === content) return { event, published: told }
  return { event, published: { uid: event.uid, content, ...next(told, fact, today), last: { when: event.when, summary: event.summary } } }
}

/** What subscribers were told of that is no longer there: cancelled for the grace, then not mentioned. */
function farewell(live: readonly Line[], ledger: Ledger, now: Temporal.Instant, today: string): { cancelled: Line[], silent: Published[] } {
  const cancelled: Line[] = []
  const silent: Published[] = []
  // Nobody left, nobody was cancelled: the usual case.
  if (live.length === ledger.events.length && live.every(({ event }, i) => event.uid === ledger.events[i]!.uid)) return { cancelled, silent }
  const expired = now.subtract({ hours: 24 * graceDays }).toString({ smallestUnit: 'second' })
  const uids = new Set(live.map(line => line.event.uid))
  for (const told of ledger.events) {
    if (uids.has(told.uid)) continue
    const { uid, sequence, stamp, last } = told
    if (!last) {
      silent.push(told)
    } else if (told.cancelled !== undefined && told.cancelled <= expired) {
      silent.push({ uid, sequence, stamp })
    } else {
      const published = told.cancelled === undefined ? { uid, ...next(told, stamp, today), last, cancelled: today } : told
      cancelled.push({ event: { uid, ...last, categories: [], tentative: false, alarms: [], fact: stamp }, published })
    }
  }
  return { cancelled, silent }
}

// A fact that lies ahead has not happened, so it cannot be why the event was revised.
function next(told: Published | undefined, fact: string, today: string): { sequence: number, stamp: string } {
  const known = fact <= today ? fact : beginning
  return told ? { sequence: told.sequence + 1, stamp: later(known, secondAfter(told.stamp)) } : { sequence: 0, stamp: known }
}

// Rises with every change, also when an event leaves and takes the newest stamp with it.
function lastChange(published: readonly Published[], ledger: Ledger): string {
  const newest = published.reduce((latest, { stamp }) => later(latest, stamp), ledger.modified)
  return ledger.events.length === 0 ? newest : later(newest, secondAfter(ledger.modified))
}

// Times in UTC, all of one form, compare as text.
const later = (a: string, b: string): string => (a < b ? b : a)
const secondAfter = (at: string): string => Temporal.Instant.from(at).add({ seconds: 1 }).toString({ smallestUnit: 'second' })
