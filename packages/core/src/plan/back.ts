import type { MessageKind } from "../model/index.ts";
import { names, whoIsMeant } from "../people/same.ts";
import { dateOf, isBefore, later } from "../time/moment.ts";
import { longDate } from "../time/words.ts";
import type { Recipient, Window } from "./advice.ts";
import { workingEvening, workingMorning } from "./clock.ts";
import type { Context } from "./context.ts";

/** Messages that may wait for their reader. What answers a request or an offer has a deadline, and news of a withdrawal is for the employer. */
const mayWait: ReadonlySet<string> = new Set<MessageKind>([
  "thank-you",
  "other-processes-note",
  "thank-for-offer",
  "feedback-request",
  "ask-other-roles",
]);

/**
 * A window to a person who is away until a known day, with what is said about it: best when they are back, and due that evening at the
 * earliest. Undefined where the reader is there by then, or where the message would come too late.
 */
export function onceBack(
  window: Window,
  [reader, ...more]: readonly Recipient[],
  { facts, clock }: Context,
  kind: string,
): { window: Window; reason: string } | undefined {
  const { away } = facts.standing;
  if (!away?.until || !reader || more.length > 0 || !mayWait.has(kind)) return undefined;
  if (!names([away.who], reader) && whoIsMeant(away.who, [reader]).length === 0) return undefined;
  const back = workingMorning(away.until, clock);
  if (!isBefore(window.ideal, back) || (window.closes && !isBefore(back, window.closes))) return undefined;
  const { pause: _, ...rest } = window;
  return {
    window: { ...rest, ideal: back, due: later(window.due, workingEvening(dateOf(back), clock)) },
    reason: `${away.who} is away until ${longDate(away.until, facts.settings.dialect, back.year)}: it is best when they are back.`,
  };
}
