import { Temporal } from "temporal-polyfill";
import type { AdviceKind } from "../../model/index.ts";
import type { Dissent } from "../../plan/advice.ts";
import { against } from "../../plan/context.ts";
import { shortDate } from "../../time/words.ts";
import { stop } from "../rule.ts";

const others: Partial<Record<AdviceKind, readonly Dissent[]>> = {
  "thank-you": [against("T11", "to thank after every interview, always")],
  "handwritten-note": [against("T11", "to thank after every interview, always")],
  "status-check": [against("T7", "one polite request after one to two weeks")],
};

export const rule = stop({
  id: "do-not-contact",
  summary:
    "They asked not to be contacted: from then on nothing goes to that employer unprompted, the thank-you included. Answering them is allowed.",
  claims: ["T8"],
  holds: [
    "thank-you",
    "handwritten-note",
    "status-check",
    "call",
    "linkedin-connect",
    "other-processes-note",
    "withdraw",
    "correct-note",
    "ask-other-roles",
  ],
  reason: ({ facts: { silenced, status } }, kind) => {
    // Declining an offer answers them.
    if (!silenced || (kind === "withdraw" && status === "offer")) return undefined;
    const when = silenced.said === undefined ? "" : ` on ${shortDate(Temporal.PlainDate.from(silenced.said))}`;
    return `They asked you${when} not to contact them. If they write, answer; otherwise nothing goes out.`;
  },
  since: ({ facts: { silenced, zone } }) =>
    silenced?.said === undefined ? undefined : Temporal.PlainDate.from(silenced.said).toZonedDateTime(zone),
  dissent: (_, kind) => others[kind] ?? [],
});
