import { expect, it } from "vitest";
import { acme, thandi } from "../../../test/acme.ts";
import { builtinProfile } from "../../profiles/index.ts";

const interviews = [`Wed 2026-11-18 10:00-11:00 ${thandi}`];
const thanked = `2026-11-18 13:00 sent thank-you to ${thandi}`;

it("strict takes the thank-you for the one follow-up", () => {
  expect(
    acme({ interviews, log: [thanked] })
      .plan("strict")
      .card("status-check"),
  ).toMatchObject({ state: "held", holds: ["one-message"] });
});
it("by hand or by mail", () => {
  expect(
    acme({ interviews, log: [`2026-11-18 13:00 sent handwritten-note to ${thandi}`] })
      .plan("strict")
      .card("status-check").holds,
  ).toEqual(["one-message"]);
});
it("an answer to it makes room for one more", () => {
  expect(
    acme({ interviews, log: [thanked, "2026-11-20 09:00 reply"] })
      .plan("strict", "2026-11-27 10:00")
      .card("status-check").state,
  ).toBe("open");
});
it.each(["balanced", "patient"] as const)("%s does not", (profile) => {
  expect(
    acme({ interviews, log: [thanked] })
      .plan(profile)
      .card("status-check").holds,
  ).toEqual([]);
});
it("nothing by another way either, for a profile of one's own that has LinkedIn on", () => {
  const open = { ...builtinProfile("strict"), off: new Set<string>() };
  const card = acme({ interviews, log: [thanked] })
    .plan(open)
    .card("linkedin-connect");
  expect(card).toMatchObject({ state: "held", holds: ["one-message"] });
  expect(card.dissent).toEqual(expect.arrayContaining(["M3"]));
});
