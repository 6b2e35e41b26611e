import { expect, it } from "vitest";
import { acme, thandi } from "../../test/acme.ts";

const interviews = [`Wed 2026-11-18 10:00-11:00 ${thandi}`];
const asked = "2026-11-23 10:00 sent negotiate-offer";
const cards = (profile: "balanced" | "patient", ...log: NonNullable<Parameters<typeof acme>[0]["log"]>) =>
  acme({ interviews, log }).plan(profile, "2026-11-24 10:00").cards("ask-about-terms");

it.each([
  ["balanced", "Thu 26 Nov 09:00"],
  ["patient", "Mon 30 Nov 09:00"],
] as const)("%s: some working days after the question", (profile, opens) => {
  expect(cards(profile, "2026-11-20 10:00 offer", asked)).toMatchObject([{ state: "upcoming", opens }]);
});
it("sooner where the offer ends before that", () => {
  expect(cards("balanced", "2026-11-20 10:00 offer 2026-11-26", asked)[0]).toMatchObject({
    opens: "Wed 25 Nov 09:00",
    closes: "Fri 27 Nov 00:00",
  });
});
it("not before it was asked, on the day of the offer itself", () => {
  expect(cards("balanced", "2026-11-20 10:00 offer 2026-11-23", asked)[0]).toMatchObject({ opens: "Mon 23 Nov 10:00" });
});
it.each(["2026-11-24 09:00 reply", "2026-11-24 09:00 offer 2026-12-04", "2026-11-24 09:00 accepted"])(
  "%s ends the wait",
  (entry) => {
    expect(cards("balanced", "2026-11-20 10:00 offer", asked, entry)).toEqual([]);
  },
);
it("asked about once, it is done", () => {
  expect(cards("balanced", "2026-11-20 10:00 offer", asked, "2026-11-24 09:30 sent ask-about-terms")[0]).toMatchObject({
    state: "done",
  });
});
