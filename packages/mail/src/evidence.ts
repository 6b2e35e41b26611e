import { isDisclaimed, isFormerPlan, isOfOthers } from "./asides.ts";
import { datesIn, timesIn, type DateContext, type FoundDate, type FoundTime } from "./dates.ts";
import type { Cue, ProposalKind } from "./cues/cue.ts";
import { offer } from "./cues/offer.ts";
import { rejection } from "./cues/rejection.ts";
import { request } from "./cues/request.ts";
import { round } from "./cues/round.ts";
import { automatic, away, courtesy } from "./cues/small-talk.ts";
import { hearing, waiting } from "./cues/waiting.ts";
import { withdrawnOffer } from "./cues/withdrawn-offer.ts";
import { isGeneral } from "./general.ts";
import type { Sentence } from "./sentences.ts";

const cues: readonly Cue[] = [
  ...withdrawnOffer,
  ...rejection,
  ...offer,
  ...round,
  ...waiting,
  ...request,
  ...courtesy,
  ...away,
  ...automatic,
];

/** What is decided about one person, and never about candidates in general. */
const decides: ReadonlySet<ProposalKind> = new Set(["rejection", "offer", "offer-withdrawn", "new-round"]);

/** A sentence that says something. */
export interface Hit {
  readonly kind: ProposalKind;
  readonly weight: Cue["weight"];
  readonly sentence: Sentence;
  readonly index: number;
}

/** A sentence with everything found in it. */
export interface Read {
  readonly sentence: Sentence;
  readonly hits: readonly Hit[];
  readonly dates: readonly FoundDate[];
  /** The hours in it, beside a date or not. */
  readonly times: readonly FoundTime[];
  /** The date by which it says they will be heard from. */
  readonly hears?: FoundDate | undefined;
}

export function readSentence(sentence: Sentence, context: DateContext): Read {
  const found = cues.flatMap(({ kind, weight, says, unless, anywhere }): Hit[] => {
    const match = says.exec(sentence.text);
    if (!match || unless?.test(sentence.text)) return [];
    if (!anywhere && (isConditional(sentence.text, match.index) || isDenied(sentence.text, match.index))) return [];
    const asks = kind === "request" && /^(?:\w+ )?if you\b/i.test(match[0]);
    if (anywhere && !asks && kind !== "offer" && weight === "firm" && isConditional(sentence.text, match.index))
      return [];
    if (kind === "rejection" && isOfNothing(sentence.text, match.index)) return [];
    return [{ kind, weight, sentence, index: match.index }];
  });
  const isElsewhere = isOfOthers(sentence.text);
  const about = found.filter(
    ({ kind, index, weight }) =>
      !decides.has(kind) ||
      !(isGeneral(sentence.text, index) || (isElsewhere && (weight === "likely" || isDisclaimed(sentence.text)))),
  );
  const dates = datesIn(sentence.text, context);
  return {
    sentence,
    hits: withoutContradiction(sentence.text, about),
    dates,
    times: timesIn(sentence.text),
    hears: saysNoDay(sentence.text, about)
      ? undefined
      : hearingDate(
          sentence.text,
          dates.filter(
            ({ words }) =>
              !/^(?:(?:this|yesterday) (?:morning|afternoon)|earlier today|yesterday|last .+)$/i.test(words),
          ),
        ),
  };
}

