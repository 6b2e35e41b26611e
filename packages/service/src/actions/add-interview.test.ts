import { describe, expect, test } from "vitest";
import { openExample } from "../../test/example.ts";
import { added, allFiles, done, fileOf, say } from "../../test/say.ts";
import type { TypedFields } from "../index.ts";
import { addInterview } from "./add-interview.ts";

const now = "2026-11-23T16:00:00Z";
const zeta: TypedFields = { company: "Zeta", role: "Data Engineer", start: "today 10:00" };

test("a new application says what was typed, and on whose clock", async () => {
  const service = await openExample({ now });
  const { application, notes } = await done(service, addInterview, {
    ...zeta,
    end: "45m",
    people: ["Ann Bee <ann@zeta.example>: the move to Kafka", "Cee Dee"],
    recruiter: "Sam Lee <sam@zeta.example>",
    promise: "in two weeks",
    instruction: "will-contact",
    questions: "How is on-call shared?",
    fit: "I ran the same move.",
    notes: "They are six.",
  });
  expect(notes).toEqual(["They said “in two weeks”, which is taken to be over on Monday 7 December."]);
  expect((await fileOf(service, application!)).replace(/^id: .*$/m, "id: …")).toMatchInlineSnapshot(`
    "---
    id: …
    company: Zeta
    role: Data Engineer
    zone: Africa/Johannesburg
    country: ZA
    fit: I ran the same move.
    contacts: [Sam Lee <sam@zeta.example>]
    interviews:
      - id: r1
        start: 2026-11-23 10:00
        end: 2026-11-23 10:45
        people:
          - {name: Ann Bee, email: ann@zeta.example, topics: [the move to Kafka]}
          - Cee Dee
        questions: [How is on-call shared?]
    promise: {by: in two weeks, said: 2026-11-23}
    instruction: {is: will-contact, said: 2026-11-23}
    ---

    They are six.
    "
  `);
});

describe("the country of an employer", () => {
  test.each([
    ["on the sender's clock", {}, "country: ZA"],
    ["on another clock", { zone: "Berlin" }, undefined],
    ["on another clock, and said", { zone: "Berlin", country: "Germany" }, "country: DE"],
  ])("%s", async (_, more, expected) => {
    const service = await openExample({ now });
    const { application } = await done(service, addInterview, { ...zeta, ...more });
    expect((await fileOf(service, application!)).split("\n").find((line) => line.startsWith("country"))).toBe(expected);
  });
});

test("a promise is read with the holidays of the employer's country", async () => {
  const service = await openExample({ now: "2026-12-18T16:00:00Z" });
  const typed = { ...zeta, start: "today 10:00", promise: "in 5 working days" };
  expect(await say(service, addInterview, { ...typed, country: "GB" })).toContain("Tuesday 29 December");
  expect(await say(service, addInterview, { ...typed, role: "B", country: "JP" })).toContain("Friday 25 December");
});

test("the same company and role get another round, and nobody twice", async () => {
  const service = await openExample({ now });
  const before = await fileOf(service, "acme1");
  expect(
    await say(service, addInterview, {
      company: "acme",
      role: "platform engineer",
      start: "today 10:00",
      people: "Thandi: the plan for March",
      recruiter: "Lerato Mokoena <lerato@acme.example>",
    }),
  ).toBe("Recorded: another interview with Acme, Monday 23 November, 10:00.");
  expect(added(before, await fileOf(service, "acme1"))).toMatchInlineSnapshot(`
    [
      "  - id: r2",
      "    start: 2026-11-23 10:00",
      "    people:",
      "      - {name: Thandi Nkosi, email: thandi@acme.example, topics: [the plan for March]}",
    ]
  `);
});

test.each([
  ["thurs 2pm", "Recorded: the interview with Zeta, Thursday 26 November, 14:00."],
  ["Saturday 10:00", "Recorded: the interview with Zeta, Saturday 21 November, 10:00."],
  ["Friday 10:00", "unsure: Is that Friday 20 November, 10:00, which has passed?"],
])("a bare weekday, on a Monday, is the closer one: %s", async (start, expected) => {
  const service = await openExample({ now });
  expect(await say(service, addInterview, { ...zeta, start })).toBe(expected);
});

describe("is refused", () => {
  test.each<[string, TypedFields, string]>([
    [
      "the same interview twice",
      { company: "Acme", role: "Platform Engineer", start: "2026-11-20 15:00" },
      "already-done: The interview with Acme on Friday 20 November, 15:00 is on record already, as r1. Debrief adds to it.",
    ],
    ["no company", { start: "today 10:00" }, "invalid: Company is missing."],
    [
      "an end before the start",
      { ...zeta, end: "09:00" },
      "invalid: Expected an end after the start (Monday 23 November, 10:00), found “09:00”: Monday 23 November, 09:00.",
    ],
    [
      "a promise that had passed when it was given",
      { ...zeta, promise: "2025-12-04" },
      "invalid: Expected a day that is not before it was said (Monday 23 November), found “2025-12-04”: Thursday 4 December 2025.",
    ],
    [
      "a promise of an interview still to come",
      { ...zeta, start: "tomorrow 10:00", promise: "Friday" },
      "invalid: The interview (Tuesday 24 November, 10:00) has not begun, so nobody can have promised you an answer in it.",
    ],
    [
      "a hidden character",
      { ...zeta, company: "Ze\u202eta" },
      "invalid: Expected text without characters that cannot be seen, found U+202E.",
    ],
    ["an unknown field", { ...zeta, colour: "red" }, "invalid: Add Interview has no field “colour”."],
  ])("%s", async (_, typed, expected) => {
    const service = await openExample({ now });
    const before = await allFiles(service);
    expect(await say(service, addInterview, typed)).toBe(expected);
    expect(await allFiles(service)).toEqual(before);
  });
});

test("on an empty folder, the machine's zone is said", async () => {
  const service = await openExample({ now, empty: true });
  expect(await say(service, addInterview, zeta)).toBe(
    "Recorded: the interview with Zeta, Monday 23 November, 10:00. The times are read in the time zone of this machine, Africa/Johannesburg. If yours is another, set it in the settings, and change the time zone of this application too.",
  );
});

test("an employer's zone that was given is not called the machine's", async () => {
  const service = await openExample({ now, empty: true });
  expect(await say(service, addInterview, { ...zeta, zone: "Berlin" })).not.toContain("this machine");
});

test("a role may be left out until it is known", async () => {
  const service = await openExample({ now });
  const { application } = await done(service, addInterview, { company: "Zeta", start: "today 10:00" });
  expect((await done(service, addInterview, { ...zeta, start: "today 12:00" })).application).toBe(application);
  expect(await fileOf(service, application!)).toContain("role: Data Engineer");
});

describe("while an interview with them is still to come", () => {
  const cape: TypedFields = { company: "Cape Freight", start: "2026-11-26 10:00" };

  test("another one is recorded only once that was asked", async () => {
    const service = await openExample({ now });
    const before = await allFiles(service);
    expect(await say(service, addInterview, cape)).toBe(
      "unsure: The interview with Cape Freight of Tuesday 24 November, 10:00 is still to come. Is this another one beside it? One that was moved is rescheduled instead.",
    );
    expect(await allFiles(service)).toEqual(before);
    const { said } = await service.run(addInterview, cape, { confirmed: true });
    expect(said).toBe("Recorded: another interview with Cape Freight, Thursday 26 November, 10:00.");
  });

  test("the same one is refused as such", async () => {
    const service = await openExample({ now });
    expect(await say(service, addInterview, { ...cape, start: "tomorrow 10:00" })).toMatch(/^already-done: /);
  });
});
