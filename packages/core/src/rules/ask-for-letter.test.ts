import { expect, it } from "vitest";
import { acme, thandi } from "../../test/acme.ts";

const interviews = [`Wed 2026-11-18 10:00-11:00 ${thandi}`];
it.each([
  ["balanced", "Wed 25 Nov 09:00"],
  ["patient", "Fri 27 Nov 09:00"],
] as const)("%s: some working days after a spoken offer", (profile, opens) => {
  expect(
    acme({ interviews, log: [{ at: "2026-11-20 10:00", kind: "offer", form: "spoken" }] })
      .plan(profile)
      .card("ask-for-letter").opens,
  ).toBe(opens);
});
it("counts from the call to the references where the offer depends on them", () => {
  const plan = acme({
    interviews,
    log: [
      { at: "2026-11-20 10:00", kind: "offer", form: "written", condition: "references" },
      { at: "2026-11-26 10:00", kind: "references-called" },
    ],
  }).plan();
  expect(plan.card("ask-for-letter")).toMatchObject({
    title: "Ask Acme whether anything is missing for the offer",
    opens: "Tue 1 Dec 09:00",
  });
});
it("asks for nothing where the offer is in writing and depends on nothing", () => {
  const plan = acme({ interviews, log: [{ at: "2026-11-20 10:00", kind: "offer", form: "written" }] }).plan();
  expect(plan.cards("ask-for-letter")).toEqual([]);
});
it("a yes without a contract still wants the letter", () => {
  expect(
    acme({ interviews, log: [{ at: "2026-11-20 10:00", kind: "accepted" }] })
      .plan()
      .card("ask-for-letter").opens,
  ).toBe("Wed 25 Nov 09:00");
});
it("what they said would come is the letter, whatever the offer depends on", () =>
  expect(
    acme({
      interviews,
      promise: "2026-11-27, said 2026-11-20",
      log: [{ at: "2026-11-20 10:00", kind: "offer", form: "spoken", condition: "a check of the police" }],
    })
      .plan()
      .card("ask-for-letter").reason,
  ).toContain("They said the letter would come by Friday 27 November"));
it("the letter that came ends the promise of it, though the offer still depends on something", () => {
  const { reason } = acme({
    interviews,
    promise: "2026-11-27, said 2026-11-20",
    log: [
      { at: "2026-11-20 10:00", kind: "offer", form: "spoken", condition: "the medical" },
      { at: "2026-11-24 10:00", kind: "offer", form: "written" },
    ],
  })
    .plan()
    .card("ask-for-letter");
  expect(reason).toContain("The offer still depends on the medical.");
  expect(reason).not.toContain("letter would come");
});
