import { Temporal } from "temporal-polyfill";
import {
  canBePromised,
  clockTime,
  dayFrom,
  dayName,
  disagreement,
  happenedAt,
  happenedOn,
  longDate,
  momentFrom,
  readEnd,
  readMoment,
  readNearest,
  readPromise,
  unknownCountry,
  writeMoment,
  zoneCity,
  type Application,
  type Interview,
  type Lean,
  type Moment,
  type ReadTime,
  type WorkCalendar,
} from "@afterword/core";
import type { Snapshot } from "../snapshot.ts";
import { applicationOf, asSentence, field, oneText, type Field, type FieldContext, type Wording } from "./field.ts";

/** A moment in words: "Monday 7 December 2026, 10:00"; on both clocks, each with its place, where the sender's shows another: "…, 10:00 in Tokyo (01:00 in London)". */
export function showMoment(moment: string, zone: string, { snapshot }: Pick<FieldContext, "snapshot">): string {
  const read: Moment = readMoment(moment, zone);
  if (!read.exact) return showDay(read.date, snapshot);
  const { at } = read;
  const there = `${showDay(at, snapshot)}, ${clockTime(at)}`;
  const own = at.withTimeZone(snapshot.settings.zone);
  if (own.offsetNanoseconds === at.offsetNanoseconds) return there;
  const day = own.toPlainDate().equals(at.toPlainDate()) ? "" : `${dayName(own).slice(0, 3)} `;
  return `${there} in ${zoneCity(at.timeZoneId)} (${day}${clockTime(own)} in ${zoneCity(own.timeZoneId)})`;
}

/** A day in words; with its year where that is not the present one. */
export const showDay = (
  day: Temporal.PlainDate | Temporal.ZonedDateTime,
  { settings, today }: Pick<Snapshot, "settings" | "today">,
): string => longDate(day, settings.dialect, today.year);

/** The zone that a time is typed in: a field's own, else the interview's, the application's or the sender's. */
export const zoneOf = (context: FieldContext): string =>
  (context.values["zone"] as string | undefined) ??
  roundOf(context)?.zone ??
  applicationOf(context)?.application.zone ??
  context.snapshot.settings.zone;

/** The round that an action is about, once it is chosen. */
export const roundOf = ({ values }: FieldContext): Interview | undefined =>
  (values["round"] as { interview: Interview } | undefined)?.interview;

/** `nearest` is for what may be over or still to come, `next` for the same where a bare weekday means the next one. */
type MomentLean = Lean | "next";

/** A moment of an interview, as files carry it: `2026-11-23 10:00`, or a date alone. */
export function moment(lean: MomentLean, wording: Wording & { optional: true }): Field<string | undefined>;
export function moment(lean: MomentLean, wording: Wording): Field<string>;
export function moment(lean: MomentLean, wording: Wording & { optional?: true }): Field<string | undefined> {
  return field<string>(
    {
      kind: "moment",
      placeholder: lean === "future" || lean === "next" ? "Thursday 14:00" : "yesterday 10:00",
      read: (typed, context) => {
        const zone = zoneOf(context);
        const [words, now] = [oneText(typed), context.snapshot.now.toZonedDateTimeISO(zone)];
        const found = momentTyped(words, now, lean);
        if ("problem" in found) return { problem: asSentence(found.problem) };
        const { value } = found;
        const read = readMoment(value, zone);
        if (lean === "nearest" && readNearest(words, now)?.isEven)
          return {
            value,
            doubt: `Is that ${showMoment(value, zone, context)}, which ${isToCome(value, zone, context) ? "is still to come" : "has passed"}?`,
          };
        const isSkipped = read.exact && value.includes(" ") && writeMoment(read.at) !== value.slice(0, 16);
        return isSkipped
          ? {
              value,
              doubt: `There is no ${value} in ${zone}: the clocks go forward then. Do you mean ${writeMoment(read.at)}?`,
            }
          : { value };
      },
      show: (value, context) => showMoment(value, zoneOf(context), context),
    },
    wording as Wording & { optional: true },
  );
}

