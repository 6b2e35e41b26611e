import { expect, it } from "vitest";
import { acme, thandi } from "../../test/acme.ts";

const interviews = [`Wed 2026-11-18 10:00-11:00 ${thandi}`];
const card = (...log: NonNullable<Parameters<typeof acme>[0]["log"]>) =>
  acme({ interviews, log }).plan("balanced", "2026-11-20 15:00").cards("negotiate-offer");

it("an option from the offer until its day, best once it was read in peace", () => {
  expect(card("2026-11-20 10:00 offer 2026-11-27")).toMatchObject([
    { state: "open", ideal: "Fri 20 Nov 14:00", closes: "Sat 28 Nov 00:00", to: "Thandi Nkosi" },
  ]);
});
it("without a day, for a working week", () => {
  expect(card("2026-11-20 10:00 offer")[0]).toMatchObject({ closes: "Fri 27 Nov 10:00" });
});
it("asked once is enough, and after the yes it is too late", () => {
  expect(card("2026-11-20 10:00 offer", "2026-11-20 12:00 sent negotiate-offer")[0]).toMatchObject({ state: "done" });
  expect(card("2026-11-20 10:00 offer", "2026-11-20 12:00 accepted")).toEqual([]);
});
it("a yes was to the first terms: lowered ones are asked about, and are nothing to thank for", () => {
  const lowered = [
    "2026-11-18 12:00 offer",
    "2026-11-19 12:00 accepted",
    { at: "2026-11-20 10:00", kind: "offer", changed: true } as const,
  ];
  expect(card(...lowered)).toMatchObject([{ state: "open", title: "Ask Acme for the terms of their first offer" }]);
  const { cards } = acme({ interviews, log: lowered }).plan("balanced", "2026-11-20 15:00");
  expect(cards("thank-for-offer")).toEqual([]);
  expect(cards("accept-offer")).toMatchObject([{ state: "open" }]);
});
it("an offer that is made again, after a no of yours, may be asked about again", () => {
  const again = card(
    "2026-11-18 12:00 offer",
    "2026-11-18 13:00 sent negotiate-offer",
    "2026-11-19 12:00 declined",
    "2026-11-20 10:00 offer",
  );
  expect(again).toMatchObject([{ state: "open" }]);
});
