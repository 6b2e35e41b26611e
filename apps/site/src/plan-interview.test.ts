import { Temporal } from "temporal-polyfill";
import { describe, expect, test } from "vitest";
import { planInterview, type Typed } from "./plan-interview.ts";

const now = Temporal.Instant.from("2026-11-23T16:00:00Z");
const typed: Typed = {
  company: "Acme",
  start: "2026-11-23T10:00",
  zone: "Africa/Johannesburg",
  country: "ZA",
  people: "Thandi Nkosi\nJörg Müller",
  promise: "in two weeks",
  willContact: false,
};

test("an interview is planned: a thank-you for each person, then the wait, with reasons and sources", async () => {
  const { steps, svg } = await planInterview(typed, now);
  expect(steps.map(({ title }) => title)).toEqual(expect.arrayContaining(["Thank Thandi Nkosi", "Thank Jörg Müller"]));
  for (const { title, when, reason } of steps) {
    expect(`${title}: ${when}`).toMatch(/: ./);
    expect(reason).not.toBe("");
  }
  expect(steps.find(({ title }) => title === "Thank Thandi Nkosi")!.sources.join()).toContain("Key Tips");
  expect(svg).toContain("Thank Thandi Nkosi");
});

test("“we will contact you” moves the one status message", async () => {
  const asked = async (willContact: boolean) =>
    (await planInterview({ ...typed, promise: "", willContact }, now)).steps.find(({ title }) =>
      title.startsWith("Ask"),
    )!.when;
  expect(await asked(true)).not.toBe(await asked(false));
});

test("markup in a name stays text in the picture", async () => {
  const { svg } = await planInterview({ ...typed, company: "<img src=x>", people: "Ann <script> Bee" }, now);
  expect(svg).not.toMatch(/<img|<script/);
});

describe("what cannot be read is said in a sentence", () => {
  test.each<[string, Partial<Typed>, string]>([
    ["no day", { start: "" }, "Say on which day"],
    ["a line without a name", { people: "***" }, "is no name"],
  ])("%s", async (_, change, expected) => {
    await expect(planInterview({ ...typed, ...change }, now)).rejects.toThrow(expected);
  });
});

test("a country nobody knows plans with weekends alone", async () => {
  expect((await planInterview({ ...typed, country: "" }, now)).steps.length).toBeGreaterThan(1);
});
