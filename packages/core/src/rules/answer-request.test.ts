import { expect, it } from "vitest";
import { acme, priya, thandi } from "../../test/acme.ts";

const wednesday = `Wed 2026-11-18 10:00-11:00 ${thandi}`;
const asked = { at: "2026-11-19 10:00", kind: "asked", what: "two references", from: "Priya" } as const;

it("what they asked for is due the next working day, to whoever asked", () => {
  const card = acme({ interviews: [wednesday], contacts: [priya], log: [asked] })
    .plan()
    .card("answer-request");
  expect(card).toMatchObject({
    title: "Send Acme what they asked for: two references",
    to: "Priya Naidoo",
    opens: "Thu 19 Nov 10:00",
    ideal: "Thu 19 Nov 10:00",
    due: "Fri 20 Nov 17:00",
  });
});
it("or on the day they named", () => {
  expect(
    acme({ interviews: [wednesday], log: [{ ...asked, due: "2026-11-24" }] })
      .plan()
      .card("answer-request").due,
  ).toBe("Tue 24 Nov 17:00");
});
it("is done once it was sent, and two requests are two cards", () => {
  const two = acme({
    interviews: [wednesday],
    log: [
      asked,
      { ...asked, at: "2026-11-19 11:00", what: "your availability" },
      { at: "2026-11-19 12:00", kind: "sent", what: "answer-request", about: "your availability" },
    ],
  }).plan();
  expect(two.cards("answer-request").map(({ title, state }) => [title.slice(31), state])).toEqual([
    ["two references", "open"],
    ["your availability", "done"],
  ]);
});
