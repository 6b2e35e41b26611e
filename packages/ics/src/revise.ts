import { Temporal } from "temporal-polyfill";
import { digest } from "./digest.ts";
import type { CalendarEvent } from "./event.ts";
import { beginning, type Ledger, type Published } from "./ledger.ts";

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

type Changed<T> = T & { readonly changed: readonly Published[] };

// What each ledger was made for, so that a change to one event of many costs little. Forgotten with the ledger.
const publications = new WeakMap<Ledger, { readonly live: Live; readonly gone: readonly Published[] }>();

/**
 * Compares what is to be said with what was last said. A sequence rises when the content differs and at no other time; the
 * stamp is the latest fact, nudged on by a second where an edit left no newer one. Of two events with one UID the first counts. What is
 * settled is left out at once: a client that subscribes drops what is no longer there, and would show what is marked as cancelled.
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
  return ledger.events.flatMap(({ uid, owner, content, last, stamp }) =>
    last === undefined || content === undefined || uids.has(uid) || (owner !== undefined && owners.has(owner))
      ? []
      : [{ uid, ...last, owner, fact: stamp }],
  );
}

function reviseAll(events: readonly CalendarEvent[], ledger: Ledger, moment: Moment, today: string): Revised {
  const last = publications.get(ledger);
  const same = last && inPlace(events, last.live, today);
  const live = same ?? inAnyOrder(events, last?.live, ledger, today);
  const told = same && last ? last.gone : notAmong(live, ledger);
  const gone = told.map((entry) => (isKept(entry, moment) ? entry : numberOf(entry)));
  const changed = gone.filter((entry, at) => entry !== told[at]);
  const next = ledgerOf(live, gone, [...live.changed, ...changed], ledger);
  publications.set(next, { live, gone });
  return { blocks: live.blocks, ledger: next };
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

/** Whether what is not there now may still be: its application cannot be read, or nobody asked about it. */
const isKept = ({ content, owner }: Published, { complete, owners }: Moment): boolean =>
  content === undefined || (!complete && !(owner !== undefined && owners?.has(owner)));

/** What is remembered of an event that is gone: its number, in case it comes back. */
const numberOf = ({ uid, sequence, stamp }: Published): Published => ({ uid, sequence, stamp });

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

function ledgerOf({ blocks }: Live, gone: readonly Published[], changed: readonly Published[], last: Ledger): Ledger {
  if (changed.length === 0) return last;
  let events: readonly Published[] | undefined;
  return {
    modified: lastChange(changed, last),
    get events() {
      return (events ??= [...blocks.flatMap(({ lines }) => lines.map((line) => line.published)), ...gone]);
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
