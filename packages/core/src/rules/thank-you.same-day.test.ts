import { expect, it } from "vitest";
import { acme, thandi } from "../../test/acme.ts";

it("within the hour, after office hours too", () => {
  expect(
    acme({ interviews: [`Wed 2026-11-18 16:30-17:30 ${thandi}`], promise: "today" })
      .plan()
      .card("thank-you"),
  ).toMatchObject({ rule: "thank-you.same-day", ideal: "Wed 18 Nov 18:00", due: "Wed 18 Nov 18:30" });
});
