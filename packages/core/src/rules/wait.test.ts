import { describe, expect, it } from "vitest";
import { acme, thandi } from "../../test/acme.ts";

const interviews = [`Wed 2026-11-18 10:00-11:00 ${thandi}`];
const thanked = `2026-11-18 13:00 sent thank-you to ${thandi}`;
const wait = (
  situation: Omit<Parameters<typeof acme>[0], "interviews">,
  profile: "balanced" | "patient" | "strict" = "balanced",
) => acme({ interviews, ...situation }).plan(profile, "2026-11-20 12:00");

describe("doing nothing, because", () => {
  it.each([
    ["they are still deciding", { log: [thanked] }, "Wed 25 Nov 09:00", "still seeing people"],
    ["they named a date", { log: [thanked], promise: "2026-12-04" }, "Tue 8 Dec 09:00", "Friday 4 December"],
    [
      "you asked",
      { log: [thanked, "2026-11-20 09:00 sent status-check"] },
      "Fri 27 Nov 09:00",
      "You asked on Fri 20 Nov, 09:00",
    ],
    [
      "you heard from them",
      { log: [thanked, "2026-11-20 09:00 reply"] },
      "Fri 27 Nov 09:00",
      "You heard from them on Fri 20 Nov",
    ],
    ["they asked not to be contacted", { instruction: "do-not-contact" }, "Wed 2 Dec 09:00", "If they write, answer"],
  ])("%s", (_, situation, closes, reason) => {
    const card = wait(situation).card("wait");
    expect(card).toMatchObject({ state: "open", due: closes, closes });
    expect(card.reason).toContain(reason);
  });
  it("strict has sent its one message", () => {
    const strict = wait({ log: [thanked] }, "strict");
    expect(strict.card("wait")).toMatchObject({ state: "open", closes: "Wed 25 Nov 09:00" });
    expect(strict.primary!.kind).toBe("wait");
  });
});

it("is what to do next once the thank-you is out", () => {
  expect(wait({ log: [thanked] }).primary!.kind).toBe("wait");
  expect(wait({}).primary!.kind).toBe("thank-you");
});
it.each(["rejected", "signed", "withdrawn", "moved-on", "offer"])("after %s there is nothing to wait for", (kind) => {
  expect(wait({ log: [`2026-11-19 10:00 ${kind}`] }).cards("wait")).toEqual([]);
});

it.each([
  ["their request is open", [], 0],
  ["it was sent", ["2026-11-20 11:00 sent answer-request"], 1],
  ["it is not to be answered", ["2026-11-20 11:00 skipped answer-request: not needed"], 1],
] as const)("nobody waits for those who wait: %s", (_, log, waits) =>
  expect(
    wait({ log: [thanked, { at: "2026-11-20 09:00", kind: "asked", what: "two references" }, ...log] }).cards("wait"),
  ).toHaveLength(waits),
);
