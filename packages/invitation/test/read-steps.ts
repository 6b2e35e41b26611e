// Prints the steps that reading an invitation takes where one part of it fills a megabyte and a quarter, and nearly five.
import { printSteps, repeated } from "../../core/test/count-steps.ts";

const { readInvitations, toInterview } = await import("../src/index.ts");
const { Temporal } = await import("temporal-polyfill");

const now = Temporal.Instant.from("2026-11-22T16:00Z");
const event = (...lines: string[]): string =>
  [
    "BEGIN:VCALENDAR",
    "BEGIN:VEVENT",
    "UID:u",
    "DTSTART:20261123T080000Z",
    ...lines,
    "END:VEVENT",
    "END:VCALENDAR",
  ].join("\r\n");
const mail = (head: string, body: string): string =>
  `From: a@b.example\r\nMIME-Version: 1.0\r\n${head}\r\n\r\n${body}\r\n`;
/** Lines of so many characters together. */
function lines(length: number, make: (n: number) => string): string {
  const made: string[] = [];
  for (let size = 0; size < length; size += made.at(-1)!.length + 2) made.push(make(made.length));
  return made.join("\r\n");
}

const files: Record<string, (length: number) => string> = {
  "a title": (length) => event(`SUMMARY:${repeated("Interview at Acme: ", length)}`),
  "a description of words": (length) =>
    event(`DESCRIPTION:${repeated("You meet Thandi Nkosi, on Monday at 10. ", length)}`),
  "a description of links": (length) => event(`DESCRIPTION:${repeated("https://zoom.us/j/1?pwd=a ", length)}`),
  "a description of tags": (length) => event(`X-ALT-DESC;FMTTYPE=text/html:${repeated("<p a='b'>x</p>", length)}`),
  "a description of addresses": (length) => event(`DESCRIPTION:${repeated("a@b.example, ", length)}`),
  "a description of escapes": (length) => event(`DESCRIPTION:${repeated("\\n\\,\\;", length)}`),
  "folded lines": (length) =>
    event(
      "DESCRIPTION:x",
      lines(length, () => " abc"),
    ),
  attendees: (length) => event(lines(length, (n) => `ATTENDEE;CN="A ${n}":mailto:a${n}@x.example`)),
  "one attendee's parameters": (length) => event(`ATTENDEE;${repeated('CN="a;b",', length)}:mailto:x@y.example`),
  "dates of a series": (length) => event(`RDATE:${repeated("20270101T080000Z,", length)}20270101T080000Z`),
  "days left out": (length) =>
    event("RRULE:FREQ=DAILY", `EXDATE:${repeated("20270101T080000Z,", length)}20270101T080000Z`),
  "rules of a series": (length) => event(lines(length, (n) => `RRULE:FREQ=DAILY;COUNT=${n + 1}`)),
  events: (length) => lines(length, (n) => event(`SUMMARY:Interview ${n}`)),
  "a zone's changes": (length) =>
    [
      "BEGIN:VCALENDAR",
      "BEGIN:VTIMEZONE",
      "TZID:Z",
      lines(length, (n) => {
        const year = 1000 + (n % 9000);
        return `BEGIN:STANDARD\r\nDTSTART:${year}0101T000000\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0200\r\nEND:STANDARD`;
      }),
      "END:VTIMEZONE",
      "BEGIN:VEVENT",
      "UID:u",
      "DTSTART;TZID=Z:20261123T080000",
      "END:VEVENT",
      "END:VCALENDAR",
    ].join("\r\n"),
  "a mail's subject": (length) => mail(`Subject: ${repeated("=?utf-8?q?a?= ", length)}`, event()),
  "a mail's short lines": (length) =>
    mail(
      "Subject: x",
      lines(length, () => "ab"),
    ),
  "a mail's HTML": (length) => mail("Content-Type: text/html", repeated("<div><b>Interview</b> at 10</div>", length)),
  "a mail's parts": (length) =>
    mail(
      'Content-Type: multipart/mixed; boundary="b"',
      lines(length, () => "--b\r\nContent-Type: text/plain\r\n\r\nx"),
    ),
};

await printSteps(
  Object.fromEntries(
    Object.entries(files).map(([name, make]) => [
      name,
      async (length: number) => {
        const { invitations } = await readInvitations(make(length), { now });
        for (const invitation of invitations) toInterview(invitation);
      },
    ]),
  ),
  [1_200_000, 4_800_000],
);
