import { Temporal } from "temporal-polyfill";
import { digest } from "./digest.ts";
import type { CalendarEvent } from "./event.ts";
import { beginning, type Ledger, type Published } from "./ledger.ts";

/** Days a cancelled event stays, so that every subscriber hears of it: some ask once a day, some are away. */
export const graceDays = 14;

/** An event as it goes out, with its text and the text's digest once somebody has asked for them. */
export interface Line {
  readonly event: CalendarEvent;
  readonly published: Published;
  text?: string;
  tag?: string;
}

/** A few lines in a row, the unit that is kept as it is when nothing in it changed. */
export interface Block {
  readonly lines: readonly Line[];
  text?: string;
  tag?: string;
}

export interface Revised {
  readonly blocks: readonly Block[];
  readonly ledger: Ledger;
}

/** When a feed is made, and from what. */
export interface Moment {
  readonly now: Temporal.Instant;
  /**
   * False while some of the facts cannot be read. What is not there may still be, so the events of applications that are not among
   * `owners` stay as they were last known.
   */
  readonly complete: boolean;
  /** The applications whose facts are here; absent where nobody asked about the others, which are then left out. */
  readonly owners?: ReadonlySet<string> | undefined;
}

/** What is still to be said. */
interface Live {
  readonly events: readonly CalendarEvent[];
  readonly blocks: readonly Block[];
}

/** What subscribers were told of that is no longer there. */
interface Gone {
  readonly entries: readonly Published[];
  /** Those among them that are still mentioned. */
  readonly cancelled: readonly Line[];
}

type Changed<T> = T & { readonly changed: readonly Published[] };

// What each ledger was made for, so that a change to one event of many costs little. Forgotten with the ledger.
const publications = new WeakMap<Ledger, { readonly live: Live; readonly gone: Gone }>();

/**
 * Compares what is to be said with what was last said. A sequence rises when the content differs and at no other time; the
 * stamp is the latest fact, nudged on by a second where an edit left no newer one. Of two events with one UID the first counts.
 */
export function revise(events: readonly CalendarEvent[], ledger: Ledger, moment: Moment): Revised {
  const today = textOf(moment.now);
  const known = moment.complete || !moment.owners ? [] : lastKnown(events, ledger, moment.owners);
  return reviseAll(known.length === 0 ? events : [...events, ...known].sort(byUid), ledger, moment, today);
}

// The order must not lean on that of the files: a renamed file is not a changed calendar.
export const byUid = (a: CalendarEvent, b: CalendarEvent): number => (a.uid < b.uid ? -1 : a.uid > b.uid ? 1 : 0);

/** The events of applications that cannot be read now, as they were last said. */
function lastKnown(events: readonly CalendarEvent[], ledger: Ledger, owners: ReadonlySet<string>): CalendarEvent[] {
  const uids = new Set(events.map(({ uid }) => uid));
  return ledger.events.flatMap(({ uid, owner, last, cancelled, stamp }) =>
    last === undefined || cancelled !== undefined || uids.has(uid) || (owner !== undefined && owners.has(owner))
      ? []
      : [{ uid, ...last, owner, fact: stamp }],
  );
}

function reviseAll(events: readonly CalendarEvent[], ledger: Ledger, moment: Moment, today: string): Revised {
  const last = publications.get(ledger);
  const same = last && inPlace(events, last.live, today);
  const live = same ?? inAnyOrder(events, last?.live, ledger, today);
  const told = same && last ? last.gone.entries : notAmong(live, ledger);
  const gone = farewell(told, last?.gone, moment, today);
  const next = ledgerOf(live, gone, [...live.changed, ...gone.changed], ledger);
  publications.set(next, { live, gone });
  return { blocks: [...live.blocks, ...inBlocks(gone.cancelled)], ledger: next };
}

/** The usual case: the same events in the same order as last time, a few of them changed. Undefined in any other. */
function inPlace(events: readonly CalendarEvent[], last: Live, today: string): Changed<Live> | undefined {
  if (events.length !== last.events.length) return undefined;
  const blocks = [...last.blocks];
  const changed: Published[] = [];
  for (let at = 0; at < events.length; at++) {
    const event = events[at]!;
    if (event === last.events[at]) continue;
    const block = Math.floor(at / blockSize);
    const line = blocks[block]!.lines[at % blockSize]!;
    if (event.uid !== line.event.uid) return undefined;
    const now = lineOf(event, line.published, line, today);
    if (now === line) continue;
    blocks[block] = { lines: blocks[block]!.lines.with(at % blockSize, now) };
    changed.push(now.published);
  }
  return { events: [...events], blocks, changed };
}

