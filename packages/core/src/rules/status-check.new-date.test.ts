import { describe, expect, it } from "vitest";
import { acme, thandi } from "../../test/acme.ts";

const when = `Wed 2026-11-18 10:00-11:00 ${thandi}`;

describe("the interview did not take place", () => {
  it.each(["balanced", "patient", "strict"] as const)(
    "they did not come: under %s a new date is asked for ten minutes after the start",
    (profile) => {
      expect(
        acme({ interviews: [{ when, status: "no-show" }] })
          .plan(profile)
          .card("status-check"),
      ).toMatchObject({
        rule: "status-check.new-date",
        opens: "Wed 18 Nov 10:10",
        due: "Wed 18 Nov 17:00",
        title: "Ask Acme for a new date",
      });
    },
  );
  it("they called it off: a week of work days is theirs to offer another", () => {
    const off = acme({ interviews: [{ when, status: "cancelled" }] }).plan();
    expect(off.card("status-check")).toMatchObject({
      opens: "Wed 25 Nov 09:00",
      claims: expect.arrayContaining(["H7"]),
      dissent: [],
    });
    expect(off.card("wait").reason).toContain("did not take place");
  });
  it.each([
    ["you missed it", { status: "no-show", by: "you" }, "Wed 18 Nov 10:00", "apologise"],
    ["you called it off", { status: "cancelled", by: "you" }, "Tue 17 Nov 09:00", "You called it off"],
    ["the call failed", { status: "failed" }, "Wed 18 Nov 10:10", "could not be made"],
  ] as const)("%s: at once", (_, what, opens, reason) => {
    const card = acme({ interviews: [{ when, ...what }] })
      .plan()
      .card("status-check");
    expect(card.opens).toBe(opens);
    expect(card.reason).toContain(reason);
  });
  it("they wrote since, and named no new date: a wait begins with their word", () => {
    const card = acme({ interviews: [{ when, status: "no-show" }], log: ["2026-11-18 12:00 reply"] })
      .plan()
      .card("status-check");
    expect(card).toMatchObject({ opens: "Wed 25 Nov 09:00", title: "Ask Acme for a new date" });
  });
  it("a conversation that broke off is thanked for within the hour", () => {
    const cut = acme({ interviews: [{ when, status: "cut-short" }] }).plan();
    expect(cut.card("thank-you")).toMatchObject({ rule: "thank-you.question", ideal: "Wed 18 Nov 12:00" });
  });
  it("a cancelled round with a later one is no matter", () => {
    const rounds = acme({ interviews: [{ when, status: "cancelled" }, `Fri 2026-11-20 10:00-11:00 ${thandi}`] }).plan();
    expect(rounds.card("status-check")).toMatchObject({ rule: "status-check", opens: "Fri 27 Nov 09:00" });
  });
});
