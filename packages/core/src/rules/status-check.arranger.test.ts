import { expect, it } from "vitest";
import { acme, priya, thandi } from "../../test/acme.ts";

it.each([
  [
    "the coordinator",
    [{ name: "Amy Pole", email: "amy@acme.example", part: "coordinator" as const }, priya],
    "Amy Pole",
  ],
  ["else the recruiter", [priya], "Priya Naidoo"],
  ["else whoever was to come", [], "Thandi Nkosi"],
])("%s", (_, contacts, to) => {
  const interviews = [{ when: `Tue 2026-11-17 10:00-11:00 ${thandi}`, status: "no-show" as const }];
  expect(acme({ interviews, contacts }).plan().card("status-check").to).toBe(to);
});