function momentTyped(words: string, now: Temporal.ZonedDateTime, lean: MomentLean): ReadTime {
  if (lean !== "next") return momentFrom(words, { now, lean });
  const ahead = momentFrom(words, { now, lean: "future" });
  return "problem" in ahead ? momentFrom(words, { now, lean: "nearest" }) : ahead;
}

/** When an interview ends, counted from its start: a time, a length such as "45m", or a moment. */
export const end = (wording: Wording): Field<string | undefined> =>
  field<string>(
    {
      kind: "end",
      placeholder: "11:00, or 45m",
      read: (typed, context) => {
        const words = oneText(typed);
        const start = context.values["start"] as string | undefined;
        if (start === undefined) return { problem: "Expected a start first." };
        const value = readEnd(start, words);
        if (value === undefined)
          return { problem: `Expected a time such as “11:00” or a length such as “45m”, found “${words}”.` };
        const shown = (moment: string): string => showMoment(moment, zoneOf(context), context);
        const hours = hoursBetween(start, value, zoneOf(context));
        if (hours !== undefined && hours > longestInterview)
          return {
            value,
            doubt: `The interview would last ${Math.round(hours)} hours, until ${shown(value)}. Is that right?`,
          };
        return isAfter(value, start, zoneOf(context))
          ? { value }
          : { problem: `Expected an end after the start (${shown(start)}), found “${words}”: ${shown(value)}.` };
      },
      show: (value, context) => showMoment(value, zoneOf(context), context),
    },
    { ...wording, optional: true },
  );

/** In hours; longer than an evening, and a day of interviews is given as days. */
const longestInterview = 12;

/** Undefined where one of the two is a day alone. */
function hoursBetween(start: string, end: string, zone: string): number | undefined {
  const [from, to] = [readMoment(start, zone), readMoment(end, zone)];
  return from.exact && to.exact ? from.at.until(to.at).total("hours") : undefined;
}

/** Whether one moment comes after another; of two days alone, whether it is not before it. */
export function isAfter(moment: string, other: string, zone: string): boolean {
  const [a, b] = [readMoment(moment, zone), readMoment(other, zone)];
  if (a.exact && b.exact) return Temporal.ZonedDateTime.compare(a.at, b.at) > 0;
  return Temporal.PlainDate.compare(dateOf(a), dateOf(b)) >= 0;
}

const dateOf = (moment: Moment): Temporal.PlainDate => (moment.exact ? moment.at.toPlainDate() : moment.date);

/** Whether an interview's start is still to come. */
export function isToCome(start: string, zone: string, { snapshot }: Pick<FieldContext, "snapshot">): boolean {
  const read = readMoment(start, zone);
  return read.exact
    ? read.at.epochMilliseconds > snapshot.now.epochMilliseconds
    : `${read.date}` > `${snapshot.now.toZonedDateTimeISO(zone).toPlainDate()}`;
}

