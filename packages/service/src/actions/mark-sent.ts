import {
  addressees,
  draft,
  isMessageKind,
  listed,
  markSent as sent,
  Settled,
  type Application,
  type Interview,
  type MessageKind,
} from "@afterword/core";
import { line, passage } from "@afterword/core/schema";
import { defineAction } from "../action/action.ts";
import { ServiceError } from "../error.ts";
import { hasName } from "../names.ts";
import { allTexts, type Field, type FieldContext, type Typed, type Values, type Wording } from "../field/field.ts";
import { adviceKind, application, at, card, choice, isAfter, lines, note, showMoment, text } from "../field/index.ts";
import { channelLabels } from "../field/labels.ts";
import { given } from "../record/given.ts";
import { dueKind, type MessageCard } from "../queries/choose-cards.ts";
import { followsInterview, interviewsOf, stillToCome, zoneOfInterview } from "../record/still-to-come.ts";
import { asWritten, forNamed, isAll, sentCards, type SentCard } from "../record/sent-cards.ts";
import type { Card, Snapshot, StoredApplication } from "../snapshot.ts";

/** Names, of which one line may hold several: "Thandi, Sipho and Jo". */
function namesOnOneLine(wording: Wording): Field<readonly string[] | undefined> {
  const names = lines(line, wording);
  const apart = (typed: Typed): string[] => allTexts(typed).flatMap((text) => text.split(/\s*[,;]\s*|\s+(?:and|&)\s+/));
  return {
    ...names,
    read: (typed, context) =>
      names.read(
        apart(typed).filter((name) => name !== ""),
        context,
      ),
  };
}

const fields = {
  card: card(),
  application: application({ initial: ({ values }) => (values["card"] as Card | undefined)?.stored.id }),
  what: adviceKind(
    { label: "Message", question: "Which message did you send?", help: "If you leave it out: the one that is due." },
    { messages: true },
  ),
  to: namesOnOneLine({
    label: "To",
    question: "To whom? “all” means everyone it is due to.",
    help: "Whoever the note asks to pass your thanks on counts with those they are for, where you name them too.",
    placeholder: "Thandi Nkosi",
  }),
  about: text(line, {
    label: "What of it",
    question: "Which of the things that you owe them did you send?",
    placeholder: "the two references",
    optional: true,
    extra: true,
  }),
  via: choice(channelLabels, { label: "By", question: "How did you send it?", optional: true }),
  at: at("When did you send it?"),
  despite: text(passage, {
    label: "Reason for sending",
    question: "It was held back. Why did you send it anyway?",
    optional: true,
    extra: true,
  }),
  subject: text(line, { label: "Subject", question: "With which subject?", optional: true, extra: true }),
  template: text(line, { label: "Template", question: "From which template?", optional: true, extra: true }),
  note: note(),
};

type Answers = Values<typeof fields>;

export const markSent = defineAction({
  name: "mark-sent",
  title: "Mark as Sent",
  summary: "Record a message that you sent: to whom, by which medium and when.",
  fields,
  check(values, context) {
    const cards = cardsFor(values, context);
    for (const one of cards) {
      requireAfterInterview(one, values, context);
      if (one.state === "held" && values.despite === undefined)
        throw new ServiceError(
          "held",
          `${listed((one.holds ?? []).map(({ reason }) => reason))} Say why you sent it anyway.`,
          { field: "despite" },
        );
    }
    return whetherPassedOn(values, cards);
  },
  async run(values, context) {
    const { application, at, via, despite, subject, template, note } = values;
    const { environment } = context;
    const cards = await Promise.all(cardsFor(values, context).map((card) => asWritten(card, application, environment)));
    // One entry for each round, which settles the cards of its own, and for each medium.
    const entries = [...Map.groupBy(cards, ({ round, channel }) => `${round} ${via ?? channel}`).values()];
    const passedOn = [...new Set(cards.flatMap(({ recipients }) => recipients.flatMap(({ passOn = [] }) => passOn)))];
    const people = [...new Set(cards.flatMap(addressees))].filter((person) => !passedOn.includes(person));
    const to = people.length > 0 ? ` to ${people.join(", ")}` : "";
    const through = passedOn.length > 0 ? `, with thanks passed on to ${listed(passedOn)}` : "";
    const said = `Recorded as sent: ${cards[0]!.kind.replaceAll("-", " ")}${to}${through}, ${fields.at.show(at, context)}.`;
    const outcome = await context.record(application, said, (current) =>
      entries.reduce((changed, together) => {
        const to = [...new Set(together.flatMap(addressees))];
        const frame = frameOf(context.snapshot, application, together[0]!, template);
        return sentOnce(changed, together[0]!, { at, to, ...given({ via, despite, subject, template, frame, note }) });
      }, current),
    );
    const channels = via === undefined ? new Set(cards.flatMap(({ channel }) => channel ?? [])) : [];
    const assumed = [
      ...[...channels].map((channel) => `By: ${channelLabels[channel]}, as advised.`),
      ...(passedOn.length > 0
        ? [`That the note asks for your thanks to be passed on to ${listed(passedOn)}, as the plan has it.`]
        : []),
    ];
    return { ...outcome, notes: cards.flatMap(({ unthanked = [] }) => unthanked.map(notThanked)), assumed };
  },
});

