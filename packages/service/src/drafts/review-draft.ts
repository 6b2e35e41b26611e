import type { Finding, OtherNote } from "@afterword/check";
import {
  draft,
  missingAddress,
  readNote,
  whenInWords,
  writeNote,
  type Application,
  type Draft,
  type DraftOptions,
  type MessageKind,
} from "@afterword/core";
import { ServiceError } from "../error.ts";
import { everyone } from "../find.ts";
import { hasName } from "../names.ts";
import { chooseCards, type MessageCard } from "../queries/choose-cards.ts";
import type { Service } from "../service.ts";
import type { Snapshot, StoredApplication } from "../snapshot.ts";
import { checkNote } from "./check-note.ts";
import { dayAssumed, dayOfSending } from "./day-of-sending.ts";
import { draftId, keptDraft } from "./kept.ts";

/** The text of a note as a person has it before them. */
export interface NoteText {
  readonly subject?: string | undefined;
  readonly body: string;
}

/** One note as it is written so far, before it is reviewed. */
export interface WrittenNote {
  readonly stored: StoredApplication;
  readonly card: MessageCard;
  /** The draft as the record gives it. */
  readonly draft: Draft;
  /** The text under review: as it was edited, else as it was drafted. */
  readonly text: NoteText;
  /** Whether the text was edited by the candidate. */
  readonly isEdited: boolean;
  /** What is still missing in the text; empty once it was edited and the brackets are gone. */
  readonly gaps: Draft["missing"];
  /** Why this is not the message to send now: not advised, not yet, late, sent already, held back. */
  readonly cautions: readonly string[];
}

/** One note under review: what it says, what was found, and whether it may leave. */
export interface Review extends WrittenNote {
  readonly findings: readonly Finding[];
  /** Whether it may leave without a question. */
  readonly mayLeave: boolean;
  /** Why it may not, in sentences. An app shows them and asks; the default answer is No. */
  readonly reasons: readonly string[];
}

export interface ReviewRequest {
  readonly voice?: "warm" | "plain" | undefined;
  readonly template?: string | undefined;
  /** The text as it stands in an editor; where it is left out, the kept text counts, else the draft. */
  readonly text?: NoteText | undefined;
}

/**
 * The one gate that a note passes before it is copied, opened, saved as a message or shown to a model: every app asks here.
 * @throws ServiceError `not-found` where no template has the name that was asked for, or where the card is nothing to write.
 */
export async function reviewDraft(
  service: Pick<Service, "environment">,
  snapshot: Snapshot,
  stored: StoredApplication,
  card: MessageCard,
  request: ReviewRequest = {},
): Promise<Review> {
  return reviewWritten(service, snapshot, await writtenNote(service, snapshot, stored, card, request));
}

async function writtenNote(
  service: Pick<Service, "environment">,
  snapshot: Snapshot,
  stored: StoredApplication,
  card: MessageCard,
  request: ReviewRequest,
): Promise<WrittenNote> {
  const made = writeDraft(snapshot, stored, card, request);
  const kept = request.text ?? (await keptText(service, stored, card));
  const text: NoteText = kept ?? { subject: made.subject, body: made.body };
  const gaps = made.missing.filter(({ ask }) => `${text.subject ?? ""}\n${text.body}`.includes(`[${ask}]`));
  const assumed = kept === undefined ? dayOf(made, { stored, card, snapshot, request }) : [];
  const cautions = [...standing(card, snapshot), ...assumed, ...holdsOf(card)];
  return { stored, card, draft: made, text, isEdited: kept !== undefined, gaps, cautions };
}

/** The day that a draft is written for, where that is not today. */
function dayOf(made: Draft, { stored, card, snapshot, request }: Writing): string[] {
  const sending = dayOfSending(card, snapshot);
  if (sending === snapshot.today) return [];
  const today = writeDraft(snapshot, stored, card, request, snapshot.today);
  return dayAssumed(made, today, sending, snapshot.settings.dialect ?? "en-GB");
}