/** When it happened, as the log carries it. Nothing typed is now. Refuses a moment still to come. */
export const happened = (wording: Wording): Field<string> => ({
  ...field<string>(
    {
      kind: "moment",
      placeholder: "yesterday 17:30",
      initial: () => "now",
      read: (typed, context) => {
        const words = oneText(typed);
        const { snapshot } = context;
        const application: Pick<Application, "zone"> = applicationOf(context)?.application ?? {};
        const now = snapshot.now.toZonedDateTimeISO(application.zone ?? snapshot.settings.zone);
        const found = words === "now" ? undefined : momentFrom(words, { now, lean: "past" });
        if (found && "problem" in found) return { problem: asSentence(found.problem) };
        const value = happenedAt(application, snapshot.clocks, found && words);
        return value === undefined
          ? { problem: `Expected a moment that has passed, such as “yesterday 17:30”, found “${words}”.` }
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
        const read = dayFrom(words, { now: snapshot.today, lean: "future" });
        if ("problem" in read) return { problem: asSentence(read.problem) };
        const day = showDay(Temporal.PlainDate.from(read.value), snapshot);
        return namesHour(words, snapshot)
          ? {
              value: read.value,
              doubt: `The hour is not kept, only the day: ${day}. Is that the day? Put the hour into the note.`,
            }
          : { value: read.value };
      },
      show: (value, { snapshot }) => showDay(Temporal.PlainDate.from(value), snapshot),
    },
    { ...wording, optional: true },
  );

/** By when something is due: a moment to come, or words that cover several days, of which it is the last: “before the weekend”. */
export const due = (wording: Wording & { optional: true }): Field<string | undefined> => {
  const named = moment("future", wording);
  return {
    ...named,
    read: (typed, context) => {
      const read = named.read(typed, context);
      if (!("problem" in read)) return read;
      const last = spanOf(oneText(typed), context)?.end.toString();
      return last === undefined || last < `${context.snapshot.today.toPlainDate()}` ? read : { value: last };
    },
  };
};

/** Whether a day was typed with an hour: “Friday 10:00”, “Friday at noon”. */
function namesHour(words: string, { now, settings: { zone } }: Snapshot): boolean {
  const read = momentFrom(words, { now: now.toZonedDateTimeISO(zone), lean: "future" });
  return "value" in read && readMoment(read.value, zone).exact;
}

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
        const day = promisedOn(by, context);
        if (day === undefined)
          return {
            problem: canBePromised(by)
              ? `Expected a day to come, found “${by}”: it had passed when it was said (${showDay(dayOfSaying(context), context.snapshot)}).`
              : `Expected a date such as “4 December”, or words such as “in two weeks” or “soon”, found “${by}”.`,
          };
        // "Before Saturday 5 December" is over on the Friday.
        const disagrees = /^before /i.test(by) ? undefined : disagreement(by, day);
        if (disagrees !== undefined) return { problem: asSentence(disagrees) };
        return Temporal.PlainDate.compare(day, dayOfSaying(context)) < 0
          ? {
              problem: `Expected a day that is not before it was said (${showDay(dayOfSaying(context), context.snapshot)}), found “${by}”: ${showDay(day, context.snapshot)}.`,
            }
          : { value: by };
      },
      show: (by, context) => showDay(promisedOn(by, context)!, context.snapshot),
    },
    wording as Wording & { optional: true },
  );
}

/** The last day of what was promised, in the calendar that the plan uses; undefined where it cannot be read. */
export const promisedOn = (by: string, context: FieldContext): Temporal.PlainDate | undefined =>
  spanOf(by, context)?.end;

const spanOf = (by: string, context: FieldContext): ReturnType<typeof readPromise> =>
  readPromise(by, dayOfSaying(context), calendarOf(context));

/** The working days of the employer's country. */
function calendarOf(context: FieldContext): WorkCalendar {
  const { snapshot, values } = context;
  const country =
    (values["country"] as string | undefined) ??
    applicationOf(context)?.application.country ??
    snapshot.settings.country;
  return snapshot.calendars[country ?? ""] ?? unknownCountry;
}

/** What the employer's country has off on a day: a public holiday by its name, or the weekend. */
export function dayOffOn(day: string, context: FieldContext): string | undefined {
  const { weekend, holidays } = calendarOf(context);
  return holidays[day] ?? (weekend.includes(Temporal.PlainDate.from(day).dayOfWeek) ? "the weekend" : undefined);
}

/** What was promised, as a predicate: a day they named is a day; vaguer words are quoted, with what they are taken for. */
export function answersBy(by: string, context: FieldContext): string {
  const span = spanOf(by, context);
  const last = span && showDay(span.end, context.snapshot);
  if (span?.isNamedDay) return `said that you would hear by ${last}`;
  return `said “${by}”${last === undefined ? "" : `, which is taken to be over on ${last}`}`;
}

const dayOfSaying = (context: FieldContext): Temporal.PlainDate => Temporal.PlainDate.from(saidOn(context));

/** The day on which something was said: of the interview that the action is about, else of the moment it names, else today. */
export function saidOn(context: FieldContext): string {
  const { values, snapshot } = context;
  const start = values["start"] ?? roundOf(context)?.start;
  if (typeof start === "string") return dateOf(readMoment(start, zoneOf(context))).toString();
  const at = values["said"] ?? values["at"];
  return typeof at === "string" ? dayOf(context, at) : snapshot.today.toPlainDate().toString();
}
