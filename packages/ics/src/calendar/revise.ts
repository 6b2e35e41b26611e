import { Temporal } from 'temporal-polyfill'
import { digest } from './digest.ts'
import type { CalendarEvent } from './event.ts'
import { beginning, type Ledger, type Published } from './ledger.ts'

/** Days a cancelled event stays, so that every subscriber hears of it: some ask once a day, some are away. */
export const graceDays = 14

/** An event as it goes out, with its text and the text's digest once somebody has asked for them. */
export interface Line {
  readonly event: CalendarEvent
  readonly published: Published
  text?: string
  tag?: string
}

/** A few dozen lines in a row, the unit that is kept as it is when nothing in it changed. */
export interface Block {
  readonly lines: readonly Line[]
  tag?: string
}

export interface Revised {
  readonly blocks: readonly Block[]
  readonly ledger: Ledger
}

/** When a feed is made, and from what. */
export interface Moment {
  readonly now: Temporal.Instant
  /** False while some of the facts cannot be read: what is not there may still be, so nothing is cancelled. */
  readonly complete: boolean
}

interface Publication {
  readonly blocks: readonly Block[]
  /** Told of once, and not mentioned now. */
  readonly silent: readonly Published[]
}

/** Subscribers were told of it and have not heard that it is off. */
const isOwed = ({ last }: Published): boolean => last !== undefined

// What each ledger was made for, so that a change to one event of many costs little. Forgotten with the ledger.
const publications = new WeakMap<Ledger, Publication>()

/**
 * Compares what is to be said with what was last said. A sequence rises when the content differs and at no other time; the
 * stamp is the latest fact, nudged on by a second where an edit left no newer one. Of two events with one UID the first counts.
 */
export function revise(events: readonly CalendarEvent[], ledger: Ledger, { now, complete }: Moment): Revised {
  const today = now.toString({ smallestUnit: 'second' })
  const last = publications.get(ledger)
  const quick = last && !last.silent.some(isOwed) && inPlace(events, last, today)
  if (quick) return remember(quick.publication, quick.changed, ledger)
  const live = inAnyOrder(events, last, ledger, today)
  const { cancelled, silent } = farewell(live, ledger, { now, complete }, today)
  const lines = [...live, ...cancelled]
  const before = new Set(ledger.events)
  const changed = [...lines.map(({ published }) => published), ...silent].filter(published => !before.has(published))
  return remember({ blocks: inBlocks(lines), silent }, changed, ledger)
}

/** The usual case: the same events in the same order as last time, a few of them changed. Undefined in any other. */
function inPlace(events: readonly CalendarEvent[], last: Publication, today: string): { publication: Publication, changed: Published[] } | undefined {
  const blocks: Block[] = []
  const changed: Published[] = []
  let at = 0
  for (const block of last.blocks) {
    let lines: Line[] | undefined
    for (let i = 0; i < block.lines.length; i++, at++) {
      const line = block.lines[i]!
      const event = events[at]
      if (event === line.event) continue
      if (event?.uid !== line.event.uid || line.published.cancelled !== undefined) return undefined
      const now = lineOf(event, line.published, line, today)
      if (now.published !== line.published) changed.push(now.published)
      lines ??= [...block.lines]
      lines[i] = now
    }
    blocks.push(lines ? { lines } : block)
  }
  return at === events.length ? { publication: { blocks, silent: last.silent }, changed } : undefined
}

function inAnyOrder(events: readonly CalendarEvent[], last: Publication | undefined, ledger: Ledger, today: string): Line[] {
  const before = new Map((last?.blocks ?? []).flatMap(({ lines }) => lines.map(line => [line.event.uid, line])))
  const told = new Map(ledger.events.map(entry => [entry.uid, entry]))
  const lines = new Map<string, Line>()
  for (const event of events) {
    if (!lines.has(event.uid)) lines.set(event.uid, lineOf(event, told.get(event.uid), before.get(event.uid), today))
  }
  return [...lines.values()]
}

function lineOf(event: CalendarEvent, told: Published | undefined, last: Line | undefined, today: string): Line {
  if (last?.event === event) return last
  const { fact, ...said } = event
  const content = digest(JSON.stringify(said))
  // Made anew from the same facts: what was written of it still holds.
  if (told?.content === content) return { ...last, event, published: told }
  return { event, published: { uid: event.uid, content, ...next(told, fact, today), last: { when: event.when, summary: event.summary } } }
}

/** What subscribers were told of that is no longer there: cancelled for the grace, then not mentioned. */
function farewell(live: readonly Line[], ledger: Ledger, { now, complete }: Moment, today: string): { cancelled: Line[], silent: Published[] } {
  const expired = now.subtract({ hours: 24 * graceDays }).toString({ smallestUnit: 'second' })
  const uids = new Set(live.map(line => line.event.uid))
  const cancelled: Line[] = []
  const silent: Published[] = []
  for (const told of ledger.events) {
    if (uids.has(told.uid)) continue
    const { uid, sequence, stamp, last } = told
    if (!last || (!complete && told.cancelled === undefined)) {
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
  return told ? { sequence: told.sequence + 1, stamp: after(told.stamp, known) } : { sequence: 0, stamp: known }
}

const blockSize = 64

function inBlocks(lines: readonly Line[]): Block[] {
  const blocks: Block[] = []
  for (let at = 0; at < lines.length; at += blockSize) blocks.push({ lines: lines.slice(at, at + blockSize) })
  return blocks
}

function remember(publication: Publication, changed: readonly Published[], last: Ledger): Revised {
  const { blocks, silent } = publication
  let events: readonly Published[] | undefined
  const ledger: Ledger = changed.length === 0 ? last : {
    modified: lastChange(changed, last),
    get events() {
      return (events ??= [...blocks.flatMap(({ lines }) => lines.map(line => line.published)), ...silent])
    },
  }
  publications.set(ledger, publication)
  return { blocks, ledger }
}

// Rises with every change, also when an event leaves and takes the newest stamp with it.
function lastChange(changed: readonly Published[], { modified }: Ledger): string {
  const newest = changed.reduce((latest, { stamp }) => (stamp > latest ? stamp : latest), beginning)
  return modified === beginning ? newest : after(modified, newest)
}

// Times in UTC, all of one form, compare as text.
const after = (last: string, known: string): string =>
  known > last ? known : Temporal.Instant.from(last).add({ seconds: 1 }).toString({ smallestUnit: 'second' })
