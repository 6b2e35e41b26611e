import { Temporal } from "temporal-polyfill";
import { dateOf, atClock, atTimeOf, isBefore, isDayAlone, startOfDay } from "../time/moment.ts";
import { addDays } from "../time/day-number.ts";
import type { Logged, PromisedDay } from "./facts.ts";
import { addWorkingDays, isWorkingDay, rollBack, rollForward, type WorkCalendar } from "../time/working-days.ts";

/** A recipient's working hours, on their own wall clock. */
export interface Clock {
  zone: string;
  calendar: WorkCalendar;
  from: string;
  until: string;
}

/** The same instant on the recipient's wall clock. */
export const onClock = (at: Temporal.ZonedDateTime, { zone }: Clock): Temporal.ZonedDateTime =>
  at.timeZoneId === zone ? at : at.withTimeZone(zone);

/** From when a card may count on an entry: where only its day is known, from the beginning of that day. */
export const sinceEntry = ({ at, entry }: Pick<Logged, "at" | "entry">, clock: Clock): Temporal.ZonedDateTime =>
  onClock(isDayAlone(entry.at) ? startOfDay(at) : at, clock);

/** Inside the hours of the day: earlier waits until they begin, later until they begin the next day. Every day counts. */
export function intoHours(at: Temporal.ZonedDateTime, clock: Clock): Temporal.ZonedDateTime {
  const local = onClock(at, clock);
  const date = dateOf(local);
  const from = atClock(date, clock.from, clock.zone);
  if (isBefore(local, from)) return from;
  const until = atClock(date, clock.until, clock.zone);
  return isBefore(until, local) ? atClock(addDays(date, 1), clock.from, clock.zone) : local;
}

/** Inside working hours on a working day; a day off becomes the next working morning. */
export function intoWorkingHours(at: Temporal.ZonedDateTime, clock: Clock): Temporal.ZonedDateTime {
  const inside = intoHours(at, clock);
  const date = dateOf(inside);
  return isWorkingDay(date, clock.calendar) ? inside : workingMorning(date, clock);
}

/** When work begins on that date, or on the next working day. */
export const workingMorning = (date: Temporal.PlainDate, clock: Clock): Temporal.ZonedDateTime =>
  atClock(rollForward(date, clock.calendar), clock.from, clock.zone);

/** When work ends on that date, or on the next working day. */
export const workingEvening = (date: Temporal.PlainDate, clock: Clock): Temporal.ZonedDateTime =>
  atClock(rollForward(date, clock.calendar), clock.until, clock.zone);

/** When work begins on the nth working day after a date. */
export const morningAfter = (date: Temporal.PlainDate, workingDays: number, clock: Clock): Temporal.ZonedDateTime =>
  atClock(addWorkingDays(date, workingDays, clock.calendar), clock.from, clock.zone);

/** When work begins on the nth working day after a day that has to be over for the employer first, wherever the recipient is. */
export function morningAfterPromise(
  { day, ends }: PromisedDay,
  workingDays: number,
  clock: Clock,
): Temporal.ZonedDateTime {
  const lastDay = dateOf(onClock(ends, clock).subtract({ nanoseconds: 1 }));
  return morningAfter(Temporal.PlainDate.compare(lastDay, day) > 0 ? lastDay : day, workingDays, clock);
}

/** A deadline on a day off moves to the end of the next working day. */
export function deadline(at: Temporal.ZonedDateTime, clock: Clock): Temporal.ZonedDateTime {
  const local = onClock(at, clock);
  const date = dateOf(local);
  return isWorkingDay(date, clock.calendar) ? local : workingEvening(date, clock);
}

/** The same time of day, so many working days later. */
export function workingDaysLater(
  at: Temporal.ZonedDateTime,
  workingDays: number,
  clock: Clock,
): Temporal.ZonedDateTime {
  const local = onClock(at, clock);
  return atTimeOf(local, addWorkingDays(dateOf(local), workingDays, clock.calendar));
}

/** When work begins on the last working day before a moment's date. */
export const workingMorningBefore = (at: Temporal.ZonedDateTime, clock: Clock): Temporal.ZonedDateTime =>
  atClock(rollBack(addDays(dateOf(at, clock.zone), -1), clock.calendar), clock.from, clock.zone);
