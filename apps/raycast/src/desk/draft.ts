import {
  addressees,
  answer,
  answerOfSender,
  composeLink,
  composers,
  draft,
  isMessageKind,
  markSent,
  skip,
  timelineSvg,
  whenInWords,
  type Advice,
  type Application,
  type Channel,
  type Composer,
  type ComposeLink,
  type Draft,
  type MessageKind,
  type Settings,
} from "@afterword/core";
import { ownTemplates } from "./calendar.ts";
import { checkNote, type Found } from "./checking.ts";
import { findCard, Gone, type Card, type CardIds, type Desk } from "./desk.ts";
import { momentNow, record, type Recorded } from "./record.ts";

/** What was changed about a draft on screen and is kept nowhere else. */
export interface DraftEdits {
  voice?: "warm" | "plain";
  /** Words for what was missing and is no fact of the record, by slot. */
  fills?: Readonly<Record<string, string>>;
  /** The text as it was edited by hand. */
  text?: { subject: string | undefined; body: string };
}

/** A draft with everything around it, ready to show. */
export interface DraftPage {
  ids: Required<CardIds>;
  kind: Advice["kind"];
  round: string | undefined;
  state: Advice["state"];
  title: string;
  company: string;
  role: string;
  when: string;
  channel: Channel;
  to: { name: string; email: string | undefined; phone: string | undefined; linkedin: string | undefined } | undefined;
  subject: string | undefined;
  body: string;
  /** Of the note as it was drafted. */
  template: string;
  voice: "warm" | "plain";
  /** Whether the text was changed by hand, which a new draft would lose. */
  isEdited: boolean;
  missing: { name: string; ask: string; example: string }[];
  findings: Found[];
  /** Why it is held back; sending it anyway takes a written reason. */
  holds: string[];
  leftOut: readonly string[];
  /** The plan as a picture, for this theme. */
  timeline: string;
  composers: (ComposeLink & { composer: Composer })[];
}

/**
 * Writes the note of one card, checks it, and draws the plan around it. `ink` is the colour of text, `before` what was shown of
 * the card until now.
 */
export async function readDraft(
  desk: Desk,
  ids: CardIds,
  edits: DraftEdits,
  ink: string,
  before?: DraftPage,
): Promise<DraftPage> {
  const card = findCard(desk, before ? idsNow(desk, before) : ids);
  const { plan, advice } = card;
  const note = await writeNote(desk, card, edits);
  const subject = edits.text ? edits.text.subject : note.subject;
  const body = edits.text?.body ?? note.body;
  const [to] = note.to;
  return {
    ids: { application: plan.application, advice: advice.id },
    kind: advice.kind,
    round: advice.round,
    state: advice.state,
    title: advice.title,
    company: plan.company,
    role: plan.role,
    when: whenInWords(advice, desk.today),
    channel: note.channel,
    to: to && { name: to.name, email: to.email, phone: to.phone, linkedin: to.linkedin },
    subject,
    body,
    template: note.template,
    voice: note.voice,
    isEdited: edits.text !== undefined,
    missing: edits.text ? [] : unique(note.missing),
    findings: await checkNote(desk, { text: body, subject }, await around(desk, card, note)),
    holds: advice.holds.map(({ reason }) => reason),
    leftOut: note.leftOut,
    timeline: timelineSvg(plan, { now: desk.now, zone: desk.today.timeZoneId, ink }),
    composers:
      note.channel === "email"
        ? composers.map((composer) => ({
            composer,
            ...composeLink({ to: note.to, subject: subject ?? "", body }, composer, desk.settings.email),
          }))
        : [],
  };
}

/** A card to nobody yet gets another id as soon as somebody is named: here, or in another app. */
function idsNow(desk: Desk, { ids, kind, round, to }: DraftPage): CardIds {
  const advice = desk.plans.find(({ application }) => application === ids.application)?.advice ?? [];
  if (to || advice.some(({ id }) => id === ids.advice)) return ids;
  const named = advice.find((one) => one.kind === kind && one.round === round);
  return named ? { ...ids, advice: named.id } : ids;
}

async function writeNote(desk: Desk, { stored, advice }: Card, { voice, fills = {} }: DraftEdits): Promise<Draft> {
  if (!isMessageKind(advice.kind)) throw new Gone(`“${advice.title}” is nothing to write.`);
  const note = draft({ ...desk.input(stored.application), advice, voice, userTemplates: await ownTemplates(desk) });
  return filled(note, fills);
}

/** Puts words where something was missing, from the end of the text so that the places before stay right. */
function filled(note: Draft, fills: Readonly<Record<string, string>>): Draft {
  const put = (text: string, part: "subject" | "body"): string =>
    note.missing
      .filter((slot) => slot.in === part && Object.hasOwn(fills, slot.name))
      .toSorted((a, b) => b.range.start - a.range.start)
      .reduce((now, { name, range }) => now.slice(0, range.start) + fills[name] + now.slice(range.end), text);
  return {
    ...note,
    ...(note.subject !== undefined && { subject: put(note.subject, "subject") }),
    body: put(note.body, "body"),
    missing: note.missing.filter(({ name }) => !Object.hasOwn(fills, name)),
  };
}

