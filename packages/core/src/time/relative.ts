import type { Temporal } from "temporal-polyfill";
import { asEnd, clockTime, dayName, shortDate, zoneCity } from "./words.ts";

/** `today 14:00`, `tomorrow 09:00`, `Fri 09:00` within the week, else `Mon 30 Nov, 09:00`, with the year where it is another one; on the wall clock of `today`. Midnight is `today 23:59`, not `tomorrow 00:00`. */
export function relativeMoment(at: Temporal.ZonedDateTime, today: Temporal.ZonedDateTime): string {
  const { day, clock } = asEnd(at.withTimeZone(today.timeZoneId));
  const days = today.toPlainDate().until(day).days;
  if (days === 0) return `today ${clock}`;
  if (days === 1) return `tomorrow ${clock}`;
  if (days === -1) return `yesterday ${clock}`;
  return days > 0 && days < 7 ? `${dayName(day).slice(0, 3)} ${clock}` : `${shortDate(day, today.year)}, ${clock}`;
}

/** The same, with the recipient's time added where their clock shows another: `today 14:00 (07:00 in New York)`. */
export function relativeMomentForBoth(at: Temporal.ZonedDateTime, today: Temporal.ZonedDateTime): string {
  const here = relativeMoment(at, today);
  const isSame = at.offsetNanoseconds === at.withTimeZone(today.timeZoneId).offsetNanoseconds;
  return isSame ? here : `${here} (${clockTime(at)} in ${zoneCity(at.timeZoneId)})`;
}
