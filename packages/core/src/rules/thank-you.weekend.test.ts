import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import { acme, thandi } from "../../test/acme.ts";
import { bestAhead } from "../plan/index.ts";
import { shortMoment } from "../time/words.ts";

const friday = `Fri 2026-11-20 16:00-17:00 ${thandi}`;
const saturday = `Sat 2026-11-21 10:00-11:00 ${thandi}`;

describe("Friday 16–17", () => {
  it.each([
    ["balanced", "Mon 23 Nov 09:00", "Mon 23 Nov 17:00"],
    ["patient", "Mon 23 Nov 09:00", "Mon 23 Nov 17:00"],
    ["strict", "Fri 20 Nov 19:00", "Sat 21 Nov 17:00"],
  ] as const)("under %s: ideal %s, due %s", (profile, ideal, due) => {
    expect(
      acme({ interviews: [friday] })
        .plan(profile)
        .card("thank-you"),
    ).toMatchObject({ ideal, due });
  });

  it("balanced follows the one source and shows the two that would not wait", () => {
    const { rule, claims, says } = acme({ interviews: [friday] })
      .plan()
      .card("thank-you");
    expect(rule).toBe("thank-you.weekend");
    expect(claims).toEqual(expect.arrayContaining(["T3", "H1"]));
    expect(claims).not.toContain("T2");
    expect(says).toContain('"Best Practices" and "Key Tips" say to write within a day, weekend or not.');
  });
  it("patient shows them too", () => {
    expect(
      acme({ interviews: [friday] })
        .plan("patient")
        .card("thank-you").dissent,
    ).toContain("T2");
  });
  it("strict follows the two and shows the one", () => {
    const { claims, says } = acme({ interviews: [friday] })
      .plan("strict")
      .card("thank-you");
    expect(claims).toContain("T2");
    expect(says).toContain('"Optimal Follow-Up Time" allows waiting until Monday after a Friday interview.');
  });
});

describe("Saturday 10–11", () => {
  it.each([
    ["balanced", "Mon 23 Nov 09:00", "Mon 23 Nov 17:00"],
    ["patient", "Mon 23 Nov 09:00", "Mon 23 Nov 17:00"],
    ["strict", "Sat 21 Nov 13:00", "Sun 22 Nov 11:00"],
  ] as const)("under %s: ideal %s, due %s", (profile, ideal, due) => {
    expect(
      acme({ interviews: [saturday] })
        .plan(profile)
        .card("thank-you"),
    ).toMatchObject({ ideal, due });
  });
});

it.each([
  ["a Friday", friday, true, "weekend"],
  ["a Saturday", saturday, false, "weekend"],
  ["the eve of a holiday in the week", `Tue 2026-12-15 15:00-16:00 ${thandi}`, false, "holiday"],
])("after %s, what a source says of Fridays is cited only where it was one", (_, interview, isFriday, day) => {
  const cited = acme({ interviews: [interview] })
    .plan()
    .card("thank-you");
  expect(cited.claims.includes("T3")).toBe(isFriday);
  expect(cited.says.join()).toContain(`to write within a day, ${day} or not.`);
  const strict = acme({ interviews: [interview] })
    .plan("strict")
    .card("thank-you");
  expect(strict.dissent.includes("T3")).toBe(isFriday);
});

describe("the eve of a public holiday", () => {
  // Wednesday 16 December is the Day of Reconciliation.
  const eve = `Tue 2026-12-15 15:00-16:00 ${thandi}`;
  it.each([
    ["balanced", "Thu 17 Dec 09:00", "Thu 17 Dec 17:00"],
    ["patient", "Thu 17 Dec 09:00", "Thu 17 Dec 16:00"],
    ["strict", "Tue 15 Dec 18:00", "Wed 16 Dec 16:00"],
  ] as const)("under %s: ideal %s, due %s", (profile, ideal, due) => {
    expect(
      acme({ interviews: [eve] })
        .plan(profile)
        .card("thank-you"),
    ).toMatchObject({ ideal, due });
  });
  it("names the day", () => {
    expect(
      acme({ interviews: [eve] })
        .plan()
        .card("thank-you").reason,
    ).toContain("Wed 16 Dec is a day off there (Day of Reconciliation)");
  });
  it("strict is told who would wait", () => {
    expect(
      acme({ interviews: [eve] })
        .plan("strict")
        .card("thank-you").says,
    ).toContain("Our own judgement says to wait for the next working day.");
  });
});

