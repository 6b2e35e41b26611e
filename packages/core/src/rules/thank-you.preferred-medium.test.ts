import { expect, it } from "vitest";
import { acme, thandi } from "../../test/acme.ts";

it.each([
  ["linkedin", "linkedin"],
  ["letter", "letter"],
  ["text", "text"],
  ["portal", "portal"],
  ["email", "email"],
  ["call", "email"],
] as const)("they prefer %s: thanks go by %s", (prefers, channel) => {
  expect(
    acme({ interviews: [`Wed 2026-11-18 10:00-11:00 ${thandi}`], instruction: { prefers } })
      .plan()
      .card("thank-you").channel,
  ).toBe(channel);
});
