import * as z from "zod";
import type { Feed } from "./feed.ts";
import type { Detail } from "./from-plan.ts";
import { emptyLedger, readLedger, writeLedger, type Ledger } from "./ledger.ts";

/** Where this machine keeps what it remembers of its calendars. `@afterword/store` has one on disk. */
export interface LocalState {
  /** Reads and changes one small text, with nobody else at it meanwhile. Undefined before there is one, and to leave it as it is. */
  update(name: string, change: (text: string | undefined) => Promise<string | undefined>): Promise<void>;
  read(name: string): Promise<string | undefined>;
  /**
   * Replaces a file anywhere on the machine in one step, by a text in pieces. With `over`, only a file whose beginning it accepts: false
   * where there surely is none any more, and an error where that cannot be known or something else is in its place.
   */
  replaceFile(
    path: string,
    chunks: Iterable<string>,
    options?: { over?: (beginning: string) => boolean },
  ): Promise<boolean>;
}

/** Makes the feed of one detail from what it last said. */
export type MakeFeed = (detail: Detail, ledger: Ledger) => Feed | Promise<Feed>;

// Each localState's ledgers as the objects they were made as: a host that goes on running then writes anew only what changed.
const ledgers = new WeakMap<LocalState, Map<string, { readonly text: string; readonly ledger: Ledger }>>();

/** Makes a feed and remembers what it said, so that the next one tells subscribers of the differences. */
export function nextFeed(localState: LocalState, detail: Detail, make: MakeFeed): Promise<Feed> {
  return numbered(localState, `calendar-${detail}.json`, (ledger) => make(detail, ledger));
}

/** The same for `calendarEvent`. What was added by hand is numbered apart, so that neither makes the other look changed. */
export function nextEvent(localState: LocalState, detail: Detail, make: MakeFeed): Promise<Feed> {
  return numbered(localState, `calendar-event-${detail}.json`, (ledger) => make(detail, ledger));
}

async function numbered(
  localState: LocalState,
  name: string,
  make: (ledger: Ledger) => Feed | Promise<Feed>,
): Promise<Feed> {
  const known = ledgers.get(localState) ?? new Map<string, { text: string; ledger: Ledger }>();
  ledgers.set(localState, known);
  let feed: Feed | undefined;
  await localState.update(name, async (text) => {
    const kept = known.get(name);
    const last =
      kept && kept.text === text ? kept.ledger : ((text === undefined ? undefined : readLedger(text)) ?? emptyLedger);
    feed = await make(last);
    const next = feed.ledger === last ? undefined : writeLedger(feed.ledger);
    known.set(name, { text: next ?? text ?? "", ledger: feed.ledger });
    return next;
  });
  return feed!;
}

const Exports = z.array(z.object({ file: z.string(), detail: z.enum(["full", "discreet"]) }));
type Export = z.output<typeof Exports>[number];

function readExports(text: string | undefined): readonly Export[] {
  try {
    return Exports.safeParse(JSON.parse(text ?? "[]")).data ?? [];
  } catch {
    return [];
  }
}

/** Whether a file that begins so is a calendar of ours, whatever its detail. */
export const isOurCalendar = (beginning: string): boolean =>
  beginning.startsWith("BEGIN:VCALENDAR") &&
  /^PRODID:-\/\/(?:Afterword\/\/Calendar|Reminders)\/\/EN\r?$/m.test(beginning);

const exportsName = "calendar-exports.json";

/** Writes the calendar to a file, and remembers to keep that file fresh. `file` is an absolute path. */
export async function exportTo(localState: LocalState, wanted: Export, make: MakeFeed): Promise<Feed> {
  let feed: Feed | undefined;
  await localState.update(exportsName, async (text) => {
    feed = await nextFeed(localState, wanted.detail, make);
    await localState.replaceFile(wanted.file, feed.chunks());
    return JSON.stringify([...readExports(text).filter(({ file }) => file !== wanted.file), wanted]);
  });
  return feed!;
}

/** How one remembered file fared. */
export interface Refreshed {
  readonly file: string;
  /** `forgotten` where somebody deleted it: the way to say that it is no longer wanted. */
  readonly outcome: "fresh" | "forgotten" | "failed";
  /** Why it failed, in words. */
  readonly problem?: string;
}

/**
 * Brings every exported file up to date. Every app calls this after every change it makes, which is what keeps the files fresh
 * without a daemon. A file that fails stops neither the others nor the change; `make` is not called where nothing was ever exported.
 */
export async function refreshExports(localState: LocalState, make: MakeFeed): Promise<readonly Refreshed[]> {
  const known = readExports(await localState.read(exportsName));
  if (known.length === 0) return [];
  const results: Refreshed[] = [];
  try {
    // One after the other, so that of two changes at once the later one is what the files say in the end.
    await localState.update(exportsName, async (text) => {
      const wanted = readExports(text);
      for (const { file, detail } of wanted) results.push(await refresh(localState, file, detail, make));
      const kept = wanted.filter((_, at) => results[at]!.outcome !== "forgotten");
      return kept.length < wanted.length ? JSON.stringify(kept) : undefined;
    });
    return results;
  } catch (error) {
    return known.map(({ file }) => failed(file, error));
  }
}

async function refresh(localState: LocalState, file: string, detail: Detail, make: MakeFeed): Promise<Refreshed> {
  try {
    const feed = await nextFeed(localState, detail, make);
    return {
      file,
      outcome: (await localState.replaceFile(file, feed.chunks(), { over: isOurCalendar })) ? "fresh" : "forgotten",
    };
  } catch (error) {
    return failed(file, error);
  }
}

const failed = (file: string, error: unknown): Refreshed => ({
  file,
  outcome: "failed",
  problem: error instanceof Error ? error.message : String(error),
});
