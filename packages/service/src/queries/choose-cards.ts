import {
  addressees,
  builtinProfiles,
  isMessageKind,
  listed,
  names,
  profileNamed,
  why,
  type Advice,
  type Application,
  type MessageKind,
  type Plan,
  type Recipient,
} from "@afterword/core";
import { ServiceError } from "../error.ts";
import { everyone, findPerson } from "../find.ts";
import { hasName } from "../names.ts";
import { interviewsOf, stillToCome } from "../record/still-to-come.ts";
import type { Snapshot, StoredApplication } from "../snapshot.ts";

/** A card of the plan, or one made up for a message that the plan does not advise, with the reason. */
export type MessageCard = Pick<Advice, "kind" | "channel" | "recipients" | "round"> &
  Partial<Advice> & { kind: MessageKind; unadvised?: string };

/** The message that is due: the plan's first, else any that may go out now. */
export function dueKind({ primary, advice }: Plan): MessageKind | undefined {
  const card = [primary, ...advice].find(
    (one) => one && isMessageKind(one.kind) && (one === primary || one.state === "open" || one.state === "overdue"),
  );
  return card && isMessageKind(card.kind) ? card.kind : undefined;
}

const states: readonly Advice["state"][][] = [
  ["open", "overdue"],
  ["upcoming", "held"],
  ["lapsed"],
  ["done", "skipped"],
];

/** The plan's cards of one kind, of all or of one person: those that may go out now, else those to come, else late ones, else settled ones. */
export function cardsOfKind(plan: Plan, kind: MessageKind, to: string | undefined): readonly MessageCard[] {
  const all = plan.advice.filter(
    (card) => card.kind === kind && (to === undefined || isFor(card, to)),
  ) as MessageCard[];
  return (
    states.map((wanted) => all.filter(({ state }) => wanted.includes(state!))).find((some) => some.length > 0) ?? []
  );
}

const isFor = (card: Advice, to: string): boolean =>
  addressees(card).some((person) => hasName(person, to)) || card.recipients.some((person) => names([to], person));

/**
 * Chooses what a message to an application is about: the plan's cards of that kind; where it has none, a made-up card to the
 * person named, else to the usual reader of such a message, with the reason why it is not advised.
 * @throws ServiceError `not-found` where nothing is due and no kind was given, where nobody has that name, or where nobody is on
 * record who gets such a message; `invalid` where it would thank for an interview that is still to come.
 */
export function chooseCards(
  snapshot: Snapshot,
  stored: StoredApplication,
  { kind, to }: { kind?: MessageKind | undefined; to?: string | undefined },
): readonly MessageCard[] {
  const { application } = stored;
  const plan = snapshot.plan(stored);
  const isThere = interviewsOf(stored, undefined).some(({ status }) => status === "confirmed");
  const wanted = kind ?? dueKind(plan) ?? (isThere ? "thank-you" : undefined);
  if (wanted === undefined)
    throw new ServiceError("not-found", `Nothing is due to ${application.company}: say which message you want.`, {
      field: "kind",
    });
  const person = to === "all" ? undefined : to;
  const cards = cardsOfKind(plan, wanted, person);
  const early = stillToCome(stored, { kind: wanted, round: cards[0]?.round }, snapshot);
  if (early !== undefined)
    throw new ServiceError(
      "invalid",
      `${early} Until then, you can note whom you will meet, with their addresses, and what you want to ask.`,
      { field: "kind" },
    );
  if (cards.length > 0) return cards;
  const recipient = person === undefined ? usualReader(application, wanted) : findPerson(stored, person);
  const [like] = cardsOfKind(plan, wanted, undefined);
  return [
    {
      kind: wanted,
      ...(like?.channel && { channel: like.channel }),
      ...(like?.round && { round: like.round }),
      recipients: recipient ? [recipient] : [],
      unadvised: like
        ? `The plan has this for ${listed(cardsOfKind(plan, wanted, undefined).flatMap((card) => addressees(card)))}.`
        : whyNone(snapshot, stored, wanted),
    },
  ];
}

/** Who usually gets a message of this kind. What is meant for a reference or a go-between is never written to an interviewer. */
function usualReader(application: Application, kind: MessageKind): Recipient | undefined {
  const { contacts, references, company } = application;
  if (kind === "reference-check-in") {
    if (references[0]) return { ...references[0], part: "reference" };
    throw new ServiceError("not-found", `No reference is on record for ${company}: add the person first.`, {
      field: "to",
    });
  }
  if (kind === "keep-informed") {
    const goBetween = contacts.find(({ part }) => part === "referrer" || part === "agency" || part === "coordinator");
    if (goBetween) return goBetween;
    throw new ServiceError(
      "not-found",
      `No referrer, agency or coordinator is on record for ${company}: name the person whom you want to tell.`,
      { field: "to" },
    );
  }
  return contacts.find(({ part }) => part === "recruiter") ?? everyone(application)[0];
}

/** Why the plan has no such card, when it would, and under which profile. */
function whyNone(snapshot: Snapshot, { application }: StoredApplication, kind: MessageKind): string {
  const input = snapshot.input(application);
  const { because, would } = why(input, kind).absent[0]!;
  const elsewhere = input.profile.off.has(kind)
    ? Object.keys(builtinProfiles).filter((name) => !profileNamed(name).profile.off.has(kind))
    : [];
  return [
    because,
    would?.when,
    elsewhere.length > 0 &&
      `${elsewhere.length === 1 ? "The profile" : "The profiles"} ${listed(elsewhere.map((name) => `“${name}”`))} ${elsewhere.length === 1 ? "advises" : "advise"} it.`,
  ]
    .filter(Boolean)
    .join(" ");
}
