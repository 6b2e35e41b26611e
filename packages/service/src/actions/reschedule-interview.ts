import { clockTime, readMoment, reschedule, writeMoment, type Interview } from "@afterword/core";
import type { Temporal } from "temporal-polyfill";
import { defineAction } from "../action/action.ts";
import { ServiceError } from "../error.ts";
import { applicationOf, oneText, type Field, type FieldContext } from "../field/field.ts";
import { application, end, moment, round, showMoment } from "../field/index.ts";

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
  check({ application, round: { interview }, start }, { snapshot }) {
    const zone = interview.zone ?? application.application.zone ?? snapshot.settings.zone;
    const [before, after] = [readMoment(interview.start, zone), readMoment(start, zone)];
    const isSame = before.exact && after.exact ? before.at.equals(after.at) : interview.start === start;
    if (isSame && interview.status === "confirmed")
      throw new ServiceError("already-done", "It is on record at this time already.", { field: "start" });
  },
  run({ application, round, start, end }, context) {
    const home = application.application.zone ?? context.snapshot.settings.zone;
    const zone = round.interview.zone ?? home;
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

/** Reads a start counted from the present one as well: “a day later”, “Thursday, same time”. A day alone is asked about: at the same hour? */
function asBefore(field: Field<string>): Field<string> {
  return {
    ...field,
    read(typed, context) {
      const interview = interviewIn(context);
      const before = interview && readMoment(interview.start, zoneIn(context));
      if (!before?.exact) return field.read(typed, context);
      const words = oneText(typed).trim();
      const isSameTime = sameTime.test(words);
      const day = words.replace(sameTime, "").trim();
      const shift = later.exec(day);
      if (shift) return { value: writeMoment(before.at.add(shiftOf(shift))) };
      const read = field.read(day, context);
      if (!("value" in read) || readMoment(read.value, zoneIn(context)).exact) return read;
      const value = `${read.value} ${clockTime(before.at)}`;
      return isSameTime ? { value } : { value, doubt: `At ${clockTime(before.at)}, as before?` };
    },
  };
}

const sameTime = /[,;]?\s*\b(?:at )?(?:the )?same (?:time|hour)$/i;
const later = /^(?<count>an?|one|two|three|[1-9]\d?) (?<unit>day|week|hour)s? (?<way>later|earlier)$/i;

function shiftOf({ groups }: RegExpExecArray): Temporal.DurationLike {
  const { count, unit, way } = groups as Record<"count" | "unit" | "way", string>;
  const words: Readonly<Record<string, number>> = { a: 1, an: 1, one: 1, two: 2, three: 3 };
  const length = (words[count.toLowerCase()] ?? Number(count)) * (way.toLowerCase() === "later" ? 1 : -1);
  return { [`${unit.toLowerCase()}s`]: length };
}

const interviewIn = ({ values }: FieldContext): Interview | undefined =>
  (values["round"] as { interview: Interview } | undefined)?.interview;

const zoneIn = (context: FieldContext): string =>
  interviewIn(context)?.zone ?? applicationOf(context)?.application.zone ?? context.snapshot.settings.zone;

/** The end that keeps an interview's length, where both its hours were known. */
function asLongAsBefore({ start, end }: Interview, next: string, zone: string): string | undefined {
  if (end === undefined) return undefined;
  const [from, until, begins] = [readMoment(start, zone), readMoment(end, zone), readMoment(next, zone)];
  return from.exact && until.exact && begins.exact ? writeMoment(begins.at.add(from.at.until(until.at))) : undefined;
}
