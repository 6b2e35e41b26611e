import type { Temporal } from "temporal-polyfill";
import { clockTime, dayName, lastMinute, shortDate, zoneCity } from "./words.ts";

/** `today 14:00`, `tomorrow 09:00`, `Fri 09:00` within the week, else `Mon 30 Nov, 09:00`, with the year where it is another one; on the wall clock of `today`. */
export function relativeMoment(at: Temporal.ZonedDateTime, today: Temporal.ZonedDateTime): string {
  const here = at.withTimeZone(today.timeZoneId);
  const clock = clockTime(here);
  const days = today.toPlainDate().until(here.toPlainDate()).days;
  if (days === 0) return `today ${clock}`;
  if (days === 1) return `tomorrow ${clock}`;
  if (days === -1) return `yesterday ${clock}`;
  return days > 0 && days < 7 ? `${shortDay(here)} ${clock}` : `${shortDate(here, today.year)}, ${clock}`;
}

/** The same, with the recipient's time added where their clock shows another, and their day where it is another: `today 14:00 (07:00 in New York)`. */
export function relativeMomentForBoth(at: Temporal.ZonedDateTime, today: Temporal.ZonedDateTime): string {
  const own = at.withTimeZone(today.timeZoneId);
  const here = relativeMoment(at, today);
  if (at.offsetNanoseconds === own.offsetNanoseconds) return here;
  const day = own.toPlainDate().equals(at.toPlainDate()) ? "" : `${shortDay(at)} `;
  return `${here} (${day}${clockTime(at)} in ${zoneCity(at.timeZoneId)})`;
}

/** The same for a moment at which something ends: midnight belongs to the day before, as its 23:59. */
export const relativeEndForBoth = (at: Temporal.ZonedDateTime, today: Temporal.ZonedDateTime): string =>
  relativeMomentForBoth(lastMinute(at, today.timeZoneId), today);

const shortDay = (at: Temporal.ZonedDateTime): string => dayName(at).slice(0, 3);