const notThanked = (name: string): string =>
  `${name} is not recorded as thanked. If this note asks for your thanks to be passed on, undo this and name ${name} too.`;

/** The question to ask where “all” includes one who passes thanks on: that note may not have been written. */
function whetherPassedOn({ to }: Answers, cards: readonly MessageCard[]): string | undefined {
  if (!isAll(to)) return undefined;
  const through = cards.flatMap(({ recipients }) => recipients.filter(({ passOn = [] }) => passOn.length > 0));
  if (through.length === 0 || through.length === cards.length) return undefined;
  const notes = through.map(
    ({ name, passOn = [] }) => `the note to ${name} that passes your thanks on to ${listed(passOn)}`,
  );
  return `Did you send ${listed(notes)}, too? If not, name only those you wrote to.`;
}

/** The cards that are settled by it, for those who are named: the card named, or those of the message that is due. */
const cardsFor = (values: Answers, context: FieldContext): readonly SentCard[] =>
  plannedFor(values, context).map((card) => forNamed(card, values.to, values.application));

function plannedFor(
  { card, application, what, to, about, at }: Answers,
  context: FieldContext,
): readonly MessageCard[] {
  if (card) {
    if (!isMessageKind(card.advice.kind))
      throw new ServiceError("invalid", `“${card.advice.title}” is not a message.`, { field: "card" });
    if (card.stored.id !== application.id)
      throw new ServiceError("invalid", "This step belongs to another application.", { field: "card" });
    return [card.advice as MessageCard];
  }
  const plan = context.snapshot.plan(application);
  const kind: MessageKind | undefined = isMessageKind(what ?? "") ? (what as MessageKind) : dueKind(plan);
  if (kind === undefined)
    throw new ServiceError("invalid", `Nothing is due to ${plan.company}. Say which message you sent.`, {
      field: "what",
    });
  if (about?.toLowerCase() === "all") return sentCards(application, plan, kind, ["all"]);
  if (about !== undefined) {
    const advice = plan.advice.filter((one) => one.kind === kind && hasName(one.about ?? "", about));
    if (advice.length === 0)
      throw new ServiceError("not-found", `Expected something that you owe ${plan.company}, found “${about}”.`, {
        field: "about",
        choices: plan.advice.flatMap((one) => (one.kind === kind && one.about !== undefined ? [one.about] : [])),
      });
    return sentCards(application, { ...plan, advice }, kind, to);
  }
  if (!followsInterview(kind)) return sentCards(application, plan, kind, to);
  // Thanks of the day before yesterday were for the round before yesterday's.
  const advice = plan.advice.filter(
    ({ kind, round }) => !followsInterview(kind) || begunBy(at, application, round, context).length > 0,
  );
  const isForRound = advice.some((one) => one.kind === kind);
  return sentCards(application, isForRound ? { ...plan, advice } : plan, kind, to);
}

/** Which wording of a template the note had, so that the next one takes another. */
function frameOf(
  snapshot: Snapshot,
  { application }: StoredApplication,
  card: MessageCard,
  template: string | undefined,
): number | undefined {
  if (template === undefined) return undefined;
  try {
    return draft({ ...snapshot.input(application), advice: card, userTemplates: snapshot.templates, template }).frame;
  } catch (error) {
    // The template may be gone by now: the message was sent all the same.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** A card made up here is held to the same rule as one of the plan: the same message to the same person once a day. */
function sentOnce(application: Application, card: MessageCard, entry: Parameters<typeof sent>[2]): Application {
  if (card.state === "done") throw new Settled("This is recorded as sent already. To go back, use Undo.");
  return sent(application, { ...card, state: card.state ?? "open" } as Parameters<typeof sent>[1], entry);
}

function requireAfterInterview(card: MessageCard, { application, at }: Answers, context: FieldContext): void {
  if (!followsInterview(card.kind)) return;
  const early = stillToCome(application, card, context.snapshot);
  if (early !== undefined) throw new ServiceError("invalid", early, { field: "what" });
  const [first] = interviewsOf(application, card.round);
  if (first === undefined || begunBy(at, application, card.round, context).length > 0) return;
  const zone = zoneOfInterview(first, application, context.snapshot);
  throw new ServiceError(
    "invalid",
    `Expected a moment after the interview began (${showMoment(first.start, zone, context)}), found ${fields.at.show(at, context)}.`,
    { field: "at" },
  );
}

const begunBy = (
  at: string,
  stored: StoredApplication,
  round: string | undefined,
  { snapshot }: FieldContext,
): readonly Interview[] =>
  interviewsOf(stored, round).filter(
    (interview) =>
      !isAfter(interview.start, at, zoneOfInterview(interview, stored, snapshot)) || isSameDay(interview.start, at),
  );

/** Where either is a day alone, any hour of it may have been later. */
const isSameDay = (a: string, b: string): boolean =>
  (a.length === 10 || b.length === 10) && a.slice(0, 10) === b.slice(0, 10);
