// What real candidates met, and what the plan must say to it: one row for each, in plain words.
import { Temporal } from "temporal-polyfill";
import { describe, expect, test } from "vitest";
import { Interviewer, type AdviceKind } from "../src/model/index.ts";
import { draft } from "../src/drafts/index.ts";
import { readPromise } from "../src/time/index.ts";
import { withPerson } from "../src/record/index.ts";
import { acme, elsewhere, priya, sipho, thandi, type Card, type Situation } from "./acme.ts";
import { yearEnd } from "./examples.ts";

const monday = `Mon 2026-11-23 10:00-11:00 ${thandi}`;
const one = { interviews: [monday] };
const thanked = `2026-11-23 13:00 sent thank-you to ${thandi}`;

type Row = [says: string, situation: Situation, now: string, kind: AdviceKind, must: Partial<Card>];

const rows: Row[] = [
  [
    "nobody came; it is 10:15",
    { interviews: [{ when: `Tue 2026-11-24 10:00-11:00 ${thandi}`, status: "no-show" }], contacts: [priya] },
    "2026-11-24 10:15",
    "status-check",
    { state: "open", to: "Priya Naidoo", opens: "Tue 24 Nov 10:10" },
  ],
  [
    "you missed it",
    { interviews: [{ when: monday, status: "no-show", by: "you" }] },
    "2026-11-23 10:30",
    "status-check",
    { state: "open", opens: "Mon 23 Nov 10:00" },
  ],
  [
    "an agency arranged it",
    { ...one, contacts: [{ name: "Amy Pole", email: "amy@agency.example", part: "agency" }] },
    "2026-11-23 12:00",
    "thank-you",
    { to: "Amy Pole for Thandi Nkosi" },
  ],
  [
    "an agency arranged it: it is told how it went",
    { ...one, contacts: [{ name: "Amy Pole", email: "amy@agency.example", part: "agency" }] },
    "2026-11-23 12:00",
    "keep-informed",
    { state: "open", to: "Amy Pole" },
  ],
  [
    "an agency arranged it: it is asked",
    { ...one, contacts: [{ name: "Amy Pole", email: "amy@agency.example", part: "agency" }] },
    "2026-12-01 12:00",
    "status-check",
    { to: "Amy Pole" },
  ],
  [
    "decision the same afternoon",
    { interviews: [`Mon 2026-11-23 15:30-16:30 ${thandi}`], promise: "today" },
    "2026-11-23 16:35",
    "thank-you",
    { ideal: "Mon 23 Nov 17:00", due: "Mon 23 Nov 17:30" },
  ],
  [
    "an article by Wednesday",
    { ...one, log: [{ at: "2026-11-23 11:00", kind: "promised", what: "the article", due: "2026-11-25" }] },
    "2026-11-24 09:00",
    "keep-promise",
    { state: "open", due: "Wed 25 Nov 17:00" },
  ],
  [
    "each slip restarts the wait",
    { ...one, promise: "2026-12-04, said 2026-11-30", log: ["2026-11-30 10:00 reply"] },
    "2026-12-01 09:00",
    "status-check",
    { opens: "Tue 8 Dec 09:00" },
  ],
  [
    "travelling until 4 December",
    { ...one, log: [{ at: "2026-11-24 09:00", kind: "away", who: "Thandi", until: "2026-12-04" }] },
    "2026-12-01 09:00",
    "status-check",
    { opens: "Tue 8 Dec 09:00" },
  ],
  [
    "on hold for thirty days",
    { ...one, log: [{ at: "2026-11-24 09:00", kind: "on-hold", until: "2026-12-22" }] },
    "2026-12-01 09:00",
    "status-check",
    { state: "upcoming", rule: "status-check.hold", opens: "Thu 24 Dec 09:00" },
  ],
  [
    "a conditional offer, references called",
    {
      ...one,
      log: [
        { at: "2026-11-24 09:00", kind: "offer", condition: "references" },
        { at: "2026-11-26 09:00", kind: "references-called" },
      ],
    },
    "2026-12-01 12:00",
    "ask-for-letter",
    { opens: "Tue 1 Dec 09:00", title: "Ask Acme whether anything is missing for the offer" },
  ],
  [
    "you are hired, on the telephone",
    { ...one, log: [{ at: "2026-11-24 09:00", kind: "offer", form: "spoken" }] },
    "2026-11-24 10:00",
    "thank-for-offer",
    { state: "open" },
  ],
  [
    "you are hired, on the telephone: keep searching",
    { ...one, log: [{ at: "2026-11-24 09:00", kind: "offer", form: "spoken" }] },
    "2026-11-25 10:00",
    "keep-searching",
    { state: "open" },
  ],
  [
    "accepted, not signed",
    {
      ...one,
      log: [
        { at: "2026-11-24 09:00", kind: "offer" },
        { at: "2026-11-25 09:00", kind: "accepted" },
      ],
    },
    "2026-11-30 10:00",
    "ask-for-letter",
    { state: "open", opens: "Mon 30 Nov 09:00" },
  ],
  [
    "19 December, decision by the end of the week",
    { interviews: [`Fri 2026-12-18 10:00-11:00 ${thandi}`], promise: "end of next week", calendars: { ZA: yearEnd } },
    "2026-12-20 09:00",
    "status-check",
    { opens: "Fri 8 Jan 09:00" },
  ],
  [
    "an employee referred you",
    { ...one, contacts: [{ name: "Lee Roux", email: "lee@acme.example", part: "referrer" }] },
    "2026-11-23 15:00",
    "keep-informed",
    { to: "Lee Roux" },
  ],
  [
    "a courtesy answer moves nothing",
    { ...one, log: [thanked, { at: "2026-11-24 09:00", kind: "reply", nature: "courtesy" }] },
    "2026-11-25 09:00",
    "status-check",
    { opens: "Mon 30 Nov 09:00" },
  ],
  [
    "an automatic answer moves nothing",
    { ...one, log: [thanked, { at: "2026-11-24 09:00", kind: "reply", nature: "automatic" }] },
    "2026-11-25 09:00",
    "status-check",
    { opens: "Mon 30 Nov 09:00" },
  ],
  [
    "moved on, then they invite",
    { ...one, log: ["2026-12-04 09:00 moved-on", { at: "2026-12-07 09:00", kind: "invited" }] },
    "2026-12-08 09:00",
    "status-check",
    { state: "upcoming", holds: [] },
  ],
  [
    "moved on, then a new round",
    { interviews: [monday, `Thu 2026-12-10 10:00-11:00 ${thandi}`], log: ["2026-12-04 09:00 moved-on"] },
    "2026-12-10 12:00",
    "thank-you",
    { holds: [] } as never,
  ],
  [
    "reopened after a no: the clock restarts",
    { ...one, log: ["2026-11-27 09:00 rejected", "2026-12-01 09:00 reopened"] },
    "2026-12-02 09:00",
    "status-check",
    { state: "upcoming", opens: "Tue 8 Dec 09:00" },
  ],
  [
    "signed, then rescinded",
    { ...one, log: ["2026-11-27 09:00 signed", { at: "2026-12-01 09:00", kind: "offer-withdrawn" }] },
    "2026-12-02 09:00",
    "answer-withdrawn-offer",
    { state: "open" },
  ],
  [
    "only the recruiter is known",
    { interviews: ["Mon 2026-11-23 10:00-11:00"], contacts: [priya] },
    "2026-11-23 12:00",
    "thank-you",
    { to: "Priya Naidoo", title: "Thank Priya Naidoo, for the interviewers too" },
  ],
  [
    "Thandi turned you down herself",
    { ...one, contacts: [priya], log: [{ at: "2026-11-27 09:00", kind: "rejected", from: "Thandi" }] },
    "2026-11-30 09:00",
    "feedback-request",
    { to: "Thandi Nkosi" },
  ],
  [
    "Thandi has left",
    { ...one, contacts: [priya], log: [{ at: "2026-11-24 09:00", kind: "left", who: "Priya" }] },
    "2026-11-30 09:00",
    "status-check",
    { to: "Thandi Nkosi" },
  ],
  [
    "thanks logged before the interview settle nothing",
    { ...one, log: [`2026-11-20 10:00 sent thank-you to ${thandi}`] },
    "2026-11-23 12:00",
    "thank-you",
    { state: "open" },
  ],
  [
    "in the coming weeks",
    { ...one, promise: "in the coming weeks" },
    "2026-11-25 09:00",
    "status-check",
    { opens: "Thu 17 Dec 09:00" },
  ],
  [
    "an undecided reply after the promised day",
    { ...one, promise: "2026-11-27", log: ["2026-12-01 09:00 reply"] },
    "2026-12-02 09:00",
    "status-check",
    { opens: "Tue 8 Dec 09:00" },
  ],
  [
    "an answer left unclear, on a Friday",
    { interviews: [{ when: `Fri 2026-11-20 10:00-11:00 ${thandi}`, unclear: ["how big the team was"] }] },
    "2026-11-20 11:30",
    "thank-you",
    { rule: "thank-you.question", ideal: "Fri 20 Nov 12:00" },
  ],
  [
    "they ask for documents",
    { ...one, log: [{ at: "2026-11-24 09:00", kind: "asked", what: "your certificates" }] },
    "2026-11-24 10:00",
    "answer-request",
    { state: "open" },
  ],
  [
    "a task, handed in",
    { ...one, log: [{ at: "2026-11-24 09:00", kind: "task" }, "2026-11-26 09:00 sent hand-in-task"] },
    "2026-11-27 10:00",
    "status-check",
    { opens: "Thu 3 Dec 09:00" },
  ],
  [
    "you cancel",
    { interviews: [{ when: `Thu 2026-11-26 10:00-11:00 ${thandi}`, status: "cancelled", by: "you" }] },
    "2026-11-25 10:00",
    "status-check",
    { state: "open" },
  ],
  [
    "the note went to the wrong person",
    { ...one, log: [thanked, { at: "2026-11-23 14:00", kind: "mistake", what: "wrong-person" }] },
    "2026-11-23 14:30",
    "correct-note",
    { state: "open" },
  ],
];

