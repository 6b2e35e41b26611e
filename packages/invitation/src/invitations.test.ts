import { readFileSync } from "node:fs";
import { Temporal } from "temporal-polyfill";
import { describe, expect, test } from "vitest";
import { Interview } from "@afterword/core";
import { readInvitations, toInterview, type Invitation } from "./index.ts";

const self = { email: "thandi@home.example", name: "Thandi Nkosi" };
const bytes = (name: string) => new Uint8Array(readFileSync(new URL(`invites/${name}`, import.meta.url)));
const read = (name: string, options = {}) => readInvitations(bytes(name), { self, ...options });

async function only(name: string, options = {}): Promise<Invitation> {
  const { invitations, problems } = await read(name, options);
  expect(problems).toEqual([]);
  expect(invitations).toHaveLength(1);
  return invitations[0]!;
}

describe("the hour", () => {
  test.each([
    [
      "exchange.ics",
      "rules in the file that agree with the Windows zone they are named after",
      "2026-11-23 10:00",
      "2026-11-23 11:00",
      "Africa/Johannesburg",
    ],
    [
      "outlook-display-name.ics",
      "a name from Outlook's menu, in summer",
      "2026-07-13 10:00",
      "2026-07-13 11:30",
      "America/New_York",
    ],
    ["notes.ics", "a name of the writer's own, with rules", "2026-07-13 10:00", "2026-07-13 11:00", "America/New_York"],
    [
      "custom-zone.ics",
      "rules without a name, after the event",
      "2026-07-13 10:00",
      "2026-07-13 11:00",
      "Europe/Berlin",
    ],
    ["google.ics", "an instant and no zone", "2026-07-13T14:00Z", "2026-07-13T14:45Z", undefined],
    [
      "rules-against-name.ics",
      "rules that contradict the zone of the world's database that they are named after",
      "2026-07-13 10:00",
      "2026-07-13 11:00",
      "Europe/London",
    ],
    [
      "broken-lines.ics",
      "a time that slipped into the quotes of its zone",
      "2026-07-13 09:00",
      "2026-07-13 09:30",
      "Europe/Berlin",
    ],
    ["utf-16.ics", "UTF-16", "2026-11-23 10:00", "2026-11-23 11:00", "Europe/Berlin"],
    [
      "latin-1.ics",
      "Latin-1 with the line ends of an old Mac, and no end",
      "2026-11-23 10:00",
      undefined,
      "Europe/Berlin",
    ],
  ])("%s: %s", async (name, _, start, end, zone) => {
    expect(await only(name)).toMatchObject({ start, ...(end && { end }), questions: [], allDay: false });
    expect((await only(name)).zone).toBe(zone);
    expect((await only(name)).end).toBe(end);
  });

  test("an hour without a zone is asked for, and the calendar's zone only suggested", async () => {
    const invitation = await only("floating.ics", { zone: "Africa/Johannesburg" });
    expect(invitation).toMatchObject({
      start: "2026-11-23 10:00",
      end: "2026-11-23 10:45",
      questions: [{ about: "zone", needed: true, suggestions: ["Europe/Lisbon"] }],
    });
    expect(invitation.zone).toBeUndefined();
    expect(toInterview(invitation)).toBeUndefined();
    expect(toInterview(invitation, { zone: "Europe/Lisbon" })?.interview).toMatchObject({
      start: "2026-11-23 10:00",
      zone: "Europe/Lisbon",
    });
  });

  test("so is one in a zone that the file names and does not explain", async () => {
    const { questions } = await only("custom-zone-without-rules.ics");
    expect(questions).toMatchObject([
      {
        about: "zone",
        needed: true,
        why: 'the invitation names a time zone that is not known, "tzone://Microsoft/Custom"',
      },
    ]);
  });

  test("a zone on a line of its own in the event is its zone", async () => {
    const { invitations } = await readInvitations(
      "BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20261002T170000\nDTEND:20261002T180000\nTZID:Europe/Amsterdam\nSUMMARY:Interview\nEND:VEVENT\nEND:VCALENDAR",
    );
    expect(invitations[0]).toMatchObject({
      start: "2026-10-02 17:00",
      end: "2026-10-02 18:00",
      zone: "Europe/Amsterdam",
      questions: [],
    });
  });

  test("a zone of the world's database is followed against the rules of the file, and that is said", async () => {
    expect((await only("rules-against-name.ics")).notes).toEqual([
      "this file gives other rules for Europe/London than the official ones, which were used; check the hour",
    ]);
  });

  test("a whole day has no hour, which may be asked", async () => {
    const invitation = await only("all-day.ics");
    expect(invitation).toMatchObject({
      start: "2026-11-23",
      end: "2026-11-24",
      allDay: true,
      questions: [{ about: "hour", needed: false }],
    });
    expect(toInterview(invitation)?.interview).toMatchObject({ start: "2026-11-23", end: "2026-11-24" });
    expect(toInterview(invitation, { hour: "10:00" })?.interview).toMatchObject({ start: "2026-11-23 10:00" });
  });

  test.each([
    ["its first time where nobody says when now is", undefined, "2026-10-05 09:00"],
    ["the next one", "2026-11-03T12:00Z", "2026-11-09 09:00"],
    ["the one that was just held", "2026-11-02T12:00Z", "2026-11-02 09:00"],
    ["passing over one that was cancelled and one that was moved", "2026-11-18T12:00Z", "2026-12-07 09:00"],
    ["the last one when all are over", "2027-06-01T12:00Z", "2026-12-21 09:00"],
  ])("an event that repeats gives %s", async (_, now, start) => {
    const { invitations } = await read("weekly.ics", now && { now: Temporal.Instant.from(now) });
    expect(invitations).toHaveLength(2);
    expect(invitations[0]).toMatchObject({ start, repeats: "every week", zone: "Europe/Berlin" });
    expect(invitations[1]).toMatchObject({ start: "2026-12-01 14:00", instance: "2026-11-30 09:00" });
  });

  test("an instant can be put on a wall clock, and is the same instant", async () => {
    expect(toInterview(await only("google.ics"), { zone: "Africa/Johannesburg" })?.interview).toMatchObject({
      start: "2026-07-13 16:00",
      end: "2026-07-13 16:45",
      zone: "Africa/Johannesburg",
    });
  });
});

