import type { SentEntry } from "../model/index.ts";
import type { Facts, Logged } from "./facts.ts";
import { lastSent } from "./settled.ts";
import { isWord } from "./standing.ts";

/** Other terms that you asked for since their offer, and the word of theirs that came after it. */
export function termsAsked(facts: Facts): { asked: Logged<SentEntry>; answered: Logged | undefined } | undefined {
  if (!facts.offer) return undefined;
  const asked = lastSent(facts, ["negotiate-offer"], facts.offer.made);
  if (!asked) return undefined;
  const { log } = facts;
  const answered = log.slice(log.indexOf(asked) + 1).find((logged) => isWord(logged) || logged.entry.kind === "offer");
  return { asked, answered };
}
