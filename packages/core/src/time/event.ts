import type { Temporal } from "temporal-polyfill";
import { nearest } from "../text/nearest.ts";
import { longestWords } from "./span.ts";
import type { VagueSpan } from "./vague.ts";
import { dayNames, monthNames } from "./words.ts";

/** "Once the budget is approved", "when the harvest is in", "after Onam". */
const afterEvent =
  /^(?:(?:only|sometime|probably|hopefully|maybe|shortly|soon|right|straight|just|immediately|directly) )?(?:once|when|as soon as|after|following|not (?:before|until)|until|subject to|pending|depending on) (?!that$|this$|all$|work$)([\p{L}\p{M}'’&/, -]{3,120})$/iu;

/** A word about time makes it a date that could not be read. */
const aboutTime =
  /\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|tomorrow|tonight|days|weeks?|weekend|fortnights?|months?|quarters?|years?|next|last)\b/i;

const timeWords = [...dayNames, ...monthNames, "Christmas", "Easter", "tomorrow", "weekend", "holidays"];

/**
 * Reads a promise that waits for an event of which no day is known, such as "once the budget is approved": three weeks, as for "in due
 * course". Undefined for anything else, a misspelt day among it.
 */
export function readEvent(words: string, said: Temporal.PlainDate): VagueSpan | undefined {
  return isEvent(words) ? { begin: said, end: said.add({ weeks: 3 }) } : undefined;
}

/** Whether words name such an event. */
export function isEvent(words: string): boolean {
  if (words.length > longestWords) return false;
  const event = afterEvent.exec(
    words
      .trim()
      .replace(/\s+/g, " ")
      .replace(/[.!?]+$/, ""),
  )?.[1];
  if (event === undefined || aboutTime.test(event)) return false;
  return !event.split(/[ ,]+/).some((word) => word.length > 3 && nearest(word, timeWords) !== undefined);
}
