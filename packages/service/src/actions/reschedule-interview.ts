import {
  clockTime,
  momentFrom,
  readHour,
  readMoment,
  reschedule,
  writeMoment,
  type Interview,
  type Moment,
} from "@afterword/core";
import type { Temporal } from "temporal-polyfill";
import { defineAction } from "../action/action.ts";
import { ServiceError } from "../error.ts";
import { asSentence, oneText, type Field, type FieldContext, type Reading } from "../field/field.ts";
import { application, end, isToCome, moment, round, showMoment } from "../field/index.ts";
import { roundOf, zoneOf } from "../field/when.ts";

export const rescheduleInterview = defineAction({
  name: "reschedule-interview",
  title: "Reschedule Interview",
  summary: "Record that an interview takes place at another time.",
  fields: {
    application: application(),
    round: round(),
    start: asBefore(moment("next", { label: "New start", question: "When does it begin now?" })),
    end: end({
      label: "End",
      question: "When does it end, or how long is it? If you leave it out: as long as before.",
    }),
  },
  check({ round: { interview }, start }, context) {
    const zone = zoneOf(context);
    const [before, after] = [readMoment(interview.start, zone), readMoment(start, zone)];
    const isSame = before.exact && after.exact ? before.at.equals(after.at) : interview.start === start;
    if (isSame && interview.status === "confirmed")
      throw new ServiceError("already-done", "It is on record at this time already.", { field: "start" });
  },
  run({ application, round, start, end }, context) {
    const zone = zoneOf(context);
    return context.record(
      application,
      `Recorded: the interview with ${application.application.company} is on ${showMoment(start, zone, context)}.`,
      (current) =>
        reschedule(
          current,
          round.id,
          { start, end: end ?? asLongAsBefore(round.interview, start, zone) },
          context.moment(current),
        ),
    );
  },
});

/**
 * Reads a start counted from the present one as well: “a day later”, “Thursday, same time”. An hour alone keeps the day; where that
 * has begun to pass, it is asked about. A day alone keeps the hour.
 */
function asBefore(field: Field<string>): Field<string> {
  return {
    ...field,
    read(typed, context) {
      const interview = roundOf(context);
      const before = interview && readMoment(interview.start, zoneOf(context));
      if (before === undefined) return field.read(typed, context);
      const words = oneText(typed).trim().replace(saidBefore, "");
      const hour = readHour(words);
      if (hour !== undefined) return onSameDay(hour, before, field, context);
      if (!before.exact) return field.read(words, context);
      const day = words.replace(sameTime, "").trim();
      const read = readShift(day, before.at) ?? field.read(day, context);
      if (!("value" in read) || readMoment(read.value, zoneOf(context)).exact) return read;
      return { value: `${read.value} ${clockTime(before.at)}` };
    },
  };
}

/** “It's at 11”, “no, moved to Friday”: what stands before the time itself. */
const saidBefore = /^(?:(?:no|sorry|it['’]?s|it is|it was|now|moved to|changed to|to)\b[,;:]? ?)+/i;

/** The same day at another hour. */
function onSameDay(hour: string, before: Moment, field: Field<string>, context: FieldContext): Reading<string> {
  const day = before.exact ? before.at.toPlainDate() : before.date;
  const read = field.read(`${day} ${hour}`, context);
  if (!("value" in read) || isToCome(read.value, zoneOf(context), context)) return read;
  return { doubt: `On ${showMoment(read.value, zoneOf(context), context)}, the same day as before?`, ...read };
}

const sameTime =
  /(?:[,;]?\s*\b(?:at )?(?:the )?same (?:time|hour)$)|(?:^(?:at )?(?:the )?same (?:time|hour)(?: on|,)? )/i;
const shift = /^(?<length>(?:an?|one|two|three|[1-9]\d?) (?:day|week|hour)s?) (?<way>later|earlier)$/i;

/** “Two days later”, read as “in two days” at the present start. Undefined for other words. */
function readShift(words: string, start: Temporal.ZonedDateTime): Reading<string> | undefined {
  const { length, way } = shift.exec(words)?.groups ?? {};
  if (length === undefined) return undefined;
  const found =
    way!.toLowerCase() === "later"
      ? momentFrom(`in ${length}`, { now: start, lean: "future" })
      : momentFrom(`${length} ago`, { now: start, lean: "past" });
  return "problem" in found ? { problem: asSentence(found.problem) } : { value: found.value };
}

/** The end that keeps an interview's length, where both its hours were known. */
function asLongAsBefore({ start, end }: Interview, next: string, zone: string): string | undefined {
  if (end === undefined) return undefined;
  const [from, until, begins] = [readMoment(start, zone), readMoment(end, zone), readMoment(next, zone)];
  return from.exact && until.exact && begins.exact ? writeMoment(begins.at.add(from.at.until(until.at))) : undefined;
}
