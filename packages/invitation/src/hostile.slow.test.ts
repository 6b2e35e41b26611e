import { execFileSync } from "node:child_process";
import { join } from "node:path";
import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { describe, expect, test } from "vitest";
import { Interview } from "@afterword/core";
import { emptyLedger } from "../../ics/src/ledger.ts";
import { publishFeed } from "../../ics/src/feed.ts";
import { readInvitations, toInterview } from "./index.ts";

const event = (...lines: string[]): string =>
  ["BEGIN:VCALENDAR", "BEGIN:VEVENT", "UID:u", "SUMMARY:Interview", ...lines, "END:VEVENT", "END:VCALENDAR"].join(
    "\r\n",
  );
const start = "DTSTART:20261123T080000Z";
const now = Temporal.Instant.from("2026-11-22T16:00Z");

/** Each of these must end, with the events it holds or with a sentence that says why not. */
describe("files out of all proportion", () => {
  test.each<[string, string | Uint8Array, string | number]>([
    [
      "ten megabytes",
      event(start, `DESCRIPTION:${"a".repeat(10_000_000)}`),
      "this file is larger than 5 MB; save the one invitation by itself",
    ],
    ["four megabytes on one line", event(start, `DESCRIPTION:${"a".repeat(4_000_000)}`), 1],
    ["a line folded ninety thousand times", event(start, "DESCRIPTION:", ...Array<string>(90_000).fill(" a")), 1],
    [
      "a hundred thousand people",
      event(start, ...Array.from({ length: 100_000 }, (_, n) => `ATTENDEE:mailto:a${n}@x.example`)),
      "this file has too many lines for an invitation; save the one event by itself",
    ],
    [
      "ten thousand people",
      event(start, ...Array.from({ length: 10_000 }, (_, n) => `ATTENDEE:mailto:a${n}@x.example`)),
      "one event in this file has more than 2,000 lines: that is not an invitation to an interview",
    ],
    [
      "parts within parts",
      "BEGIN:X\n".repeat(90_000),
      "the parts of this file are nested too deeply for an invitation",
    ],
    [
      "ten thousand events",
      `BEGIN:VCALENDAR\n${`BEGIN:VEVENT\n${start}\nEND:VEVENT\n`.repeat(10_000)}END:VCALENDAR`,
      "this file holds more than 500 events; save the one invitation by itself",
    ],
    ["a million quotes", event(start, `ATTENDEE${';A="'.repeat(1_000_000)}:mailto:x@y.example`), 1],
    ["a million parameters", event(`DTSTART${";A=:".repeat(1_000_000)}20261123T080000Z`), 1],
    [
      "nothing but line breaks",
      "\n".repeat(4_900_000),
      "this file has too many lines for an invitation; save the one event by itself",
    ],
    [
      "nothing but zeros",
      new Uint8Array(4_000_000),
      "this is not an invitation: expected an .ics file, or a mail message (.eml) that carries one",
    ],
    ["a rule that never comes true", event(start, "RRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=31"), 1],
    ["a rule for every second", event(start, "RRULE:FREQ=SECONDLY;COUNT=999999999"), 1],
    ["a rule beyond the end of time", event(start, "RRULE:FREQ=YEARLY;INTERVAL=99999999"), 1],
    [
      "messages within messages",
      `From: a@b.example\r\nSubject: x\r\nMIME-Version: 1.0\r\n${Array.from({ length: 3000 }, (_, n) => `Content-Type: multipart/mixed; boundary="b${n}"\r\n\r\n--b${n}\r\n`).join("")}`,
      "this message cannot be read: save the invitation itself as an .ics file",
    ],
    [
      "a message of Outlook's own",
      new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
      "this is a message in Outlook's own format; save it as .ics, or as .eml",
    ],
    [
      "zones by the hundred, with rules that never come true",
      [
        "BEGIN:VCALENDAR",
        ...Array.from(
          { length: 400 },
          (_, n) =>
            `BEGIN:VTIMEZONE\nTZID:z${n}\nBEGIN:STANDARD\nDTSTART:16010101T000000\nTZOFFSETFROM:+0100\nTZOFFSETTO:+0200\nRRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=31\nEND:STANDARD\nEND:VTIMEZONE`,
        ),
        ...Array.from(
          { length: 400 },
          (_, n) =>
            `BEGIN:VEVENT\nDTSTART;TZID=z${n}:20261123T080000\nSUMMARY:${n}\nRRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=31\nEND:VEVENT`,
        ),
        "END:VCALENDAR",
      ].join("\n"),
      400,
    ],
    // A pattern that tries again at every sign would need hours for each of these.
    [
      "links with nothing but punctuation behind them",
      event(start, ...Array<string>(40).fill(`DESCRIPTION:https://a${"!".repeat(99_000)}x`)),
      1,
    ],
    [
      "a link with nothing but brackets behind it",
      event(start, ...Array<string>(40).fill(`DESCRIPTION:https://zoom.us/j/1${")".repeat(99_000)}`)),
      1,
    ],
    ["a place of nothing but dashes", event(start, `LOCATION:A${"-".repeat(4_000_000)}x`), 1],
    ["a name that begins over and over", event(start, `ATTENDEE:${"CN=".repeat(1_300_000)}x`), 1],
    [
      "addresses without an end",
      event(start, ...Array.from({ length: 1900 }, () => `ATTENDEE:${"a".repeat(2000)}`)),
      1,
    ],
    [
      "a zone of nothing but quotes",
      `BEGIN:VCALENDAR\nX-WR-TIMEZONE:A${"'".repeat(4_000_000)}x\nBEGIN:VEVENT\n${start}`,
      1,
    ],
    [
      "a zone of its own of nothing but quotes",
      `BEGIN:VTIMEZONE\nTZID:A${"'".repeat(4_000_000)}x\nBEGIN:STANDARD\nTZOFFSETTO:+0100\nEND:VTIMEZONE\nBEGIN:VEVENT\nDTSTART;TZID=B:20261123T080000`,
      1,
    ],
    [
      "one event in each of thirty thousand calendars",
      `BEGIN:VCALENDAR\nBEGIN:VEVENT\n${start}\n`.repeat(30_000),
      "this file holds more than 500 events; save the one invitation by itself",
    ],
    [
      "a series without a quarter of a million of its dates",
      event(start, "RRULE:FREQ=DAILY", ...Array<string>(1900).fill(`EXDATE:${"20261123T080000Z,".repeat(130)}`)),
      1,
    ],
    [
      "a zone that changes a hundred times a year, for centuries",
      [
        "BEGIN:VTIMEZONE\nTZID:z",
        ...Array.from(
          { length: 100 },
          (_, n) =>
            `BEGIN:STANDARD\nTZOFFSETFROM:+0${n % 9}00\nTZOFFSETTO:+0${(n + 1) % 9}00\nRRULE:FREQ=YEARLY;BYMONTH=${(n % 12) + 1};BYDAY=-1SU\nEND:STANDARD`,
        ),
        "END:VTIMEZONE",
        ...Array.from({ length: 400 }, (_, n) => `BEGIN:VEVENT\nDTSTART;TZID=z:${2000 + n}1123T080000`),
      ].join("\n"),
      "the time zones of this file change too often to follow; save the one invitation by itself",
    ],
  ])("%s", async (_, file, expected) => {
    const { invitations, problems } = await readInvitations(file, { now });
    if (typeof expected === "number") expect(invitations).toHaveLength(expected);
    else expect([invitations, problems]).toEqual([[], [expected]]);
  });
});

