import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { describe, expect, test } from "vitest";
import { Interview } from "@afterword/core";
import { readInvitations, toInterview, type Invitation } from "./index.ts";

const now = Temporal.Instant.from("2026-11-22T16:00Z");
const event = (...lines: string[]): string =>
  [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "BEGIN:VEVENT",
    "UID:u",
    "SUMMARY:Interview",
    ...lines,
    "END:VEVENT",
    "END:VCALENDAR",
  ].join("\r\n");

async function only(text: string): Promise<Invitation> {
  const { invitations, problems } = await readInvitations(text, { now });
  expect(problems).toEqual([]);
  expect(invitations).toHaveLength(1);
  return invitations[0]!;
}

describe("what programs write and most readers stumble over", () => {
  test("lines folded right behind a name, as Mozilla does", async () => {
    const invitation = await only(
      "BEGIN:VCALENDAR\r\nVERSION\r\n :2.0\r\nBEGIN:VEVENT\r\nSUMMARY\r\n :QA Lead at Adatum\r\nDTSTART\r\n ;TZID=Africa/Johannesburg\r\n :20261207T100000\r\nORGANIZER\r\n ;CN=Kim Daniels:mailto:kim@adatum.example\r\nEND:VEVENT\r\nEND:VCALENDAR",
    );
    expect(invitation).toMatchObject({
      summary: "QA Lead at Adatum",
      start: "2026-12-07 10:00",
      zone: "Africa/Johannesburg",
      organizer: { name: "Kim Daniels" },
    });
  });

  test("an indented file", async () => {
    const text = event("DTSTART:20261207T100000Z", "LOCATION:Long Street").replaceAll("\r\n", "\r\n    ");
    expect(await only(text)).toMatchObject({ start: "2026-12-07T10:00Z", place: "Long Street" });
  });

  test.each([
    ["a week of whole days", ["DTSTART;VALUE=DATE:20261207", "DURATION:P1W"], "2026-12-07", "2026-12-13"],
    ["a month, which has no length", ["DTSTART;VALUE=DATE:20261207", "DURATION:P1M"], "2026-12-07", undefined],
    ["a day and a half", ["DTSTART:20261207T100000Z", "DURATION:P1DT12H"], "2026-12-07T10:00Z", "2026-12-08T22:00Z"],
    ["centuries", ["DTSTART:20261207T100000Z", "DURATION:P99999W"], "2026-12-07T10:00Z", undefined],
  ])("a duration of %s", async (_, lines, start, end) => {
    const invitation = await only(event(...lines));
    expect([invitation.start, invitation.end]).toEqual([start, end]);
  });

  test.each([
    ["Outlook's name for China", '"Beijing, Chongqing, Hong Kong SAR, Urumqi"', "Asia/Shanghai"],
    ["cities of one clock", '"Amsterdam, Berlin, Stockholm"', "Europe/Amsterdam"],
    ["cities of two clocks", '"Berlin, Moscow"', undefined],
    ["one known city among others", '"Atlantis, Urumqi"', undefined],
  ])("a zone called by its cities: %s", async (_, zone, expected) => {
    const invitation = await only(event(`DTSTART;TZID=${zone}:20261207T100000`));
    expect(invitation.zone).toBe(expected);
    expect(invitation.questions).toHaveLength(expected === undefined ? 1 : 0);
  });

  test("a bare event in a mail, and a winmail.dat by its name", async () => {
    const mail = (body: string) => `From: a@b.example\r\nTo: c@d.example\r\nSubject: x\r\nMIME-Version: 1.0\r\n${body}`;
    const bare = "BEGIN:VEVENT\r\nSUMMARY:Interview\r\nDTSTART:20261207T100000Z\r\nEND:VEVENT";
    expect(await only(mail(`Content-Type: text/plain\r\n\r\nSee below\r\n\r\n${bare}\r\n`))).toMatchObject({
      start: "2026-12-07T10:00Z",
    });
    const { problems } = await readInvitations(
      mail(
        'Content-Type: application/ms-tnef; name="winmail.dat"\r\nContent-Transfer-Encoding: base64\r\n\r\neJ8+Ig==\r\n',
      ),
    );
    expect(problems).toEqual([
      "this message hides its content in a winmail.dat, which only Outlook opens; ask for the invitation as an .ics file",
    ]);
  });
});

