import { describe, expect, test } from "vitest";
import { openExample } from "../../test/example.ts";
import { added, allFiles, fileOf, say } from "../../test/say.ts";
import type { TypedFields } from "../index.ts";
import { addRound } from "./add-round.ts";
import { debrief } from "./debrief.ts";
import { markSent } from "./mark-sent.ts";

const now = "2026-11-23T16:00:00Z";

test.each(["does the tour schedules", "head of data"])("a name with a position is no debrief: %s", async (position) => {
  const service = await openExample({ now });
  const before = await fileOf(service, "acme1");
  expect(await say(service, debrief, { application: "acme", people: `Marek Dvorak: ${position}` })).toBe(
    `Added to the interview with Acme: Marek Dvorak (${position}). What was said is not noted yet, so the debrief stays open.`,
  );
  const lines = added(before, await fileOf(service, "acme1")).join("\n");
  expect(lines).toContain(`position: ${position}`);
  expect(lines).not.toContain("debriefed");
});

test("a name alone is no debrief", async () => {
  const service = await openExample({ now });
  const before = await fileOf(service, "acme1");
  expect(await say(service, debrief, { application: "acme", people: "Marek Dvorak" })).toBe(
    "Added to the interview with Acme: Marek Dvorak. What was said is not noted yet, so the debrief stays open.",
  );
  const lines = added(before, await fileOf(service, "acme1")).join("\n");
  expect(lines).toContain("Marek Dvorak");
  expect(lines).not.toContain("debriefed");
});

test("keeps what was said, person by person", async () => {
  const service = await openExample({ now });
  const before = await fileOf(service, "acme1");
  expect(
    await say(service, debrief, {
      application: "acme",
      people: "Thandi: the freeze in March\nThandi: Moving billing to Postgres without a freeze\nZed Yu: hiring",
      say: "Thandi: Stopping on any day is what made our own move possible.",
      questions: "Team size?",
      unclear: "I led that team",
      concern: "They asked me to start before my notice ends.",
      promise: "end of next week",
      note: "Friendly.",
    }),
  ).toBe(
    "Debriefed: Acme. They said “end of next week”, which is taken to be over on Friday 27 November. " +
      "This takes the place of Friday 4 December, said on Friday 20 November. " +
      "“Team size?” is kept, but stands in no note: it is no whole question, such as “How is on-call shared?”. " +
      '“They asked me to start before my notice ends.” is kept, but stands in no note: if "they" are the reader or the company, say "you".',
  );
  expect(added(before, await fileOf(service, "acme1"))).toMatchInlineSnapshot(`
    [
      "          - the freeze in March",
      "        say: Stopping on any day is what made our own move possible.",
      "      - {name: Zed Yu, topics: [hiring]}",
      "    questions: [Team size?]",
      "    unclear: [I led that team.]",
      "    concern: They asked me to start before my notice ends.",
      "promise: {by: end of next week, said: 2026-11-20}",
      "log:",
      "  - {at: 2026-11-23 18:00, kind: promise-moved, from: 2026-12-04, to: "end of next week, said 2026-11-20"}",
      "  - {at: 2026-11-23 18:00, kind: debriefed, round: r1, note: Friendly.}",
    ]
  `);
});

test("adds what comes in a second message to what came in the first, and refuses the same message twice", async () => {
  const service = await openExample({ now });
  await say(service, debrief, { application: "acme", say: "Thandi: You would rather move slowly." });
  const second = {
    application: "acme",
    say: ["Thandi: We moved table by table.", "Jörg: I think three teams is a lot"],
  };
  expect(await say(service, debrief, second)).toBe("Debriefed: Acme.");
  const after = await fileOf(service, "acme1");
  expect(after).toContain("say: You would rather move slowly. We moved table by table.");
  expect(after).toContain("say: I think three teams is a lot.");
  expect(after.match(/kind: debriefed/g)).toHaveLength(1);
  expect(await say(service, debrief, second)).toMatch(/^already-done: /);
  expect(await fileOf(service, "acme1")).toBe(after);
});

test("keeps a jotting as a reminder, so that it does not spoil the sentences beside it", async () => {
  const service = await openExample({ now });
  await say(service, debrief, { application: "acme", say: "Thandi: she likes to move slowly" });
  await say(service, debrief, { application: "acme", say: "Thandi: You would rather move slowly, and so would I." });
  await say(service, debrief, { application: "acme", say: "Thandi: oracle, same thing" });
  const after = await fileOf(service, "acme1");
  expect(after).toContain('        say: "You would rather move slowly, and so would I."\n');
  expect(after).toContain("          - she likes to move slowly\n");
  expect(after).toContain('          - "oracle, same thing"\n');
});

