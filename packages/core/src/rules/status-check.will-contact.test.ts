import { describe, expect, it } from "vitest";
import { acme, priya, thandi } from "../../test/acme.ts";

const told = { interviews: [`Wed 2026-11-18 10:00-11:00 ${thandi}`], instruction: "will-contact" };

describe('"we will contact you"', () => {
  it.each([
    ["balanced", { opens: "Wed 25 Nov 09:00", ideal: "Mon 30 Nov 09:00", closes: "Wed 2 Dec 17:00" }],
    ["patient", { opens: "Wed 2 Dec 09:00", ideal: "Wed 2 Dec 09:00", closes: "Wed 9 Dec 17:00" }],
  ] as const)("under %s: one email", (profile, window) => {
    expect(acme(told).plan(profile).card("status-check")).toMatchObject({
      ...window,
      rule: "status-check.will-contact",
      channel: "email",
    });
  });
  it("strict holds it and shows that one request is allowed", () => {
    expect(acme(told).plan("strict").card("status-check")).toMatchObject({
      state: "held",
      holds: ["no-request"],
      dissent: expect.arrayContaining(["T7"]),
    });
  });
  it("never before a date they named", () => {
    expect(
      acme({ ...told, promise: "2026-12-04" })
        .plan()
        .card("status-check"),
    ).toMatchObject({
      opens: "Tue 8 Dec 09:00",
      ideal: "Tue 8 Dec 09:00",
      closes: "Tue 15 Dec 17:00",
    });
  });
  it("no call, even with nothing but a number", () => {
    const phone = acme({
      ...told,
      interviews: ["Wed 2026-11-18 10:00-11:00"],
      contacts: [{ name: "Priya Naidoo", phone: "082 123 4567" }],
    }).plan();
    expect(phone.cards("call")).toEqual([]);
    expect(phone.card("status-check").channel).toBe("text");
  });
  it("no LinkedIn", () => {
    const asked = acme({ ...told, log: ["2026-11-30 09:00 sent status-check"] }).plan("patient", "2026-12-20 10:00");
    expect(asked.card("linkedin-connect")).toMatchObject({ state: "held", holds: ["told-to-wait"] });
  });
  it("and not again", () => {
    const asked = acme({ ...told, contacts: [priya], log: ["2026-11-30 09:00 sent status-check"] }).plan(
      "balanced",
      "2026-12-20 10:00",
    );
    expect(asked.cards("status-check").map(({ state }) => state)).toEqual(["done", "held"]);
  });
  it("the thank-you still goes out; the same source allows only the one request", () => {
    const thanks = acme(told).plan("balanced", "2026-11-18 12:00").card("thank-you");
    expect(thanks.state).toBe("open");
    expect(thanks.claims).toContain("T11");
    expect(thanks.says).toContain(
      '"Key Tips" allows one polite request after one to two weeks, and nothing more frequent.',
    );
  });
});

it("a reply brings nothing forward", () => {
  const replied = acme({ ...told, log: ["2026-11-20 09:00 reply"] })
    .plan()
    .card("status-check");
  expect(replied).toMatchObject({ opens: "Fri 27 Nov 09:00", ideal: "Mon 30 Nov 09:00" });
});
