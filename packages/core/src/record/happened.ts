import { Temporal } from "temporal-polyfill";
import type { Application } from "../model/index.ts";
import { isBefore, readMoment, writeMoment } from "../time/moment.ts";
import { readWhen } from "../time/natural.ts";

/** Whose clock a new log entry is on. */
export interface Clocks {
  now: Temporal.Instant;
  /** The zone the sender's settings name, if they do. */
  settings: string | undefined;
  /** The machine's zone. */
  host: string;
}

/**
 * The moment something happened, as the file carries it: what `words` say ("yesterday 17:30"), else now, on the
 * application's wall clock. Undefined where the words cannot be read, or name a moment still to come.
 */
export function happenedAt(application: Pick<Application, "zone">, clocks: Clocks, words?: string): string | undefined {
  const named = application.zone ?? clocks.settings;
  const now = clocks.now.toZonedDateTimeISO(named ?? clocks.host);
  // Where no file names a zone, a wall clock time would mean another moment on another machine.
  if (words === undefined) return named === undefined ? instant(clocks.now) : writeMoment(now);
  const read = readWhen(words, now, "past");
  if (read === undefined || isToCome(read, now)) return undefined;
  if (named !== undefined || !/^\S+ \d{2}:\d{2}$/.test(read)) return read;
  return instant(Temporal.PlainDateTime.from(read.replace(" ", "T")).toZonedDateTime(clocks.host).toInstant());
}

/** The day of such a moment, on the same clock: a promise counts from it. */
export function happenedOn(application: Pick<Application, "zone">, { settings, host }: Clocks, at: string): string {
  const moment = readMoment(at, application.zone ?? settings ?? host);
  return (moment.exact ? moment.at.toPlainDate() : moment.date).toString();
}

const instant = (at: Temporal.Instant): string => at.toString({ smallestUnit: "second" });

function isToCome(text: string, now: Temporal.ZonedDateTime): boolean {
  const moment = readMoment(text, now.timeZoneId);
  return moment.exact ? isBefore(now, moment.at) : Temporal.PlainDate.compare(moment.date, now.toPlainDate()) > 0;
}
