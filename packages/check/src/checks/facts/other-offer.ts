import type { Check } from "../../check.ts";
import { company, others, recordOf } from "../../example.ts";

const withOffer = [recordOf({ company: "Globex", role: "Engineer", log: [{ kind: "offer", at: "2026-11-23 09:00" }] })];

const kinds = "(?:(?:written|firm|verbal|job) )*";
const having = "(?:have|['’]ve|got|received|had|hold|given|made)";
/** An offer elsewhere, claimed as a fact: not one that the sender would only like to have. */
const claim = new RegExp(
  `\\b(?<!if )i ?${having}(?: (?:also|just|now|been|got|given|made|received))* (?<words>(?:another|a second|a competing) ${kinds}offer|an ${kinds}offer (?:elsewhere|from (?:another|a different) \\p{L}+))|\\b(?<mine>my other ${kinds}offer)\\b`,
  "giu",
);

export const otherOffer: Check = {
  code: "other-offer",
  group: "facts",
  severity: "warning",
  claim: "H12",
  about: "An offer from another company that is not on record.",
  good: [
    {
      text: "I have another offer, and it runs out on Friday.",
      context: { application: company, others: withOffer },
    },
    // Without the other applications nobody can tell.
    { text: "I have another offer.", context: { application: company } },
    {
      text: "I have another job to finish today. If I had another offer, I would say so.",
      context: { application: company, others },
    },
  ],
  bad: [
    { text: "I have «another offer», and it runs out on Friday.", context: { application: company, others } },
    { text: "I’ve received «an offer from another company».", context: { application: company, others } },
    { text: "«My other offer» runs out on Friday.", context: { application: company, others } },
  ],
  *find({ note, context: { application, others: elsewhere } }) {
    if (application === undefined || elsewhere === undefined || note.part !== "text") return;
    if (elsewhere.some(({ log }) => log.some(({ kind }) => kind === "offer" || kind === "signed"))) return;
    for (const found of note.text.matchAll(claim)) {
      const words = (found.groups!["words"] ?? found.groups!["mine"])!;
      const start = found.index + found[0].lastIndexOf(words);
      yield {
        start,
        end: start + words.length,
        message: "No offer from another company is on record. If there is one, record it first; if not, take this out.",
      };
    }
  },
};
