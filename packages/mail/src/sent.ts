import type { Matched } from "./belongs.ts";
import type { Proposal } from "./proposal.ts";
import { sentencesOf } from "./sentences.ts";

/** What a note of your own says, by the words that make it that. */
const notes: readonly [what: string, says: RegExp][] = [
  [
    "withdraw",
    /\bwithdraw(?:ing|n)? (?:my|from)|\btake (?:my name|myself) out\b|\bno longer (?:be )?(?:a candidate|able to continue)/i,
  ],
  ["feedback-request", /\b(?:any|some|grateful for|appreciate|value) (?:\w+ )?feedback\b/i],
  [
    "status-check",
    /\bany (?:update|news|decision)\b|\b(?:checking|check) in\b|\bfollowing up (?:on|about)\b|\bwhere things (?:stand|are)\b|\bstill (?:very )?(?:much )?interested\b/i,
  ],
  ["thank-you", /\bthank(?:s| you)\b/i],
];

/** A message that you sent, as an entry for the record: what it was, to whom, in your own words. */
export function sentProposal(text: string, subject: string, { belongs }: Matched): Proposal[] {
  if (belongs.candidates.length === 0) return [];
  const sentences = sentencesOf(text);
  const found = notes
    .map(([what, says]) => ({ what, sentence: sentences.find((sentence) => says.test(sentence.text)) }))
    .find(({ sentence }) => sentence !== undefined);
  const bySubject = notes.find(([, says]) => says.test(subject))?.[0];
  const sentence = found?.sentence ?? sentences[0];
  if (!sentence) return [];
  const what = found?.what ?? bySubject;
  const why = what === undefined ? "the kind of note was not recognised" : belongs.sure ? undefined : belongs.because;
  return [
    {
      kind: "sent",
      application: belongs.application,
      candidates: belongs.application === undefined ? belongs.candidates : [],
      words: text.slice(sentence.start, sentence.end).replace(/\s+/g, " "),
      range: { start: sentence.start, end: sentence.end },
      sure: why === undefined ? "sure" : "unsure",
      ...(why !== undefined && { why }),
      ...(what !== undefined && { what }),
    },
  ];
}
