import { expect, it } from "vitest";
import { acme, thandi } from "../../test/acme.ts";

it("three weeks after a no", () => {
  expect(
    acme({ interviews: [`Wed 2026-11-18 10:00-11:00 ${thandi}`], log: ["2026-11-25 10:00 rejected"] })
      .plan()
      .card("ask-other-roles").opens,
  ).toBe("Thu 17 Dec 09:00");
});
