import { expect, it } from "vitest";
import { acme, sipho, thandi } from "../../test/acme.ts";

const interviews = [`Wed 2026-11-18 10:00-11:00 ${thandi}, ${sipho}`];

it.each([
  ["a senior role", { senior: true }],
  ["a traditional employer", { traditional: true }],
])("%s: a note by hand to the lead is an option", (_, facts) => {
  const plan = acme({ interviews, ...facts }).plan();
  expect(plan.card("handwritten-note")).toMatchObject({
    to: "Thandi Nkosi",
    channel: "letter",
    claims: ["M4"],
    dissent: ["M1"],
  });
  expect(plan.plan.advice.find(({ kind }) => kind === "handwritten-note")!.strength).toBe("may");
  expect(plan.primary!.kind).not.toBe("handwritten-note");
});
it("otherwise not", () => expect(acme({ interviews }).plan().cards("handwritten-note")).toEqual([]));
it("it takes the thank-you's place", () => {
  const sent = acme({ interviews, senior: true, log: [`2026-11-19 10:00 sent handwritten-note to ${thandi}`] }).plan();
  expect(sent.card("handwritten-note").state).toBe("done");
  expect(sent.card("thank-you", "Thandi").state).toBe("done");
  expect(sent.card("thank-you", "Sipho").state).not.toBe("done");
});
