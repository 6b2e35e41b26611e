import { expect, it } from "vitest";
import { acme, thandi } from "../../test/acme.ts";

const interviews = [`Wed 2026-11-18 10:00-11:00 ${thandi}`];
const thanked = `2026-11-18 13:00 sent thank-you to ${thandi}`;
const plan = (...log: string[]) => acme({ interviews, log }).plan("balanced", "2026-11-30 10:00");

it.each(["rejected", "moved-on", "withdrawn", "signed"])("after %s, look back at what was sent", (kind) => {
  expect(plan(thanked, `2026-11-27 10:00 ${kind}`).card("reflect")).toMatchObject({
    state: "open",
    ideal: "Mon 30 Nov 09:00",
    claims: ["A5", "A4", "A3"],
  });
});
it("an offer is not the end", () => expect(plan(thanked, "2026-11-27 10:00 offer").cards("reflect")).toEqual([]));
it("nothing sent, nothing to look back at", () =>
  expect(plan("2026-11-27 10:00 rejected").cards("reflect")).toEqual([]));
it("done once", () =>
  expect(plan(thanked, "2026-11-27 10:00 rejected", "2026-11-28 10:00 reflected").card("reflect").state).toBe("done"));
