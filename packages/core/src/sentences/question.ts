import { oneLine } from "../text/line.ts";
import { jottingMarks } from "./marks.ts";
import { tidied } from "./tidy.ts";
import { addressed } from "./address.ts";
import type { Reader } from "./read.ts";

const auxiliary = "(?:is|are|was|were|do|does|did|can|could|will|would|should|has|have|had|might|must|am)";
const subject =
  "(?:the|a|an|you|your|i|we|my|our|it|its|there|they|their|he|she|this|that|these|those|people|someone|anyone|any|every|each|everyone|everybody|anybody)";
const asking = "(?:how|why|what|when|where|which|who|whose|whom)";
// "How big is the team", "is it remote", "who is on call", "what happens on Fridays".
const inverted = new RegExp(
  `^(?:(?:in|at|on|for|with|by|from|to) )?(?:${asking}(?: [\\p{L}'’-]+){0,4}? )?${auxiliary}(?:n['’]t)? ${subject}\\b`,
  "iu",
);
// "Do new staff rotate", "does the second shift": any noun may follow an auxiliary. A verb, a preposition or a quality there is
// a jotting ("will send the CV", "is based in Cork"), as is a noun that needs its article ("how big is team").
const noSubject =
  `(?:not|be|been|do|go|get|give|send|ask|start|tell|say|work|call|come|take|make|need|want|know|see|let|try|use|like|prefer|
  bring|write|talk|speak|discuss|mention|include|join|move|offer|check|follow|find|keep|show|travel|relocate|commute|accept|arrange|meet|
  confirm|consider|have|also|only|just|still|never|in|on|at|for|to|with|about|from|based|located|open|ok|okay|fine|good|nice|possible|
  interested|happy|available|sure|mostly|very|quite|really|team|company|role|office|manager|salary|job|budget|decision|process)`.replace(
    /\s+/g,
    "",
  );
const nounGroup = `(?!${noSubject} )[\\p{L}\\d][\\p{L}\\d'’-]*`;
const invertedNoun = new RegExp(
  `^(?:(?:in|at|on|for|with|by|from|to) )?(?:${asking}(?: [\\p{L}'’-]+){0,4}? )?(?:(?:is|are|was|were|do|does|did|can|could|will|would|should)(?:n['’]t)? ${nounGroup} \\S|(?:has|have|had)(?:n['’]t)? ${nounGroup}(?: [\\p{L}\\d'’-]+){0,5} (?:been|\\p{L}+(?:ed|en|own))\\b)`,
  "iu",
);
// "Who decides" is whole without another word; "what skills" is only one with its question mark.
const ofSubject = new RegExp(
  `^(?:who(?: else)?|what(?: else)?|which(?: [\\p{L}-]+){1,2}|how many(?: [\\p{L}-]+){1,2})(?:['’](?:s|d|ll)| (?:${auxiliary}|[\\p{L}]+s|[\\p{L}]+ed|made|took|came|went|led))(?:[ ?]|(?<=^who .*)$)`,
  "iu",
);
// "how many beds the unit has": asked inside another sentence.
const indirect = new RegExp(
  `^(?:how(?: [\\p{L}-]+){0,3}|(?:which|whose|what)(?: [\\p{L}-]+){0,2}|why|when|where|whether|if) ${subject}\\b`,
  "iu",
);
const polite = /^(?:could|can|would|will|may|might) (?:you|I|we)\b/i;

/** What a question is as it was typed. */
export type QuestionReading =
  /** It can be asked as it stands, but for its first letter and the question mark. */
  | { is: "question"; text: string }
  /** It cannot; an offer is the same question, asked. */
  | { is: "refused"; reasons: readonly string[]; offer?: string };

