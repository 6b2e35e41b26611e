import type { MessageKind } from "../model/index.ts";
import { names, whoIsMeant } from "../people/same.ts";
import { dateOf, isBefore, later } from "../time/moment.ts";
import { longDate } from "../time/words.ts";
import type { Recipient, Window } from "./advice.ts";
import { workingEvening, workingMorning } from "./clock.ts";
import type { Context } from "./context.ts";
import { standIn } from "./recipients.ts";

/** Messages that may wait for their reader. What answers a request or an offer has a deadline, and news of a withdrawal is for the employer. */
const mayWait: ReadonlySet<string> = new Set<MessageKind>([
  "thank-you",
  "other-processes-note",
  "thank-for-offer",
  "feedback-request",
  "ask-other-roles",
]);

/** Messages that whoever stands in for the reader can take as well: they are to the employer, and about the process. */
const mayPass: ReadonlySet<string> = new Set<MessageKind>([
  "status-check",
  "other-processes-note",
  "ask-for-letter",
  "ask-for-task-time",
  "ask-other-roles",
]);

/** What becomes of a message while its reader is away. */
interface WhileAway {
  window: Window;
  /** Who reads it instead. */
  recipients?: readonly Recipient[];
  reason: string;
}

/**
 * A message to a person who is away, with what is said about it: to whoever stands in for them, by the medium that there is; else best
 * when they are back, and due that evening at the earliest. Undefined where the reader is there by then, or where it would come too late.
 */
export function whileAway(
  window: Window,
  [reader, ...more]: readonly Recipient[],
  { facts, clock }: Context,
  kind: string,
): WhileAway | undefined {
  const { away } = facts.standing;
  if (!away || !reader || more.length > 0) return undefined;
  if (!names([away.who], reader) && whoIsMeant(away.who, [reader]).length === 0) return undefined;
  const isThere = away.until && !isBefore(window.ideal, workingMorning(away.until, clock));
  const instead = isThere || !mayPass.has(kind) ? undefined : standIn(facts);
  if (instead) {
    const until = away.until ? ` until ${longDate(away.until, facts.settings.dialect, window.ideal.year)}` : "";
    const reason = `${away.who} is away${until}, and ${instead.name} stands in.`;
    return { window, recipients: [instead], reason };
  }
  if (!away.until || !mayWait.has(kind)) return undefined;
  const back = workingMorning(away.until, clock);
  if (!isBefore(window.ideal, back) || (window.closes && !isBefore(back, window.closes))) return undefined;
  const { pause: _, ...rest } = window;
  return {
    window: { ...rest, ideal: back, due: later(window.due, workingEvening(dateOf(back), clock)) },
    reason: `${away.who} is away until ${longDate(away.until, facts.settings.dialect, back.year)}: it is best when they are back.${
      away.instead !== undefined && mayPass.has(kind)
        ? ` No address or number of ${away.instead}, who stands in, is on record.`
        : ""
    }`,
  };
}
