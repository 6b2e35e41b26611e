import type { Temporal } from "temporal-polyfill";
import type { LogEntry, MessageKind, SentEntry } from "../model/index.ts";
import { folded } from "../people/name.ts";
import { isBefore, momentOf } from "../time/moment.ts";
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

type OwingEntry = Extract<LogEntry, { kind: "asked" | "promised" | "task" | "invited" | "reopened" }>;
const messageFor = {
  asked: "answer-request",
  invited: "answer-request",
  reopened: "answer-request",
  promised: "keep-promise",
  task: "hand-in-task",
} as const;

/** Whether the employer has invited the candidate, and waits for an answer. */
export const isInvitation = ({ entry }: Pick<Logged, "entry">): boolean =>
  entry.kind === "invited" || (entry.kind === "reopened" && entry.from !== undefined);

/**
 * Everything owed, each settled by the first message after it that names it, or that names nothing and settles nothing older. An
 * invitation is answered by the round that was agreed as well.
 */
export function readOwed(
  log: readonly Logged[],
  sent: readonly Logged<SentEntry>[],
  rounds: readonly { start: Temporal.ZonedDateTime }[],
  zone: string,
): Owed[] {
  const used = new Set<Logged>();
  const owing = log
    .filter(isOwing)
    .filter((logged) => !isInvitation(logged) || !rounds.some(({ start }) => isBefore(logged.at, start)));
  return owing
    .filter((since) => !isSaidAgain(since, owing, sent, log))
    .map((since) => {
      const { entry } = since;
      const kind = messageFor[entry.kind];
      const what = "what" in entry ? entry.what : undefined;
      const settled = sent.find(
        (message) =>
          message.entry.what === kind &&
          !used.has(message) &&
          log.indexOf(message) > log.indexOf(since) &&
          (message.entry.about === undefined || folded(message.entry.about) === folded(what ?? "")),
      );
      if (settled) used.add(settled);
      const due = "due" in entry && entry.due !== undefined ? momentOf(entry.due, zone, "17:00") : undefined;
      return { kind, what, since, due, settled };
    });
}

/** Whether the same was asked for again before it was sent: the later entry has the day that counts. */
const isSaidAgain = (
  { entry, index, at }: Logged<OwingEntry>,
  owing: readonly Logged<OwingEntry>[],
  sent: readonly Logged<SentEntry>[],
  log: readonly Logged[],
): boolean =>
  owing.some(
    (later) =>
      later.index !== index &&
      log.indexOf(later) > log.findIndex((logged) => logged.index === index) &&
      (later.entry.kind === entry.kind || (isInvitation(later) && isInvitation({ entry }))) &&
      whatOf(later.entry) === whatOf(entry) &&
      (isInvitation(later) || ("due" in later.entry && later.entry.due !== undefined)) &&
      !sent.some(
        (message) =>
          message.entry.what === messageFor[entry.kind] && !isBefore(message.at, at) && isBefore(message.at, later.at),
      ),
  );

const whatOf = (entry: OwingEntry): string => folded(("what" in entry ? entry.what : undefined) ?? "");

const isOwing = (logged: Logged): logged is Logged<OwingEntry> =>
  Object.hasOwn(messageFor, logged.entry.kind) && (logged.entry.kind !== "reopened" || isInvitation(logged));