describe("the people", () => {
  test("rooms and the reader are no interviewers, and the organiser beside others is the recruiter", async () => {
    const understood = toInterview(await only("exchange.ics"))!;
    expect(understood.interview.people).toMatchObject([
      { name: "Jan Van der Merwe", email: "jan@acme-robotics.co.za" },
      { name: "Priya Naidoo", email: "priya@acme-robotics.co.za" },
    ]);
    expect(understood.contacts).toEqual([{ name: "Sam Lee", email: "sam.lee@acme-robotics.co.za", part: "recruiter" }]);
  });

  test("an organiser alone is the interviewer", async () => {
    const understood = toInterview(await only("notes.ics"))!;
    expect(understood.interview.people).toMatchObject([{ name: "Ann Smith", email: "ann.smith@hooli.example" }]);
    expect(understood.contacts).toEqual([]);
  });

  test("an address that nobody reads is nobody", async () => {
    const understood = toInterview(await only("scheduler.ics"))!;
    expect(understood.interview.people.map(({ name }) => name)).toEqual(["Sam Lee"]);
    expect(understood.contacts).toEqual([]);
  });

  test("Apple's stand-in for an address gives way to the real one", async () => {
    expect((await only("all-day.ics")).organizer).toMatchObject({
      name: "Sam Lee",
      email: "sam@acme.example",
      is: "person",
    });
  });

  test("where nobody said who is reading, it is the one guest with an address of their own", async () => {
    const text = new TextDecoder()
      .decode(bytes("exchange.ics"))
      .replaceAll("\r\n ", "")
      .replaceAll("thandi@home.example", "thandi.nkosi@gmail.com");
    const { invitations } = await readInvitations(text);
    expect(invitations[0]!.attendees.filter(({ is }) => is === "self").map(({ name }) => name)).toEqual([
      "Thandi Nkosi",
    ]);
  });

  test("quotes inside names, quotes that never close, RFC 6868, an organiser without mailto", async () => {
    const { attendees, organizer } = await only("broken-lines.ics");
    expect(attendees.map(({ name, email }) => [name, email])).toEqual([
      ['Jane "JJ" O\'Neil', "jane@acme.example"],
      ['"Quoted" Name', "quoted@acme.example"],
      ["Never closed", "never@acme.example"],
    ]);
    expect(organizer).toMatchObject({ name: "Hiring", email: "hiring@acme.example" });
  });
});

describe("where", () => {
  test.each([
    [
      "exchange.ics",
      "https://teams.microsoft.com/l/meetup-join/19%3ameeting_abc%40thread.v2/0",
      "Boardroom 4, 12 Long Street",
    ],
    ["google.ics", "https://meet.google.com/abc-defg-hij", undefined],
    ["scheduler.ics", "https://wayne.zoom.us/j/99887766?pwd=abc", undefined],
    ["broken-lines.ics", "https://teams.microsoft.com/l/meetup-join/19%3ameeting_xyz", "12 Long Street"],
  ])("%s", async (name, link, place) => {
    const invitation = await only(name);
    expect([invitation.link, invitation.place]).toEqual([link, place]);
  });
});

describe("messages", () => {
  test("an invitation sent twice in one message is one, and the message says who reads it", async () => {
    const { invitations } = await readInvitations(bytes("message.eml"));
    expect(invitations).toHaveLength(1);
    expect(invitations[0]!.attendees.map(({ email, is }) => [email, is])).toContainEqual([
      "thandi@home.example",
      "self",
    ]);
  });

  test("one that was forwarded is found", async () => {
    expect(await only("forwarded.eml")).toMatchObject({
      summary: "Acme <> Thandi: Phone screen (Data Analyst)",
      start: "2026-07-13T14:00Z",
    });
  });
});

test("every fixture becomes rounds that the model accepts", async () => {
  for (const name of [
    "exchange.ics",
    "google.ics",
    "outlook-display-name.ics",
    "notes.ics",
    "custom-zone.ics",
    "all-day.ics",
    "weekly.ics",
    "scheduler.ics",
    "broken-lines.ics",
    "cancelled.ics",
    "floating.ics",
    "message.eml",
  ]) {
    for (const invitation of (await read(name)).invitations) {
      const understood = toInterview(invitation, { zone: "Europe/Lisbon" });
      expect(Interview.safeParse(understood?.interview).error, name).toBeUndefined();
    }
  }
});

test("seconds since 1970 count as a sequence", async () => {
  expect((await only("notes.ics")).sequence).toBe(1_782_907_200);
});
