import { Temporal } from "temporal-polyfill";
import type { Season } from "../time/working-days.ts";
import type { Window } from "./advice.ts";
import { morningAfter, onClock, type Clock } from "./clock.ts";

/** So many working days pass after a season before anybody decides. */
const daysAfter = 5;

/** The season that a moment falls into, or into the days after which people come back to their desks. */
export function seasonAt(at: Window["opens"], clock: Clock): Season | undefined {
  const day = onClock(at, clock).toPlainDate();
  return clock.calendar.seasons?.find(
    ({ from, to }) =>
      Temporal.PlainDate.compare(day, from) >= 0 &&
      Temporal.PlainDate.compare(day, backFrom(to, clock).toPlainDate()) < 0,
  );
}

/** The same morning, or the one on which a season in which nobody decides is over. */
export function outsideSeason(at: Window["opens"], clock: Clock): Window["opens"] {
  const season = seasonAt(at, clock);
  return season ? backFrom(season.to, clock) : at;
}

const backFrom = (to: string, clock: Clock): Window["opens"] =>
  morningAfter(Temporal.PlainDate.from(to), daysAfter, clock);
