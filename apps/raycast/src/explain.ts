import { attributed, why, type Cited } from "@afterword/core";
import { findCard, type Snapshot } from "@afterword/service";
import type { CardIds } from "./link.ts";

/** Why a card says what it says, in both directions. */
export interface Why {
  title: string;
  company: string;
  when: string;
  reason: string;
  /** What holds it back. */
  held: { reason: string; rests: Source[] }[];
  rests: Source[];
  /** Sources that say otherwise. */
  dissent: string[];
  /** Rules of the same matter that did not decide it, each with why not. */
  others: string[];
  facts: { name: string; value: string }[];
}

interface Source {
  says: string;
  by: string;
}

export function explain(snapshot: Snapshot, ids: CardIds): Why {
  const { stored, plan, advice } = findCard(snapshot, ids.advice, ids.application);
  const { cards } = why(snapshot.input(stored.application), advice.kind);
  const card = cards.find((other) => other.advice.id === advice.id)!;
  return {
    title: advice.title,
    company: plan.company,
    when: card.when,
    reason: advice.reason,
    held: card.held.map(({ reason, rests }) => ({ reason, rests: rests.map(source) })),
    rests: card.rests.map(source),
    dissent: card.dissent.map(({ text }) => text),
    others: [
      ...card.overruled.map(({ summary }) => `${summary} Another rule took precedence.`),
      ...card.off.map(({ summary, when }) => `${summary} Your profile turns it off. ${when}`),
    ],
    facts: advice.facts.map(({ name, value }) => ({ name, value })),
  };
}

const source = ({ claim, says }: Cited): Source => ({ says, by: attributed(claim) });
