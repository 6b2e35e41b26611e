import { describe, expect, it } from "vitest";
import { acme, elsewhere, priya, thandi } from "../../test/acme.ts";

const here = { interviews: [`Wed 2026-11-18 10:00-11:00 ${thandi}`], contacts: [priya] };
const signed = [elsewhere("Globex", "Fri 2026-11-20 15:00 signed")];

describe("a contract signed elsewhere", () => {
  const plan = acme({ ...here, others: signed }).plan("balanced", "2026-11-20 16:00");
  it("suggests withdrawing, soon", () => {
    expect(plan.card("withdraw")).toMatchObject({
      state: "open",
      ideal: "Fri 20 Nov 15:00",
      due: "Mon 23 Nov 17:00",
      claims: ["H8"],
    });
    expect(plan.primary!.kind).toBe("withdraw");
  });
  it("stops everything else", () => {
    const others = plan.plan.advice.filter(({ kind }) => kind !== "withdraw");
    expect(
      others.filter(({ state }) => state !== "held" && state !== "lapsed").map(({ kind, state }) => `${kind} ${state}`),
    ).toEqual([]);
  });
  it("they asked not to be contacted: held, unless it answers their offer", () => {
    expect(
      acme({ ...here, others: signed, instruction: "do-not-contact" })
        .plan()
        .card("withdraw").holds,
    ).toEqual(["do-not-contact"]);
    expect(
      acme({ ...here, others: signed, instruction: "do-not-contact", log: ["2026-11-20 10:00 offer"] })
        .plan()
        .card("withdraw").holds,
    ).toEqual([]);
  });
});

it("signed with this very employer: settled, nothing to withdraw", () => {
  const other = acme({ ...here, others: [{ ...elsewhere("Acme", "2026-11-20 15:00 signed"), id: "b" }] }).plan();
  expect(other.cards("withdraw")).toEqual([]);
  expect(other.card("status-check").holds).toContain("signed-elsewhere");
});
it("signed here: everything here is settled", () => {
  const settled = acme({ ...here, log: ["2026-11-20 15:00 signed"] }).plan("balanced", "2026-11-20 16:00");
  expect(settled.plan.status).toBe("signed");
  expect(
    settled.plan.advice.filter(({ state }) => state === "open" || state === "upcoming").map(({ kind }) => kind),
  ).toEqual([]);
});
