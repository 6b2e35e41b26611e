import type { Temporal } from "temporal-polyfill";
import { isBefore } from "../time/moment.ts";
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
      const day = now.toZonedDateTimeISO(facts.zone).startOfDay();
      const since = lastWord(facts)?.epochMilliseconds ?? 0;
      // The day on which the silence begins has two parts.
      const [begins, ends] = [day.epochMilliseconds, day.add({ days: 1 }).epochMilliseconds];
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
  const workingDays = workingDaysBetween(since.toPlainDate(), today.toPlainDate(), facts.calendar());
  return { since, workingDays, text: words(facts, workingDays, today.toPlainDate()) };
}

function words(facts: Facts, workingDays: number, today: Temporal.PlainDate): string {
  const { dialect } = facts.settings;
  const quiet =
    workingDays === 0
      ? "No working day has passed since"
      : `${workingDays === 1 ? "One working day" : counted(workingDays, "working day")} since`;
  const since = facts.reply ? "they last wrote" : "the interview";
  if (!facts.promise)
    return `${quiet} ${since}. They named no date; quiet is normal in the first week or two and says nothing either way.`;
  const day = longDate(facts.promise.day, dialect);
  return facts.promise.day.since(today).sign >= 0
    ? `${quiet} ${since}. They named ${day}, so hearing nothing until then means nothing.`
    : `${quiet} ${since}. The date they named, ${day}, has passed; decisions slip more often than they are kept from you.`;
}
