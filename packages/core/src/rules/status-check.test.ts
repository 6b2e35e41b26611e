import { describe, expect, it } from "vitest";
import { acme, elsewhere, lerato, priya, sipho, thandi } from "../../test/acme.ts";

const wednesday = `Wed 2026-11-18 10:00-11:00 ${thandi}`;
const thanked = `2026-11-18 13:00 sent thank-you to ${thandi}`;

describe("no promise", () => {
  it.each([
    ["balanced", "Wed 25 Nov 09:00"],
    ["patient", "Wed 2 Dec 09:00"],
    ["strict", "Wed 25 Nov 09:00"],
  ] as const)("under %s it opens %s", (profile, opens) => {
    expect(
      acme({ interviews: [wednesday] })
        .plan(profile)
        .card("status-check"),
    ).toMatchObject({ opens, ideal: opens });
  });
  it("a day off rolls to the next working day", () => {
    expect(
      acme({ interviews: [`Wed 2026-12-09 10:00-11:00 ${thandi}`] })
        .plan()
        .card("status-check").opens,
    ).toBe("Thu 17 Dec 09:00");
    expect(
      acme({ interviews: [`Sat 2026-11-21 10:00-11:00 ${thandi}`] })
        .plan()
        .card("status-check").opens,
    ).toBe("Mon 30 Nov 09:00");
  });
  it("goes from open to lapsed, never overdue", () => {
    const states = ["2026-11-25 08:59", "2026-11-25 09:00", "2026-12-09 16:59", "2026-12-09 17:00"].map(
      (now) =>
        acme({ interviews: [wednesday] })
          .plan("balanced", now)
          .card("status-check").state,
    );
    expect(states).toEqual(["upcoming", "open", "open", "lapsed"]);
  });
  it("rests on a week's wait; one source warns against any second message", () => {
    const { claims, dissent } = acme({ interviews: [wednesday], log: [thanked] })
      .plan()
      .card("status-check");
    expect(claims).toEqual(expect.arrayContaining(["T6", "A11", "H6"]));
    expect(dissent).toContain("T9");
  });
  it("counts from the last round, not the first", () => {
    expect(
      acme({ interviews: [wednesday, `Thu 2026-11-26 10:00-11:00 ${thandi}`] })
        .plan()
        .card("status-check").opens,
    ).toBe("Thu 3 Dec 09:00");
  });
});

describe("strict", () => {
  it("holds it once a thank-you is logged, and shows who would ask", () => {
    const held = acme({ interviews: [wednesday], log: [thanked] })
      .plan("strict")
      .card("status-check");
    expect(held).toMatchObject({ state: "held", holds: ["one-message"] });
    expect(held.claims[0]).toBe("T9");
    expect(held.dissent).toEqual(expect.arrayContaining(["T6", "T13"]));
  });
  it("a promise passed would have been asked about by three sources", () => {
    expect(
      acme({ interviews: [wednesday], promise: "2026-11-27", log: [thanked] })
        .plan("strict")
        .card("status-check").dissent,
    ).toContain("T5");
  });
  it("a thank-you for the first round does not hold the message after the second", () => {
    const second = acme({ interviews: [wednesday, `Thu 2026-11-26 10:00-11:00 ${thandi}`], log: [thanked] });
    expect(second.plan("strict", "2026-12-04 10:00").card("status-check").state).toBe("open");
  });
});

describe("to one person", () => {
  it.each([
    ["the recruiter", { interviews: [wednesday], contacts: [priya] }, "Priya Naidoo"],
    [
      "else the lead of the last round",
      { interviews: [`Wed 2026-11-18 10:00-11:00 ${sipho}, ${thandi}`] },
      "Sipho Dube",
    ],
    [
      "else somebody who can be written to",
      { interviews: [`Wed 2026-11-18 10:00-11:00 ${lerato}, ${thandi}`] },
      "Thandi Nkosi",
    ],
    ["a recruiter without an address gives way", { interviews: [wednesday], contacts: ["Zanele"] }, "Thandi Nkosi"],
    ["nobody known: nobody named", { interviews: ["Wed 2026-11-18 10:00-11:00"] }, ""],
  ])("%s", (_, situation, to) => {
    expect(acme(situation).plan().card("status-check").to).toBe(to);
  });
});

describe("decided", () => {
  const state = (...log: string[]) =>
    acme({ interviews: [wednesday], log })
      .plan("balanced", "2026-11-26 10:00")
      .card("status-check");
  it.each(["offer", "rejected", "signed", "withdrawn", "moved-on"])("%s ends the asking", (kind) => {
    expect(state(`2026-11-24 10:00 ${kind}`)).toMatchObject({ state: "held", holds: ["decided"] });
  });
  it("reopened begins the wait again", () => {
    expect(state("2026-11-24 10:00 moved-on", "2026-11-25 10:00 reopened").state).toBe("upcoming");
  });
  it("an offer for another role at the same employer stops it as well", () => {
    const two = acme({
      interviews: [wednesday],
      others: [{ ...elsewhere("ACME", "2026-11-24 10:00 offer"), id: "b" }],
    });
    expect(two.plan("balanced", "2026-11-26 10:00").card("status-check")).toMatchObject({
      state: "held",
      holds: ["decided"],
    });
  });
  it("an offer elsewhere does not", () => {
    const two = acme({ interviews: [wednesday], others: [elsewhere("Globex", "2026-11-24 10:00 offer")] });
    expect(two.plan("balanced", "2026-11-26 10:00").card("status-check").state).toBe("open");
  });
});

describe("the sender's own reason", () => {
  const asked = "2026-11-25 10:00 sent status-check";
  it("passes the cap, for one more message", () => {
    const reason = "2026-11-30 10:00 override status-check: their office was flooded";
    const plan = (...log: string[]) =>
      acme({ interviews: [wednesday], log: [asked, ...log] })
        .plan("balanced", "2026-12-07 10:00")
        .cards("status-check")
        .map(({ state }) => state);
    expect(plan()).toEqual(["done", "held"]);
    expect(plan(reason)).toEqual(["done", "open"]);
    expect(plan(reason, "2026-11-30 10:00 sent status-check")).toEqual(["done", "done", "held"]);
  });
});

it("skipped once, the next one after a reply is not", () => {
  const skipped = acme({
    interviews: [wednesday],
    log: ["2026-11-25 10:00 skipped status-check: on holiday", "2026-11-26 10:00 reply"],
  });
  expect(skipped.plan("balanced", "2026-11-27 10:00").card("status-check").state).toBe("upcoming");
});