test("the punctuation around a link is left out, however much of it there is", async () => {
  const { invitations } = await readInvitations(
    event(start, `DESCRIPTION:Join (https://zoom.us/j/1${")".repeat(12_000)}.`),
    { now },
  );
  expect(invitations[0]!.link).toBe("https://zoom.us/j/1");
});

test("a rule nobody can follow is said", async () => {
  const { invitations } = await readInvitations(event(start, "RRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=31"), { now });
  expect(invitations[0]!.notes).toEqual(["this repeats on more dates than can be counted; the first is shown"]);
});

const calendarish = fc
  .array(
    fc.oneof(
      {
        arbitrary: fc.constantFrom(
          "BEGIN:VCALENDAR",
          "END:VCALENDAR",
          "BEGIN:VEVENT",
          "END:VEVENT",
          "BEGIN:VTIMEZONE",
          "TZID:x",
          "END:VTIMEZONE",
          "BEGIN:STANDARD",
          "END:STANDARD",
          "TZOFFSETTO:+0200",
          "TZOFFSETFROM:+0100",
        ),
        weight: 4,
      },
      {
        arbitrary: fc
          .tuple(
            fc.constantFrom(
              "DTSTART",
              "DTEND",
              "DURATION",
              "RRULE",
              "RDATE",
              "EXDATE",
              "RECURRENCE-ID",
              "SUMMARY",
              "UID",
              "SEQUENCE",
              "ATTENDEE",
              "ORGANIZER",
              "LOCATION",
              "DESCRIPTION",
              "URL",
              "METHOD",
              "STATUS",
              "X-WR-TIMEZONE",
            ),
            fc.constantFrom(
              "",
              ";TZID=x",
              ';TZID="Europe/Berlin"',
              ";VALUE=DATE",
              ';CN="A "B" C"',
              ";CN=^n^^^'",
              ';CN="open',
            ),
            fc.oneof(
              fc.constantFrom(
                "20261123T100000",
                "20261123",
                "20261123T100000Z",
                "2026-11-23T10:00:00+0200",
                "99999999T999999",
                "PT1H",
                "P1W",
                "-PT1H",
                "FREQ=WEEKLY",
                "FREQ=DAILY;COUNT=3",
                "mailto:a@b.example",
                "CANCEL",
                "https://meet.google.com/x",
              ),
              fc.string({ unit: "binary", maxLength: 40 }),
            ),
          )
          .map(([name, params, value]) => `${name}${params}:${value}`),
        weight: 8,
      },
      { arbitrary: fc.string({ unit: "binary", maxLength: 60 }), weight: 1 },
    ),
    { maxLength: 40 },
  )
  .map((lines) => lines.join("\n"));

