import { expect, it } from "vitest";
import { acme, thandi } from "../../test/acme.ts";

const interviews = [`Wed 2026-11-18 10:00-11:00 ${thandi}`];
it("two working days after the hold", () => {
  expect(
    acme({ interviews, log: [{ at: "2026-11-20 10:00", kind: "on-hold", until: "2026-12-18" }] })
      .plan()
      .card("status-check"),
  ).toMatchObject({ rule: "status-check.hold", opens: "Tue 22 Dec 09:00" });
});
it("a month after it, where they named no day", () => {
  expect(
    acme({ interviews, log: [{ at: "2026-11-20 10:00", kind: "on-hold" }] })
      .plan()
      .card("status-check").opens,
  ).toBe("Mon 21 Dec 09:00");
});
it("an invitation ends it, a line in between does not", () => {
  expect(
    acme({
      interviews,
      log: [
        { at: "2026-11-20 10:00", kind: "on-hold" },
        { at: "2026-11-25 10:00", kind: "invited" },
      ],
    })
      .plan()
      .card("status-check").rule,
  ).toBe("status-check.reply");
});
