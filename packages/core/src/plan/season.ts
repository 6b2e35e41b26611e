import { Temporal } from "temporal-polyfill";
import { dayNumber, type DayNumber } from "../time/day-number.ts";
import { addWorkingDays, type Season, type WorkCalendar } from "../time/working-days.ts";
import type { Window } from "./advice.ts";
import { morningAfter, type Clock } from "./clock.ts";
import { dateOf } from "../time/moment.ts";

/** So many working days pass after a season before anybody decides. */
const daysAfter = 5;

/** The season that a moment falls into, or into the days after which people come back to their desks. */
export const seasonAt = (at: Window["opens"], clock: Clock): Season | undefined =>
  clock.calendar.seasons && seasonOn(dateOf(at, clock.zone), clock.calendar);

/** The season that a date falls into, or into the days after it. */
export function seasonOn(date: Temporal.PlainDate, calendar: WorkCalendar): Season | undefined {
  if (!calendar.seasons) return undefined;
  const day = dayNumber(date);
  return spansOf(calendar).find(({ from, back }) => day >= from && day < back)?.season;
}

/** The same morning, or the one on which a season in which nobody decides is over. */
export function outsideSeason(at: Window["opens"], clock: Clock): Window["opens"] {
  const season = seasonAt(at, clock);
  return season ? morningAfter(Temporal.PlainDate.from(season.to), daysAfter, clock) : at;
}

/** A season from its first day to the one on which it is over. */
interface Span {
  season: Season;
  from: DayNumber;
  back: DayNumber;
}

const spans = new WeakMap<WorkCalendar, readonly Span[]>();

function spansOf(calendar: WorkCalendar): readonly Span[] {
  const known = spans.get(calendar);
  if (known) return known;
  const read = (calendar.seasons ?? []).map((season) => ({
    season,
    from: dayNumber(Temporal.PlainDate.from(season.from)),
    back: dayNumber(addWorkingDays(Temporal.PlainDate.from(season.to), daysAfter, calendar)),
  }));
  spans.set(calendar, read);
  return read;
}
