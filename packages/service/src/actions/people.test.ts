import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { openExample } from "../../test/example.ts";
import { added, allFiles, fileOf, say } from "../../test/say.ts";
import type { TypedFields } from "../index.ts";
import { actionNamed } from "./index.ts";

const now = "2026-11-23T16:00:00Z";
const acme = { application: "acme" };

describe("people, topics and facts, as the file says them", () => {
  test.each<[string, TypedFields]>([
    ["add-person", { ...acme, person: "Zed Yu <zed@acme.example>: hiring", position: "CTO" }],
    ["add-person", { ...acme, person: "Sam Lee <sam@acme.example>", part: "coordinator" }],
    ["add-person", { ...acme, person: "Ann Bee", part: "reference", phone: "0821234567" }],
    ["add-person", { ...acme, person: "Priya Raman <priya@acme.example>" }],
    ["edit-person", { ...acme, person: "Thandi", name: "Thandi Nkosi-Dube", position: "" }],
    ["remove-person", { ...acme, person: "Priya" }],
    ["add-topic", { ...acme, about: "the freeze in March", with: "Priya", quote: "Never again." }],
    ["add-topic", { ...acme, about: "their new office" }],
    ["edit-topic", { ...acme, topic: "postgres", about: "moving billing", tie: "" }],
    ["remove-topic", { ...acme, topic: "on-call" }],
    ["set-fit", { ...acme, fit: "I did it twice." }],
    ["edit-application", { ...acme, role: "Staff Engineer", senior: "yes", fit: "", employer: "public-sector" }],
    ["fill-gap", { ...acme, slot: "say", words: "I liked how slowly you move.", round: "r1", to: "Thandi Nkosi" }],
    ["fill-gap", { ...acme, slot: "fit", words: "I did it." }],
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
    ["add-person", { ...acme, person: "12345" }],
    ["add-person", { ...acme, person: "Ann Bee", part: "boss" }],
    ["edit-person", { ...acme, person: "Nobody" }],
    ["edit-person", { ...acme, person: "Thandi", email: "thandi" }],
    ["remove-person", { ...acme, person: "Nobody" }],
    ["add-topic", { ...acme, about: "Moving billing to Postgres without a freeze", with: "Thandi" }],
    ["edit-topic", { ...acme, topic: "weather", about: "sun" }],
    ["remove-topic", { ...acme, topic: "weather" }],
    ["edit-application", { ...acme, country: "XX" }],
    ["fill-gap", { ...acme, slot: "nonsense", words: "x" }],
    ["fill-gap", { ...acme, slot: "to", words: "12345" }],
    ["set-fit", { ...acme }],
    ["forget", {}],
    ["forget", { ...acme }],
  ])("%s %j", async (name, typed) => {
    const service = await openExample({ now });
    const before = await allFiles(service);
    expect(await say(service, actionNamed(name)!, typed)).toMatchSnapshot();
    expect(await allFiles(service)).toEqual(before);
  });
});

test("what was forgotten is nowhere", async () => {
  const service = await openExample({ now });
  expect(await say(service, actionNamed("forget")!, { person: "Thandi Nkosi" }, { confirmed: true })).toMatch(
    /^Thandi Nkosi is forgotten\./,
  );
  expect(JSON.stringify(await allFiles(service))).not.toContain("Thandi Nkosi");
  expect(await say(service, actionNamed("forget")!, acme, { confirmed: true })).toMatch(/^Acme is forgotten\./);
  expect(Object.keys(await allFiles(service))).not.toContain("acme-platform-engineer.md");
});

test("a file that was copied from an application to begin another is no part of it", async () => {
  const service = await openExample({ now });
  const original = await fileOf(service, "acme1");
  const path = join(service.environment.folder, "a-copy.md");
  writeFileSync(path, original.replace("company: Acme", "company: Beta"));
  const forget = actionNamed("forget")!;
  expect(await say(service, forget, { application: "Acme" })).toBe(
    "unsure: Forget Acme, Platform Engineer, for good? acme-platform-engineer.md is deleted. What may still be of it stays, for you to check: a-copy.md. This cannot be undone.",
  );
  expect(await say(service, forget, { application: "Acme" }, { confirmed: true })).toContain(
    "Please check yourself what may still be of it, and was left as it is: a-copy.md.",
  );
  expect(readFileSync(path, "utf8")).toContain("company: Beta");
});

test("the sender's own facts go into the settings", async () => {
  const service = await openExample({ now });
  await say(service, actionNamed("fill-gap")!, { ...acme, slot: "me.phone", words: "082 123 4567" });
  expect((await allFiles(service))["afterword.yaml"]).toContain("phone: 082 123 4567");
});
