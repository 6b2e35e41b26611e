import { describe, expect, it } from "vitest";
import { acme, elsewhere, priya, thandi } from "../../test/acme.ts";

const here = { interviews: [`Wed 2026-11-18 10:00-11:00 ${thandi}`], contacts: [priya] };
const offer = elsewhere("Globex", "Mon 2026-11-23 15:00 offer 2026-11-30");

it("an offer elsewhere, with its date: the others may be told, once", () => {
  const card = acme({ ...here, others: [offer] })
    .plan()
    .card("other-processes-note");
  expect(card).toMatchObject({
    opens: "Mon 23 Nov 15:00",
    ideal: "Mon 23 Nov 15:00",
    due: "Wed 25 Nov 17:00",
    closes: "Tue 1 Dec 00:00",
    to: "Priya Naidoo",
    claims: ["A9", "H37"],
  });
  expect(card.reason).toContain("Globex's offer stands until Monday 30 November");
});
it("told is told, also with a second offer", () => {
  const told = acme({
    ...here,
    others: [offer, elsewhere("Initech", "Tue 2026-11-24 15:00 offer")],
    log: ["2026-11-23 16:00 sent other-processes-note"],
  }).plan();
  expect(told.cards("other-processes-note").map(({ state }) => state)).toEqual(["done", "done"]);
});
it("an offer that has run out hides none that stands", () => {
  const old = elsewhere("Initech", "Mon 2026-10-05 15:00 offer 2026-10-12");
  const cards = acme({ ...here, others: [old, offer] })
    .plan("balanced", "2026-11-24 10:00")
    .cards("other-processes-note");
  expect(cards.map(({ title, state }) => `${title}: ${state}`)).toEqual([
    "Tell Acme about the offer from Initech: lapsed",
    "Tell Acme about the offer from Globex: open",
  ]);
});
describe("somebody who is still to be thanked", () => {
  const friday = { interviews: [`Fri 2026-11-20 15:00-16:00 ${thandi}`] };
  const saturday = (until = "2026-11-27") => elsewhere("Globex", `Sat 2026-11-21 10:00 offer ${until}`);
  it.each([
    ["is thanked first, and told the day after", [], "Tue 24 Nov 09:00"],
    ["was thanked", [`2026-11-20 17:00 sent thank-you to ${thandi}`], "Mon 23 Nov 09:00"],
    ["is not to be thanked", ["2026-11-20 17:00 skipped thank-you: no need"], "Mon 23 Nov 09:00"],
  ])("%s", (_, log, ideal) =>
    expect(
      acme({ ...friday, log, others: [saturday()] })
        .plan()
        .card("other-processes-note").ideal,
    ).toBe(ideal),
  );
  it("where the offer leaves no day between, both go out", () => {
    expect(
      acme({ ...friday, others: [saturday("2026-11-23")] })
        .plan()
        .card("other-processes-note").ideal,
    ).toBe("Mon 23 Nov 09:00");
  });
});
it("no offer, nothing to tell", () => expect(acme(here).plan().cards("other-processes-note")).toEqual([]));
it("an offer of their own is no other process", () => {
  expect(
    acme({ ...here, others: [{ ...elsewhere("Acme", "2026-11-23 15:00 offer"), id: "b" }] })
      .plan()
      .cards("other-processes-note"),
  ).toEqual([]);
});
it("shortly after another message, one more has its dissenters", () => {
  const soon = acme({ ...here, others: [offer], log: ["2026-11-23 09:00 sent status-check"] }).plan();
  expect(soon.card("other-processes-note").dissent).toEqual(["T10"]);
});
it("they decide only after that offer has to be answered: ask for word sooner", () => {
  const reason = (promise: string) =>
    acme({ ...here, promise, others: [offer] })
      .plan()
      .card("other-processes-note").reason;
  expect(reason("2026-12-02")).toContain("They decide by Wednesday 2 December, 2 days after that");
  expect(reason("2026-11-27")).toContain("gives them the chance to decide in time");
});
