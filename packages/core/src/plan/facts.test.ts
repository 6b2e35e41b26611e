import { expect, it } from "vitest";
import { sameName } from "../people/same.ts";

it.each([
  ["Acme", "ACME ", true],
  ["Zoë Café", "zoë cafe\u0301", true],
  ["Acme", "Acme Labs", false],
])("%j and %j are one company: %s", (a, b, same) => expect(sameName(a, b)).toBe(same));