describe("the plan says", () => {
  test.each(rows)("%s", (_, situation, now, kind, must) => {
    const cards = acme(situation).plan("balanced", now).cards(kind);
    expect(cards).toContainEqual(expect.objectContaining(must));
  });
});

test("the favourite is told at once about an offer with a deadline elsewhere", () => {
  const planned = acme({
    ...one,
    log: [thanked],
    others: [elsewhere("Globex", "2026-11-24 15:00 offer 2026-11-27")],
  }).plan("balanced", "2026-11-24 16:00");
  expect(planned.primary).toMatchObject({ kind: "other-processes-note", state: "open" });
});

test("an offer without a date leaves something to do", () => {
  expect(acme({ ...one, log: ["2026-11-24 09:00 offer"] }).plan("balanced", "2026-11-24 10:00").primary?.kind).toBe(
    "thank-for-offer",
  );
});

test("an interview tomorrow: ask for the next steps", () => {
  expect(acme(one).plan("balanced", "2026-11-22 12:00").primary).toMatchObject({ kind: "ask-next-steps" });
});

test("a second rejection asks for no feedback", () => {
  const twice = acme({
    ...one,
    log: [
      "2026-11-24 09:00 rejected",
      `2026-11-25 09:00 sent feedback-request to ${thandi}`,
      "2026-11-30 09:00 reopened",
      "2026-12-07 09:00 rejected",
    ],
  }).plan("balanced", "2026-12-08 10:00");
  expect(twice.card("feedback-request").reason).toBe("They turned you down. A short thanks leaves a good impression.");
});

