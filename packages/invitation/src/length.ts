import { Temporal } from "temporal-polyfill";
import type { Reading } from "./when.ts";

/** From one time to another of the same kind: elapsed time, or whole days. Undefined where they cannot be compared. */
export function between(start: Reading, end: Reading): Temporal.Duration | undefined {
  if (start.kind === "instant" && end.kind === "instant") return start.at.until(end.at);
  if (start.kind === "wall" && end.kind === "wall") return start.wall.until(end.wall);
  const dates = [start, end].map((reading) => (reading.kind === "date" ? reading.date : undefined));
  return dates[0] && dates[1] ? dates[0].until(dates[1]) : undefined;
}

/** `P1W`, `P2DT3H`, `PT45M`: in days and below, which have a length without a calendar. Months and years are no part of the format. */
export function readDuration(text: string | undefined): Temporal.Duration | undefined {
  const match =
    /^\s*([+-]?)P(?:(\d{1,6})W)?(?:(\d{1,6})D)?(?:T(?:(\d{1,8})H)?(?:(\d{1,8})M)?(?:(\d{1,9})S)?)?\s*$/i.exec(
      text ?? "",
    );
  if (!match) return undefined;
  const [weeks, days, hours, minutes, seconds] = match.slice(2).map((part) => Number(part ?? 0));
  const length = Temporal.Duration.from({
    days: weeks! * 7 + days!,
    hours: hours!,
    minutes: minutes!,
    seconds: seconds!,
  });
  return match[1] === "-" ? length.negated() : length;
}