interface Writing {
  stored: StoredApplication;
  card: MessageCard;
  snapshot: Snapshot;
  request: ReviewRequest;
}

/** Reviews a note as it is written. */
export async function reviewWritten(
  service: Pick<Service, "environment">,
  snapshot: Snapshot,
  written: WrittenNote,
): Promise<Review> {
  const { stored, card, draft: made, text, gaps } = written;
  const asked = new Set(gaps.map(({ ask }) => `[${ask}]`));
  const findings = (
    await checkNote(
      service.environment,
      snapshot,
      { text: text.body, subject: text.subject },
      {
        application: stored.application,
        kind: card.kind,
        recipient: made.to[0],
        round: card.round,
        otherNotes: await notesBeside(service, snapshot, stored, card),
        ignored: await ignoredFindings(service, stored, card),
      },
    )
  ).filter(
    ({ range, in: part }) =>
      !asked.has((part === "subject" ? (text.subject ?? "") : text.body).slice(range.start, range.end)),
  );
  const reasons = [
    ...holdsOf(card),
    ...gaps.map(({ ask }) => `Still missing: ${ask}.`),
    ...findings.filter(({ severity }) => severity === "blocker").map(({ message }) => message),
  ];
  return { ...written, findings, mayLeave: reasons.length === 0, reasons };
}

const holdsOf = ({ holds = [] }: MessageCard): string[] => holds.map(({ reason }) => `Held back: ${reason}`);

/** Reviews every draft of one message: one for each person who is to get it. */
export async function reviewMessage(
  service: Pick<Service, "environment">,
  snapshot: Snapshot,
  stored: StoredApplication,
  request: ReviewRequest & Parameters<typeof chooseCards>[2],
): Promise<readonly Review[]> {
  const notes = await writtenMessage(service, snapshot, stored, request);
  return Promise.all(notes.map((note) => reviewWritten(service, snapshot, note)));
}

/** Every draft of one message as it is written so far, so that what they ask for can be answered before they are reviewed. */
export async function writtenMessage(
  service: Pick<Service, "environment">,
  snapshot: Snapshot,
  stored: StoredApplication,
  request: ReviewRequest & Parameters<typeof chooseCards>[2],
): Promise<readonly WrittenNote[]> {
  const cards = chooseCards(snapshot, stored, request);
  return Promise.all(
    cards.map(async (card) => {
      const note = await writtenNote(service, snapshot, stored, card, request);
      const detour = passedOn(card, request.to, stored);
      return detour === undefined ? note : { ...note, cautions: [detour, ...note.cautions] };
    }),
  );
}

/** That a note to one person goes to another, who is asked to pass it on. */
function passedOn(card: MessageCard, to: string | undefined, { application }: StoredApplication): string | undefined {
  const [recipient] = card.recipients;
  if (to === undefined || !recipient?.passOn || hasName(recipient.name, to)) return undefined;
  const person = everyone(application).find((one) => recipient.passOn!.includes(one.name) && hasName(one.name, to));
  return (
    person &&
    `${person.email === undefined ? `No address of ${person.name} is on record` : `${person.name} is not written to directly`}: this goes to ${recipient.name}, who is asked to pass it on.`
  );
}

/**
 * The text of a draft around what is being asked for, so that whoever answers goes on writing it: what stands before that place, and
 * what after it. Undefined where the answer does not stand in the text.
 */
export function textAround(
  snapshot: Snapshot,
  { stored, card, draft: { template, voice } }: Pick<Review, "stored" | "card" | "draft">,
  slot: string,
): { before: string; after: string } | undefined {
  const { body, missing } = writeDraft(snapshot, stored, card, { template, voice, asking: slot });
  const place = missing.find(({ name, in: part }) => name === slot && part === "body")?.range;
  return place && { before: body.slice(0, place.start), after: body.slice(place.end) };
}

