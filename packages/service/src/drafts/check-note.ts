import type { CheckContext, Finding, NoteInput } from "@afterword/check";
import { samePerson, type Application } from "@afterword/core";
import type { Temporal } from "temporal-polyfill";
import type { Environment } from "../service.ts";
import type { Snapshot } from "../snapshot.ts";
import { dayOfSending } from "./day-of-sending.ts";

/** What is known around a note beside the folder. */
export type NoteContext = Pick<CheckContext, "kind" | "recipient" | "round" | "otherNotes" | "ignored" | "known"> & {
  application?: Application | undefined;
};

/**
 * Checks a note against everything that the folder knows. The profile's severities hold for every text, free text included. A day that
 * is right today or on the day the note is best sent is right.
 */
export async function checkNote(
  environment: Pick<Environment, "grammar">,
  snapshot: Snapshot,
  note: NoteInput,
  context: NoteContext = {},
): Promise<readonly Finding[]> {
  // Loaded here: most of what the service is asked needs no check.
  const { check, checkWithGrammar } = await import("@afterword/check");
  const { today } = snapshot;
  const now = contextOf(snapshot, context);
  const { grammar } = environment;
  const found = grammar ? await checkWithGrammar(note, now, grammar) : check(note, now);
  const sending = bestDay(snapshot, context);
  if (sending === today) return found;
  const then = check(note, { ...now, today: sending.toPlainDate().toString() });
  const ours = grammar ? check(note, now) : found;
  const wrongToday = ours.filter((one) => !then.some((other) => isSame(one, other)));
  return found.filter((one) => !wrongToday.some((other) => isSame(one, other)));
}

const isSame = (one: Finding, other: Finding): boolean =>
  one.code === other.code && one.in === other.in && one.range.start === other.range.start;

/** When a message of this kind to this reader is best sent. */
function bestDay(snapshot: Snapshot, { application, kind, recipient, round }: NoteContext): Temporal.ZonedDateTime {
  const stored = snapshot.applications.find(({ id }) => id === application?.id);
  if (!stored || kind === undefined) return snapshot.today;
  const cards = snapshot
    .plan(stored)
    .advice.filter(
      (card) =>
        card.kind === kind &&
        (round === undefined || card.round === round) &&
        (recipient === undefined || card.recipients.some((to) => samePerson(to, recipient))),
    );
  return cards.map((card) => dayOfSending(card, snapshot)).find((day) => day !== snapshot.today) ?? snapshot.today;
}

/** What a note is held against, as of today. */
function contextOf(snapshot: Snapshot, { application, known = [], ...around }: NoteContext): CheckContext {
  const applications = snapshot.applications.map((stored) => stored.application);
  return {
    ...around,
    application,
    notes: snapshot.applications.find((stored) => stored.id === application?.id)?.notes,
    others: application ? applications.filter(({ id }) => id !== application.id) : [],
    // Text that belongs to no application may name any of them.
    known: [...known, ...(application ? [] : applications.flatMap(namesIn))],
    settings: snapshot.settings,
    calendars: snapshot.calendars,
    severities: (application ? snapshot.input(application).profile : snapshot.profile).severities,
    today: snapshot.today.toPlainDate().toString(),
  };
}

const namesIn = ({ company, role, contacts, interviews }: Application): string[] => [
  company,
  role,
  ...[...contacts, ...interviews.flatMap(({ people }) => people)].map(({ name }) => name),
];
