import type { Temporal } from "temporal-polyfill";
import {
  happenedAt,
  longDate,
  promisedDay,
  readEnd,
  readMoment,
  readPerson,
  readWhen,
  shortMoment,
  unknownCountry,
  type Application,
  type WorkCalendar,
} from "@afterword/core";
import type { Glance } from "../glance.ts";

/** Reads what was typed: gives what it means, to be shown while typing, or an Error that says what is expected. */
export type Read = (typed: string) => string | Error | undefined;

/** A moment in the past: `yesterday 17:30`. `moment` gives it as files carry it. */
export function readHappened(
  glance: Glance,
  application: Pick<Application, "zone">,
): Read & { moment: (typed: string) => string | undefined } {
  const moment = (typed: string): string | undefined => happenedAt(application, glance.clocks(), typed);
  return Object.assign(
    (typed: string) => {
      const at = moment(typed);
      return at === undefined
        ? new Error('Please give a moment such as "yesterday 17:30", "today 14:00" or "now".')
        : momentInWords(at, application.zone ?? glance.today.timeZoneId);
    },
    { moment },
  );
}

/** When an interview began or begins. */
export const readStart =
  (today: Temporal.ZonedDateTime, direction: "past" | "future"): Read =>
  (typed) => {
    const start = readWhen(typed, today, direction);
    return start === undefined
      ? new Error('Please give a moment such as "yesterday 10:00", "Friday 14:30" or "2026-11-23 10:00".')
      : momentInWords(start, today.timeZoneId);
  };

/** How long it was, or when it ended. */
export const readLength =
  (start: string, zone: string): Read =>
  (typed) => {
    const end = readEnd(start, typed);
    return end === undefined
      ? new Error('Please give a length such as "45m" or "1h30", or a time such as "11:00".')
      : `until ${momentInWords(end, zone)}`;
  };

/** The day they promised, counted from the day it was said. */
export const readPromise =
  (said: string, dialect: string | undefined, calendar: WorkCalendar = unknownCountry): Read =>
  (typed) => {
    const day = promisedDay({ by: typed, said }, calendar);
    return day === undefined
      ? new Error('Please give a date, or words such as "Friday", "in two weeks" or "end of next week".')
      : `by ${longDate(day, dialect)}`;
  };

/** Somebody met, with what they talked about. */
export const readSomebody: Read = (typed) => {
  const person = readPerson(typed);
  if (!person)
    return new Error(
      "Please give a name, with the address where you have it: Thandi Nkosi <t@acme.example>: moving billing to Postgres",
    );
  const topics = person.topics.map(({ about }) => about).join("; ");
  return [person.name, person.email ?? "no address", topics].filter((text) => text !== "").join(" · ");
};

/** A moment as files carry it, in words. */
export function momentInWords(moment: string, zone: string): string {
  const read = readMoment(moment, zone);
  return read.exact ? shortMoment(read.at) : longDate(read.date);
}
