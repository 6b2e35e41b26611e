/** The text of an application's file without a person. Pure. */
import { Application, names } from "@afterword/core";
import { StoreError } from "../problem.ts";
import { readApplication } from "../text/read.ts";
import { rewriteApplication } from "../text/rewrite.ts";
import { isGroup, same } from "../text/value.ts";
import { forgottenWord, peopleOf, type Traces } from "./traces.ts";

export interface Without {
  /** The same where nothing surely stands for them, or where it cannot be changed safely. */
  text: string;
  /** How many places were changed. */
  places: number;
}

export function withoutPerson(text: string, file: string, traces: Traces): Without {
  const read = readApplication(text, file);
  if (!read.application || !read.reading) return { text, places: 0 };
  const { application, notes } = read;
  let places = 0;
  const count = (more: number) => (places += more);
  const isThem = (word: string) => {
    const people = peopleOf(application);
    return (
      isNothingElse(traces.wiped(word), word) ||
      people.some((one) => traces.isThem(one, application) && names([word], one, people))
    );
  };
  const stays = (one: Application["contacts"][number] | Application["references"][number]) => {
    const isOther = !traces.isThem(one, application);
    if (!isOther) places++;
    return isOther;
  };
  const without = {
    ...application,
    contacts: application.contacts.filter(stays),
    references: application.references.filter(stays),
    interviews: application.interviews.map((round) => ({ ...round, people: round.people.filter(stays) })),
    log: application.log.map((entry) => withoutReader(entry, isThem)),
  };
  const { company, role, ...rest } = without;
  const data = {
    ...(wipe(rest, (value) => traces.wiped(value, application, count)) as typeof rest),
    // A company is not called by a person's first name.
    company: traces.wiped(company, undefined, count),
    role: traces.wiped(role, undefined, count),
  };
  const after = Application.parse(withWordsOfTheFormat(data, without));
  const wipedNotes = traces.wiped(notes, application, count);
  let next = text;
  if (!same(application, after) || wipedNotes !== notes) {
    try {
      next = rewriteApplication(text, file, read.reading, after, wipedNotes);
    } catch (error) {
      if (!(error instanceof StoreError)) throw error;
      return { text, places: 0 };
    }
  }
  // What is left stands in comments, or under keys that are not ours.
  const bare = traces.wiped(next, undefined, count);
  const whole = bare !== next && readApplication(bare, file).application ? bare : next;
  return { text: whole, places: whole === text ? 0 : Math.max(places, 1) };
}

type LogEntry = Application["log"][number];

function withoutReader(entry: LogEntry, isThem: (word: string) => boolean): LogEntry {
  const next: Record<string, unknown> = { ...entry };
  if ("to" in entry && Array.isArray(entry.to)) next["to"] = entry.to.filter((one) => !isThem(one));
  if (entry.kind === "promised" && entry.to !== undefined && isThem(entry.to)) next["to"] = undefined;
  if ("from" in entry && entry.kind !== "promise-moved" && entry.kind !== "rescheduled" && isThem(entry.from ?? ""))
    next["from"] = undefined;
  return next as LogEntry;
}

/** Whether what was wiped was all there was: `T Nkosi <t@acme.example>`. */
const isNothingElse = (wiped: string, text: string): boolean =>
  wiped !== text && wiped.replaceAll(forgottenWord, "").replaceAll(/[\s<>"',]/g, "") === "";

/** A person can be called what the format calls something, such as `call`: a word that must stand there stays. */
function withWordsOfTheFormat(wiped: unknown, before: unknown): unknown {
  for (const { path } of Application.safeParse(wiped).error?.issues ?? []) restore(wiped, before, path);
  return wiped;
}

function restore(wiped: unknown, before: unknown, [key, ...rest]: readonly PropertyKey[]): void {
  if (key === undefined || typeof wiped !== "object" || wiped === null) return;
  const [to, from] = [wiped, before] as Record<PropertyKey, unknown>[];
  if (rest.length === 0) to![key] = from![key];
  else restore(to![key], from![key], rest);
}

/** Data with every text in them changed. */
function wipe(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === "string") return change(value);
  if (Array.isArray(value)) return value.map((item) => wipe(item, change));
  return isGroup(value)
    ? Object.fromEntries(Object.entries(value).map(([key, item]) => [key, wipe(item, change)]))
    : value;
}
