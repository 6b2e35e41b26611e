import { Temporal } from "temporal-polyfill";
import { readWhen } from "@afterword/core";
import { readMailDate } from "./mail-date.ts";

/**
 * A date as mail programs show it above a quoted or forwarded message: "Fri, 11 Dec 2026 at 15:02", "04 December 2026 16:00", "Tuesday,
 * December 1, 2026 4:40 PM". Without a zone it is on the clock of `now`.
 */
export function readLooseDate(words: string, now: Temporal.ZonedDateTime): Temporal.ZonedDateTime | undefined {
  const text = words.slice(0, 120);
  if (/[+-]\d{4}\b|\b(?:GMT|UTC)\b/.test(text)) {
    const exact = readMailDate(text);
    if (exact) return exact;
  }
  const plain = text
    .replace(/^\s*(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?,?\s+/i, "")
    .replace(/\b(?:at|um|à)\b|[,\u202F]/gi, " ")
    .replace(/\(.*$/, "")
    .replace(/(\d{1,2}:\d{2}):\d{2}/, "$1")
    .replace(/\s+/g, " ")
    .trim();
  const [, day, clock] = /^(.*?\d{4})(?: (\d{1,2}[:.]\d{2}(?: ?[ap]\.?m\.?)?))?/i.exec(plain) ?? [];
  if (!day) return undefined;
  const read = readWhen(clock ? `${day} ${clock}` : day, now, "past");
  if (!read) return undefined;
  try {
    return Temporal.PlainDateTime.from(read.replace(" ", "T")).toZonedDateTime(now.timeZoneId);
  } catch {
    return undefined;
  }
}
