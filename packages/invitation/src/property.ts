import { cleanText } from "@afterword/core/text";

/** One content line, its value as it was written. */
export interface Property {
  readonly name: string;
  /** Names in capitals, values without quotes; a parameter given twice keeps the first. */
  readonly params: ReadonlyMap<string, string>;
  readonly value: string;
}

// These carry what an interview needs. The rest (HTML copies, attachments, extensions) is not even taken apart.
const names = new Set([
  "UID",
  "SEQUENCE",
  "METHOD",
  "STATUS",
  "SUMMARY",
  "DESCRIPTION",
  "LOCATION",
  "URL",
  "CONFERENCE",
  "DTSTART",
  "DTEND",
  "DURATION",
  "DTSTAMP",
  "RRULE",
  "RDATE",
  "EXDATE",
  "RECURRENCE-ID",
  "ORGANIZER",
  "ATTENDEE",
  "TZID",
  "TZOFFSETFROM",
  "TZOFFSETTO",
  "PRODID",
  "X-LIC-LOCATION",
  "X-WR-TIMEZONE",
  "TIMEZONE-ID",
  "X-GOOGLE-CONFERENCE",
  "X-MICROSOFT-SKYPETEAMSMEETINGURL",
  "X-MICROSOFT-ONLINEMEETINGCONFLINK",
  "X-MICROSOFT-ONLINEMEETINGEXTERNALLINK",
  "X-MICROSOFT-CDO-ALLDAYEVENT",
  "X-FUNAMBOL-ALLDAY",
  "X-ALT-DESC",
  "X-ZOOM-MEETING-URL",
]);

const structure = new Set([
  "BEGIN",
  "END",
  "VERSION",
  "CALSCALE",
  "CLASS",
  "CREATED",
  "LAST-MODIFIED",
  "TRANSP",
  "PRIORITY",
]);

/** Whether a name in capitals is one that an invitation may well hold. */
export const isRead = (name: string): boolean => names.has(name) || structure.has(name);

const times = new Set(["DTSTART", "DTEND", "DTSTAMP", "RECURRENCE-ID", "EXDATE", "RDATE"]);
const people = new Set(["ORGANIZER", "ATTENDEE"]);

/** Reads a content line, or undefined where it is none or carries nothing an interview needs. */
export function readProperty(line: string): Property | undefined {
  const start = /^\s*(?:[\w-]+\.)?([A-Za-z][\w-]*)\s*(?=[;:])/.exec(line);
  const name = start?.[1]!.toUpperCase();
  if (start === null || name === undefined || !names.has(name)) return undefined;
  const rest = line.slice(start[0].length);
  const [head, value] = split(name, rest);
  return { name, params: readParameters(head), value: decodeQuoted(head, value).trim() };
}

/** Parameters and value. Where the writer forgot the quotes, what the value must look like tells where it begins. */
function split(name: string, rest: string): [head: string, value: string] {
  if (times.has(name)) {
    const found = /^((?:;.*?)?):\s*"?(\d{4}-?\d{2}-?\d{2}.*)$/.exec(rest);
    if (found) return [found[1]!, found[2]!.replace(/\\n[\s\S]*$/, "").replace(/"\s*$/, "")];
  }
  if (people.has(name)) {
    const at = rest.toLowerCase().lastIndexOf(":mailto:");
    if (at >= 0) return [rest.slice(0, at), rest.slice(at + 1)];
  }
  let quoted = false;
  for (let at = 0; at < rest.length; at++) {
    if (rest[at] === '"') quoted = !quoted;
    else if (rest[at] === ":" && !quoted) return [rest.slice(0, at), rest.slice(at + 1)];
  }
  // A quote that never closes.
  const at = rest.indexOf(":");
  return at < 0 ? [rest, ""] : [rest.slice(0, at), rest.slice(at + 1)];
}

// Longer than any real one; the pattern below takes time that grows with the square of it.
const maxHead = 8000;

/** `;NAME=VALUE;NAME="VALUE"`, with RFC 6868's `^n`, `^'` and `^^`. Inner and missing quotes are put up with. */
function readParameters(head: string): Map<string, string> {
  const params = new Map<string, string>();
  const pattern = /;\s*([\w-]+)\s*[=:]\s*("(?:[^"]|"(?!\s*(?:[;,:]|$)))*"(?=\s*(?:[;,:]|$))|[^;]*)/g;
  for (const [, rawName, raw] of head.slice(0, maxHead).matchAll(pattern)) {
    const name = rawName!.toUpperCase();
    const value = raw!
      .trim()
      .replace(/^"([\s\S]*)"$/, "$1")
      .replace(/^"|"$/g, "");
    if (!params.has(name))
      params.set(
        name,
        value.replace(/\^([n'^])/g, (_, sign: string) => ({ n: "\n", "'": '"' })[sign] ?? "^"),
      );
  }
  return params;
}

function decodeQuoted(head: string, value: string): string {
  if (!/;\s*(?:ENCODING=)?QUOTED-PRINTABLE/i.test(head)) return value;
  // Bytes as UTF-8, as nearly every writer of the old format means them; else as they stand.
  const text = value.replace(/=\r?\n?$/, "");
  try {
    return decodeURIComponent(text.replaceAll("%", "%25").replace(/=([0-9A-F]{2})/gi, "%$1")).replace(/\r?\n/g, "\\n");
  } catch {
    return text
      .replace(/=([0-9A-F]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
      .replace(/\r?\n/g, "\\n");
  }
}

// Colours and links of a terminal: without their first character they would stay behind as litter.
// oxlint-disable-next-line no-control-regex -- these are control characters
const terminal = /\u001b(?:\[[\d;?]*[A-Za-z]|\][^\u0007\u001b]{0,2000}(?:\u0007|\u001b\\)?)/g;

/** TEXT: escapes undone, on several lines, without what could break out of anything. */
export const readText = (value: string): string =>
  cleanText(
    value
      .replace(terminal, "")
      .replace(/\\([\\;,:"nN])/g, (_, sign: string) => (sign.toLowerCase() === "n" ? "\n" : sign)),
  ).trim();
