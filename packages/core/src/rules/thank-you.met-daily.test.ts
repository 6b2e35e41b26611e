import { expect, it } from "vitest";
import { acme } from "../../test/acme.ts";

const thandi = { name: "Thandi Nkosi", email: "thandi@acme.example", metDaily: true };

it.each([
  ["somebody you work with", {}, "in-person"],
  ["somebody you work with, who named a medium", { instruction: { prefers: "letter" as const } }, "in-person"],
])("%s is thanked in person", (_, more, channel) => {
  const planned = acme({ interviews: [{ when: "Wed 2026-11-18 10:00-11:00", people: [thandi] }], ...more }).plan();
  expect(planned.card("thank-you").channel).toBe(channel);
});

it("gets no note by hand and no LinkedIn request", () => {
  const { plan } = acme({
    senior: true,
    interviews: [{ when: "Wed 2026-11-18 10:00-11:00", people: [thandi] }],
    log: ["2026-11-25 10:00 sent status-check"],
  }).plan("patient", "2026-12-10 10:00");
  expect(plan.advice.map(({ kind }) => kind)).not.toContain("handwritten-note");
  expect(plan.advice.map(({ kind }) => kind)).not.toContain("linkedin-connect");
});
