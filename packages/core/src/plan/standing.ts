import { Temporal } from "temporal-polyfill";
import type { LogEntry, Person, SentEntry } from "../model/index.ts";
import { names, whoIsMeant } from "../people/same.ts";
import { dateOf, isBefore } from "../time/moment.ts";
import type { Logged, Round } from "./facts.ts";

/** Where the process stands on their side, from the last word on each matter. */
export interface Standing {
  /** They put the process on hold, and nothing came since. */
  hold: { since: Logged; until: Temporal.PlainDate | undefined } | undefined;
  /** Somebody is away, and nothing came since; `instead` stands in for them. */
  away: { since: Logged; who: string; until: Temporal.PlainDate | undefined; instead: string | undefined } | undefined;
  /** Who has left the employer, by name. */
  left: readonly string[];
  /** They called the references, and nothing came since. */
  referencesCalled: Logged | undefined;
  /** The task that was handed in last, where nothing came since. */
  handedIn: Logged<SentEntry> | undefined;
}

/** An answer with news in it: neither a courtesy nor automatic. */
export const isNews = (entry: LogEntry): boolean =>
  entry.kind === "reply" && entry.nature !== "courtesy" && entry.nature !== "automatic";

/** A word from them that begins a new wait. An automatic answer or a courtesy ("great meeting you") does not. */
export const isWord = ({ entry }: Logged): boolean =>
  isNews(entry) || entry.kind === "invited" || entry.kind === "reopened" || entry.kind === "asked";

export function readStanding(
  log: readonly Logged[],
  sent: readonly Logged<SentEntry>[],
  rounds: readonly Round[],
): Standing {
  const isStill = (logged: Logged, ends: (later: Logged) => boolean): boolean =>
    !log.slice(log.indexOf(logged) + 1).some(ends) && !rounds.some(({ start }) => isBefore(logged.at, start));
  const last = <K extends LogEntry["kind"]>(
    kind: K,
    ends: (later: Logged) => boolean,
  ): Logged<Extract<LogEntry, { kind: K }>> | undefined => {
    const found = log.findLast(({ entry }) => entry.kind === kind) as
      Logged<Extract<LogEntry, { kind: K }>> | undefined;
    return found && isStill(found, ends) ? found : undefined;
  };
  // A line in between ends no hold, brings nobody back and reads no task: its own wait is added to theirs, see `sinceReply`.
  const goesOn = (logged: Logged): boolean => isWord(logged) && logged.entry.kind !== "reply";
  const hold = last("on-hold", goesOn);
  const away = last("away", goesOn);
  // A day before it was said is a slip: nobody is away until then.
  const day = (text: string | undefined, { at }: Logged): Temporal.PlainDate | undefined => {
    const date = text === undefined ? undefined : Temporal.PlainDate.from(text);
    return date && Temporal.PlainDate.compare(date, dateOf(at)) >= 0 ? date : undefined;
  };
  const handedIn = sent.findLast(({ entry }) => entry.what === "hand-in-task");
  return {
    hold: hold && { since: hold, until: day(hold.entry.until, hold) },
    away: away && {
      since: away,
      who: away.entry.who,
      until: day(away.entry.until, away),
      instead: away.entry.instead,
    },
    left: log.flatMap(({ entry }) => (entry.kind === "left" ? [entry.who] : [])),
    referencesCalled: last("references-called", goesOn),
    handedIn: handedIn && isStill(handedIn, goesOn) ? handedIn : undefined,
  };
}

/** Whether somebody has left: nobody writes to them there any more. */
export const hasLeft = ({ left }: Standing, person: Person): boolean =>
  left.some((who) => names([who], person) || whoIsMeant(who, [person]).length > 0);
