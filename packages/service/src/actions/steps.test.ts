import { describe, expect, test } from "vitest";
import { openExample } from "../../test/example.ts";
import { added, allFiles, fileOf, say } from "../../test/say.ts";
import type { TypedFields } from "../index.ts";
import { actionNamed } from "./index.ts";

const now = "2026-11-23T16:00:00Z";
const acme = { application: "acme" };

describe("what happened, as the file says it", () => {
  test.each<[string, TypedFields]>([
    ["record-invited", acme],
    ["record-request", { ...acme, what: "two references", due: "Wednesday" }],
    ["record-own-promise", { ...acme, what: "the article on Kafka", due: "Wednesday 17:00", to: "Thandi Nkosi" }],
    ["record-task", { ...acme, due: "tomorrow 18:00" }],
    ["record-pause", { ...acme, until: "in two weeks" }],
    ["record-absence", { ...acme, who: "Thandi Nkosi", until: "Friday" }],
    ["record-absence", { ...acme, who: "Thandi Nkosi", what: "left" }],
    ["record-references-called", { ...acme, who: "Ann Bee" }],
    ["record-mistake", { ...acme, what: "name", to: "Thandi Nkosi" }],
    ["record-outcome", { ...acme, outcome: "accepted" }],
    ["record-outcome", { ...acme, outcome: "offer-withdrawn", from: "Lerato Mokoena" }],
    ["skip-advice", { ...acme, what: "thank-you", to: "Thandi", reason: "Thanked her in person" }],
    ["skip-advice", { ...acme, what: "linkedin-connect", reason: "No." }],
    ["reschedule-interview", { ...acme, start: "Thursday 14:00" }],
    ["reschedule-interview", { ...acme, start: "Thursday, same time" }],
    ["reschedule-interview", { ...acme, start: "two days later" }],
    ["reschedule-interview", { ...acme, start: "Thursday" }],
    ["reschedule-interview", { ...acme, start: "11:30" }],
    ["reschedule-interview", { ...acme, start: "Thursday 14:00", end: "45m" }],
    ["no-show", acme],
    ["no-show", { ...acme, what: "failed", by: "nobody" }],
  ])("%s %j", async (name, typed) => {
    const service = await openExample({ now });
    const before = await fileOf(service, "acme1");
    const said = await say(service, actionNamed(name)!, typed);
    const after = await fileOf(service, "acme1");
    expect({ said, gone: added(after, before), come: added(before, after) }).toMatchSnapshot();
  });
});

describe("what is refused", () => {
  test.each<[string, TypedFields]>([
    ["record-request", { ...acme, what: "references", due: "yesterday" }],
    ["record-absence", { ...acme, who: "Thandi", what: "left", until: "Friday" }],
    ["skip-advice", { ...acme, what: "thank-you" }],
    ["skip-advice", { ...acme, reason: "No." }],
    ["skip-advice", { ...acme, what: "withdraw", reason: "No." }],
    ["skip-advice", { card: "no-such-card", ...acme, reason: "No." }],
    ["pass-hold", { ...acme, what: "status-check", reason: "She asked me to." }],
    ["reschedule-interview", { ...acme, start: "next week" }],
    ["reschedule-interview", { ...acme, start: "2026-11-20 15:00" }],
    ["reschedule-interview", { ...acme, start: "Thursday 14:00", end: "13:00" }],
    ["no-show", { application: "cape" }],
  ])("%s %j", async (name, typed) => {
    const service = await openExample({ now });
    const before = await allFiles(service);
    expect(await say(service, actionNamed(name)!, typed)).toMatchSnapshot();
    expect(await allFiles(service)).toEqual(before);
  });
});

test("do not contact us is taken back only with who said so, and a yes", async () => {
  const service = await openExample({ now });
  const instruct = actionNamed("record-instruction")!;
  await say(service, instruct, { ...acme, instruction: "do-not-contact" });
  const before = await fileOf(service, "acme1");
  expect(await say(service, instruct, { ...acme, instruction: "none", prefers: "email" })).toMatch(
    /^invalid: Acme asked you not to contact them\. Say who told you/,
  );
  const lifted = { ...acme, instruction: "none", from: "the recruiter", said: "today at nine" };
  expect(await say(service, instruct, lifted)).toBe(
    "unsure: Acme asked you not to contact them. Did the recruiter tell you (Monday 23 November, 09:00) that you may write all the same?",
  );
  expect(await fileOf(service, "acme1")).toBe(before);
  await say(service, instruct, lifted, { confirmed: true });
  expect(await fileOf(service, "acme1")).toContain("from: the recruiter");
});

test("what is held back is sent only with a reason in writing", async () => {
  const service = await openExample({ now });
  await say(service, actionNamed("record-instruction")!, { ...acme, instruction: "do-not-contact" });
  const held = (await service.snapshot())
    .plans()
    .flatMap(({ advice }) => advice)
    .find(({ state }) => state === "held")!;
  expect(await say(service, actionNamed("mark-sent")!, { card: held.id })).toMatch(
    /^held: .* Say why you sent it anyway\.$/,
  );
  expect(await say(service, actionNamed("pass-hold")!, { card: held.id, reason: "She asked me to." })).toMatch(
    /is no longer held back. Your reason: She asked me to\./,
  );
  expect(await fileOf(service, "acme1")).toContain("kind: override");
});

test("where several messages are held back, they are named", async () => {
  const service = await openExample({ now });
  await say(service, actionNamed("record-instruction")!, { ...acme, instruction: "do-not-contact" });
  expect(await say(service, actionNamed("pass-hold")!, { ...acme, reason: "She asked me to." })).toMatch(
    /^invalid: Which message\? Held back: (?:[a-z ]+, )*[a-z ]+ and [a-z ]+\.$/,
  );
});
