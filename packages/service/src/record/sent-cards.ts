import { addressees, type MessageKind, type Plan, type Recipient } from "@afterword/core";
import { ServiceError } from "../error.ts";
import { findPerson } from "../find.ts";
import { cardsOfKind, type MessageCard } from "../queries/choose-cards.ts";
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
  if (to === undefined || (to.length === 1 && to[0]!.toLowerCase() === "all")) {
    if (due.length === 0) return [{ kind, recipients: [] }];
    if (due.length === 1 || to !== undefined) return due;
    const choices = [...new Set(due.flatMap(addressees))];
    throw new ServiceError("ambiguous", `Several are due: ${choices.join(", ")}. Say to whom it went, or “all”.`, {
      field: "to",
      choices,
    });
  }
  const found = to.flatMap((name): readonly MessageCard[] => {
    const cards = cardsOfKind(plan, kind, name);
    return cards.length > 0 ? cards : [{ kind, recipients: [recipient(stored, name)] }];
  });
  return [...new Set(found)];
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
