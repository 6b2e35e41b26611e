import { expect, it } from "vitest";
import { acme, thandi } from "../../../test/acme.ts";

const interviews = [`Wed 2026-11-18 10:00-11:00 ${thandi}`];
const held = (kind: string) =>
  acme({ interviews, log: [`2026-11-18 11:30 ${kind}`] })
    .plan("balanced", "2026-11-18 12:00")
    .plan.advice.filter(({ state }) => state === "held")
    .map((advice) => advice.kind)
    .sort();

it("an offer stops the asking, and takes the thanks along", () =>
  expect(held("offer")).toEqual(["status-check", "thank-you"]));
it("whoever is met after the offer is thanked", () => {
  const plan = acme({
    interviews: [...interviews, `Mon 2026-11-23 10:00-11:00 ${thandi}`],
    log: ["2026-11-20 11:30 offer"],
  }).plan("balanced", "2026-11-23 12:00");
  expect(plan.cards("thank-you").map(({ state }) => state)).toEqual(["held", "open"]);
});
it("the sender's written reason passes it", () => {
  const log = ["2026-11-18 11:30 offer", "2026-11-18 11:45 override thank-you: she was kind"];
  expect(acme({ interviews, log }).plan("balanced", "2026-11-18 12:00").card("thank-you").state).toBe("open");
});
it("a rejection stops the thanks too: they go into its answer", () =>
  expect(held("rejected")).toEqual(["status-check", "thank-you"]));
it.each(["rejected", "moved-on"])("%s: no note by hand either", (kind) => {
  const plan = acme({ interviews, senior: true, log: [`2026-11-18 11:30 ${kind}`] }).plan(
    "balanced",
    "2026-11-18 12:00",
  );
  expect(plan.card("handwritten-note")).toMatchObject({ state: "held", holds: ["decided"] });
});
it.each(["signed", "withdrawn"])("%s ends everything", (kind) =>
  expect(held(kind)).toEqual(["debrief", "status-check", "thank-you"]),
);
