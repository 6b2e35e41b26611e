import { Command } from "commander";
import { Temporal } from "temporal-polyfill";
import { logged, longDate, promise, readDate, type LogEntry } from "@afterword/core";
import type { Stored } from "@afterword/store";
import { findApplication, open, UsageError, type BuildCommand, type Session } from "./host.ts";
import { dayOf, momentOf, promisedBy, record } from "./record.ts";

/** What can come of an application, apart from what the sender sends. */
export const outcomes = [
  "reply",
  "rejected",
  "offer",
  "signed",
  "withdrawn",
  "moved-on",
  "reopened",
  "debriefed",
  "reflected",
] as const;
export type Outcome = (typeof outcomes)[number];

export interface OutcomeOptions {
  at?: string;
  note?: string;
  until?: string;
  by?: string;
}

/** A command of its own for one outcome: `afterword reject acme` is `afterword log acme rejected`. */
export const outcomeCommand =
  (name: string, what: Outcome, description: string): BuildCommand =>
  (io) => {
    const command = new Command(name)
      .description(description)
      .argument("<application>", "an id or part of a company's name")
      .option("--at <moment>", 'when it happened, such as "yesterday 17:30"; now where you leave it out')
      .option("--note <text>", "anything worth remembering");
    if (what === "offer") command.option("--until <date>", 'how long it stands, such as "Friday"');
    return command.action(async (application: string, options: OutcomeOptions, self: Command) => {
      const session = await open(io, self);
      await recordOutcome(session, findApplication(session, application), what, options);
    });
  };

/** Writes down what came of it. */
export async function recordOutcome(
  session: Session,
  stored: Stored,
  what: Outcome,
  options: OutcomeOptions,
): Promise<void> {
  const at = momentOf(session, stored.application, options.at);
  const entry = outcomeEntry(what, at, options, session);
  const by = options.by === undefined ? undefined : { by: options.by, said: dayOf(session, stored.application, at) };
  const day = by && (await promisedBy(session, stored.application.country, by, "--by: "));
  const named = day ? ` They answer by ${longDate(day, session.settings.dialect)}.` : "";
  const stands =
    entry.kind === "offer" && entry.until !== undefined
      ? ` It stands until ${longDate(Temporal.PlainDate.from(entry.until), session.settings.dialect)}.`
      : "";
  await record(session, stored, label(what, stored) + named + stands, (application) => {
    const changed = logged(application, entry);
    return by ? promise(changed, by, at) : changed;
  });
}

function outcomeEntry(kind: Outcome, at: string, { note, until }: OutcomeOptions, session: Session): LogEntry {
  const remark = note === undefined ? {} : { note };
  if (kind !== "offer" || until === undefined) return { at, kind, ...remark };
  const day = readDate(until, session.today.toPlainDate());
  if (day === undefined)
    throw new UsageError(`--until: expected a date such as 2026-12-04 or "Friday", found "${until}"`);
  return { at, kind, until: day, ...remark };
}

const label = (what: Outcome, { application: { company } }: Stored): string =>
  ({
    reply: `Logged: ${company} wrote back.`,
    rejected: `Logged: ${company} turned you down.`,
    offer: `Logged: ${company} made you an offer.`,
    signed: `Logged: you signed with ${company}. Congratulations!`,
    withdrawn: `Logged: you withdrew from ${company}.`,
    "moved-on": `Logged: you moved on from ${company}.`,
    reopened: `Logged: ${company} is open again.`,
    debriefed: `Logged: you debriefed.`,
    reflected: `Logged: you looked back.`,
  })[what];