function writeDraft(
  snapshot: Snapshot,
  { application }: { application: Application },
  card: MessageCard,
  { voice, template, asking }: ReviewRequest & Pick<DraftOptions, "asking">,
  sending = dayOfSending(card, snapshot),
): Draft {
  try {
    return draft({
      ...snapshot.input(application),
      now: sending.toInstant(),
      advice: card,
      userTemplates: snapshot.templates,
      voice,
      template,
      asking,
    });
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new ServiceError("not-found", error.message, { field: "template", cause: error });
  }
}

async function keptText(
  { environment }: Pick<Service, "environment">,
  stored: StoredApplication,
  card: MessageCard,
): Promise<NoteText | undefined> {
  const text = await keptDraft(environment, { application: stored.id, advice: draftId(stored, card) }).text();
  if (text === undefined) return undefined;
  const { subject, body } = readNote(text);
  // A file ends with a line break, which is no part of the note.
  return { subject, body: body.trimEnd() };
}

const ignoredFindings = (
  { environment }: Pick<Service, "environment">,
  stored: StoredApplication,
  card: MessageCard,
): ReturnType<ReturnType<typeof keptDraft>["ignored"]> =>
  keptDraft(environment, { application: stored.id, advice: draftId(stored, card) }).ignored();

/** The notes that others get after the same interview, each as it was kept, else as it would be written. */
async function notesBeside(
  service: Pick<Service, "environment">,
  snapshot: Snapshot,
  stored: StoredApplication,
  { kind, round, id }: MessageCard,
): Promise<OtherNote[]> {
  const beside = snapshot
    .plan(stored)
    .advice.filter((other) => other.kind === kind && other.round === round && other.id !== id) as MessageCard[];
  const notes = await Promise.all(
    beside.map(async (card): Promise<OtherNote[]> => {
      const kept = await keptText(service, stored, card);
      // What was settled elsewhere can only be guessed, so it is left out.
      if (!kept && card.state !== "open" && card.state !== "overdue" && card.state !== "upcoming") return [];
      const text = kept ?? writeDraft(snapshot, stored, card, {});
      return [
        { text: text.body, subject: text.subject, to: card.recipients[0]?.name, kind, sent: card.state === "done" },
      ];
    }),
  );
  return notes.flat();
}

/** Why this is not the message to send now, where it is not, and what is missing to send it. */
function standing(card: MessageCard, { today }: Snapshot): string[] {
  const missing = missingAddress(card);
  return [...timing(card, today), ...(missing === undefined ? [] : [missing])];
}

function timing({ unadvised, state, window, kind }: MessageCard, today: Snapshot["today"]): string[] {
  if (unadvised !== undefined) return [`Not advised: ${unadvised}`];
  if (!state || !window) return [];
  switch (state) {
    case "upcoming":
      return [
        answersThem.has(kind)
          ? `You may answer now; best is ${whenInWords({ state, window, kind }, today)}.`
          : `Not yet: it is due ${whenInWords({ state, window, kind }, today)}.`,
      ];
    case "lapsed":
      return [`Late: its time ${whenInWords({ state, window, kind }, today)}.`];
    case "done":
      return ["It is on record as sent already: this would be a second message."];
    case "skipped":
      return ["You decided against it."];
    default:
      return [];
  }
}

/** What they wait for, or would not mind at once: an answer to what they wrote is never too early. */
const answersThem: ReadonlySet<MessageKind> = new Set([
  "feedback-request",
  "answer-request",
  "hand-in-task",
  "accept-offer",
  "answer-withdrawn-offer",
  "thank-for-offer",
]);

/** A reviewed note as one text, with its head: what an editor opens and {@link keptDraft} keeps. */
export const noteDocument = ({ draft: { to }, text }: Pick<Review, "draft" | "text">): string =>
  writeNote({ to, subject: text.subject, body: text.body });
