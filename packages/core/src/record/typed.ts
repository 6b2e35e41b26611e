import { Temporal } from "temporal-polyfill";
import { readMoment, writeMoment } from "../time/moment.ts";
import { readWhen } from "../time/natural.ts";

/**
 * When something ends, as typed: a length ("45m", "1h30", "90 min", "an hour and a half"), a time ("11:00", "11h30") on the day it starts, or a moment of its
 * own. `start` is a moment as files carry it; where it has an offset, so does the end. A time up to eight hours later that is past
 * midnight is on the next day. Undefined where it cannot be read, or where a length needs an hour to count from.
 */
export function readEnd(start: string, typed: string): string | undefined {
  const text = inFigures(typed);
  const offset = /(?<=:\d{2}(?:\.\d+)?)(?:Z|[+-]\d{2}:?\d{2})$/.exec(start)?.[0] ?? "";
  // An offset is a zone of its own: the end stands on the same clock.
  const zone = offset === "Z" || offset === "" ? "UTC" : offset;
  const moment = readMoment(start, zone);
  const asStart = (end: string): string =>
    / \d{2}:\d{2}$/.test(end) && offset !== "" ? `${end.replace(" ", "T")}${offset}` : end;
  const length = /^(?:(\d{1,2})\s?h(?:ours?|rs?)?\s?)?(?:(\d{1,3})\s?(?:m|mins?|minutes)?)?$/i.exec(text.trim());
  if (length && /[hm]/i.test(text)) {
    if (!moment.exact) return undefined;
    const after = moment.at.add({ hours: Number(length[1] ?? 0), minutes: Number(length[2] ?? 0) });
    return asStart(writeMoment(clockSooner(text, moment.at, after) ?? after));
  }
  const day = moment.exact ? moment.at.toPlainDate() : moment.date;
  const end = readWhen(text, day.toZonedDateTime({ timeZone: zone, plainTime: "12:00" }), "future");
  if (end === undefined) return undefined;
  const isTimeAlone = !/\p{L}{3}|\d{4}-/u.test(text) || /^(?:noon|midday|midnight)$/i.test(text.trim());
  return asStart(moment.exact && isTimeAlone ? pastMidnight(moment.at, end, zone) : end);
}

const figures = new Map(
  ["one", "two", "three", "four", "five", "six", "seven", "eight"].map((word, index) => [word, index + 1]),
);

/** A length in words as figures: "an hour and a half" is "1h30"; anything else stays as it is. */
function inFigures(text: string): string {
  const words = text.trim().toLowerCase();
  if (/^half an hour$/.test(words)) return "30m";
  const [, many, before, after, minutes] =
    /^(an?|one|two|three|four|five|six|seven|eight|\d{1,2})( and a half)? hours?( and a half)?(?: and (\d{1,2}) min(?:ute)?s?)?$/.exec(
      words,
    ) ?? [];
  if (many === undefined) return text;
  const hours = /^an?$/.test(many) ? 1 : (figures.get(many) ?? Number(many));
  return `${hours}h${before || after ? "30" : (minutes ?? "")}`;
}

/** "15h30" is a time of day in French, and a length to others: it is the time where that comes first. */
function clockSooner(
  text: string,
  start: Temporal.ZonedDateTime,
  after: Temporal.ZonedDateTime,
): Temporal.ZonedDateTime | undefined {
  const [, hour, minute = "00"] = /^(\d{1,2}) ?h ?(\d{2})?$/i.exec(text.trim()) ?? [];
  if (hour === undefined || Number(hour) > 23 || Number(minute) > 59) return undefined;
  const clock = start.with({ hour: Number(hour), minute: Number(minute) });
  return Temporal.ZonedDateTime.compare(clock, start) > 0 && Temporal.ZonedDateTime.compare(clock, after) < 0
    ? clock
    : undefined;
}

/** "23:30 to 00:30" ends the next day; "14:00 to 13:00" is a mistake, and stays one. */
function pastMidnight(start: Temporal.ZonedDateTime, end: string, zone: string): string {
  const read = readMoment(end, zone);
  if (!read.exact || Temporal.ZonedDateTime.compare(read.at, start) > 0) return end;
  const next = read.at.add({ days: 1 });
  return start.until(next, { largestUnit: "hours" }).hours < 8 ? writeMoment(next) : end;
}
