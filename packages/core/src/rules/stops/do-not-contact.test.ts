import { describe, expect, it } from "vitest";
import { acme, elsewhere, thandi } from "../../../test/acme.ts";

const interviews = [`Wed 2026-11-18 10:00-11:00 ${thandi}`];
const told = { interviews, instruction: "do-not-contact, said 2026-11-18" };

describe.each(["balanced", "patient", "strict"] as const)('under %s, "do not contact us"', (profile) => {
  const plan = acme(told).plan(profile, "2026-11-26 10:00");
  it("holds the thank-you; one source would thank always", () => {
    const card = acme(told).plan(profile, "2026-11-18 12:00").card("thank-you");
    expect(card).toMatchObject({ state: "held", holds: ["do-not-contact"], dissent: expect.arrayContaining(["T11"]) });
    expect(card.claims[0]).toBe("T8");
    expect(card.claims).not.toContain("T11");
    expect(card.says).toContain('"Key Tips" says to thank after every interview, always.');
  });
  it("holds the status mail; the same source allows one", () => {
    const card = plan.card("status-check");
    expect(card).toMatchObject({ state: "held", dissent: expect.arrayContaining(["T7"]) });
    expect(card.claims[0]).toBe("T8");
    expect(card.says).toContain('"Key Tips" allows one polite request after one to two weeks.');
  });
  it("leaves nothing to send", () => {
    expect(
      plan.plan.advice.filter(
        ({ state, channel }) => channel && (state === "open" || state === "overdue" || state === "upcoming"),
      ),
    ).toEqual([]);
  });
});

it("a thank-you logged before it was said stays done", () => {
  const before = acme({
    ...told,
    instruction: "do-not-contact, said 2026-11-19",
    log: [`2026-11-18 13:00 sent thank-you to ${thandi}`],
  });
  expect(before.plan().card("thank-you").state).toBe("done");
});
it("a thank-you whose time was over before it was said has lapsed by itself", () => {
  expect(
    acme({ interviews, instruction: "do-not-contact, said 2026-12-01" })
      .plan("balanced", "2026-12-02 10:00")
      .card("thank-you").state,
  ).toBe("lapsed");
});
it("said in one process, it holds in the other at the same employer", () => {
  const other = { ...elsewhere("Acme"), id: "b", instruction: { is: "do-not-contact" as const, said: "2026-11-18" } };
  expect(
    acme({ interviews, others: [other] })
      .plan()
      .card("status-check").holds,
  ).toEqual(["do-not-contact"]);
});
it("the sender's written reason passes it, for everyone met in that round", () => {
  const panel = `Wed 2026-11-18 10:00-11:00 ${thandi}, Sipho <sipho@acme.example>`;
  const reason = "2026-11-18 12:00 override thank-you: they asked for my portfolio";
  const plan = acme({
    ...told,
    interviews: [panel, `Thu 2026-11-26 10:00-11:00 ${thandi}`],
    log: [reason, `2026-11-18 12:30 sent thank-you to ${thandi}`],
  }).plan("balanced", "2026-11-18 13:00");
  expect(
    plan
      .cards("thank-you")
      .map(({ state }) => state)
      .sort(),
  ).toEqual(["done", "held", "open"]);
});
it("another offer is no reason to write either", () => {
  const offered = acme({ ...told, others: [elsewhere("Globex", "Fri 2026-11-20 15:00 offer 2026-11-30")] }).plan(
    "balanced",
    "2026-11-20 16:00",
  );
  expect(offered.card("other-processes-note")).toMatchObject({ state: "held", holds: ["do-not-contact"] });
});
