import { onClock, sinceEntry } from "../plan/clock.ts";
import type { Facts, Logged } from "../plan/facts.ts";
import { later } from "../time/moment.ts";
import { exceptionRule } from "./rule.ts";

export const rule = exceptionRule<"window">({
  id: "keep-searching.unsigned",
  kind: "keep-searching",
  decides: "window",
  summary: "An offer, or a word that you are their first choice: the search goes on until the contract is signed.",
  claims: ["A8"],
  applies: ({ facts }) => nearlyThere(facts) !== undefined,
  decide: ({ facts, clock }, otherwise) => {
    const { value } = otherwise();
    const opens = later(sinceEntry(nearlyThere(facts)!, clock), onClock(value.opens, clock));
    return {
      value: { opens, ideal: opens, due: later(opens, value.due) },
      reason: facts.offer
        ? facts.offer.accepted
          ? "You have said yes, and nothing is signed. Until it is, keep your other conversations going and resign from nothing."
          : "An offer can still change or fall through. Until a contract is signed, keep your other conversations going and resign from nothing."
        : "To be their first choice is no offer: it can still fall through. Keep your other conversations going, resign from nothing, and tell nobody that you have an offer.",
    };
  },
});

/** What makes it look as if the search were over. */
const nearlyThere = ({ offer, status, reply }: Facts): Logged | undefined =>
  offer?.made ??
  (status === "active" && reply?.entry.kind === "reply" && reply.entry.nature === "first-choice" ? reply : undefined);
