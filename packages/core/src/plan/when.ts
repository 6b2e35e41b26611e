import type { Temporal } from "temporal-polyfill";
import { relativeEndForBoth, relativeMomentForBoth } from "../time/relative.ts";
import type { Advice, Plan, Window } from "./advice.ts";

/** The best moment that is still to come: the ideal one, or the end of the days off that have begun since. Undefined where it is now. */
export function bestAhead(
  { ideal, pause }: Pick<Window, "ideal" | "pause">,
  now: Temporal.Instant | Temporal.ZonedDateTime,
): Temporal.ZonedDateTime | undefined {
  const at = now.epochMilliseconds;
  if (at < ideal.epochMilliseconds) return ideal;
  return pause && at >= pause.from.epochMilliseconds && at < pause.until.epochMilliseconds ? pause.until : undefined;
}

/** What matters about the window in this state, on the clock of `today` and, where it differs, on the recipient's: `best today 13:00, due tomorrow 11:00`. */
export function whenInWords(
  { state, window, kind }: Pick<Advice, "state" | "window" | "kind">,
  today: Temporal.ZonedDateTime,
): string {
  const at = (moment: Temporal.ZonedDateTime): string => relativeMomentForBoth(moment, today);
  const end = (moment: Temporal.ZonedDateTime): string => relativeEndForBoth(moment, today);
  switch (state) {
    case "done":
      return "done";
    case "skipped":
      return "skipped";
    case "lapsed":
      return `lapsed ${end(window.closes ?? window.due)}`;
    case "held":
      return `held back; otherwise ${at(window.ideal)}`;
    case "overdue":
      return `overdue since ${end(window.due)}, still welcome until ${end(window.closes ?? window.due)}`;
    case "open": {
      if (kind === "wait") return `until ${at(window.due)}`;
      const best = bestAhead(window, today);
      if (best) return `best ${at(best)}, due ${end(window.due)}`;
      if (kind === "keep-searching" || kind === "move-on") return "now";
      return `now, ${today.epochMilliseconds > window.due.epochMilliseconds ? "was due" : "due"} ${end(window.due)}`;
    }
    case "upcoming":
      return kind === "wait" ? `from ${at(window.opens)}` : at(window.ideal);
  }
}

/** Until when these plans are told in the same words on the clock of `today`, in milliseconds since 1970: at most until its midnight. */
export function wordsValidUntil(plans: readonly Pick<Plan, "validUntil">[], today: Temporal.ZonedDateTime): number {
  const midnight = today.startOfDay().add({ days: 1 }).epochMilliseconds;
  return plans.reduce((first, { validUntil }) => Math.min(first, validUntil), midnight);
}