const ofThem = /\b(?:we|I|he|she|they|you)(?:'ll| will| shall| should| expect| hope| aim| plan| intend)\b/i;

/** A day on which the reader is to send something, or that was named before, is none on which they hear. */
const saysNoDay = (text: string, hits: readonly Hit[]): boolean =>
  isFormerPlan(text) ||
  (hits.some(({ kind, weight }) => kind === "request" && weight === "firm") && !ofThem.test(text));

/** An offer that is taken back is neither an offer nor a no. "We won't be making you an offer" is no offer, and "but" turns what stands before it. */
function withoutContradiction(text: string, hits: readonly Hit[]): Hit[] {
  const takenBack = hits.filter(({ kind }) => kind === "offer-withdrawn");
  if (takenBack.length > 0) return takenBack;
  const refused = hits.find(({ kind, weight }) => kind === "rejection" && weight === "firm");
  if (!refused) return [...hits];
  const turn = text.search(/\b(?:but|however|although|though)\b/i);
  return hits.filter(({ kind, index }) => {
    if (kind !== "offer" && kind !== "new-round" && kind !== "undecided" && kind !== "request") return true;
    return kind !== "undecided" && turn >= 0 && index > turn && refused.index < turn;
  });
}

const borders = /[;:(]|\s-\s|\b(?:but|however)\b/gi;
const condition =
  /\b(?:if|should (?:you|we|your|a|an|this|the|there)|unless|whether|in the event|in case|were (?:you|we) to|provided that|(?:candidates?|applicants?|those|people|anyone|everyone) (?:who|that)|suppose)\b/i;

/** What only looks like a case: "if you would still have us, the job is yours" is theirs to take, "whether successful or not" holds for both. */
const eitherWay =
  /\bwhether (?:or not|[^,;.]{0,40}\bor [^,;.]{1,30}(?=,))|\bif you(?:'d| would|'ll| will)?(?: still| really)? (?:have (?:us|it)|want (?:it|us|this|the (?:job|role|post))|fancy it|take it)\b/gi;

/** Whether what stands at `at` is only said of a case: behind "if", or of "candidates who …". */
function isConditional(text: string, at: number): boolean {
  let from = 0;
  for (const border of text.matchAll(borders)) {
    if (border.index >= at) break;
    from = border.index + border[0].length;
  }
  return condition.test(text.slice(from, at + 3).replace(eitherWay, ""));
}

/** "The interview scheduled for tomorrow": the day of a meeting is no day of an answer. */
const meetingDay =
  /\b(?:interview|meeting|call|session|panel)s?\b[^.,;!?]{0,12}\b(?:scheduled|fixed|planned|booked|arranged|set) (?:for|on|at) (?:the |today|tomorrow|\w+day|,|i\.e\.|\s)*$/i;

/** "I don't want you to think it's a no": what is only thought of, and denied. */
const isOnlyThought = (text: string, at: number): boolean =>
  /(?:n't|\bnot|\bnever)\b (?:\w+ ){0,2}?(?:want|mean|wish|think|believe|assume|suppose|saying|say|read|take|because)\b[^.;!?]*$/i.test(
    text.slice(0, at),
  );

const isDenied = (text: string, at: number): boolean =>
  isOnlyThought(text, at) ||
  /(?:\b(?:not|never|nobody|no longer|hardly|rather than|instead of|without|unable|cannot|isn't|aren't|wasn't)|n't)\b[^,.;:!?]{0,28}$/i.test(
    text.slice(Math.max(0, at - 45), at),
  );

/** "Nothing has been decided against you", "no one has passed on you": the refusal is what did not happen. */
const isOfNothing = (text: string, at: number): boolean =>
  /\b(?:nothing|nobody|no one|neither of us|none of (?:it|us|this|them)|(?:isn't|is not|wasn't|was not) (?:that|because))\b[^,.;:!?]{0,40}$/i.test(
    text.slice(Math.max(0, at - 60), at),
  );

/** Words of what is to come: "I heard back on Friday" is no promise. */
const ahead =
  /\b(?:will|shall|shan't|won't|expect\w*|hop(?:e|ing)|aim|should|going to|gonna|plan\w*|by|before|until|till|within|due|intend|anticipate|likely|scheduled|promised|meets?|decid(?:e|ing|es)|push\w*|slip\w*|then|next|tomorrow|can|look(?:ing)?|land|go(?:es)? out|over the|communicated|in (?:an?|one|two|three|the|\d))\b|'ll\b/i;

/** The words of a plan that is no longer one: "we had hoped to tell you by Friday". */
const formerPlan =
  /\b(?:had hoped|'d hoped|had planned|said|supposed|meant|originally|had promised|had expected|intended|told you|was to|were to)\b[^.;!?]{0,60}$/i;

/** "Tom is on leave until Monday": the day that a person is back is no day of an answer. */
const absence =
  /\b(?:(?:on|from) (?:\w+ )?(?:leave|holiday|holidays|vacation|pto|sabbatical)|away|abroad|travell?ing|off sick|ill|sick|out(?: of (?:the )?office)?|(?:is|are|be|'s|'re|returns?|gets?|comes?) back|returns?|returning)\b(?: (?:work|sick|today|again|now|here|there|home|to \w+|in the office|for (?:a|the) \w+|with \w+))*(?: (?:until|till|from|on|through|to|this|next|by|for))*(?: the)? ?$/i;

/** "We won't decide this week" names a day on which nothing will be heard; "we won't decide until Friday" and "not before" name one that counts. */
const isRuledOut = (text: string, start: number): boolean =>
  /(?:n't|\bnot|\bcannot|\bunable to|\bnever)\b[^,.;:!?]{0,40}$/i.test(text.slice(0, start)) &&
  !/\b(?:until|till|before|by|later than|longer than|more than|past|within|in|to|a|the|about|after)\s*$|n't be (?:long|later)\b[^,.;:!?]*$/i.test(
    text.slice(0, start),
  );

/** "I cannot say when that might be - the summer meetings move about": no day in it is a promise, unless it stands behind "by" or "until". */
const cannotSayWhen =
  /\b(?:not able|unable|cannot|can't|couldn't|not in a position|don't know|do not know|no idea|not sure|nobody knows|hard|impossible|too (?:early|soon)|nor)\b[^;!?]{0,100}\bwhen\b/i;
const bounded = /\b(?:by|until|till|before|no later than) (?:the |end of |close of |at least )*$/i;

function hearingDate(text: string, dates: readonly FoundDate[]): FoundDate | undefined {
  if (dates.length === 0 || /\bcongrat/i.test(text)) return undefined;
  const heard = [...text.matchAll(new RegExp(hearing.source, "gi"))].filter(({ index }) => !isAsked(text, index));
  if (heard.length === 0 || !ahead.test(text) || isConditional(text, heard[0]!.index)) return undefined;
  const turn = text.search(/\b(?:but|now|instead|however|unfortunately)\b/i);
  const live = dates.filter(
    ({ start }) =>
      !absence.test(text.slice(0, start)) &&
      !meetingDay.test(text.slice(0, start)) &&
      !isRuledOut(text, start) &&
      !(cannotSayWhen.test(text) && !bounded.test(text.slice(0, start))) &&
      !(turn > start && formerPlan.test(text.slice(0, start))) &&
      !formerPlan.test(text.slice(Math.max(0, start - 30), start)),
  );
  return live.toSorted((a, b) => distance(heard, a, text) - distance(heard, b, text))[0];
}

/** "Let us know by Friday" asks; it does not promise. */
const isAsked = (text: string, at: number): boolean =>
  !/^bear\b/i.test(text.slice(at)) &&
  (/\b(?:please|kindly|can you|could you|would you|if you(?: would| could)?|you (?:to|can|could|must|should (?!hear|receive|have|get|expect)|may (?!hear|receive|expect)|are (?:welcome|free|able|entitled) to)|for you to|your)\b[^.;!?]{0,25}$/i.test(
    text.slice(Math.max(0, at - 40), at),
  ) ||
    /^let (?:me|us)\b/i.test(text.slice(at, at + 10)));

function distance(heard: readonly { index: number }[], { start, isSpan, time }: FoundDate, text: string): number {
  // "We meet on Tuesday, so expect a call on Wednesday": what is promised goes before its day.
  const near = Math.min(...heard.map(({ index }) => (start >= index ? start - index : index - start + 15)));
  const by = /\b(?:by|until|before|on|in|within)\s*$/i.test(text.slice(Math.max(0, start - 8), start)) ? -25 : 0;
  return near + by + (isSpan ? 5 : 0) + (time ? 1 : 0);
}

/** Whether a text is English, the only language that is understood: more of its words are, than of its neighbours. */
export function isEnglish(text: string): boolean {
  const words =
    text
      .toLowerCase()
      .match(/\p{L}+/gu)
      ?.slice(0, 400) ?? [];
  if (/[\u0400-\u04FF\u0590-\u06FF\u3040-\u30FF\u4E00-\u9FFF\uAC00-\uD7AF]/.test(text)) {
    const latin = words.filter((word) => /^\p{Script=Latin}+$/u.test(word)).length;
    if (latin < words.length / 2) return false;
  }
  const count = (of: ReadonlySet<string>) => words.filter((word) => of.has(word)).length;
  return count(neighbours) <= count(english) / 2 && (words.length < 25 || count(english) / words.length > 0.1);
}

const english = new Set(
  "a so yet do did has had what how about out now get got next the and you your for with that this have has from would could should are been it i they them their my our not be by at if when there we us let can just but as of to is was will".split(
    " ",
  ),
);
const neighbours = new Set(
  "der die das und nicht wir ihre ihnen ihr für mit ist eine einen leider sehr auf auch uns el los las una que para con su por nos les des vous nous pour votre avec est une pas dans het een voor niet wij uw van zijn il che per della sono och att det som inte".split(
    " ",
  ),
);
