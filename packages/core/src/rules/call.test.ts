import { describe, expect, it } from "vitest";
import { acme, thandi } from "../../test/acme.ts";

const phone = {
  interviews: ["Wed 2026-11-18 10:00-11:00 Lerato Moyo"],
  contacts: [{ name: "Priya Naidoo", phone: "0821234567" }],
};

describe("a call in the mail's place, never beside it", () => {
  it("no address, but a number", () => {
    const plan = acme(phone).plan();
    expect(plan.card("call")).toMatchObject({
      opens: "Wed 25 Nov 09:00",
      channel: "call",
      to: "Priya Naidoo",
      claims: expect.arrayContaining(["M2"]),
      dissent: expect.arrayContaining(["M1"]),
    });
    expect(plan.cards("status-check")).toEqual([]);
  });
  it("they prefer the telephone", () => {
    const plan = acme({
      ...phone,
      interviews: [`Wed 2026-11-18 10:00-11:00 ${thandi}`],
      instruction: { prefers: "call" },
    }).plan();
    expect(plan.card("call").to).toBe("Priya Naidoo");
    expect(plan.cards("status-check")).toEqual([]);
  });
  it("the sender chose to, with a reason", () => {
    const chosen = acme({
      interviews: [`Wed 2026-11-18 10:00-11:00 ${thandi}`],
      log: ["2026-11-24 10:00 override call: she said to ring"],
    }).plan();
    expect(chosen.card("call").reason).toContain("You chose to call");
    expect(chosen.cards("status-check")).toEqual([]);
  });
  it("an address is known: a mail", () => {
    const plan = acme({ interviews: [`Wed 2026-11-18 10:00-11:00 ${thandi}`], contacts: phone.contacts }).plan();
    expect(plan.cards("call")).toEqual([]);
    expect(plan.card("status-check").to).toBe("Thandi Nkosi");
  });
  it.each(["patient", "strict"] as const)("%s does not call", (profile) => {
    expect(acme(phone).plan(profile).cards("call")).toEqual([]);
    expect(acme(phone).plan(profile).cards("status-check")).toHaveLength(1);
  });
});

it("once called, the call stays in the plan as done, and no second message follows", () => {
  const called = acme({ ...phone, log: ["2026-11-25 09:30 sent call"] }).plan("balanced", "2026-11-27 10:00");
  expect(called.cards("call").map(({ state }) => state)).toEqual(["done", "held"]);
  expect(called.cards("status-check")).toEqual([]);
});
