import type { Temporal } from "temporal-polyfill";
import { datesIn, type DateContext, type FoundDate } from "./dates.ts";
import type { Read } from "./evidence.ts";
import { partsOf, type Answered } from "./history.ts";
import { readLooseDate } from "./loose-date.ts";
import { sentencesOf } from "./sentences.ts";
import type { Verdict } from "./verdict.ts";

const opening = /^(?:(?:hi|hello|hey|dear|good \w+)\b[^.!?]{0,30}[,!:] ?)?/;
const word =
  /(?:yes|yep|yeah|sure|ok(?:ay)?|of course|absolutely|certainly|fine|done|no (?:problem|worries)|not a problem|works)\b|(?:perfect|great|lovely)(?= thank|\s*(?:[^\p{L}\s]|$))|happy (?:to|with)\b/u;
/** "That would be" alone could go on with "difficult". */
const judged =
  /(?:that|it|this|\w+day)(?:(?:'s| is| will be| would be) (?:(?:absolutely|perfectly|totally|completely|quite|all|just) )?(?:fine|good|ok(?:ay)?|great|perfect|lovely|no problem|not a problem)\b(?! (?:of|to (?:hear|know))\b)|(?: works| suits| will (?:work|do)| would work)\b)/;
const weekday = /^(?:mon|tue|wed|thu|fri|sat|sun|tomorrow)/i;
const yes = new RegExp(`${opening.source}(?:${word.source}|${judged.source})`, "iu");
const greeting = /^(?:hi|hello|hey|dear|good \w+)\b[^.!?]{0,40}$/i;
const light =
  /\b(?:see you|speak then|talk then|no (?:problem|worries)|not a problem|works for|thank|hope|good luck|look(?:ing)? forward)\b/i;
const heavy =
  /\b(?:not (?!a problem)|but|however|unfortunately|instead|another|check|get back|decision|role|position|offer)\b|n't\b|\?/i;
const moves =
  /\b(?:mov(?:e|ing)|reschedul\w+|re-?arrang\w+|postpon\w+|push|shift|chang(?:e|ing)|swap|switch|bring|put)\b/i;
const meetings = /\b(?:interview|call|meeting|chat|conversation|visit|session|presentation|assessment|appointment)\b/i;
const asks = /\?|\b(?:would|could|can|may|might|possible|any chance|grateful)\b/i;

/**
 * A short yes to what the reader has asked for below it: to move what is arranged. Days are read as of the day the reader wrote; where
 * they offered several, none is sure.
 */
export function agreedMove(
  reads: readonly Read[],
  { line, text }: Answered,
  context: DateContext,
  at: Temporal.ZonedDateTime,
): Verdict | undefined {
  const said = reads.find(({ sentence }) => !greeting.test(sentence.text));
  const length = reads.reduce((sum, { sentence }) => sum + sentence.text.length, 0);
  if (!said || !yes.test(said.sentence.text) || length > 250) return undefined;
  const isPlain = reads.every(
    ({ sentence, hits }) =>
      !heavy.test(sentence.text) &&
      hits.every(({ kind, weight }) => kind === "courtesy" || kind === "new-round" || weight === "hint") &&
      (sentence === said.sentence ||
        yes.test(sentence.text) ||
        greeting.test(sentence.text) ||
        light.test(sentence.text) ||
        sentence.text.split(" ").length <= 4),
  );
  if (!isPlain) return undefined;
  const written = line === "" ? undefined : readLooseDate(line, at);
  const asked = sentencesOf(partsOf(text, "", at).own);
  const place = asked.findIndex((sentence) => moves.test(sentence.text) && meetings.test(sentence.text));
  if (place < 0) return undefined;
  const own = { ...context, said: (written ?? at).toPlainDate() };
  const told = said.dates.find(({ time }) => time !== undefined);
  const proposed = asked.slice(place, place + 3).flatMap((sentence) => wantedIn(sentence.text, own));
  const wanted = told ? [told] : proposed;
  const isOther = ({ date, isSpan, words }: FoundDate) =>
    (!isSpan || weekday.test(words)) && !proposed.some((one) => one.date.equals(date));
  const namesAnother = proposed.length > 0 && reads.some(({ dates }) => dates.some(isOther));
  const isAsked = asked.slice(place, place + 3).some((sentence) => asks.test(sentence.text));
  if (!isAsked) return undefined;
  return {
    kind: "round-moved",
    sentence: said.sentence,
    ...(wanted.length === 1 && !namesAnother
      ? { date: wanted[0], sure: true }
      : { sure: false, why: "it agrees to a change that you asked for, but to which day is not clear" }),
  };
}

/** The days with an hour that something could move to: behind "to", or all where none is the one it was on. */
function wantedIn(text: string, context: DateContext): FoundDate[] {
  const timed = datesIn(text, context).filter(({ time }) => time !== undefined);
  const to = timed.filter(({ start }) => /\b(?:to|until|till) (?:the )?$/i.test(text.slice(0, start)));
  if (to.length > 0) return to;
  return timed.filter(
    ({ start }) => !/\b(?:from|interview|call|meeting|chat) (?:on |for )?$/i.test(text.slice(0, start)),
  );
}
