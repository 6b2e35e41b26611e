import { expect, it } from "vitest";
import { acme, thandi } from "../../test/acme.ts";

it("a working week after the call", () => {
  expect(
    acme({
      interviews: [`Wed 2026-11-18 10:00-11:00 ${thandi}`],
      log: [{ at: "2026-11-26 10:00", kind: "references-called" }],
    })
      .plan()
      .card("status-check").opens,
  ).toBe("Thu 3 Dec 09:00");
});
