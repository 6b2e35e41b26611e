import {
  addressees,
  foldName,
  listed,
  names,
  readNote,
  type MessageKind,
  type Plan,
  type Recipient,
} from "@afterword/core";
import { keptDraft } from "../drafts/kept.ts";
import { ServiceError } from "../error.ts";
import { findPerson } from "../find.ts";
import { hasName } from "../names.ts";
import { cardsOfKind, type MessageCard } from "../queries/choose-cards.ts";
import type { Environment } from "../service.ts";
import type { StoredApplication } from "../snapshot.ts";

/**
 * The cards that a message of one kind was sent for. `to` is "all", or a part of a name for each person.
 * @throws ServiceError `ambiguous` where several are due and nobody is named, or `not-found` where nobody is called that.
 */
export function sentCards(
  stored: StoredApplication,
  plan: Plan,
  kind: MessageKind,
  to: readonly string[] | undefined,
): readonly MessageCard[] {
  const due = cardsOfKind(plan, kind, undefined);
  if (to === undefined || isAll(to)) {
    if (due.length === 0) return [{ kind, recipients: [] }];
    if (due.length === 1 || to !== undefined) return due;
    const choices = [...new Set(due.flatMap(addressees))];
    const things = due.map(({ about }) => about).filter((about) => about !== undefined);
    if (choices.length < 2 && things.length === due.length)
      throw new ServiceError("ambiguous", `Several are due: ${things.join(", ")}. Say what it was, or “all”.`, {
        field: "about",
        choices: things,
      });
    throw new ServiceError("ambiguous", `Several are due: ${choices.join(", ")}. Say to whom it went, or “all”.`, {
      field: "to",
      choices,
    });
  }
  const found = to.flatMap((name): readonly MessageCard[] => {
    const cards = cardsTo(name, cardsOfKind(plan, kind, name));
    return cards.length > 0 ? cards : [{ kind, recipients: [recipient(stored, name)] }];
  });
  return [...new Set(found)];
}

export const isAll = (to: readonly string[] | undefined): boolean => to?.length === 1 && to[0]!.toLowerCase() === "all";

/** The cards to one person: the one with that very name, where it stands in others' too. */
function cardsTo(name: string, cards: readonly MessageCard[]): readonly MessageCard[] {
  const people = [...new Set(cards.flatMap(({ recipients }) => recipients.map((person) => person.name)))];
  if (people.length < 2) return cards;
  const exact = people.filter((person) => foldName(person) === foldName(name));
  const fitting = people.filter((person) => hasName(person, name));
  const meant = exact.length === 1 ? exact : fitting;
  if (meant.length < 2)
    return meant.length === 0
      ? cards
      : cards.filter((card) => card.recipients.some((person) => person.name === meant[0]));
  throw new ServiceError("ambiguous", `“${name}” may be ${listed(meant)}. Say which of them.`, {
    field: "to",
    choices: meant,
  });
}

function recipient(stored: StoredApplication, name: string): Recipient {
  try {
    return findPerson(stored, name);
  } catch (error) {
    if (error instanceof ServiceError)
      throw new ServiceError(error.code, error.message, { field: "to", choices: error.choices });
    throw error;
  }
}

/** A card as its note was sent: `unthanked` are those whom the plan has thanked through this note and who are not named in it. */
export type SentCard = MessageCard & { unthanked?: readonly string[] };

/** The card for the people who are named alone: the plan's note to one person for another may have been two notes, or one. */
export function forNamed(card: MessageCard, to: readonly string[] | undefined, stored: StoredApplication): SentCard {
  const [reader] = card.recipients;
  const { passOn = [] } = reader ?? {};
  if (to === undefined || isAll(to) || reader === undefined || passOn.length === 0) return card;
  const isNamed = (name: string): boolean => to.some((said) => hasName(name, said) || names([said], { name }));
  const through = passOn.filter(isNamed);
  if (isNamed(reader.name) || to.some((said) => names([said], reader))) {
    // A note to a person who was not in the interview is for the others alone.
    const isForOthers = reader.part !== "interviewer" && through.length === 0;
    return isForOthers ? card : thanked(card, { ...reader, passOn: through });
  }
  // They were written to themselves, by whatever medium, and the note to the other is still open.
  const recipients = through.map((name) => findPerson(stored, name));
  return { kind: card.kind, ...(card.round !== undefined && { round: card.round }), recipients };
}

/** The card as its note was written: a person whom the kept text does not name is not thanked in it. */
export async function asWritten(
  card: SentCard,
  stored: StoredApplication,
  environment: Environment,
): Promise<SentCard> {
  const [reader] = card.recipients;
  if (card.id === undefined || !reader?.passOn?.length) return card;
  const text = await keptDraft(environment, { application: stored.id, advice: card.id }).text();
  if (text === undefined) return card;
  const { body } = readNote(text);
  return thanked(card, { ...reader, passOn: reader.passOn.filter((name) => hasName(body, name.split(" ")[0]!)) });
}

/** The card with those whom its note names. */
function thanked(card: SentCard, reader: Recipient): SentCard {
  const [planned] = card.recipients;
  const unthanked = planned!.passOn!.filter((name) => !reader.passOn!.includes(name));
  // Without anybody it is for, the go-between is the reader.
  const { passOn = [], ...alone } = reader;
  return { ...card, recipients: [passOn.length > 0 ? reader : alone], unthanked };
}
