import { Temporal } from "temporal-polyfill";

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const zones = new Map([
  ["ut", "+00:00"],
  ["utc", "+00:00"],
  ["gmt", "+00:00"],
  ["z", "+00:00"],
  ["est", "-05:00"],
  ["edt", "-04:00"],
  ["cst", "-06:00"],
  ["cdt", "-05:00"],
  ["mst", "-07:00"],
  ["mdt", "-06:00"],
  ["pst", "-08:00"],
  ["pdt", "-07:00"],
]);

/** Reads a Date header, keeping the offset it names: "today" in a mail is the sender's day. Undefined where it is no date. */
export function readMailDate(header: string): Temporal.ZonedDateTime | undefined {
  const found =
    /(\d{1,2})[\s-]+([a-z]{3})[a-z]*[\s-]+(\d{4}|\d{2})\s+(\d{1,2}):(\d{2})(?::(\d{2}))?\s*([+-]\d{4}|[a-z]{1,4})?/i.exec(
      header.slice(0, 200),
    );
  if (!found) return undefined;
  const [, day, month, year, hour, minute, second, zone = "+0000"] = found;
  const offset = /^[+-]\d{4}$/.test(zone)
    ? `${zone.slice(0, 3)}:${zone.slice(3)}`
    : (zones.get(zone.toLowerCase()) ?? "+00:00");
  try {
    return Temporal.PlainDateTime.from(
      {
        year: Number(year!.length === 2 ? `20${year}` : year),
        month: months.indexOf(month!.toLowerCase()) + 1,
        day: Number(day),
        hour: Number(hour),
        minute: Number(minute),
        second: Math.min(Number(second ?? 0), 59),
      },
      { overflow: "reject" },
    ).toZonedDateTime(offset);
  } catch {
    return undefined;
  }
}
