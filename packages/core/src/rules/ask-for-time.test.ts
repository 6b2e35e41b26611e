import { expect, it } from "vitest";
import { acme, thandi } from "../../test/acme.ts";

it("an option, early, until the day of the offer", () => {
  const card = acme({
    interviews: [`Wed 2026-11-18 10:00-11:00 ${thandi}`],
    log: ["2026-11-20 10:00 offer 2026-11-27"],
  })
    .plan()
    .card("ask-for-time");
  expect(card).toMatchObject({ ideal: "Fri 20 Nov 14:00", due: "Sat 28 Nov 00:00" });
});
