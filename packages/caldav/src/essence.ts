import { createHash } from "node:crypto";

/** Names what was said without saying it. */
export const digestOf = (text: string): string => createHash("sha256").update(text).digest("hex");

/** What counts of an event: servers write the rest anew, in another order, with properties of their own. */
const counted = new Set([
  "UID",
  "DTSTART",
  "DTEND",
  "DURATION",
  "SUMMARY",
  "DESCRIPTION",
  "LOCATION",
  "STATUS",
  "TRIGGER",
  "RRULE",
]);

/** What an object says, as a digest in one form: two objects that say the same have the same essence. */
export function essenceOf(text: string): string {
  const lines: string[] = [];
  let component = "";
  for (const line of text.replace(/\r?\n[ \t]/g, "").split(/\r?\n/)) {
    const [, name = "", parameters = "", value = ""] = /^([\w-]+)((?:;(?:"[^"]*"|[^:"])*)?):(.*)$/s.exec(line) ?? [];
    const property = name.toUpperCase();
    if (property === "BEGIN") component = value.toUpperCase();
    if (property === "END") component = value.toUpperCase() === "VALARM" ? "VEVENT" : "";
    if (!counted.has(property) || (component !== "VEVENT" && component !== "VALARM")) continue;
    // The text of an alarm is some programs' own.
    if (component === "VALARM" && property !== "TRIGGER") continue;
    const zone = /;TZID=("[^"]*"|[^;:]*)/i.exec(parameters)?.[1] ?? "";
    lines.push(`${property}${zone && `;${zone}`}:${property === "TRIGGER" ? minutes(value) : value.trim()}`);
  }
  return digestOf(lines.sort().join("\n"));
}

/** `-PT60M`, `-PT1H` and `-P0DT1H0M0S` are one. */
function minutes(trigger: string): string {
  const match = /^([+-]?)P(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/i.exec(trigger.trim());
  if (!match) return trigger.trim();
  const [weeks = 0, days = 0, hours = 0, mins = 0, seconds = 0] = match.slice(2).map((part) => Number(part ?? 0));
  const total = ((weeks * 7 + days) * 24 + hours) * 60 + mins + seconds / 60;
  return String(total === 0 ? 0 : match[1] === "-" ? -total : total);
}
