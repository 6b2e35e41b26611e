import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import { acme, thandi, type Situation } from "../../test/acme.ts";
import { isoOffset } from "../time/moment.ts";
import { readFacts } from "./facts.ts";
import { silenceReader } from "./silence.ts";

const interviews = [`Wed 2026-11-18 10:00-11:00 ${thandi}`];
const reply = ["2026-11-20 15:00 reply"];
const quiet = (situation: Situation, now: string) =>
  acme({ interviews, ...situation }).plan("balanced", now).plan.silence;

describe("silence is counted in working days", () => {
  it.each([
    ["the same day", {}, "2026-11-18 18:00", 0, "No working day has passed since the interview."],
    ["the next day", {}, "2026-11-19 09:00", 1, "One working day since the interview."],
    ["after a weekend", {}, "2026-11-23 09:00", 3, "3 working days since the interview."],
    [
      "from their last word, not from the interview",
      { log: reply },
      "2026-11-24 09:00",
      2,
      "2 working days since you last heard from them.",
    ],
  ])("%s", (_, situation, now, workingDays, text) => {
    expect(quiet(situation, now)).toMatchObject({ workingDays, text: expect.stringContaining(text) });
  });
});

describe("and read calmly", () => {
  it.each([
    ["they named no date", {}, "2026-11-24 09:00", "They named no date"],
    [
      "on the day they named",
      { promise: "2026-11-24" },
      "2026-11-24 09:00",
      "hearing nothing until then means nothing",
    ],
    ["the day after", { promise: "2026-11-24" }, "2026-11-25 09:00", "Tuesday 24 November, has passed"],
  ])("%s", (_, situation, now, text) => expect(quiet(situation, now)!.text).toContain(text));
});

describe("there is none", () => {
  it.each([
    ["before the interview", {}, "2026-11-18 09:00"],
    ["after a decision", { log: ["2026-11-20 15:00 rejected"] }, "2026-11-24 09:00"],
    ["without an interview", { interviews: [] }, "2026-11-24 09:00"],
  ])("%s", (_, situation, now) => expect(quiet(situation, now)).toBeUndefined());
});

it("asked again and again, it is what it would be asked once", () => {
  for (const log of [[], reply]) {
    const facts = readFacts(acme({ interviews, log }).input());
    const kept = silenceReader(facts);
    const moments = [
      "18T00:00",
      "18T10:59",
      "18T11:00",
      "18T23:59",
      "20T14:59",
      "20T15:00",
      "20T15:01",
      "20T14:00",
      "21T00:00",
      "20T09:00",
      "18T12:00",
      "18T10:00",
    ].map((text) => Temporal.PlainDateTime.from(`2026-11-${text}`).toZonedDateTime("Africa/Johannesburg").toInstant());
    const told = (read: typeof kept) =>
      moments.map((now) => {
        const { silence } = read(now);
        return silence && [isoOffset(silence.since), silence.workingDays, silence.text];
      });
    expect(told(kept)).toEqual(told((now) => silenceReader(facts)(now)));
  }
});
