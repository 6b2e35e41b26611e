import { expect, it } from "vitest";
import { acme, thandi } from "../../../test/acme.ts";

const told = { interviews: [`Wed 2026-11-18 10:00-11:00 ${thandi}`], instruction: "will-contact" };

it('strict takes "we will contact you" at its word', () => {
  const card = acme(told).plan("strict").card("status-check");
  expect(card).toMatchObject({ state: "held", holds: ["no-request"] });
  expect(card.says).toContain('"Key Tips" allows one polite request after one to two weeks.');
});
it.each(["balanced", "patient"] as const)("%s asks once", (profile) =>
  expect(acme(told).plan(profile).card("status-check").holds).toEqual([]),
);
