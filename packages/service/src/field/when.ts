import { Temporal } from "temporal-polyfill";
import {
  clockTime,
  happenedAt,
  happenedOn,
  longDate,
  promisedDay,
  readDate,
  readEnd,
  readMoment,
  readWhen,
  unknownCountry,
  writeMoment,
  type Moment,
} from "@afterword/core";
import type { Snapshot } from "../snapshot.ts";
import { applicationOf, field, oneText, type Field, type FieldContext, type Wording } from "./field.ts";

/** A moment in words, on its own clock: "Monday 7 December 2026, 10:00". */
export function showMoment(moment: string, zone: string, { snapshot }: Pick<FieldContext, "snapshot">): string {
  const read: Moment = readMoment(moment, zone);
  return read.exact ? `${showDay(read.at, snapshot)}, ${clockTime(read.at)}` : showDay(read.date, snapshot);
}

/** A day in words; with its year where that is not the present one. */
export function showDay(day: Temporal.PlainDate | Temporal.ZonedDateTime, { settings, today }: Snapshot): string {
  const words = longDate(day, settings.dialect);
  if (day.year === today.year) return words;
  return settings.dialect === "en-US" ? `${words}, ${day.year}` : `${words} ${day.year}`;
}

/** The zone that a time is typed in: a field's own, else the application's, else the sender's. */
const zoneOf = (context: FieldContext): string =>
  (context.values["zone"] as string | undefined) ??
  applicationOf(context)?.application.zone ??
  context.snapshot.settings.zone;

/**
 * A moment of an interview, as files carry it: `2026-11-23 10:00`, or a date alone. A bare weekday is the last one (`past`) or
 * the next one (`future`).
 */
export function moment(lean: "past" | "future", wording: Wording & { optional: true }): Field<string | undefined>;
export function moment(lean: "past" | "future", wording: Wording): Field<string>;
export function moment(lean: "past" | "future", wording: Wording & { optional?: true }): Field<string | undefined> {
  return field<string>(
    {
      kind: "moment",
      placeholder: lean === "past" ? "yesterday 10:00" : "Thursday 14:00",
      read: (typed, context) => {
        const words = oneText(typed);
        const zone = zoneOf(context);
        const start = readWhen(words, context.snapshot.now.toZonedDateTimeISO(zone), lean);
        if (start === undefined)
          return { problem: `Expected a moment such as “yesterday 10:00” or “2026-11-23 10:00”, found “${words}”.` };
        const read = readMoment(start, zone);
        const shifted = read.exact && start.includes(" ") && writeMoment(read.at) !== start.slice(0, 16);
        return shifted
          ? {
              value: start,
              doubt: `There is no ${start} in ${zone}: the clocks go forward then. Do you mean ${writeMoment(read.at)}?`,
            }
          : { value: start };
      },
      show: (value, context) => showMoment(value, zoneOf(context), context),
    },
    wording as Wording & { optional: true },
  );
}

/** When an interview ends, counted from its start: a time, a length such as "45m", or a moment. */
export const end = (wording: Wording): Field<string | undefined> =>
  field<string>(
    {
      kind: "end",
      placeholder: "11:00, or 45m",
      read: (typed, { values }) => {
        const words = oneText(typed);
        const start = values["start"] as string | undefined;
        if (start === undefined) return { problem: "Expected a start first." };
        const value = readEnd(start, words);
        return value === undefined
          ? { problem: `Expected a time such as “11:00” or a length such as “45m”, found “${words}”.` }
          : { value };
      },
      show: (value, context) => showMoment(value, zoneOf(context), context),
    },
    { ...wording, optional: true },
  );

/** When it happened, as the log carries it. Nothing typed is now. Refuses a moment still to come. */
export const happened = (wording: Wording): Field<string> => ({
  ...field<string>(
    {
      kind: "moment",
      placeholder: "yesterday 17:30",
      initial: () => "now",
      read: (typed, context) => {
        const words = oneText(typed);
        const { application } = applicationOf(context) ?? { application: {} };
        const value = happenedAt(application, context.snapshot.clocks, words === "now" ? undefined : words);
        return value === undefined
          ? {
              problem: `Expected a moment that has passed, such as “yesterday 17:30” or “2026-11-20 17:30”, found “${words}”.`,
            }
          : { value };
      },
      show: (value, context) => showMoment(value, zoneOf(context), context),
    },
    { ...wording, extra: true },
  ),
  required: false,
});

/** The day of a logged moment, on the clock it was written on. */
export const dayOf = (context: FieldContext, at: string): string =>
  happenedOn(applicationOf(context)?.application ?? {}, context.snapshot.clocks, at);

/** A day to come: `2026-12-04`. */
export const date = (wording: Wording): Field<string | undefined> =>
  field<string>(
    {
      kind: "date",
      placeholder: "Friday",
      read: (typed, { snapshot }) => {
        const words = oneText(typed);
        const value = readDate(words, snapshot.today.toPlainDate());
        return value === undefined
          ? { problem: `Expected a date such as “2026-12-04” or “Friday”, found “${words}”.` }
          : { value };
      },
      show: (value, { snapshot }) => showDay(Temporal.PlainDate.from(value), snapshot),
    },
    { ...wording, optional: true },
  );

/**
 * When they said you would hear, kept in their words. `saidOn` gives the day that it counts from; where it is left out, the day
 * of the field `start`, else of the field `at`.
 */
export function promise(wording: Wording & { optional: true }): Field<string | undefined>;
export function promise(wording: Wording): Field<string>;
export function promise(wording: Wording & { optional?: true }): Field<string | undefined> {
  return field<string>(
    {
      kind: "promise",
      placeholder: "Friday, in two weeks, 4 December",
      read: (typed, context) => {
        const by = oneText(typed);
        return promisedOn(by, context) === undefined
          ? {
              problem: `Expected a date such as “2026-12-04”, or words such as “in two weeks” or “end of next week”, found “${by}”.`,
            }
          : { value: by };
      },
      show: (by, context) => showDay(promisedOn(by, context)!, context.snapshot),
    },
    wording as Wording & { optional: true },
  );
}

/** The day that a promise means, in the calendar that the plan uses. */
function promisedOn(by: string, context: FieldContext): Temporal.PlainDate | undefined {
  const { snapshot, values } = context;
  const country =
    (values["country"] as string | undefined) ??
    applicationOf(context)?.application.country ??
    snapshot.settings.country;
  return promisedDay({ by, said: saidOn(context) }, snapshot.calendars[country ?? ""] ?? unknownCountry);
}

/** The day on which something was said: of the interview that the action is about, else of the moment it names, else today. */
export function saidOn(context: FieldContext): string {
  const { values, snapshot } = context;
  const start = values["start"] ?? (values["round"] as { interview: { start: string } } | undefined)?.interview.start;
  if (typeof start === "string") return start.slice(0, 10);
  const at = values["said"] ?? values["at"];
  return typeof at === "string" ? dayOf(context, at) : snapshot.today.toPlainDate().toString();
}