function inAnyOrder(
  events: readonly CalendarEvent[],
  last: Live | undefined,
  ledger: Ledger,
  today: string,
): Changed<Live> {
  const before = new Map((last?.blocks ?? []).flatMap(({ lines }) => lines.map((line) => [line.event.uid, line])));
  const told = new Map(ledger.events.map((entry) => [entry.uid, entry]));
  const byUid = new Map<string, Line>();
  for (const event of events) {
    if (!byUid.has(event.uid)) byUid.set(event.uid, lineOf(event, told.get(event.uid), before.get(event.uid), today));
  }
  const lines = [...byUid.values()];
  return {
    events: lines.map(({ event }) => event),
    blocks: inBlocks(lines),
    changed: lines.flatMap(({ published }) => (published === told.get(published.uid) ? [] : [published])),
  };
}

function lineOf(event: CalendarEvent, told: Published | undefined, last: Line | undefined, today: string): Line {
  if (last?.event === event) return last;
  const { uid, when, summary, description, location, url, categories, tentative, alarms, owner, fact } = event;
  const said = { when, summary, description, location, url, categories, tentative, alarms };
  const content = digest(JSON.stringify({ uid, ...said }));
  // Made anew from the same facts: what was written of it still holds.
  if (told?.content === content) return last?.published === told ? last : { event, published: told };
  return {
    event,
    published: {
      uid,
      content,
      ...next(told, fact, today),
      ...(owner !== undefined && { owner }),
      last: { ...said, categories: [...categories], alarms: [...alarms] },
    },
  };
}

function notAmong({ events }: Live, ledger: Ledger): readonly Published[] {
  const uids = new Set(events.map(({ uid }) => uid));
  return ledger.events.filter(({ uid }) => !uids.has(uid));
}

/** Cancelled for the grace, then not mentioned. */
const nothingMore = { categories: [], tentative: false, alarms: [] };

function farewell(
  told: readonly Published[],
  before: Gone | undefined,
  { now, complete, owners }: Moment,
  today: string,
): Changed<Gone> {
  if (told.length === 0) return { entries: [], cancelled: [], changed: [] };
  const expired = textOf(now.subtract({ hours: 24 * graceDays }));
  const written = new Map(before?.cancelled.map((line) => [line.published, line]));
  const entries = told.map((entry): Published => {
    const { uid, sequence, stamp, last, cancelled, owner } = entry;
    if (!last) return entry;
    if (cancelled !== undefined) return cancelled <= expired ? { uid, sequence, stamp } : entry;
    if (!complete && !(owner !== undefined && owners?.has(owner))) return entry;
    const { when, summary } = last;
    return { uid, ...next(entry, stamp, today), last: { when, summary, ...nothingMore }, cancelled: today };
  });
  return {
    entries,
    cancelled: entries.flatMap((published) => {
      const { uid, cancelled, last, stamp: fact } = published;
      if (cancelled === undefined || !last) return [];
      return [
        written.get(published) ?? {
          event: { uid, ...last, fact },
          published,
        },
      ];
    }),
    changed: entries.filter((entry, at) => entry !== told[at]),
  };
}

// A fact that lies ahead has not happened, so it cannot be why the event was revised.
function next(told: Published | undefined, fact: string, today: string): { sequence: number; stamp: string } {
  const known = fact <= today ? fact : beginning;
  return told ? { sequence: told.sequence + 1, stamp: after(told.stamp, known) } : { sequence: 0, stamp: known };
}

const blockSize = 16;

function inBlocks(lines: readonly Line[]): Block[] {
  const blocks: Block[] = [];
  for (let at = 0; at < lines.length; at += blockSize) blocks.push({ lines: lines.slice(at, at + blockSize) });
  return blocks;
}

function ledgerOf({ blocks }: Live, { entries }: Gone, changed: readonly Published[], last: Ledger): Ledger {
  if (changed.length === 0) return last;
  let events: readonly Published[] | undefined;
  return {
    modified: lastChange(changed, last),
    get events() {
      return (events ??= [...blocks.flatMap(({ lines }) => lines.map((line) => line.published)), ...entries]);
    },
  };
}

// Rises with every change, also when an event leaves and takes the newest stamp with it.
function lastChange(changed: readonly Published[], { modified }: Ledger): string {
  const newest = changed.reduce((latest, { stamp }) => (stamp > latest ? stamp : latest), beginning);
  return modified === beginning ? newest : after(modified, newest);
}

// Times in UTC, all of one form, compare as text.
const after = (last: string, known: string): string =>
  known > last ? known : Temporal.Instant.from(last).add({ seconds: 1 }).toString();

const textOf = (at: Temporal.Instant): string => at.toString({ smallestUnit: "second" });