it("a Friday morning is thanked for that day, and due on Monday", () => {
  expect(
    acme({ interviews: [`Fri 2026-11-20 09:00-10:00 ${thandi}`] })
      .plan()
      .card("thank-you"),
  ).toMatchObject({ ideal: "Fri 20 Nov 12:00", due: "Mon 23 Nov 17:00" });
});

describe("whoever missed the best time waits until the days off are over", () => {
  const morning = (day: string) => `${day} 10:00-11:00 ${thandi}`;
  it.each([
    ["Fri 2026-11-20", "2026-11-20 23:59", undefined],
    ["Fri 2026-11-20", "2026-11-21 00:00", "Mon 23 Nov, 09:00"],
    ["Fri 2026-11-20", "2026-11-23 08:59", "Mon 23 Nov, 09:00"],
    ["Fri 2026-11-20", "2026-11-23 09:00", undefined],
    // Christmas is a Friday: three days off.
    ["Thu 2026-12-24", "2026-12-25 10:00", "Mon 28 Dec, 09:00"],
  ])("an interview on %s, looked at on %s", (interviewed, now, best) => {
    const { plan } = acme({ interviews: [morning(interviewed)] }).plan("balanced", now);
    const { window, state } = plan.advice.find(({ kind }) => kind === "thank-you")!;
    const ahead = bestAhead(
      window,
      Temporal.PlainDateTime.from(now.replace(" ", "T")).toZonedDateTime("Africa/Johannesburg"),
    );
    expect([state, ahead && shortMoment(ahead)]).toEqual(["open", best]);
  });
  it("strict does not", () => {
    expect(
      acme({ interviews: [morning("Fri 2026-11-20")] })
        .plan("strict")
        .plan.advice.map(({ window }) => window.pause),
    ).not.toContainEqual(expect.anything());
  });
  it("the days off begin before the one it would be due on", () => {
    const input = acme({ interviews: [morning("Fri 2026-11-20")] });
    const { profile } = input.input();
    const slow = { ...profile, parameters: { ...profile.parameters, "thank-you.due-after": 48 } };
    const { window } = input.plan(slow).plan.advice.find(({ kind }) => kind === "thank-you")!;
    expect(shortMoment(window.pause!.from)).toBe("Sat 21 Nov, 00:00");
  });
});

it("days off of the sender's own count", () => {
  const off = acme({
    interviews: [`Wed 2026-11-18 15:00-16:00 ${thandi}`],
    settings: { daysOff: ["2026-11-19"] },
  }).plan();
  expect(off.card("thank-you").ideal).toBe("Fri 20 Nov 09:00");
});

it("where Friday and Saturday are the days of rest, Thursday's interview waits for Sunday", () => {
  const calendars = { KW: { country: "KW", weekend: [5, 6], holidays: {} } };
  const kuwait = acme({
    interviews: [`Thu 2026-11-19 16:00-17:00 ${thandi}`],
    country: "KW",
    zone: "Asia/Kuwait",
    calendars,
  });
  expect(kuwait.plan().card("thank-you")).toMatchObject({ ideal: "Sun 22 Nov 09:00", due: "Sun 22 Nov 17:00" });
});

it("a profile without the weekend rule does not wait", () => {
  const input = acme({ interviews: [friday] });
  const { profile } = input.input();
  const eager = { ...profile, off: new Set(["thank-you.weekend"]) };
  expect(input.plan(eager).card("thank-you")).toMatchObject({ ideal: "Sat 21 Nov 09:00", due: "Sat 21 Nov 17:00" });
});
