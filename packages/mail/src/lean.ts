import { isAside, isGreeting } from "./asides.ts";
import type { ProposalKind } from "./cues/cue.ts";
import type { FoundDate } from "./dates.ts";
import type { Read } from "./evidence.ts";
import type { Sentence } from "./sentences.ts";

/** Single words that point one way; none points to a promise, as a day alone is none. None of them is enough to say anything; together they tell what to look at first. */
const pointers: readonly (readonly [ProposalKind, RegExp])[] = [
  [
    "rejection",
    /\b(?:unfortunately|sadly|regret\w*|sorry|afraid|alas|gutted|disappoint\w*|not (?:quite|the|enough)|stronger|closer|someone|somebody|(?:an)?other (?:candidate|applicant|person|one)|instead|wish(?:ing)? you|luck|future|elsewhere|close(?:d|ly)|declin\w+|difficult|tough|hard|heavy heart|hate|feel awful|postpone your hiring|lost|shame|encourage)\b/gi,
  ],
  [
    "offer",
    /\b(?:offer\w*|contract|salary|\d+k|package|start(?:ing)? (?:on|date|in|when)|appoint\w*|welcome|join\w*|hired?|congrat\w*|said yes|notice letter|resign\w*|paperwork|terms|yours|delighted|thrilled)\b/gi,
  ],
  [
    "new-round",
    /\b(?:interview|meet|panel|round|stage|call|chat|diary|calendar|slot|speak(?:ing)?|coffee|visit|come in|find a time|twenty minutes|half an hour|invite\w*|shortlist\w*|zoom|teams)\b/gi,
  ],
  [
    "on-hold",
    /\b(?:hold|paus\w+|freez\w*|frozen|budget|stopp\w+|park\w*|restructur\w*|reorgani[sz]\w*|until further|for now|restart|headcount|review of)\b/gi,
  ],
  [
    "request",
    /\b(?:could you|can you|would you|please|kindly|send|need|missing|provide|form|document\w*|reference\w*|certificate|let (?:me|us) (?:know|have)|clarify|confirm)\b/gi,
  ],
  [
    "undecided",
    /\b(?:yet|still|wait\w*|patien\w+|news|status|decid\w+|decision|longer|delay\w*|slow|quiet|date I|trust|nothing|none|chas\w+|soon|time|bear with)\b/gi,
  ],
  ["courtesy", /\b(?:thank\w*|lovely|kind|great|enjoy\w*|pleasure|nice|cheers|fun|glad)\b/gi],
];

/** What a mail that was not recognised is likeliest about, and what next, with the sentence that points there most. */
export interface Lean {
  readonly kind: ProposalKind;
  readonly sentence: Sentence;
  /** The day that its sentence names, where the kind has one. */
  readonly date?: FoundDate | undefined;
  readonly or?: ProposalKind | undefined;
}

export function leanOf(reads: readonly Read[]): Lean | undefined {
  const told = reads.filter(({ sentence }) => !isAside(sentence.text));
  const scored = pointers
    .map(([kind, words]) => {
      const counts = told.map(
        ({ sentence }) => new Set((sentence.text.match(words) ?? []).map((word) => word.toLowerCase())).size,
      );
      const most = Math.max(0, ...counts);
      // A mail thanks and asks for patience whatever it says.
      const share = kind === "courtesy" || kind === "undecided" ? 0.6 : 1;
      return { kind, score: share * counts.reduce((sum, count) => sum + count, 0), at: counts.indexOf(most) };
    })
    .toSorted((a, b) => b.score - a.score);
  const [first, second] = scored;
  const longest =
    reads
      .filter(({ sentence }) => !isGreeting(sentence.text))
      .toSorted((a, b) => b.sentence.text.length - a.sentence.text.length)[0] ?? reads[0];
  if (!longest) return undefined;
  if (!first || first.score === 0) return { kind: "undecided", sentence: longest.sentence };
  const { dates } = told[first.at]!;
  const date = first.kind === "new-round" ? dates.find(({ time }) => time !== undefined) : undefined;
  return {
    kind: first.kind,
    sentence: told[first.at]!.sentence,
    ...(date && { date }),
    ...(second && second.score > 0 && { or: second.kind }),
  };
}