test("says of each sentence that stands in no note why", async () => {
  const service = await openExample({ now });
  expect(
    await say(service, debrief, {
      application: "acme",
      say: [
        "Thandi: she said slowly is fine",
        "Jörg: Your rota made me think of mine",
        "Zed Yu: You asked about hiring.",
      ],
      close: "Priya: Have a good week in Durban",
    }),
  ).toMatchInlineSnapshot(
    `"Debriefed: Acme. “she said slowly is fine” is kept, but stands in no note: if "she" is the reader, say "you". “Have a good week in Durban” is kept, but stands in no note: this is not a sentence yet (perhaps: “Have a good week in Durban.” Say it once more like that, and it stands there)."`,
  );
  await say(service, markSent, { application: "acme", to: "Jörg" });
  expect(await say(service, debrief, { application: "acme", more: "Jörg: I checked, and it was forty." })).toContain(
    "“I checked, and it was forty.” is kept, but stands in no note: no thanks to Jörg Müller are still to go out.",
  );
});

test("is about the last interview that has begun", async () => {
  const service = await openExample({ now });
  await say(service, addRound, { application: "acme", start: "Thursday 14:00" });
  await say(service, debrief, { application: "acme", questions: "Who decides?" });
  expect(await fileOf(service, "acme1")).toContain("{at: 2026-11-23 18:00, kind: debriefed, round: r1}");
});

describe("is refused", () => {
  test.each<[string, TypedFields, string]>([
    [
      "for an interview still to come",
      { application: "cape" },
      "invalid: The interview of Tuesday 24 November, 10:00 is still to come: there is nothing to debrief yet.",
    ],
    ["for no such round", { application: "acme", round: "r7" }, "invalid: There is no interview “r7”; there is r1."],
    [
      "for nobody",
      { application: "nobody" },
      "not-found: No application matches “nobody”. There are Acme, Blue Crane Analytics, Cape Freight.",
    ],
    [
      "with what is no person",
      { application: "acme", people: "12345: hiring" },
      "invalid: Expected a person such as “Thandi Nkosi <thandi@acme.example>”, found “12345: hiring”.",
    ],
  ])("%s", async (_, typed, expected) => {
    const service = await openExample({ now });
    const before = await allFiles(service);
    expect(await say(service, debrief, typed)).toBe(expected);
    expect(await allFiles(service)).toEqual(before);
  });
});

test("a sentence that points at nothing is kept, and said to stand in no note", async () => {
  const service = await openExample({ now });
  expect(
    await say(service, debrief, { application: "acme", say: "Thandi: I prove mine overnight in the cold room." }),
  ).toContain('stands in no note: "mine" points at nothing that is named before it: say first what it was about.');
});

test("a jotting said anew takes the place of the first, which stays as a reminder", async () => {
  const service = await openExample({ now });
  await say(service, debrief, { application: "acme", say: "Thandi: i prove mine overnight" });
  await say(service, debrief, { application: "acme", say: "Thandi: I prove mine overnight at home." });
  expect(await fileOf(service, "acme1")).toMatch(/^ +say: I prove mine overnight at home\.$/m);
  expect(await fileOf(service, "acme1")).toMatch(/^ +- i prove mine overnight$/m);
});

test("where only capitals and the full stop are missing, the sentence is kept with them", async () => {
  const service = await openExample({ now });
  const said = "your banners hang by their old stitching, and i hung ours on slings";
  expect(await say(service, debrief, { application: "acme", say: `Thandi: ${said}` })).not.toContain(
    "stands in no note",
  );
  expect(await fileOf(service, "acme1")).toContain(
    "Your banners hang by their old stitching, and I hung ours on slings.",
  );
});

test("a sentence that was put right leaves no reminder of how it was first said", async () => {
  const service = await openExample({ now });
  await say(service, debrief, {
    application: "acme",
    say: "Thandi: you number the boxes three ways, i wrote one list",
  });
  await say(service, debrief, {
    application: "acme",
    say: "Thandi: You number the boxes three ways. I wrote one list.",
  });
  expect(await fileOf(service, "acme1")).toMatch(/say: You number the boxes three ways\. I wrote one list\.$/m);
  expect(await fileOf(service, "acme1")).not.toContain("i wrote one list");
});

test.each([
  [
    "with the same first sentence",
    "You said the brine drifts. At Wairoa I put a logger in the tank.",
    "You said the brine drifts. Complaints fell to two a month.",
  ],
  [
    "in another order",
    "At Wairoa I put a logger in the tank, and complaints fell from 9 to 2.",
    "You said the brine drifts. At Wairoa I put a logger in the brine tank: complaints fell from 9 to 2.",
  ],
])("sentences said anew %s take the place of the first", async (_, first, anew) => {
  const service = await openExample({ now });
  await say(service, debrief, { application: "acme", say: `Thandi: ${first}` });
  await say(service, debrief, { application: "acme", say: `Thandi: ${anew}` });
  expect(JSON.stringify((await service.snapshot()).applications.map(({ application }) => application))).toContain(
    `"say":"${anew}"`,
  );
});

test("a title that two texts begin with makes the second no repetition of the first", async () => {
  const service = await openExample({ now });
  const first = "Dr. Khumalo let me read the tide tables, and I copied them for my crew.";
  const second = "Dr. Khumalo asked about nights, and I have worked six winters of them.";
  await say(service, debrief, { application: "acme", say: `Thandi: ${first}` });
  await say(service, debrief, { application: "acme", say: `Thandi: ${second}` });
  expect((await fileOf(service, "acme1")).replaceAll(/\s+/g, " ")).toContain(`${first} ${second}`);
});
