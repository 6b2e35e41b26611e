import { describe, expect, test } from "vitest";
import { openExample } from "../../test/example.ts";
import { added, allFiles, fileOf, say } from "../../test/say.ts";
import type { TypedFields } from "../index.ts";
import { addRound } from "./add-round.ts";
import { markSent } from "./mark-sent.ts";

const now = "2026-11-23T16:00:00Z";

describe("is recorded", () => {
  test.each<[string, string, TypedFields]>([
    ["for one of several", "acme1", { what: "thank-you", to: "Thandi", via: "linkedin", subject: "Thank you" }],
    ["for those who are named", "acme1", { what: "thank-you", to: ["Thandi", "Jörg"] }],
    ["for a message that no card is for", "cape3", { what: "linkedin-connect", to: "Nomsa" }],
  ])("%s", async (_, id, typed) => {
    const service = await openExample({ now });
    const before = await fileOf(service, id);
    const said = await say(service, markSent, { application: id, ...typed });
    expect([said, ...added(before, await fileOf(service, id))]).toMatchSnapshot();
  });
});

test("thanks from before a later round were for the round before it", async () => {
  const service = await openExample({ now });
  await say(service, addRound, { application: "acme1", start: "2026-11-23 09:00", people: "Thandi Nkosi" });
  const before = await fileOf(service, "acme1");
  expect(
    await say(service, markSent, {
      application: "acme1",
      what: "thank-you",
      to: "Thandi Nkosi",
      at: "2026-11-20 18:00",
    }),
  ).toBe("Recorded as sent: thank you to Thandi Nkosi <thandi@acme.example>, Friday 20 November, 18:00.");
  expect(added(before, await fileOf(service, "acme1")).join("\n")).toContain("round: r1");
  const { advice } = (await service.snapshot()).plans().find(({ application }) => application === "acme1")!;
  const thanks = advice.filter(({ kind, title }) => kind === "thank-you" && title === "Thank Thandi Nkosi");
  expect(thanks.map(({ round, state }) => [round, state])).toEqual([
    ["r1", "done"],
    ["r2", "open"],
  ]);
});

test("“all” asks before it includes a note that passes thanks on", async () => {
  const service = await openExample({ now });
  const all = { application: "acme1", what: "thank-you", to: "all" };
  expect(await say(service, markSent, all)).toBe(
    "unsure: Did you send the note to Lerato Mokoena that passes your thanks on to Priya Raman, too? If not, name only those you wrote to.",
  );
  expect(await say(service, markSent, { ...all, to: ["Thandi", "Jörg", "Priya"] })).toMatch(/^unsure: /);
  const { said } = await service.run(markSent, all, { confirmed: true });
  expect(said).toMatch(/to Thandi Nkosi <.*>, Jörg Müller <.*>, with thanks passed on to Priya Raman, /);
});

test("a card is enough", async () => {
  const service = await openExample({ now });
  const snapshot = await service.snapshot();
  const card = snapshot
    .plans()
    .flatMap(({ advice }) => advice)
    .find(({ kind, recipients }) => kind === "thank-you" && recipients[0]?.name === "Jörg Müller")!;
  expect(await say(service, markSent, { card: card.id, at: "2026-11-20 18:00" })).toBe(
    "Recorded as sent: thank you to Jörg Müller <jorg@acme.example>, Friday 20 November, 18:00.",
  );
  expect(await say(service, markSent, { card: card.id })).toBe(
    "already-done: This is recorded as sent already. To go back, use Undo.",
  );
});

describe("is refused", () => {
  test.each<[string, string, TypedFields]>([
    ["before the interview", "acme", { what: "thank-you", to: "Thandi", at: "2026-11-19 10:00" }],
    ["for an interview still to come", "cape", { what: "thank-you", to: "Nomsa" }],
    ["where several are due", "acme", { what: "thank-you" }],
    ["to somebody unknown", "acme", { what: "thank-you", to: "Zed" }],
    ["in the future", "acme", { what: "thank-you", to: "Thandi", at: "tomorrow 10:00" }],
    ["for what is no message", "acme", { what: "wait" }],
    ["before anything is due", "cape", {}],
  ])("%s", async (_, application, typed) => {
    const service = await openExample({ now });
    const before = await allFiles(service);
    expect(await say(service, markSent, { application, ...typed })).toMatchSnapshot();
    expect(await allFiles(service)).toEqual(before);
  });
});
