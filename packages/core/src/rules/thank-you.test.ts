import { describe, expect, it, test } from "vitest";
import { acme, lerato, priya, sipho, thandi } from "../../test/acme.ts";

const wednesday = `Wed 2026-11-18 10:00-11:00 ${thandi}`;

describe("a weekday interview", () => {
  it.each([
    [
      "balanced",
      { opens: "Wed 18 Nov 11:00", ideal: "Wed 18 Nov 13:00", due: "Thu 19 Nov 11:00", closes: "Wed 25 Nov 09:00" },
    ],
    [
      "patient",
      { opens: "Wed 18 Nov 11:00", ideal: "Thu 19 Nov 11:00", due: "Fri 20 Nov 11:00", closes: "Wed 25 Nov 11:00" },
    ],
    [
      "strict",
      { opens: "Wed 18 Nov 11:00", ideal: "Wed 18 Nov 13:00", due: "Thu 19 Nov 11:00", closes: "Wed 25 Nov 11:00" },
    ],
  ] as const)("is thanked for under %s", (profile, window) => {
    expect(
      acme({ interviews: [wednesday] })
        .plan(profile)
        .card("thank-you"),
    ).toMatchObject(window);
  });

  it.each([
    ["balanced", "Wed 2026-11-18 15:00-16:00", "Thu 19 Nov 09:00"],
    ["balanced", "Wed 2026-11-18 14:00-15:00", "Wed 18 Nov 17:00"],
    ["balanced", "Thu 2026-11-19 16:00-17:00", "Fri 20 Nov 09:00"],
    ["patient", "Wed 2026-11-18 16:30-17:30", "Fri 20 Nov 09:00"],
    ["strict", "Wed 2026-11-18 17:00-18:00", "Wed 18 Nov 20:00"],
    ["strict", "Wed 2026-11-18 18:00-19:00", "Thu 19 Nov 08:00"],
  ] as const)("under %s, %s is best answered on %s", (profile, when, ideal) => {
    expect(
      acme({ interviews: [`${when} ${thandi}`] })
        .plan(profile)
        .card("thank-you"),
    ).toMatchObject({ ideal });
  });

  it("rests on writing within a day, and says who would give it longer", () => {
    const { claims, says } = acme({ interviews: [wednesday] })
      .plan("balanced")
      .card("thank-you");
    expect(claims).toEqual(expect.arrayContaining(["T11", "T2", "T12", "H2"]));
    expect(says).toEqual([
      '"Effective Strategies", "Is It Bad to Follow Up" and "Optimal Follow-Up Time" say to give it one to two days, so as not to look over-eager.',
    ]);
  });

  it("patiently rests on a day or two, and says who would not let a day pass", () => {
    const { claims, dissent } = acme({ interviews: [wednesday] })
      .plan("patient")
      .card("thank-you");
    expect(claims).toContain("T1");
    expect(claims).not.toContain("T2");
    expect(dissent).toEqual(["T2"]);
  });
});

test("closes when the status mail opens, where that is sooner than five working days", () => {
  expect(
    acme({ interviews: [wednesday], promise: "2026-11-20" })
      .plan()
      .card("thank-you").closes,
  ).toBe("Tue 24 Nov 09:00");
  expect(
    acme({ interviews: [wednesday], promise: "2026-12-04" })
      .plan()
      .card("thank-you").closes,
  ).toBe("Wed 25 Nov 11:00");
  expect(
    acme({ interviews: [wednesday], promise: "2026-11-20" })
      .plan("strict")
      .card("thank-you").closes,
  ).toBe("Wed 25 Nov 11:00");
});