describe("a series", () => {
  const start = "DTSTART;TZID=Europe/Berlin:20261102T100000";
  test.each<[string, string[], string, string | undefined, number]>([
    [
      "whose rule does not come to its start",
      [start, "RRULE:FREQ=WEEKLY;BYDAY=TU;COUNT=3"],
      "2026-11-10 10:00",
      undefined,
      0,
    ],
    [
      "of two rules: the sooner",
      [start, "RRULE:FREQ=MONTHLY;BYMONTHDAY=28", "RRULE:FREQ=WEEKLY;BYDAY=WE"],
      "2026-11-25 10:00",
      undefined,
      0,
    ],
    ["with a further date in another zone", [start, "RDATE:20261124T140000Z"], "2026-11-24 15:00", undefined, 0],
    [
      "with a further period, of its own length",
      [start, "DURATION:PT1H", "RDATE;VALUE=PERIOD:20261124T140000Z/PT3H"],
      "2026-11-24 15:00",
      "2026-11-24 18:00",
      0,
    ],
    ["with a further date that is no time", [start, "RDATE;VALUE=DATE:20261124"], "2026-11-02 10:00", undefined, 1],
    ["by another calendar", [start, "RRULE:RSCALE=CHINESE;FREQ=YEARLY"], "2026-11-02 10:00", undefined, 1],
    [
      "every date of which was taken out",
      [start, "RRULE:FREQ=DAILY;COUNT=1", "EXDATE:20261102T090000Z"],
      "2026-11-02 10:00",
      undefined,
      1,
    ],
  ])("%s", async (_, lines, first, end, notes) => {
    const invitation = await only(event(...lines));
    expect([invitation.start, invitation.end, invitation.notes.length]).toEqual([first, end, notes]);
  });

  test("that is changed from some day on is to be checked", async () => {
    const text = event(
      start,
      "RRULE:FREQ=WEEKLY",
      "END:VEVENT",
      "BEGIN:VEVENT",
      "UID:u",
      "SUMMARY:Later",
      "RECURRENCE-ID;RANGE=THISANDFUTURE;TZID=Europe/Berlin:20261116T100000",
      "DTSTART;TZID=Europe/Berlin:20261117T100000",
    );
    const { invitations } = await readInvitations(text, { now });
    expect(invitations[0]!.notes).toEqual([
      "a later version of this series changes its dates from a certain day on; check the day and the hour",
    ]);
  });
});

const folder = new URL("invites/", import.meta.url);
const files = readdirSync(folder)
  .filter((name) => /\.(?:ics|eml)$/.test(name))
  .map((name) => readFileSync(new URL(name, folder)));
const tokens = [
  "DURATION:P1M",
  "DURATION:P99999999W",
  "RRULE:FREQ=YEARLY;COUNT=0",
  "RRULE:FREQ=DAILY;INTERVAL=0",
  "RRULE:FREQ=WEEKLY;BYDAY=XX",
  "RDATE;VALUE=PERIOD:20261207T100000Z/PT1H",
  "EXDATE:20261207T100000Z",
  "DTSTART:99991231T235959Z",
  "DTSTART;VALUE=DATE:00010101",
  "RECURRENCE-ID;RANGE=THISANDFUTURE:20261207T100000Z",
  "BEGIN:VEVENT",
  "END:VEVENT",
  "\0",
  "\ud800",
  "=",
];

test("files with damage of any kind are read without an error, and what comes of them fits the model", async () => {
  const damage = fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
    cut: fc.nat({ max: 40 }),
    put: fc.oneof(
      fc.constantFrom(...tokens).map((token) => `\r\n${token}\r\n`),
      fc.string({ maxLength: 5 }),
      fc.constant(""),
    ),
  });
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...files), fc.array(damage, { minLength: 1, maxLength: 6 }), async (file, all) => {
      let bytes: Buffer = file;
      for (const { at, cut, put } of all) {
        const from = Math.floor(at * bytes.length);
        bytes = Buffer.concat([bytes.subarray(0, from), Buffer.from(put), bytes.subarray(from + cut)]);
      }
      const { invitations } = await readInvitations(new Uint8Array(bytes), { now });
      for (const invitation of invitations)
        for (const zone of ["Africa/Johannesburg", "America/New_York"])
          expect(Interview.safeParse(toInterview(invitation, { zone })?.interview).error).toBeUndefined();
    }),
    // AFTERWORD_RUNS asks for more; 20,000 take a minute or two.
    { numRuns: Number(process.env["AFTERWORD_RUNS"] ?? 300) },
  );
});
