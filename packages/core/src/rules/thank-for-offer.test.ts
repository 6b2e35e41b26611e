import { expect, it } from "vitest";
import { acme, thandi } from "../../test/acme.ts";

it("an offer without a day is thanked for at once, and the search goes on", () => {
  const planned = acme({
    interviews: [`Wed 2026-11-18 10:00-11:00 ${thandi}`],
    log: [{ at: "2026-11-20 10:00", kind: "offer" }],
  }).plan("balanced", "2026-11-20 11:00");
  expect(planned.primary).toMatchObject({
    kind: "thank-for-offer",
    ideal: "Fri 20 Nov 10:00",
    due: "Mon 23 Nov 10:00",
  });
  expect(planned.card("keep-searching").state).toBe("open");
});