describe("as time passes", () => {
  const at = (now: string) => acme({ interviews: [wednesday] }).plan("balanced", now);
  it.each([
    ["2026-11-18 10:30", "upcoming"],
    ["2026-11-18 11:00", "open"],
    ["2026-11-19 11:00", "open"],
    ["2026-11-19 11:01", "overdue"],
    ["2026-11-25 08:59", "overdue"],
    ["2026-11-25 09:00", "lapsed"],
  ])("at %s it is %s", (now, state) => expect(at(now).card("thank-you").state).toBe(state));

  it('never logged, it lapses and asks "did you send it?"; the thanks move into the status mail', () => {
    const late = at("2026-11-25 10:00");
    expect(late.notices).toContain("did-you-send");
    expect(late.card("status-check").state).toBe("open");
    expect(late.plan.advice.find(({ kind }) => kind === "status-check")!.facts).toContainEqual({
      name: "thanks",
      value: "none on record; it is too late for a message of their own, so they go into this one",
    });
  });

  it("logged, it is done", () => {
    const done = acme({ interviews: [wednesday], log: [`Wed 2026-11-18 13:00 sent thank-you to ${thandi}`] }).plan(
      "balanced",
      "2026-11-18 14:00",
    );
    expect(done.card("thank-you").state).toBe("done");
  });

  it("logged with a day alone, it is done too", () => {
    const done = acme({ interviews: [wednesday], log: [`Wed 2026-11-18 sent thank-you to ${thandi}`] }).plan(
      "balanced",
      "2026-11-18 14:00",
    );
    expect(done.card("thank-you").state).toBe("done");
  });

  it("skipped with a reason, it is skipped", () => {
    const skipped = acme({
      interviews: [wednesday],
      log: ["Wed 2026-11-18 13:00 skipped thank-you: met at a party"],
    }).plan("balanced", "2026-11-18 14:00");
    expect(skipped.card("thank-you").state).toBe("skipped");
  });
});

describe("what nobody wrote down", () => {
  it("without an end, an hour is assumed and said", () => {
    const guessed = acme({ interviews: [`Wed 2026-11-18 10:00 ${thandi}`] }).plan();
    expect(guessed.card("thank-you").opens).toBe("Wed 18 Nov 11:00");
    expect(guessed.notices).toContain("end-guessed");
  });
  it("with a date only, 17:00 is assumed and said", () => {
    const guessed = acme({ interviews: [`Wed 2026-11-18 ${thandi}`] }).plan();
    expect(guessed.card("thank-you")).toMatchObject({
      opens: "Wed 18 Nov 17:00",
      ideal: "Thu 19 Nov 09:00",
      due: "Thu 19 Nov 17:00",
    });
    expect(guessed.notices).toContain("time-guessed");
  });
  it("in an unknown country, Saturday and Sunday are off, and that is said", () => {
    const unknown = acme({ interviews: [`Fri 2026-11-20 16:00-17:00 ${thandi}`], country: "AQ" }).plan();
    expect(unknown.card("thank-you").ideal).toBe("Mon 23 Nov 09:00");
    expect(unknown.notices).toContain("country-unknown");
  });
  it("past the years whose holidays are known, that is said, and some weeks before", () => {
    expect(acme({ interviews: [`2028-12-01 10:00-11:00 ${thandi}`] }).plan().notices).toContain("holidays-unknown");
    expect(acme({ interviews: [`2028-11-01 10:00-11:00 ${thandi}`] }).plan().notices).not.toContain("holidays-unknown");
  });
});

describe("clocks", () => {
  it("a day is 24 elapsed hours, across a clock change too", () => {
    // New York goes back from 02:00 to 01:00 on Sunday 1 November 2026; strict does not wait for Monday.
    const ny = acme({ zone: "America/New_York", country: "US", interviews: [`Sat 2026-10-31 10:00-11:00 ${thandi}`] });
    expect(ny.plan("strict").card("thank-you")).toMatchObject({ ideal: "Sat 31 Oct 13:00", due: "Sun 1 Nov 10:00" });
  });
  it("a working morning stays at 09:00 across a clock change", () => {
    const ny = acme({ zone: "America/New_York", country: "US", interviews: [`Fri 2026-10-30 16:00-17:00 ${thandi}`] });
    expect(ny.plan().card("thank-you")).toMatchObject({ ideal: "Mon 2 Nov 09:00", due: "Mon 2 Nov 17:00" });
  });
  it("somebody in another zone is written to in their own hours", () => {
    const people = [{ name: "Ana Silva", email: "ana@acme.example", zone: "America/New_York" }];
    // 17:00 in Johannesburg is 10:00 in New York.
    expect(
      acme({ interviews: [{ when: "Wed 2026-11-18 16:00-17:00", people }] })
        .plan()
        .card("thank-you"),
    ).toMatchObject({
      opens: "Wed 18 Nov 10:00",
      ideal: "Wed 18 Nov 12:00",
      due: "Thu 19 Nov 10:00",
    });
  });
  it("before their day begins means when it begins", () => {
    const people = [{ name: "Ana Silva", email: "ana@acme.example", zone: "America/New_York" }];
    expect(
      acme({ interviews: [{ when: "Wed 2026-11-18 11:00-12:00", people }] })
        .plan()
        .card("thank-you").ideal,
    ).toBe("Wed 18 Nov 09:00");
  });
});