test("whatever a file holds, it is read without an error, and what comes of it fits the model", async () => {
  await fc.assert(
    fc.asyncProperty(calendarish, async (text) => {
      const { invitations } = await readInvitations(`BEGIN:VCALENDAR\nBEGIN:VEVENT\n${text}`, { now });
      for (const invitation of invitations) {
        const understood = toInterview(invitation, { zone: "Africa/Johannesburg" });
        expect(Interview.safeParse(understood?.interview).error).toBeUndefined();
        // oxlint-disable-next-line no-control-regex -- what must not get through
        expect(JSON.stringify([invitation, understood])).not.toMatch(
          /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e]/,
        );
      }
    }),
    { numRuns: 300 },
  );
});

test("bytes of any kind are read without an error", async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => {
      expect((await readInvitations(bytes)).invitations).toEqual([]);
    }),
  );
});

test("what our own calendar writes is read back to the same instant", async () => {
  const second = fc.integer({ min: Date.UTC(2025, 0) / 1000, max: Date.UTC(2032, 0) / 1000 });
  const title = fc.string({ unit: "grapheme", minLength: 1, maxLength: 200 });
  await fc.assert(
    fc.asyncProperty(second, fc.integer({ min: 60, max: 100_000 }), title, async (from, length, summary) => {
      const instant = (seconds: number) => Temporal.Instant.fromEpochMilliseconds(seconds * 1000).toString();
      const { ics } = publishFeed(
        {
          name: "Follow-ups",
          description: "",
          product: "Afterword//Calendar",
          color: { name: "teal", hex: "#008080" },
          refresh: 3600,
          isPrivate: true,
        },
        [
          {
            uid: "one",
            when: { start: instant(from), end: instant(from + length) },
            summary,
            categories: [],
            tentative: false,
            alarms: [0],
            fact: instant(from),
          },
        ],
        emptyLedger,
        { now, complete: true },
      );
      const { invitations, problems } = await readInvitations(ics);
      expect(problems).toEqual([]);
      expect(invitations).toHaveLength(1);
      for (const zone of ["Africa/Johannesburg", "America/New_York", "Australia/Lord_Howe"]) {
        const { interview } = toInterview(invitations[0]!, { zone })!;
        expect(instantIn(interview.start, zone)).toBe(from);
        expect(instantIn(interview.end!, zone)).toBe(from + length);
      }
    }),
    { numRuns: 100 },
  );
});

const instantIn = (moment: string, zone: string): number => {
  const iso = moment.replace(" ", "T");
  const at = /[Z+]|-\d{2}:\d{2}$/.test(iso.slice(10))
    ? Temporal.Instant.from(iso)
    : Temporal.PlainDateTime.from(iso).toZonedDateTime(zone).toInstant();
  return at.epochMilliseconds / 1000;
};

const steps = JSON.parse(
  execFileSync(process.execPath, [join(import.meta.dirname, "../test/read-steps.ts")], { encoding: "utf8" }),
) as Record<string, [few: number, more: number]>;

test.each(Object.entries(steps))("4.8 MB of %s takes no more than five times the steps of 1.2 MB", (_, [few, more]) => {
  expect(more).toBeLessThan(5 * few);
});
