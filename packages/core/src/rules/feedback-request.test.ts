import { expect, it } from "vitest";
import { acme, priya, thandi } from "../../test/acme.ts";

const rejected = {
  interviews: [`Wed 2026-11-18 10:00-11:00 ${thandi}`],
  contacts: [priya],
  log: ["Fri 2026-11-27 15:00 rejected"],
};

it.each([
  ["balanced", "Mon 30 Nov 09:00", ["A2"], ["A2b"]],
  ["patient", "Tue 1 Dec 09:00", ["A2"], ["A2b"]],
  ["strict", "Mon 30 Nov 09:00", ["H22"], ["A2"]],
] as const)("under %s the rejection is answered %s", (profile, opens, claims, dissent) => {
  const card = acme(rejected).plan(profile).card("feedback-request");
  expect(card).toMatchObject({ opens, ideal: opens, to: "Priya Naidoo", dissent });
  expect(card.claims).toEqual(expect.arrayContaining([...claims, "A10"]));
});
it("once", () => {
  const once = acme({
    ...rejected,
    log: [...rejected.log, `2026-11-30 10:00 sent feedback-request to ${thandi}`],
  }).plan();
  expect(once.card("feedback-request").state).toBe("done");
});
it("they asked not to be contacted: answering them is allowed", () => {
  expect(
    acme({ ...rejected, instruction: "do-not-contact" })
      .plan("balanced", "2026-11-30 10:00")
      .card("feedback-request").state,
  ).toBe("open");
});
it("the thank-you nobody sent goes into the answer", () => {
  const early = acme({ ...rejected, log: ["2026-11-18 12:00 rejected"] }).plan("balanced", "2026-11-18 13:00");
  expect(early.card("thank-you")).toMatchObject({ state: "held", holds: ["decided"] });
});
it("a thank-you whose time had passed by then has simply lapsed", () => {
  expect(acme(rejected).plan("balanced", "2026-11-30 10:00").card("thank-you").state).toBe("lapsed");
});
