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
it.each([
  ["on a day", "2026-11-23", "They promised the letter by Monday 23 November, so say that you look forward to it."],
  [
    "about when",
    "early next week",
    'They promised the letter ("early next week"), so say that you look forward to it.',
  ],
  ["before there was an offer", "2026-11-23, said 2026-11-18", "Ask for the offer in writing in the same note."],
])("the letter was promised %s", (_, promise, says) => {
  const card = acme({
    interviews: [`Wed 2026-11-18 10:00-11:00 ${thandi}`],
    log: [{ at: "2026-11-20 10:00", kind: "offer", form: "spoken" }],
    promise: promise.includes("said") ? promise : `${promise}, said 2026-11-20`,
  })
    .plan()
    .card("thank-for-offer");
  expect(card.reason).toContain(says);
});
