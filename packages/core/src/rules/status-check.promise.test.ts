import { describe, expect, it } from "vitest";
import { acme, thandi } from "../../test/acme.ts";
import { ProfileInput } from "../model/index.ts";
import { extendProfile } from "../profiles/profile.ts";

const friday = `Fri 2026-11-20 10:00-11:00 ${thandi}`;

describe.each([
  ["by date", "2026-12-04", "Tue 8 Dec 09:00", "Wed 9 Dec 09:00"],
  ["by the end of next week", "by end of next week", "Tue 1 Dec 09:00", "Wed 2 Dec 09:00"],
  [
    "in two weeks, counted from when it was said",
    "in two weeks, said 2026-11-23",
    "Wed 9 Dec 09:00",
    "Thu 10 Dec 09:00",
  ],
  ["on a holiday", "2026-12-16", "Fri 18 Dec 09:00", "Mon 21 Dec 09:00"],
  ["moved by another week", "another week, said 2026-12-04", "Tue 15 Dec 09:00", "Thu 17 Dec 09:00"],
])("a promise %s", (_, promise, balanced, patient) => {
  it("is asked about on the second working day after, or patiently the third; the day after is shown as dissent", () => {
    expect(
      acme({ interviews: [friday], promise })
        .plan("balanced")
        .card("status-check"),
    ).toMatchObject({ rule: "status-check.promise", opens: balanced, ideal: balanced });
    expect(
      acme({ interviews: [friday], promise })
        .plan("patient")
        .card("status-check").opens,
    ).toBe(patient);
  });
  it("strict holds it once thanks are logged", () => {
    const strict = acme({ interviews: [friday], promise, log: ["2026-11-20 14:00 sent thank-you"] })
      .plan("strict")
      .card("status-check");
    expect(strict).toMatchObject({ state: "held", opens: balanced });
  });
});

describe("a short promise", () => {
  const short = acme({ interviews: [friday], promise: "2026-11-23" });
  it("balanced asks when it has passed; the week's floor is shown as dissent", () => {
    const card = short.plan().card("status-check");
    expect(card.opens).toBe("Wed 25 Nov 09:00");
    expect(card.says).toContain('"Best Practices" says to leave at least a week after the interview, promise or not.');
  });
  it("patient leaves the week all the same; the others are shown", () => {
    const card = short.plan("patient").card("status-check");
    expect(card.opens).toBe("Fri 27 Nov 09:00");
    expect(card.claims).toContain("T6");
    expect(card.dissent).toContain("T5");
  });
});

it.each([
  [7, "a week"],
  [21, "21 days"],
])("a floor of %d days is said as %s, promise or not", (days, words) => {
  const { profile } = extendProfile(
    "mine",
    ProfileInput.parse({ parameters: { "status-check.least-after-interview": days } }),
    { rules: [], fixed: [] },
  );
  const reason = (promise: { promise?: string }) =>
    acme({ interviews: [friday], ...promise })
      .plan(profile)
      .card("status-check").reason;
  expect(reason({ promise: "2026-11-23" })).toContain(`give them ${words} from the interview`);
  expect(reason({})).toContain(`they get ${words} to see everyone`);
});

it.each([
  ["a date two weeks away", "2026-12-04"],
  ["one whose next working morning is a week after the interview", "2026-11-26"],
])("%s has no dissent about the week", (_, promise) => {
  expect(
    acme({ interviews: [friday], promise })
      .plan()
      .card("status-check").dissent,
  ).not.toContain("T6");
});

it("a second message to the same people has a dissenter, promise or not", () => {
  expect(
    acme({ interviews: [friday], promise: "2026-12-04" })
      .plan()
      .card("status-check").says,
  ).toContain('"Is It Bad to Follow Up" warns against a second message after the thank-you.');
});

it("the day has to be over for the employer, wherever the recipient reads mail", () => {
  // Friday in Los Angeles ends on Saturday in Auckland; nobody there is written to before Monday.
  const people = [{ name: "Mere Tane", email: "mere@acme.example", zone: "Pacific/Auckland" }];
  const far = acme({
    zone: "America/Los_Angeles",
    country: "US",
    interviews: [{ when: "Wed 2026-11-18 10:00-11:00", people }],
    promise: "2026-12-02",
  });
  // Wednesday 2 December ends in Los Angeles at 21:00 on Thursday in Auckland.
  expect(far.plan().card("status-check").opens).toBe("Mon 7 Dec 09:00");
});

it("a date from before the last round no longer counts, and that is said", () => {
  const stale = acme({ interviews: [friday, `Mon 2026-12-07 10:00-11:00 ${thandi}`], promise: "2026-12-04" }).plan();
  expect(stale.card("status-check")).toMatchObject({ rule: "status-check", opens: "Mon 14 Dec 09:00" });
  expect(stale.notices).toContain("promise-stale");
});

it("a day named with an offer is the letter's, and no decision was promised for it", () => {
  const { reason } = acme({
    interviews: [`Wed 2026-11-18 10:00-11:00 ${thandi}`],
    promise: "2026-11-27, said 2026-11-20",
    log: [{ at: "2026-11-20 10:00", kind: "offer", form: "spoken" }],
  })
    .plan()
    .card("status-check");
  expect(reason).toContain("They said the letter would come by Friday 27 November");
});
