import {
  Interview,
  readEnd,
  readMoment,
  readPerson,
  readWhen,
  withPerson,
  writeMoment,
  type Interviewer,
} from "@afterword/core";
import { UsageError, type Session } from "./host.ts";
import { clean } from "./terminal.ts";
import { typed } from "./typed.ts";

export interface InterviewOptions {
  start: string;
  end?: string | undefined;
  zone?: string | undefined;
  with?: readonly string[] | undefined;
  kind?: string | undefined;
  question?: readonly string[] | undefined;
  concern?: string | undefined;
  unclear?: readonly string[] | undefined;
}

/** An interview from words typed on the command line. A bare weekday means the last one (`past`) or the next one. */
export function readInterview(
  session: Session,
  options: InterviewOptions,
  direction: "past" | "future" = "future",
): Interview {
  const now = session.now.toZonedDateTimeISO(typed(Interview.shape.zone, options.zone, "--zone") ?? session.zone);
  const start = readWhen(options.start, now, direction);
  if (start === undefined)
    throw new UsageError(`expected a moment such as "yesterday 10:00" or "2026-11-23 10:00", found "${options.start}"`);
  const { timeZoneId: zone } = now;
  const moment = readMoment(start, zone);
  if (moment.exact && start.includes(" ") && writeMoment(moment.at) !== start.slice(0, 16)) {
    session.io.err(
      `warning: there is no ${clean(start)} in ${clean(zone)}, where the clocks go forward then; it counts as ${writeMoment(moment.at)}\n`,
    );
  }
  return typed(Interview, {
    start,
    end: options.end === undefined ? undefined : endOf(start, options.end),
    zone: options.zone,
    kind: options.kind,
    people: (options.with ?? [])
      .filter((text) => text.trim() !== "")
      .map(personOf)
      .reduce(withPerson, []),
    questions: options.question ?? [],
    unclear: options.unclear ?? [],
    concern: options.concern,
  });
}

function endOf(start: string, text: string): string {
  const end = readEnd(start, text);
  if (end === undefined)
    throw new UsageError(`--end: expected a time such as "11:00" or a length such as "45m", found "${text}"`);
  return end;
}

/** A person as typed on the command line. */
export function personOf(text: string): Interviewer {
  const person = readPerson(text);
  if (!person) throw new UsageError(`expected a person such as "Thandi Nkosi <t@acme.example>", found "${text}"`);
  return person;
}
