import { describe, expect, test } from "vitest";
import { openExample } from "../../test/example.ts";
import { added, allFiles, fileOf, say } from "../../test/say.ts";
import { typedFile, type TypedFields } from "../index.ts";
import { importInvitation } from "./import-invitation.ts";

const now = "2026-11-23T16:00:00Z";

const ics = (lines: readonly string[]): string =>
  [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "METHOD:REQUEST",
    "BEGIN:VEVENT",
    ...lines,
    "END:VEVENT",
    "END:VCALENDAR",
    "",
  ].join("\r\n");

const zeta = ics([
  "UID:zeta-1",
  "SUMMARY:Interview: Data Engineer at Zeta",
  "DTSTART:20261201T080000Z",
  "DTEND:20261201T090000Z",
  "ORGANIZER;CN=Sam Lee:mailto:sam@zeta.example",
  "ATTENDEE;CN=Ann Bee:mailto:ann@zeta.example",
  "ATTENDEE;CN=Robin Adams:mailto:robin.adams@mail.example",
]);

test("what was guessed is asked about, and kept once it is confirmed; times are local", async () => {
  const service = await openExample({ now });
  const before = await allFiles(service);
  const typed = { source: typedFile(new TextEncoder().encode(zeta)) };
  expect(await say(service, importInvitation, typed)).toMatchInlineSnapshot(
    `"unsure: Zeta, Tuesday 1 December, 10:00, with Ann Bee <ann@zeta.example>. It is a guess that the company is Zeta (from the title), that the role is Data Engineer (from the title) and that Sam Lee <sam@zeta.example> is the recruiter (who sent it). Is that right?"`,
  );
  expect(await allFiles(service)).toEqual(before);
  const { application } = await service.run(importInvitation, typed, { confirmed: true });
  expect((await fileOf(service, application!)).replace(/^id: .*$/m, "id: …")).toMatchInlineSnapshot(`
    "---
    id: …
    company: Zeta
    role: Data Engineer
    zone: Africa/Johannesburg
    country: ZA
    contacts: [Sam Lee <sam@zeta.example>]
    interviews:
      - id: r1
        start: 2026-12-01 10:00
        end: 2026-12-01 11:00
        people: [Ann Bee <ann@zeta.example>]
        invitation: {uid: zeta-1, sequence: "0"}
    ---
    "
  `);
  expect(await say(service, importInvitation, typed)).toMatchInlineSnapshot(
    `"already-done: Zeta: this invitation is on record already."`,
  );
});

test("a later version of it moves the interview, and a cancellation calls it off", async () => {
  const service = await openExample({ now });
  const { application } = await service.run(importInvitation, { source: zeta }, { confirmed: true });
  const before = await fileOf(service, application!);
  const moved = zeta.replace("20261201T080000Z", "20261202T080000Z").replace("20261201T090000Z", "20261202T090000Z");
  expect(await say(service, importInvitation, { source: moved.replace("SUMMARY", "SEQUENCE:1\r\nSUMMARY") })).toBe(
    "Moved: Zeta, Wednesday 2 December, 10:00.",
  );
  expect(added(before, await fileOf(service, application!))).toMatchInlineSnapshot(`
    [
      "    start: 2026-12-02 10:00",
      "    end: 2026-12-02 11:00",
      "    invitation: {uid: zeta-1, sequence: "1"}",
      "log:",
      "  - {at: 2026-11-23 18:00, kind: rescheduled, round: r1, from: 2026-12-01 10:00, to: 2026-12-02 10:00}",
    ]
  `);
  const cancelled = moved.replace("METHOD:REQUEST", "METHOD:CANCEL").replace("SUMMARY", "SEQUENCE:2\r\nSUMMARY");
  expect(await say(service, importInvitation, { source: cancelled })).toMatch(/^Called off: Zeta/);
});

describe("is refused", () => {
  test.each<[string, TypedFields]>([
    ["what is no invitation", { source: "hello" }],
    ["an empty source", { source: "" }],
    ["no such event", { source: zeta, event: "7" }],
    ["no such application", { source: zeta, application: "nobody" }],
    ["an hour that is none", { source: zeta, hour: "late" }],
    [
      "what does not say the company",
      { source: ics(["UID:x", "SUMMARY:Interview", "DTSTART:20261201T080000Z", "DTEND:20261201T090000Z"]) },
    ],
  ])("%s", async (_, typed) => {
    const service = await openExample({ now });
    const before = await allFiles(service);
    expect(await say(service, importInvitation, typed)).toMatchSnapshot();
    expect(await allFiles(service)).toEqual(before);
  });
});