describe("people", () => {
  const panel = `Wed 2026-11-18 10:00-11:00 ${thandi}, ${sipho}, ${lerato}`;

  it("a panel: one for each, and those without an address through the recruiter", () => {
    const cards = acme({ interviews: [panel], contacts: [priya] })
      .plan()
      .cards("thank-you");
    expect(cards.map(({ to }) => to).sort()).toEqual(["Priya Naidoo for Lerato Moyo", "Sipho Dube", "Thandi Nkosi"]);
    expect(cards[0]!.claims).toContain("C12");
    expect(
      acme({ interviews: [wednesday] })
        .plan()
        .card("thank-you").claims,
    ).not.toContain("C12");
  });
  it("without a recruiter, through somebody else who was there", () => {
    expect(
      acme({ interviews: [panel] })
        .plan()
        .card("thank-you", "Lerato").to,
    ).toBe("Thandi Nkosi for Lerato Moyo");
  });
  it("one done leaves the others open", () => {
    const one = acme({
      interviews: [panel],
      contacts: [priya],
      log: ["2026-11-18 13:00 sent thank-you to sipho@acme.example"],
    }).plan("balanced", "2026-11-18 14:00");
    expect(one.card("thank-you", "Sipho").state).toBe("done");
    expect(one.card("thank-you", "Thandi").state).toBe("open");
    expect(one.card("thank-you", "Lerato").state).toBe("open");
  });
  it("thanks passed on are done when the recruiter got them", () => {
    const done = acme({
      interviews: [panel],
      contacts: [priya],
      log: [`2026-11-18 13:00 sent thank-you to ${priya}`],
    }).plan();
    expect(done.card("thank-you", "Lerato").state).toBe("done");
  });
  it("nobody named: one card all the same", () => {
    expect(
      acme({ interviews: ["Wed 2026-11-18 10:00-11:00"] })
        .plan()
        .card("thank-you"),
    ).toMatchObject({ to: "", title: "Thank your interviewers" });
  });
  it("an address known from the contacts is theirs", () => {
    const known = acme({ interviews: ["Wed 2026-11-18 10:00-11:00 Priya Naidoo"], contacts: [priya] });
    expect(known.plan().plan.advice.find(({ kind }) => kind === "thank-you")!.recipients).toMatchObject([
      { email: "priya@acme.example" },
    ]);
  });
  it("two namesakes keep cards of their own", () => {
    const cards = acme({
      interviews: ["Wed 2026-11-18 10:00-11:00 Jo Smith <a@acme.example>, Jo Smith <b@acme.example>"],
    })
      .plan()
      .cards("thank-you");
    expect(new Set(cards.map(({ id }) => id)).size).toBe(2);
  });
  it.each([
    ["Jo Smith <a@acme.example>", ["done", "open"]],
    ["JO SMITH <B@acme.example>", ["open", "done"]],
    ["b@acme.example", ["open", "done"]],
    ["Jo Smith", ["done", "done"]],
  ])("two namesakes, thanked as %s", (to, states) => {
    const people = acme({
      interviews: ["Wed 2026-11-18 10:00-11:00 Jo Smith <a@acme.example>, Jo Smith <b@acme.example>"],
      log: [`2026-11-18 12:00 sent thank-you to ${to}`],
    });
    expect(
      people
        .plan("balanced", "2026-11-18 13:00")
        .cards("thank-you")
        .map(({ state }) => state),
    ).toEqual(states);
  });
  it("an address corrected since is still theirs", () => {
    const sent = acme({
      interviews: [wednesday],
      log: ["2026-11-18 12:00 sent thank-you to Thandi Nkosi <tandi@acme.example>"],
    });
    expect(sent.plan().card("thank-you").state).toBe("done");
  });
});

