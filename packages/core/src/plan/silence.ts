import type { Temporal } from "temporal-polyfill";
import { dateOf, endOfDay, isBefore, startOfDay } from "../time/moment.ts";
import { workingDaysBetween } from "../time/working-days.ts";
import { counted, longDate } from "../time/words.ts";
import type { Silence } from "./advice.ts";
import type { Facts } from "./facts.ts";

/** {@link readSilence} for any moment, and until when it reads so in milliseconds since 1970; worked out once for each day. */
export function silenceReader(
  facts: Facts,
): (now: Temporal.Instant) => { silence: Silence | undefined; until: number } {
  let [from, until, silence]: [number, number, Silence | undefined] = [0, 0, undefined];
  return (now) => {
    const at = now.epochMilliseconds;
    if (at < from || at >= until) {
      const today = now.toZonedDateTimeISO(facts.zone);
      const since = lastWord(facts)?.epochMilliseconds ?? 0;
      // The day on which the silence begins has two parts.
      const begins = startOfDay(today).epochMilliseconds;
      const ends = endOfDay(dateOf(today), facts.zone).epochMilliseconds;
      from = at >= since && since > begins ? since : begins;
      until = at < since && since < ends ? since : ends;
      silence = readSilence(facts, now);
    }
    return { silence, until };
  };
}

const lastWord = (facts: Facts): Temporal.ZonedDateTime | undefined => facts.reply?.at ?? facts.last?.end;

/** How long it has been quiet, and how to read that. Undefined before the first interview and after any decision. */
function readSilence(facts: Facts, now: Temporal.Instant): Silence | undefined {
  const since = lastWord(facts);
  if (facts.status !== "active" || !since) return undefined;
  const today = now.toZonedDateTimeISO(facts.zone);
  if (isBefore(today, since)) return undefined;
  const workingDays = workingDaysBetween(dateOf(since), dateOf(today), facts.calendar());
  return { since, workingDays, text: words(facts, workingDays, dateOf(today)) };
}

/** What weeks and months without a word say. Nothing, while they are on hold or a day they named is to come. */
function longSilence(workingDays: number, { promise, standing, reply, last }: Facts): string | undefined {
  if (standing.hold || workingDays <= 10) return undefined;
  const since = dateOf(reply?.at ?? last!.end);
  if (promise && promise.day.since(since).days > 10 && workingDays <= 20) return undefined;
  if (workingDays <= 20)
    return "That is longer than most take, and still no answer: holidays, budgets and other candidates all take weeks.";
  if (workingDays <= 45)
    return "After more than a month, the position is often filled or frozen without an announcement. Spend your time elsewhere; if they write, you can continue.";
  return `After ${Math.round(workingDays / 21)} months, assume that this has ended and nobody told you. That says little about you. If they do write, you can continue.`;
}

function words(facts: Facts, workingDays: number, today: Temporal.PlainDate): string {
  const { dialect } = facts.settings;
  const quiet =
    workingDays === 0
      ? "No working day has passed since"
      : `${workingDays === 1 ? "One working day" : counted(workingDays, "working day")} since`;
  const since = facts.reply ? "you last heard from them" : "the interview";
  const long = longSilence(workingDays, facts);
  if (long) return `${quiet} ${since}. ${long}`;
  if (!facts.promise)
    return `${quiet} ${since}. They named no date. Silence is normal in the first week or two and means nothing.`;
  if (!facts.promise.isNamedDay) {
    return facts.promise.day.since(today).sign >= 0
      ? `${quiet} ${since}. They said "${facts.promise.words}", so hearing nothing yet means nothing.`
      : `${quiet} ${since}. They said "${facts.promise.words}", and that time is over. A decision is late more often than it is kept from you.`;
  }
  const day = longDate(facts.promise.day, dialect, facts.promise.said.year);
  return facts.promise.day.since(today).sign >= 0
    ? `${quiet} ${since}. They named ${day}, so hearing nothing until then means nothing.`
    : `${quiet} ${since}. The date they named, ${day}, has passed. A decision is late more often than it is kept from you.`;
}
