import {
  addressees,
  isMessageKind,
  names,
  type Advice,
  type Application,
  type MessageKind,
  type Plan,
  type Recipient,
} from "@afterword/core";
import { UsageError } from "./host.ts";
import { has, thereAre } from "./matching.ts";

/** The message that is due: the plan's first, else any that may go out now. */
export const dueKind = ({ primary, advice }: Plan): MessageKind | undefined => {
  const card =
    primary && isMessageKind(primary.kind)
      ? primary
      : advice.find(({ kind, state }) => isMessageKind(kind) && (state === "open" || state === "overdue"));
  return card && isMessageKind(card.kind) ? card.kind : undefined;
};

/** The cards of one kind, all or one person's: those that may go out now, else those to come, else those too late, else those settled. */
export function cardsOf(plan: Plan, kind: MessageKind, to: string | undefined): readonly Advice[] {
  const all = plan.advice.filter((card) => card.kind === kind && (to === undefined || to === "all" || isFor(card, to)));
  return (
    urgency.map((states) => all.filter(({ state }) => states.includes(state))).find((cards) => cards.length > 0) ?? []
  );
}

const urgency: readonly Advice["state"][][] = [
  ["open", "overdue"],
  ["upcoming", "held"],
  ["lapsed"],
  ["done", "skipped"],
];

const isFor = (card: Advice, to: string): boolean =>
  addressees(card).some((person) => has(person, to)) || card.recipients.some((person) => names([to], person));

/** Everyone there is to write to, the people of the last round first. */
export function everyone({ contacts, interviews, references }: Application): Recipient[] {
  return [
    ...interviews.toReversed().flatMap(({ people }) => people.map((person) => ({ ...person, part: "interviewer" }))),
    ...contacts,
    ...references.map((person) => ({ ...person, part: "reference" })),
  ];
}

/** The one person that a name, an address or a part of either means. */
export function findPerson(application: Application, text: string): Recipient {
  const people = everyone(application);
  const found =
    people.find((person) => names([text], person)) ??
    people.find(({ name, email }) => has(`${name} ${email ?? ""}`, text));
  if (!found)
    throw new UsageError(
      `nobody is called "${text}"; ${thereAre(
        people.map(({ name }) => name),
        "no people",
      )}`,
    );
  return found;
}
