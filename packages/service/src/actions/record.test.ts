import { describe, expect, test } from "vitest";
import { openExample } from "../../test/example.ts";
import { added, allFiles, fileOf, say } from "../../test/say.ts";
import type { Action, TypedFields } from "../index.ts";
import { actionNamed, undo } from "./index.ts";

const now = "2026-11-23T16:00:00Z";
const acme = { application: "acme" };

describe("what happened, as the file says it", () => {
  test.each<[string, TypedFields]>([
    ["record-reply", acme],
    ["record-reply", { ...acme, by: "Friday", from: "Thandi Nkosi", at: "today 09:00", note: "Soon." }],
    ["record-reply", { ...acme, nature: "automatic" }],
    ["record-promise", { ...acme, by: "in three weeks", said: "yesterday" }],
    ["record-instruction", { ...acme, instruction: "do-not-contact" }],
    ["record-instruction", { ...acme, instruction: "none", prefers: "linkedin" }],
    ["record-instruction", { ...acme, prefers: "text" }],
    ["record-offer", { ...acme, until: "Friday", form: "spoken" }],
    ["record-offer", { ...acme, form: "spoken", condition: "references", letter: "Friday" }],
    ["record-reply", { ...acme, via: "call", nature: "first-choice" }],
    ["record-request", { ...acme, what: "two references", due: "before the weekend" }],
    ["record-request", { ...acme, what: "two references", due: "by the end of next week" }],
    ["record-outcome", { ...acme, outcome: "rejected", note: "Another candidate." }],
    ["record-outcome", { ...acme, outcome: "signed" }],
    ["record-outcome", { ...acme, outcome: "withdrawn" }],
    ["record-outcome", { ...acme, outcome: "moved-on" }],
    ["cancel-interview", { ...acme, by: "them" }],
    ["add-round", { ...acme, start: "Thursday 14:00", end: "1h", zone: "Berlin", kind: "final", people: "Thandi" }],
  ])("%s %j", async (name, typed) => {
    const service = await openExample({ now });
    const before = await fileOf(service, "acme1");
    expect([
      await say(service, actionNamed(name)!, typed),
      ...added(before, await fileOf(service, "acme1")),
    ]).toMatchSnapshot();
  });
});

test.each([
  ["feel free to mail her", {}, true],
  ["“Send me your notes”, she said.", {}, true],
  ["feel free to mail her", { nature: "welcome" }, false],
  ["They will send me the contract.", {}, false],
])("a remark that reads as an invitation to write says so: %s %j", async (note, more, isAsked) => {
  const service = await openExample({ now });
  const said = await say(service, actionNamed("record-reply")!, { ...acme, via: "call", note, ...more });
  expect(said.includes("The note reads as if they invited a message.")).toBe(isAsked);
});

describe("what is refused", () => {
  test.each<[string, TypedFields]>([
    ["record-promise", { ...acme, by: "4 November 2025" }],
    ["record-promise", { ...acme, by: "whenever" }],
    ["record-promise", { ...acme }],
    ["record-offer", { ...acme, until: "2026-11-01" }],
    ["record-offer", { ...acme, form: "spoken", condition: "subject to funding" }],
    ["record-offer", { ...acme, condition: "board approval" }],
    ["record-offer", { ...acme, note: "I'm their first choice, they'll put it in writing." }],
    ["record-offer", { ...acme, note: "We would like to offer you the job, they said." }],
    ["record-outcome", { ...acme, outcome: "hired" }],
    ["record-outcome", { ...acme, outcome: "reopened" }],
    ["record-reply", { ...acme, at: "tomorrow" }],
    ["record-instruction", { ...acme, instruction: "wil-contact" }],
    ["record-instruction", acme],
    ["add-round", { ...acme, start: "2026-11-20 15:00" }],
    ["add-round", { ...acme, start: "next week" }],
  ])("%s %j", async (name, typed) => {
    const service = await openExample({ now });
    const before = await allFiles(service);
    expect(await say(service, actionNamed(name)!, typed)).toMatchSnapshot();
    expect(await allFiles(service)).toEqual(before);
  });

  test.each<[string, TypedFields]>([
    ["record-reply", { ...acme, note: "Thanks." }],
    ["record-offer", { ...acme, until: "Friday" }],
    ["record-outcome", { ...acme, outcome: "rejected" }],
    ["cancel-interview", acme],
  ])("%s, sent twice", async (name, typed) => {
    const service = await openExample({ now });
    await say(service, actionNamed(name)!, typed);
    const before = await allFiles(service);
    expect(await say(service, actionNamed(name)!, typed)).toMatch(/^already-done: /);
    expect(await allFiles(service)).toEqual(before);
  });
});