test("four months of silence are read as what they are", () => {
  expect(acme({ ...one, log: [thanked] }).plan("balanced", "2027-03-23 10:00").plan.silence?.text).toContain(
    "4 months",
  );
});

test("round 2 with Thandi, with her corrected address: one person", () => {
  const known = [Interviewer.parse(thandi)];
  expect(withPerson(known, Interviewer.parse("Thandi"))).toHaveLength(1);
  expect(withPerson(known, Interviewer.parse("Thandi Nkosi <t.nkosi@acme.example>"))).toHaveLength(1);
  expect(withPerson(known, Interviewer.parse(sipho))).toHaveLength(2);
  const sameDay = acme({
    interviews: [monday, "Mon 2026-11-23 14:00-15:00 Thandi Nkosi <t.nkosi@acme.example>"],
  }).plan();
  expect(sameDay.cards("thank-you")).toHaveLength(1);
});

test.each([
  ["Thandi Nkosi +27 82 555 1234", { name: "Thandi Nkosi", phone: "+27 82 555 1234" }],
  [
    "Thandi Nkosi, +27 82 555 1234 <t@acme.example>",
    { name: "Thandi Nkosi", phone: "+27 82 555 1234", email: "t@acme.example" },
  ],
  ["Ursula von der Leyen <u@acme.example>", { name: "Ursula von der Leyen" }],
  ["李小龙", { name: "李小龙" }],
])("%s", (typed, person) => expect(Interviewer.parse(typed)).toMatchObject(person));

test("both clocks, labelled", () => {
  const card = acme({ zone: "America/New_York", country: "US", interviews: [`Mon 2026-11-23 12:00-13:00 ${thandi}`] })
    .plan()
    .plan.advice.find(({ kind }) => kind === "thank-you");
  expect(card!.facts[0]!.value).toBe("Mon 23 Nov, 13:00 in New York (20:00 in Johannesburg)");
});

test("no thanks are drafted for an interview that did not take place", () => {
  const { record, input } = acme({ interviews: [{ when: monday, status: "cancelled" }] });
  expect(() =>
    draft({ ...input(), application: record, advice: { kind: "thank-you", recipients: [], round: "r1" } }),
  ).toThrow(/did not take place/);
});

test("a promise in the past is none", () => {
  expect(
    readPromise("by Fri 4 Dec", Temporal.PlainDate.from("2026-12-07"), { weekend: [6, 7], holidays: {} }),
  ).toBeUndefined();
});
