import { expect, it } from "vitest";
import { acme, thandi } from "../../test/acme.ts";

const interviews = [`Wed 2026-11-18 10:00-11:00 ${thandi}`, `Thu 2026-11-26 10:00-11:00 ${thandi}`];

it("comes right after each round, that day", () => {
  expect(
    acme({ interviews })
      .plan("balanced", "2026-11-18 11:30")
      .cards("debrief")
      .map(({ state, opens, due }) => [state, opens, due]),
  ).toEqual([
    ["open", "Wed 18 Nov 11:00", "Thu 19 Nov 00:00"],
    ["upcoming", "Thu 26 Nov 11:00", "Fri 27 Nov 00:00"],
  ]);
});
it.each([
  ["Wed 2026-11-18", "Sat 21 Nov 00:00"],
  ["Thu 2026-11-19", "Tue 24 Nov 00:00"],
  ["Fri 2026-11-20", "Wed 25 Nov 00:00"],
  ["Sat 2026-11-21", "Wed 25 Nov 00:00"],
])("a round on %s can be debriefed for two working days more, until %s", (day, closes) => {
  expect(
    acme({ interviews: [`${day} 10:00-11:00 ${thandi}`] })
      .plan()
      .card("debrief").closes,
  ).toBe(closes);
});
it("one round debriefed leaves the next", () => {
  const states = (log: string[]) =>
    acme({ interviews, log })
      .plan("balanced", "2026-11-26 12:00")
      .cards("debrief")
      .map(({ state }) => state);
  expect(states(["2026-11-18 20:00 debriefed"])).toEqual(["done", "open"]);
  expect(states(["2026-11-26 20:00 debriefed"])).toEqual(["lapsed", "done"]);
});
it("cancelled: nothing to debrief", () => {
  expect(
    acme({ interviews: [{ when: interviews[0]!, status: "cancelled" }] })
      .plan()
      .cards("debrief"),
  ).toEqual([]);
});
it("never stands above a message", () => {
  expect(acme({ interviews }).plan("balanced", "2026-11-18 11:30").primary!.kind).toBe("thank-you");
});
