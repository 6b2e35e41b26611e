import type { Temporal } from "temporal-polyfill";
import type { LogEntry, MessageKind, SentEntry } from "../model/index.ts";
import { folded } from "../people/name.ts";
import { momentOf } from "../time/moment.ts";
import type { Logged } from "./facts.ts";

/** Something you owe them: the ball is with you. */
export interface Owed {
  kind: Extract<MessageKind, "answer-request" | "keep-promise" | "hand-in-task">;
  what: string | undefined;
  /** The entry in which they asked for it or you promised it. */
  since: Logged<OwingEntry>;
  due: Temporal.ZonedDateTime | undefined;
  /** The message that settled it. */
  settled: Logged<SentEntry> | undefined;
}

type OwingEntry = Extract<LogEntry, { kind: "asked" | "promised" | "task" }>;
const messageFor = { asked: "answer-request", promised: "keep-promise", task: "hand-in-task" } as const;

/** Everything owed, each settled by the first message after it that names it, or that names nothing and settles nothing older. */
export function readOwed(log: readonly Logged[], sent: readonly Logged<SentEntry>[], zone: string): Owed[] {
  const used = new Set<Logged>();
  return log.filter(isOwing).map((since) => {
    const { entry } = since;
    const kind = messageFor[entry.kind];
    const { what } = entry;
    const settled = sent.find(
      (message) =>
        message.entry.what === kind &&
        !used.has(message) &&
        log.indexOf(message) > log.indexOf(since) &&
        (message.entry.about === undefined || folded(message.entry.about) === folded(what ?? "")),
    );
    if (settled) used.add(settled);
    const due = entry.due === undefined ? undefined : momentOf(entry.due, zone, "17:00");
    return { kind, what, since, due, settled };
  });
}

const isOwing = (logged: Logged): logged is Logged<OwingEntry> => Object.hasOwn(messageFor, logged.entry.kind);