/** Reads a question to somebody: "How big is the team?", "how many beds the unit has". */
export function readQuestion(typed: string, reader: Reader = {}): QuestionReading {
  const line = oneLine(typed);
  const plain = line.replace(/[\s.,;:!?]+$/u, "");
  const reasons = [
    ...jottingMarks(plain, reader.names),
    ...addressed(plain, reader),
    ...(/[.!?] /.test(plain) && !/^(?:[^.!?]*[.!?] )*\p{Lu}/u.test(plain) ? ["one sentence, please"] : []),
  ];
  // "they" in a question is nearly always the company.
  if (/\b(?:they|them|their)\b/i.test(plain) && !/\byou/i.test(plain))
    reasons.push('if "they" are the reader or the company, say "you"');
  const several = plain.split(/(?<=[.!?])\s+/u);
  const last = several.at(-1)!;
  const bare = last.replace(/^(?:and|so|also|but|then|roughly|about|approximately|just)\b,? /i, "");
  const lead = several.slice(0, -1).join(" ");
  const isAsked =
    (inverted.test(bare) ||
      (line.endsWith("?") && invertedNoun.test(bare)) ||
      (ofSubject.test(line.endsWith("?") ? `${bare}?` : bare) && !indirect.test(bare)) ||
      polite.test(bare)) &&
    !/,\s*\S+\s+(?:I|we) have\b/i.test(last);
  if (reasons.length > 0) {
    const tidy = tidied(line);
    const offer = tidy === line || tidy === `${line}.` ? undefined : readQuestion(tidy, reader);
    return {
      is: "refused",
      reasons: [...new Set(reasons)],
      ...(offer?.is === "question" && { offer: offer.text }),
    };
  }
  if (isAsked) return { is: "question", text: `${lead === "" ? "" : `${lead} `}${capital(last)}?` };
  if (line.endsWith("?") && /^\p{Lu}/u.test(last) && !indirect.test(last) && /\b(?:you|your|we|I)\b/i.test(last))
    return { is: "question", text: line };
  return indirect.test(last) && several.length === 1
    ? {
        is: "refused",
        reasons: ["the word order is not that of a question"],
        offer: `Could you tell me ${small(last)}?`,
      }
    : { is: "refused", reasons: ["it is no whole question, such as “How is on-call shared?”"] };
}

const capital = (text: string): string => text[0]!.toUpperCase() + text.slice(1);
const small = (text: string): string => text[0]!.toLowerCase() + text.slice(1);

/** Whether the first word asks already: "could I see the house", but not "I have two children, so could I see the house". */
export const beginsAsQuestion = (question: string): boolean =>
  new RegExp(`^(?:${asking}|${auxiliary}|in|at|on|for|with|by|from|to)\\b`, "i").test(question);

/** Whether a question says itself where it comes from: "One thing: I didn't see the house. Could we …?", "You mentioned some travel: how much?" */
export const leadsIn = (question: string): boolean =>
  /^(?:(?:and|also|there['’]s|there is|i (?:have|do have)|just)? ?(?:one|two|a|a couple of) (?:\p{L}+ ){0,2}(?:things?|questions?|points?)\b|one (?:more|last)\b|(?:may|might|could|can) i ask\b|i(?:['’]d| would)? ?(?:also |still |just |only )*(?:like to ask|like to know|meant|wanted|didn['’]t|did not|forgot|never|wonder(?:ed)?|was wondering)\b|(?:as )?you (?:also |had |once )?(?:mentioned|said|spoke|talked|told|showed|asked)\b|we (?:also )?(?:didn['’]t|did not|never|ran|spoke|talked)\b|when (?:you|we)\b|about (?:the|your|that)\b)/iu.test(
    question,
  );

/** A question after a colon: the first letter small, where the word is one that asks. */
export const afterColon = (question: string): string => (beginsAsQuestion(question) ? small(question) : question);

/** Whether what they asked for is said in the mail itself, and is no document to send: "the names of two referees". */
export const isSaidInWords = (what: string): boolean =>
  /^(?:(?:the|your|my|some|an?|two|three) )?(?:full )?(?:names?|(?:contact )?details|(?:phone |telephone )?numbers?|(?:e-?mail |postal )?address(?:es)?|dates?|times?|availability|salary expectations?|notice period)\b/i.test(
    what,
  );

/** Whether a request is a question to answer, and not a document to send: "whether I can start in May". */
export const isQuestion = (what: string | undefined): boolean =>
  what !== undefined && /^(?:whether|if|when|how|what|which|where|why|who)\b/i.test(what);
