import { expect, it } from "vitest";
import { acme, thandi } from "../../test/acme.ts";

const wednesday = `Wed 2026-11-18 10:00-11:00 ${thandi}`;
it("is best a working day before it is due", () => {
  expect(
    acme({ interviews: [wednesday], log: [{ at: "2026-11-19 10:00", kind: "task", due: "2026-11-27" }] })
      .plan()
      .card("hand-in-task"),
  ).toMatchObject({ ideal: "Thu 26 Nov 09:00", due: "Fri 27 Nov 17:00", title: "Hand in the task for Acme" });
});
it("without a day it has a working week", () => {
  expect(
    acme({ interviews: [wednesday], log: [{ at: "2026-11-19 10:00", kind: "task" }] })
      .plan()
      .card("hand-in-task").due,
  ).toBe("Thu 26 Nov 17:00");
});
