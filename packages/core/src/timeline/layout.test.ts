import { Temporal } from "temporal-polyfill";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { acme, thandi, type Situation } from "../../test/acme.ts";
import { anyInput } from "../../test/anything.ts";
import { plan as makePlan } from "../plan/index.ts";
import { layOutTimeline } from "./layout.ts";

const zone = "Africa/Johannesburg";
const instant = (text: string) => Temporal.PlainDateTime.from(text).toZonedDateTime(zone).toInstant();
const layOut = (situation: Situation, now: string, where = zone) =>
  layOutTimeline(
    acme({ interviews: [`Wed 2026-11-18 10:00-11:00 ${thandi}`], ...situation }).plan("balanced", now).plan,
    instant(now),
    where,
  );
const local = (at: Temporal.ZonedDateTime | undefined) =>
  at?.toString({ smallestUnit: "minute", offset: "never", timeZoneName: "never" });

describe("a plan laid out in time", () => {
  const now = "2026-11-18 12:00";
  const timeline = layOut({}, now)!;
  it("begins and ends at midnight, around everything on it", () => {
    expect([timeline.from, timeline.to].map(local)).toEqual(["2026-11-18T00:00", "2026-12-13T00:00"]);
  });
  it("has each moment where it belongs", () => {
    const days = 25;
    expect(timeline.now).toBeCloseTo(0.5 / days);
    const { opens, ideal, due } = timeline.rows.find(({ advice }) => advice.kind === "thank-you")!;
    expect([opens, ideal, due].map((place) => place * days * 24)).toEqual(
      [11, 13, 35].map((hour) => expect.closeTo(hour)),
    );
  });
  it("leaves out what lasts for weeks", () => {
    expect(timeline.rows.map(({ advice }) => advice.kind)).toEqual([
      "debrief",
      "wait",
      "thank-you",
      "status-check",
      "move-on",
    ]);
  });
  it("names the Mondays of a long one", () =>
    expect(timeline.ticks.map(({ label }) => label)).toEqual(["Mon 23 Nov", "Mon 30 Nov", "Mon 7 Dec"]));
});

it("on another clock the days begin elsewhere", () => {
  expect(layOut({}, "2026-11-18 12:00", "Pacific/Auckland")!.from.toString()).toBe(
    "2026-11-18T00:00:00+13:00[Pacific/Auckland]",
  );
});
it("the present moment is left out where it lies outside", () => {
  // The picture begins with the working day before the interview.
  expect(layOut({}, "2026-11-16 23:59")!.now).toBeUndefined();
  expect(layOut({}, "2026-11-17 00:00")!.now).toBe(0);
});
it("what lapsed or was skipped is left out, what was done stays", () => {
  const kinds = layOut(
    { log: [`2026-11-18 13:00 sent thank-you to ${thandi}`, "2026-11-18 14:00 skipped debrief: know it all"] },
    "2026-11-18 15:00",
  )!.rows.map(({ advice }) => `${advice.kind} ${advice.state}`);
  expect(kinds).toContain("thank-you done");
  expect(kinds.filter((kind) => /lapsed|skipped/.test(kind))).toEqual([]);
});
it("what lapsed is left out too, and the present moment once all the rest is past", () => {
  const long = layOut({}, "2027-03-01 12:00")!;
  expect(long.rows.map(({ advice }) => `${advice.kind} ${advice.state}`)).toEqual(["wait done", "move-on open"]);
  expect(long.now).toBeUndefined();
});
it("with nothing to draw there is none", () => expect(layOut({ interviews: [] }, "2026-11-18 12:00")).toBeUndefined());

it("whatever the record says, every place is inside and in order", () => {
  fc.assert(
    fc.property(anyInput, fc.constantFrom("UTC", "America/New_York", "Pacific/Apia"), (input, where) => {
      const timeline = layOutTimeline(makePlan(input), input.now, where);
      if (!timeline) return;
      const { now = 0, ticks, rows } = timeline;
      expect(ticks.length).toBeGreaterThan(0);
      for (const place of [now, ...ticks.map(({ at }) => at)]) expect(place >= 0 && place <= 1).toBe(true);
      for (const { opens, ideal, due, closes = 1 } of rows) {
        const places = [0, opens, ideal, due, closes, 1];
        expect(places.toSorted((a, b) => a - b)).toEqual(places);
      }
    }),
    { numRuns: 40 },
  );
});
