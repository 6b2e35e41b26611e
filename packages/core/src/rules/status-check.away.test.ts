import { expect, it } from "vitest";
import { acme, priya, thandi } from "../../test/acme.ts";

const interviews = [`Wed 2026-11-18 10:00-11:00 ${thandi}`];
it("two working days after they are back, where that is later", () => {
  expect(
    acme({ interviews, log: [{ at: "2026-11-20 10:00", kind: "away", who: "Thandi", until: "2026-12-01" }] })
      .plan()
      .card("status-check").opens,
  ).toBe("Thu 3 Dec 09:00");
  expect(
    acme({ interviews, log: [{ at: "2026-11-20 10:00", kind: "away", who: "Thandi", until: "2026-11-21" }] })
      .plan()
      .card("status-check").opens,
  ).toBe("Wed 25 Nov 09:00");
});
it("nobody writes to somebody who has left", () => {
  const planned = acme({
    interviews,
    contacts: [priya],
    log: [{ at: "2026-11-18 15:00", kind: "left", who: "Priya" }],
  }).plan();
  expect(planned.card("status-check").to).toBe("Thandi Nkosi");
});