test("an interview with an offer after it is called off only when that is confirmed", async () => {
  const service = await openExample({ now });
  await say(service, actionNamed("record-offer")!, { ...acme, until: "Friday" });
  const cancel: Action = actionNamed("cancel-interview")!;
  expect(await say(service, cancel, acme)).toMatch(
    /^unsure: .* seems to have taken place: they made an offer after it\./,
  );
  expect(await say(service, cancel, acme, { confirmed: true })).toMatch(/was called off/);
});

test("what was signed is asked about before it is turned round", async () => {
  const service = await openExample({ now });
  const outcome: Action = actionNamed("record-outcome")!;
  await say(service, outcome, { ...acme, outcome: "signed" });
  const withdrawn = { ...acme, outcome: "withdrawn" };
  expect(await say(service, outcome, withdrawn)).toBe("unsure: You signed with Acme. Record “I withdrew” anyway?");
  expect(await say(service, outcome, withdrawn, { confirmed: true })).toBe("Recorded: you withdrew from Acme.");
});

describe("undo", () => {
  const reply = actionNamed("record-reply")!;
  test("takes back the last change of anything", async () => {
    const service = await openExample({ now });
    const before = await allFiles(service);
    await say(service, reply, acme);
    expect(await say(service, undo, {})).toBe(
      "Taken back: you heard from Acme. acme-platform-engineer.md is as it was before.",
    );
    expect(await allFiles(service)).toEqual(before);
    expect(await say(service, undo, {})).toBe("not-found: There is no change to take back.");
  });
  test("takes back one change by its id, unless something was changed since", async () => {
    const service = await openExample({ now });
    const first = await service.run(reply, acme);
    const second = await service.run(reply, { ...acme, note: "Again." });
    expect(await say(service, undo, { change: first.change! })).toMatch(/^conflict: /);
    expect(await say(service, undo, { change: second.change! })).toMatch(/^Taken back/);
    expect(await say(service, undo, { change: second.change! })).toBe(
      "already-done: This change was taken back already.",
    );
    expect(await say(service, undo, { change: first.change! })).toMatch(/^Taken back/);
    expect(await say(service, undo, { change: "no-such" })).toBe("not-found: There is no such change.");
  });
  test("takes back a new application", async () => {
    const service = await openExample({ now, empty: true });
    const { application } = await service.run(actionNamed("add-interview")!, { company: "Zeta", start: "today 10:00" });
    expect(await say(service, undo, { application: application! })).toMatch(/is removed, because it was new\.$/);
    expect(Object.keys(await allFiles(service))).toEqual([]);
  });
  test("needs the application for a number", async () =>
    expect(await say(await openExample({ now }), undo, { from: "2" })).toBe(
      "invalid: Name the application as well: each application numbers its own changes.",
    ));
});

test("a deadline that takes the place of another is said, and so is one on a day off", async () => {
  const service = await openExample({ now });
  const offer = actionNamed("record-offer")!;
  const first = await say(service, offer, { ...acme, form: "spoken", until: "16 December" });
  expect(first).toContain("Wednesday 16 December is a day off there (Day of Reconciliation): answer before it.");
  expect(first).not.toContain("until now");
  const letter = await say(service, offer, { ...acme, form: "written", until: "15 December" });
  expect(letter).toContain("The answer is now due Tuesday 15 December; until now it was Wednesday 16 December.");
  expect(letter).not.toContain("day off");
});
