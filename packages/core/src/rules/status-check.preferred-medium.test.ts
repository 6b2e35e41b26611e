import { expect, it } from "vitest";
import { acme, thandi } from "../../test/acme.ts";

it.each([
  ["linkedin", "linkedin"],
  ["letter", "letter"],
  ["text", "text"],
  ["portal", "portal"],
  ["email", "email"],
] as const)("they prefer %s: the status message goes by %s", (prefers, channel) => {
  expect(
    acme({ interviews: [`Wed 2026-11-18 10:00-11:00 ${thandi}`], instruction: { prefers } })
      .plan()
      .card("status-check").channel,
  ).toBe(channel);
});
