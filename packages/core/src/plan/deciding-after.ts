import type { Temporal } from "temporal-polyfill";
import type { PromisedDay } from "./facts.ts";
import { counted, longDate } from "../time/words.ts";

/** "Zeta decides by Friday 28 May, 2 days after": what was promised, beside an earlier day. `who` comes with its verb for a day they named. */
export function decidingAfter(
  day: Temporal.PlainDate,
  promise: PromisedDay,
  { who, decides, dialect, year }: { who: string; decides: string; dialect: string | undefined; year: number },
): string {
  const last = longDate(promise.day, dialect, year);
  const after = `${counted(day.until(promise.day, { largestUnit: "days" }).days, "day")} after`;
  return promise.isNamedDay
    ? `${who} ${decides} by ${last}, ${after}`
    : `${who} said "${promise.words}", which may last until ${last}, ${after}`;
}
