import { Temporal } from "temporal-polyfill";
import type { Advice, Plan } from "../plan/advice.ts";
import { shortDate } from "../time/words.ts";

/** One card on the timeline. Places are fractions of the picture's width, from 0 to 1. */
export interface TimelineRow {
  advice: Advice;
  opens: number;
  ideal: number;
  due: number;
  closes?: number;
}

/** A plan laid out in time, for whoever draws it. */
export interface Timeline {
  from: Temporal.ZonedDateTime;
  to: Temporal.ZonedDateTime;
  /** The present moment, where it lies inside the picture. */
  now?: number;
  /** Midnights worth naming: each day of a short plan, each Monday of a long one. */
  ticks: readonly { at: number; label: string }[];
  rows: readonly TimelineRow[];
}

// Prompts that last for weeks would flatten everything else.
const undrawn = new Set(["keep-searching", "reflect"]);

/** Lays out the cards that are still to come or can still be done, on the wall clock of `zone`. Undefined where there are none. */
export function layOutTimeline(plan: Pick<Plan, "advice">, now: Temporal.Instant, zone: string): Timeline | undefined {
  const cards = plan.advice.filter(
    ({ kind, state }) => !undrawn.has(kind) && state !== "lapsed" && state !== "skipped",
  );
  if (cards.length === 0) return undefined;
  const today = now.toZonedDateTimeISO(zone);
  const starts = cards.map(({ window }) => window.opens.epochMilliseconds);
  const ends = cards.map(({ window }) =>
    Math.max(
      window.ideal.epochMilliseconds,
      Math.min(window.due.epochMilliseconds, window.ideal.add({ days: 2 }).epochMilliseconds),
    ),
  );
  const dayOf = (ms: number) => Temporal.Instant.fromEpochMilliseconds(ms).toZonedDateTimeISO(zone).toPlainDate();
  const from = dayOf(Math.min(...starts)).toZonedDateTime(zone);
  const to = dayOf(Math.max(...ends))
    .add({ days: 1 })
    .toZonedDateTime(zone);
  const length = to.epochMilliseconds - from.epochMilliseconds;
  const place = (at: Temporal.ZonedDateTime): number =>
    Math.min(1, Math.max(0, (at.epochMilliseconds - from.epochMilliseconds) / length));
  const isInside = Temporal.ZonedDateTime.compare(from, today) <= 0 && Temporal.ZonedDateTime.compare(today, to) < 0;
  return {
    from,
    to,
    ...(isInside && { now: place(today) }),
    ticks: ticks(from, to).map((at) => ({ at: place(at), label: shortDate(at) })),
    rows: cards.map((advice) => ({
      advice,
      opens: place(advice.window.opens),
      ideal: place(advice.window.ideal),
      due: place(advice.window.due),
      ...(advice.window.closes && { closes: place(advice.window.closes) }),
    })),
  };
}

/** Each day, each Monday, or the first Monday of a month, of as many months as keep them few. */
function ticks(from: Temporal.ZonedDateTime, to: Temporal.ZonedDateTime): Temporal.ZonedDateTime[] {
  const [first, end] = [from.toPlainDate(), to.toPlainDate()];
  const { days } = first.until(end);
  const monday = first.add({ days: (8 - first.dayOfWeek) % 7 });
  const months = Math.max(1, Math.ceil(days / 30 / mostTicks));
  const nth = (n: number): Temporal.PlainDate => {
    if (days <= 8) return first.add({ days: n });
    if (days <= 70) return monday.add({ weeks: n });
    const start = first.with({ day: 1 }).add({ months: n * months });
    return start.add({ days: (8 - start.dayOfWeek) % 7 });
  };
  const found: Temporal.ZonedDateTime[] = [];
  for (let n = 0; Temporal.PlainDate.compare(nth(n), end) < 0; n++)
    if (Temporal.PlainDate.compare(nth(n), first) >= 0) found.push(nth(n).toZonedDateTime(from.timeZoneId));
  return found.length === 0 ? [from] : found;
}

const mostTicks = 60;