const unique = (missing: Draft["missing"]): DraftPage["missing"] => [
  ...new Map(missing.map(({ name, ask, example }) => [name, { name, ask, example }])).values(),
];

/** What the check compares a note with: its record, the others, and the notes that go out beside it. */
async function around(desk: Desk, card: Card, note: Draft) {
  const { stored, plan, advice } = card;
  // What was settled without us can only be guessed.
  const settled: readonly Advice["state"][] = ["done", "skipped", "lapsed"];
  const beside = plan.advice.filter(
    (other) =>
      other !== advice && other.kind === advice.kind && other.round === advice.round && !settled.includes(other.state),
  );
  const others = await Promise.all(beside.map((other) => writeNote(desk, { stored, plan, advice: other }, {})));
  const { profile } = desk.input(stored.application);
  return {
    kind: note.kind,
    application: stored.application,
    others: desk.applications.map(({ application }) => application).filter(({ id }) => id !== stored.id),
    recipient: note.to[0],
    round: advice.round,
    severities: profile.severities,
    otherNotes: others.map(({ body, subject, to, kind }) => ({ text: body, subject, to: to[0]?.name, kind })),
  };
}

/** Keeps the answers that are facts in the record; gives back the words that belong into this one note alone. */
export async function answerMissing(
  desk: Desk,
  ids: CardIds,
  answers: Readonly<Record<string, string>>,
): Promise<Record<string, string>> {
  const { stored, advice } = findCard(desk, ids);
  const fills: Record<string, string> = {};
  const [to] = advice.recipients;
  const asked = { round: advice.round, to: to?.name, passOn: to?.passOn };
  let application: Application = stored.application;
  let settings: Settings | undefined;
  for (const [slot, words] of Object.entries(answers)) {
    const ofSender = answerOfSender(settings ?? desk.settings, slot, words);
    const next = ofSender ? undefined : answer(application, { ...asked, slot }, words);
    if (ofSender) settings = ofSender;
    else if (next) application = next;
    else fills[slot] = words;
  }
  const kept = Object.entries(answers).filter(([slot]) => !Object.hasOwn(fills, slot));
  if (settings)
    await desk.store.updateSettings((now) =>
      kept.reduce((was, [slot, words]) => answerOfSender(was, slot, words) ?? was, now),
    );
  if (application !== stored.application) {
    await desk.store.update(
      stored.id,
      (now) => kept.reduce((was, [slot, words]) => answer(was, { ...asked, slot }, words) ?? was, now as Application),
      {
        label: `Noted what was missing for ${stored.application.company}`,
      },
    );
  }
  return fills;
}

/** Logs that a note went out. `despite` is the written reason for passing what holds it back. */
export function markAsSent(
  desk: Desk,
  ids: CardIds,
  sent: { channel: Channel; template: string; subject: string | undefined; despite?: string | undefined },
): Promise<Recorded> {
  const { stored, plan, advice } = findCard(desk, ids);
  const people = addressees(advice);
  const label = `Logged: ${plan.company}: ${advice.kind}${people.length > 0 ? ` to ${advice.recipients.map(({ name }) => name).join(", ")}` : ""}`;
  const { template, subject, despite } = sent;
  return record(desk, stored.id, label, (application) =>
    markSent(application, advice, {
      at: momentNow(desk, stored.id),
      to: people,
      via: sent.channel,
      template,
      ...(subject !== undefined && { subject }),
      ...(despite !== undefined && { despite }),
    }),
  );
}

/** Decides against one card, with the reason for one's later self. */
export function skipCard(desk: Desk, ids: CardIds, reason: string): Promise<Recorded> {
  const { stored, advice } = findCard(desk, ids);
  return record(desk, stored.id, `Skipped: ${advice.title}`, (application) =>
    skip(application, advice, momentNow(desk, stored.id), reason),
  );
}

/** The thank-you for the last interview that nobody was thanked for yet, if one may go out. */
export function lastThankYou(desk: Desk): CardIds | undefined {
  const cards = desk.plans.flatMap((plan) =>
    plan.advice
      .filter(
        ({ kind, state }) => kind === ("thank-you" satisfies MessageKind) && (state === "open" || state === "overdue"),
      )
      .map((advice) => ({ application: plan.application, advice })),
  );
  const last = cards.toSorted((a, b) => opened(b.advice) - opened(a.advice))[0];
  return last && { application: last.application, advice: last.advice.id };
}

const opened = ({ window }: Advice): number => window.opens.epochMilliseconds;
