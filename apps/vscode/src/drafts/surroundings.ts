import type { CheckContext, OtherNote } from "@afterword/check";
import { isMessageKind, readNote, writeNote, type Application } from "@afterword/core";
import type * as vscode from "vscode";
import type { Afterword } from "../afterword.ts";
import type { Card, Glance } from "../glance.ts";
import { cardOf, draftOf, openNote } from "./files.ts";
import { keptOf } from "./kept.ts";

/** All that is known around a document: for a draft its record and the notes beside it, for any other text the names on record. */
export async function surroundingsOf(
  afterword: Afterword,
  { uri }: vscode.TextDocument,
): Promise<{ context: CheckContext; isSent: boolean }> {
  const glance = await afterword.look();
  const always = {
    settings: glance.settings,
    today: glance.today.toPlainDate().toString(),
  };
  const applications = glance.applications.map(({ application }) => application);
  const card = cardOf(glance, uri);
  if (!card) return { context: { ...always, known: applications.flatMap(namesIn) }, isSent: false };
  const { stored, advice } = card;
  const { calendars, profile } = glance.input(stored.application);
  const context: CheckContext = {
    ...always,
    calendars,
    application: stored.application,
    others: applications.filter(({ id }) => id !== stored.id),
    recipient: advice.recipients[0],
    round: advice.round,
    ...(isMessageKind(advice.kind) && { kind: advice.kind }),
    severities: profile.severities,
    otherNotes: await notesBeside(afterword, glance, card),
  };
  return { context, isSent: advice.state === "done" };
}

const namesIn = ({ company, role, contacts, interviews }: Application): string[] => [
  company,
  role,
  ...[...contacts, ...interviews.flatMap(({ people }) => people)].map(({ name }) => name),
];

/** The notes that others get after the same round, each as it stands in the editor, else as it was saved, else as it would be written. */
async function notesBeside(afterword: Afterword, glance: Glance, { stored, plan, advice }: Card): Promise<OtherNote[]> {
  const { kind, round } = advice;
  if (!isMessageKind(kind)) return [];
  const beside = plan.advice.filter((other) => other.id !== advice.id && other.kind === kind && other.round === round);
  const notes = await Promise.all(
    beside.map(async (other): Promise<OtherNote[]> => {
      // What was settled without us can only be guessed.
      const isGuess = other.state === "done" || other.state === "skipped" || other.state === "lapsed";
      const card = { stored, plan, advice: other };
      const text = isGuess ? await writtenText(afterword, card) : await currentText(afterword, glance, card);
      if (text === undefined) return [];
      const { body, subject } = readNote(text);
      return [{ text: body, subject, to: other.recipients[0]?.name, kind, sent: other.state === "done" }];
    }),
  );
  return notes.flat();
}

/** A note with its head as it stands in the editor, else as it was saved, else as it would be written. */
export const currentText = async (afterword: Afterword, glance: Glance, card: Card): Promise<string> =>
  (await writtenText(afterword, card)) ?? writeNote(await draftOf(glance, card));

/** Undefined where nobody has worked on it. */
const writtenText = async (afterword: Afterword, card: Card): Promise<string | undefined> =>
  openNote(card)?.getText() ??
  (await keptOf(afterword, { application: card.stored.id, advice: card.advice.id })).text();