describe("the thanks that moved into a status message", () => {
  const monday = `Mon 2026-11-23 10:00-11:00 ${thandi}`;
  const asked = "2026-11-26 09:30 sent status-check";
  it.each([
    ["not yet sent", []],
    ["sent", [asked]],
    ["sent and answered", [asked, "2026-11-27 08:00 reply"]],
    ["a call", ["2026-11-26 09:30 sent call"]],
  ])("%s: they do not come back", (_, log) => {
    const plan = acme({ interviews: [monday], promise: "2026-11-25", log }).plan("balanced", "2026-11-27 09:00");
    expect(plan.card("thank-you").state).toBe("lapsed");
    expect(plan.primary?.kind).not.toBe("thank-you");
  });
  it("nor with the next round", () => {
    const plan = acme({
      interviews: [monday, `Thu 2026-12-03 10:00-11:00 ${sipho}`],
      promise: "2026-11-25",
      log: [asked],
    }).plan("balanced", "2026-11-27 09:00");
    expect(plan.card("thank-you", "Thandi").state).toBe("lapsed");
  });
  it("a message sent early leaves them their day", () => {
    const plan = acme({ interviews: [monday], log: ["2026-11-23 11:30 sent status-check"] }).plan(
      "balanced",
      "2026-11-24 10:00",
    );
    expect(plan.card("thank-you").state).toBe("open");
  });
});

describe("rounds", () => {
  it("second and third rounds get theirs too", () => {
    const rounds = acme({
      interviews: [wednesday, `Thu 2026-11-26 10:00-11:00 ${thandi}`, `Thu 2026-12-03 10:00-11:00 ${sipho}`],
    });
    expect(
      rounds
        .plan()
        .cards("thank-you")
        .map(({ ideal }) => ideal),
    ).toEqual(["Wed 18 Nov 13:00", "Thu 26 Nov 13:00", "Thu 3 Dec 13:00"]);
  });
  it("the same person twice in one day gets one, after the last round", () => {
    const twice = acme({
      interviews: [`Wed 2026-11-18 09:00-10:00 ${thandi}, ${sipho}`, `Wed 2026-11-18 11:00-12:00 ${thandi}`],
    }).plan();
    expect(twice.card("thank-you", "Thandi").claims).toContain("H9");
    expect(twice.cards("thank-you").map(({ to, ideal }) => `${to}: ${ideal}`)).toEqual([
      "Sipho Dube: Wed 18 Nov 12:00",
      "Thandi Nkosi: Wed 18 Nov 14:00",
    ]);
  });
  it("two rounds in one day, thanks logged in the evening: each counts for the round they were met in", () => {
    const day = acme({
      interviews: [`Wed 2026-11-18 09:00-10:00 ${sipho}`, `Wed 2026-11-18 11:00-12:00 ${thandi}`],
      log: [`2026-11-18 16:00 sent thank-you to ${sipho}`, `2026-11-18 16:05 sent thank-you to ${thandi}`],
    }).plan();
    expect(day.cards("thank-you").map(({ state }) => state)).toEqual(["done", "done"]);
  });
  it("thanks for the first round do not settle the second", () => {
    const rounds = acme({
      interviews: [wednesday, `Thu 2026-11-26 10:00-11:00 ${thandi}`],
      log: [`2026-11-18 13:00 sent thank-you to ${thandi}`],
    });
    expect(
      rounds
        .plan("balanced", "2026-11-26 12:00")
        .cards("thank-you")
        .map(({ state }) => state),
    ).toEqual(["done", "open"]);
  });
  it("cancelled and no-show rounds ask for no thanks", () => {
    expect(
      acme({ interviews: [{ when: wednesday, status: "cancelled" }] })
        .plan()
        .cards("thank-you"),
    ).toEqual([]);
    expect(
      acme({ interviews: [{ when: wednesday, status: "no-show" }] })
        .plan()
        .cards("thank-you"),
    ).toEqual([]);
  });
  it("rescheduled: everything counts from the new time, under the same id", () => {
    const before = acme({ interviews: [wednesday] })
      .plan()
      .card("thank-you");
    const after = acme({ interviews: [`Tue 2026-11-24 14:00-15:00 ${thandi}`] })
      .plan()
      .card("thank-you");
    expect(after.id).toBe(before.id);
    expect(after.ideal).toBe("Tue 24 Nov 17:00");
  });
});

it("what was done shows the medium by which it was done", () => {
  const interviews = [`Fri 2026-11-20 10:00-11:00 ${thandi}`];
  const channelOf = (via?: "call") =>
    acme({
      interviews,
      log: [{ at: "2026-11-20 13:00", kind: "sent", what: "thank-you", to: [thandi], ...(via && { via }) }],
    })
      .plan()
      .card("thank-you").channel;
  expect(channelOf("call")).toBe("call");
  expect(channelOf()).toBe("email");
});
