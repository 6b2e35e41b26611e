import { bestAhead, longDate, type Advice, type Dialect, type Draft } from "@afterword/core";
import type { Temporal } from "temporal-polyfill";
import type { Snapshot } from "../snapshot.ts";

/** The moment that a note speaks from: now, or its best time where that is on a later day. */
export function dayOfSending(
  { state, window }: Partial<Pick<Advice, "state" | "window">>,
  { today }: Pick<Snapshot, "today">,
): Temporal.ZonedDateTime {
  const best = state === "open" && window ? bestAhead(window, today)?.withTimeZone(today) : undefined;
  return best === undefined || best.toPlainDate().equals(today.toPlainDate()) ? today : best;
}

/** On which later day a note is true as it stands, where it names a day in words that would be others `today`. */
export function dayAssumed(made: Draft, today: Draft, sending: Temporal.ZonedDateTime, dialect: Dialect): string[] {
  const [said, now] = [daySaid(made), daySaid(today)];
  if (said === undefined || said === now) return [];
  const instead = now === undefined ? "" : ` To send it today, write “${now}” in its place.`;
  return [`“${said}” is said as of ${longDate(sending, dialect)}, when it is best sent.${instead}`];
}

/** How a note names the day of the interview. */
const daySaid = ({ spans, subject = "", body }: Draft): string | undefined =>
  spans
    .filter(({ slot }) => slot === "day" || slot === "day.bare")
    .map(({ in: part, start, end }) => (part === "subject" ? subject : body).slice(start, end))[0];
