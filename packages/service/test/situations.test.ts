// Situations that candidates met, in their own order of events: what they record, and what the product then says.
import { expect, test } from "vitest";
import { play, type Step } from "./story.ts";

const add = (typed: Record<string, unknown> = {}, at = "2026-11-23 12:00"): Step => [
  at,
  "add-interview",
  {
    company: "Acme",
    role: "Cook",
    start: "2026-11-23 10:00",
    end: "11:00",
    people: "Thandi Nkosi <t@acme.example>",
    ...typed,
  } as Step[2],
];
const thanked: Step = ["2026-11-23 13:00", "mark-sent", { what: "thank-you" }];
const agency: Step = ["2026-11-23 12:05", "add-person", { person: "Amy Pole <amy@agency.example>", part: "agency" }];

interface Row {
  steps: readonly Step[];
  at: string;
  /** What the plan, the list and what was said must hold, and must not. */
  plan?: readonly RegExp[];
  never?: readonly RegExp[];
  list?: readonly RegExp[];
  said?: readonly RegExp[];
  where?: { zone?: string; country?: string };
}

const rows: Readonly<Record<string, Row>> = {
  // Moments
  "nobody rings; it is 10:15": {
    steps: [
      add({ recruiter: "Priya Naidoo <p@acme.example>" }, "2026-11-22 12:00"),
      ["2026-11-23 10:15", "no-show", { by: "them" }],
    ],
    at: "2026-11-23 10:15",
    plan: [/open \| Ask Acme for a new date \| email to Priya Naidoo .* now, due today/],
    never: [/open \| Thank/],
  },
  "the call broke off after twenty minutes": {
    steps: [add({}, "2026-11-22 12:00"), ["2026-11-23 10:20", "no-show", { what: "cut-short", by: "them" }]],
    at: "2026-11-23 10:25",
    plan: [/open \| Thank Thandi Nkosi .*broke off/],
    never: [/open \| Ask about the next steps/],
  },
  "you overslept": {
    steps: [add({}, "2026-11-22 12:00"), ["2026-11-23 11:20", "no-show", { by: "you" }]],
    at: "2026-11-23 11:20",
    plan: [/open \| Ask Acme for a new date .*apologise/],
  },
  "six applicants that day, decision perhaps that afternoon": {
    steps: [add({ start: "2026-11-23 15:30", end: "16:30", promise: "today" }, "2026-11-23 16:31")],
    at: "2026-11-23 16:31",
    plan: [/open \| Thank Thandi Nkosi .* due today 17:30/],
  },
  "it moved twice": {
    steps: [
      add({}, "2026-11-20 12:00"),
      ["2026-11-20 13:00", "reschedule-interview", { start: "25 Nov 10:00" }],
      ["2026-11-25 08:00", "reschedule-interview", { start: "3 Dec 14:00" }],
    ],
    at: "2026-11-26 08:00",
    plan: [/upcoming \| Thank Thandi Nkosi .* Thu 3 Dec, 17:00/],
    never: [/overdue/],
  },
  "an interview tomorrow": {
    steps: [add({}, "2026-11-22 12:00")],
    at: "2026-11-22 12:00",
    list: [/soon: Ask about the next steps/],
  },
  "half past eleven at night until half past midnight": {
    steps: [add({ start: "2026-11-23 23:30", end: "00:30" }, "2026-11-24 09:00")],
    at: "2026-11-24 09:00",
    plan: [/Thank Thandi Nkosi .*/],
    said: [/^Recorded: the interview with Acme, Monday 23 November, 23:30/m],
    never: [/24:00/],
  },
  // Words about time
  "7 December: a reply says by 4 December": {
    steps: [add(), ["2026-12-07 12:00", "record-reply", { by: "Fri 4 Dec" }]],
    at: "2026-12-07 12:00",
    said: [/invalid: Expected a day/],
    never: [/2027-12|December 2027/],
  },
  "an interview of 8 December, entered on the 7th": {
    steps: [add({ start: "8 Dec 10:00" }, "2026-12-07 12:00")],
    at: "2026-12-07 12:00",
    said: [/Tuesday 8 December, 10:00/],
    never: [/open \| Move on/],
  },
  "in the coming days": {
    steps: [add({ promise: "in the coming days" })],
    at: "2026-11-24 12:00",
    plan: [/upcoming \| Ask Acme for an update .*"in the coming days"/],
    said: [/said “in the coming days”/],
  },
  "two to three weeks": {
    steps: [add({ promise: "two to three weeks" })],
    at: "2026-11-24 12:00",
    plan: [/upcoming \| Ask Acme for an update .*Thu 17 Dec/],
  },
  "by Q1": {
    steps: [add({ promise: "by Q1" })],
    at: "2026-11-24 12:00",
    plan: [/upcoming \| Ask Acme for an update .*2027/],
  },
  "after the holidays, where the year ends with one": {
    steps: [add({ promise: "after the holidays", start: "2026-12-10 10:00" }, "2026-12-10 12:00")],
    at: "2026-12-14 12:00",
    plan: [/upcoming \| Ask Acme for an update .*Jan 2027/],
  },
  "nächste Woche, kept as they said it": {
    steps: [add({ promise: "nächste Woche" })],
    at: "2026-11-24 12:00",
    where: { zone: "Europe/Berlin", country: "DE" },
    said: [/said “nächste Woche”, .*Friday 4 December/],
    plan: [/upcoming \| Ask Acme for an update .*"nächste Woche"/],
  },
  "after Pongal": {
    steps: [add({ promise: "after Pongal" })],
    at: "2026-11-24 12:00",
    where: { zone: "Asia/Kolkata", country: "IN" },
    plan: [/upcoming \| Ask Acme for an update .*Jan 2027/],
  },
  "after the long weekend, said in the week of Thanksgiving": {
    steps: [add({ promise: "after the long weekend" })],
    at: "2026-11-24 12:00",
    where: { zone: "America/New_York", country: "US" },
    said: [/taken to be over on Friday 4 December/],
  },
  "a task is due too early": {
    steps: [
      add(),
      ["2026-11-23 14:00", "record-task", { what: "a menu", due: "Friday" }],
      ["2026-11-25 12:00", "mark-sent", { what: "ask-for-task-time" }],
      ["2026-11-25 15:00", "record-task", { what: "a menu", due: "1 Dec" }],
    ],
    at: "2026-11-25 16:00",
    said: [/Recorded as sent: ask for task time/],
    plan: [/open \| Hand in a menu for Acme .* due Tue 17:00/],
    never: [/due Fri/],
  },
  "after Chinese New Year": {
    steps: [add({ promise: "after Chinese New Year", start: "2027-02-03 10:00", end: "11:00" }, "2027-02-03 12:00")],
    at: "2027-02-10 12:00",
    where: { zone: "Asia/Shanghai", country: "CN" },
    plan: [/upcoming \| Ask Acme for an update .*(?:Feb|Mar), 09:00/],
    never: [/2028/],
  },
  "after Thanksgiving": {
    steps: [add({ promise: "after Thanksgiving", start: "2026-11-24 10:00" }, "2026-11-24 12:00")],
    at: "2026-11-25 12:00",
    where: { zone: "America/New_York", country: "US" },
    plan: [/upcoming \| Ask Acme for an update .*Dec, 09:00/],
  },
  "19 December, a decision by the end of the week": {
    steps: [add({ start: "2026-12-17 10:00", promise: "end of next week" }, "2026-12-17 12:00")],
    at: "2026-12-19 12:00",
    plan: [/upcoming \| Ask Acme for an update .*Jan 2027/],
  },
  // Their words
  "a courtesy answer moves nothing": {
    steps: [add(), thanked, ["2026-11-24 09:00", "record-reply", { nature: "courtesy" }]],
    at: "2026-11-25 12:00",
    plan: [/upcoming \| Ask Acme for an update .*Mon 09:00|upcoming \| Ask Acme for an update .*Mon 30 Nov/],
  },
  "each slip restarts the wait": {
    steps: [add({ promise: "Friday" }), thanked, ["2026-11-30 10:00", "record-reply", { by: "Friday" }]],
    at: "2026-12-01 12:00",
    plan: [/upcoming \| Ask Acme for an update .*Tue 8 Dec/],
  },
  "on hold for thirty days": {
    steps: [add(), ["2026-11-24 09:00", "record-pause", { until: "22 December" }]],
    at: "2026-12-01 12:00",
    plan: [/upcoming \| Ask Acme for an update .*on hold until/],
  },
  "on hold without a date": {
    steps: [add(), ["2026-11-24 09:00", "record-pause", {}]],
    at: "2026-12-01 12:00",
    plan: [/upcoming \| Ask Acme for an update .*named no day/],
  },
  "away, and nobody stands in": {
    steps: [add(), ["2026-11-24 09:00", "record-absence", { who: "Thandi Nkosi", until: "4 December" }]],
    at: "2026-12-01 12:00",
    plan: [/upcoming \| Ask Acme for an update \| email to Thandi Nkosi .*Tue 8 Dec|.*Mon 7 Dec|.* Tue 09:00/],
  },
  "away, and somebody stands in": {
    steps: [
      add(),
      ["2026-11-24 09:00", "record-absence", { who: "Thandi Nkosi", instead: "Jonas Lind <j@acme.example>" }],
    ],
    at: "2026-12-01 12:00",
    plan: [/open \| Ask Acme for an update \| email to Jonas Lind/],
  },
  "the recruiter has left": {
    steps: [
      add({ recruiter: "Priya Naidoo <p@acme.example>" }),
      ["2026-12-01 09:00", "record-absence", { who: "Priya Naidoo", what: "left" }],
    ],
    at: "2026-12-01 12:00",
    plan: [/open \| Ask Acme for an update \| email to Thandi Nkosi/],
  },
  "they ask for documents": {
    steps: [add(), ["2026-11-24 09:00", "record-request", { what: "your certificates" }]],
    at: "2026-11-24 12:00",
    list: [/today: Send Acme what they asked for: your certificates/],
  },
  "the documents are sent, by what they are": {
    steps: [
      add(),
      ["2026-11-24 09:00", "record-request", { what: "your certificates" }],
      ["2026-11-24 09:05", "record-request", { what: "two references" }],
      ["2026-11-24 10:00", "mark-sent", { what: "answer-request", to: "all" }],
    ],
    at: "2026-11-24 12:00",
    plan: [/done \| Send Acme what they asked for: your certificates/],
  },
  "an article by Wednesday": {
    steps: [add(), ["2026-11-23 12:05", "record-own-promise", { what: "the article", due: "Wednesday" }]],
    at: "2026-11-24 12:00",
    plan: [/open \| Send Acme what you promised: the article .*tomorrow 17:00/],
  },
  "a task, and its day moves": {
    steps: [
      add(),
      ["2026-11-23 12:05", "record-task", { what: "a menu", due: "Friday" }],
      ["2026-11-25 12:05", "record-task", { what: "a menu", due: "1 December" }],
    ],
    at: "2026-11-25 13:00",
    plan: [/open \| Hand in a menu for Acme .*Tue/],
    never: [/Hand in a menu for Acme .* due Fri 17:00/],
  },
  "a task handed in, an answer within ten working days": {
    steps: [
      add(),
      ["2026-11-23 12:05", "record-task", { what: "a menu", due: "Friday" }],
      ["2026-11-27 12:00", "mark-sent", { what: "hand-in-task" }],
      ["2026-11-27 12:05", "record-promise", { by: "within 10 working days" }],
    ],
    at: "2026-11-28 12:00",
    plan: [/upcoming \| Ask Acme for an update .*Tue 15 Dec/],
  },
  "references called": {
    steps: [add(), thanked, ["2026-11-26 12:00", "record-references-called", {}]],
    at: "2026-11-30 12:00",
    plan: [/upcoming \| Ask Acme for an update .*called your references/],
  },
  // Offers and ends
  "hired on the telephone, nothing in writing": {
    steps: [add(), ["2026-11-24 09:00", "record-offer", { form: "spoken" }]],
    at: "2026-11-24 12:00",
    list: [/today: Thank Acme for the offer/, /upcoming: Ask Acme for the offer in writing/],
    plan: [/Keep searching/],
  },
  "a written offer that depends on a check": {
    steps: [add(), ["2026-11-24 09:00", "record-offer", { form: "written", condition: "a background check" }]],
    at: "2026-12-01 12:00",
    plan: [/open \| Ask Acme whether anything is missing for the offer/],
  },
  "an offer until Monday, and the favourite takes two weeks": {
    steps: [
      add({ company: "Favour", start: "2026-11-16 10:00", promise: "in two weeks" }, "2026-11-16 12:00"),
      ["2026-11-16 13:00", "mark-sent", { application: "favour", what: "thank-you" }],
      add({ start: "2026-11-12 10:00" }, "2026-11-16 14:00"),
      ["2026-11-20 15:00", "record-offer", { until: "Monday", form: "spoken" }],
    ],
    at: "2026-11-20 15:05",
    list: [/today: Tell Favour about the offer from Acme/],
    plan: [/open \| Ask Acme for more time .*\| now, due/],
  },
  "accepted, not signed": {
    steps: [
      add(),
      ["2026-11-24 09:00", "record-offer", { form: "spoken" }],
      ["2026-11-25 09:00", "record-outcome", { outcome: "accepted" }],
    ],
    at: "2026-11-30 12:00",
    plan: [/open \| Ask Acme for the offer in writing/, /Keep searching/],
  },
  "signed, then taken back": {
    steps: [
      add(),
      ["2026-11-24 09:00", "record-outcome", { outcome: "signed" }],
      ["2026-12-01 09:00", "record-outcome", { outcome: "offer-withdrawn" }],
    ],
    at: "2026-12-02 12:00",
    never: [/Ask Acme for an update .* now/],
  },
  "moved on, then they invite": {
    steps: [
      add(),
      thanked,
      ["2026-12-15 09:00", "record-outcome", { outcome: "moved-on" }],
      ["2026-12-16 09:00", "record-invited", {}],
    ],
    at: "2026-12-17 12:00",
    never: [/held/, /open \| Move on/],
  },
  "turned down twice: one request for feedback": {
    steps: [
      add(),
      ["2026-11-24 09:00", "record-outcome", { outcome: "rejected" }],
      ["2026-11-25 10:00", "mark-sent", { what: "feedback-request" }],
      ["2026-11-30 09:00", "record-outcome", { outcome: "reopened" }],
      ["2026-12-07 09:00", "record-outcome", { outcome: "rejected" }],
    ],
    at: "2026-12-08 12:00",
    plan: [/Answer Acme's rejection .*A short thanks leaves a good impression/],
  },
  "a no, and another opening in January": {
    steps: [
      add(),
      ["2026-11-24 09:00", "record-outcome", { outcome: "rejected" }],
      ["2026-11-24 09:05", "record-promise", { by: "in January" }],
    ],
    at: "2027-02-05 12:00",
    plan: [/open \| Ask Acme about another role .*"in January"/],
  },
  "four months of silence": {
    steps: [add({ start: "2026-07-20 10:00" }, "2026-07-20 12:00")],
    at: "2026-11-23 12:00",
    plan: [/After 4 months, assume that this has ended/],
  },
  "the pay is too low": {
    steps: [add(), thanked, ["2026-11-26 10:00", "record-offer", { form: "written", until: "4 December" }]],
    at: "2026-11-26 15:00",
    list: [/optional: Ask Acme for other terms/],
    plan: [/open \| Ask Acme for other terms \| email to Thandi Nkosi .*before your yes/],
  },
  "asked for more, and no word": {
    steps: [
      add(),
      ["2026-11-26 10:00", "record-offer", { form: "written", until: "4 December" }],
      ["2026-11-26 15:00", "mark-sent", { what: "negotiate-offer", to: "all" }],
    ],
    at: "2026-12-01 10:00",
    list: [/today: Ask Acme about the terms you asked for/],
    plan: [/done \| Ask Acme for other terms/, /Answer Acme's offer by Fri 4 Dec .*waiting for their answer/],
    never: [/open \| Thank Acme for the offer/],
  },
  "asked for more; it is their best": {
    steps: [
      add(),
      ["2026-11-26 10:00", "record-offer", { form: "written", until: "4 December" }],
      ["2026-11-26 15:00", "mark-sent", { what: "negotiate-offer", to: "all" }],
      ["2026-12-01 10:00", "record-reply", { note: "It is our best." }],
    ],
    at: "2026-12-01 11:00",
    plan: [/open \| Answer Acme's offer by Fri 4 Dec .*Accept, decline/],
    never: [/Ask Acme about the terms/, /open \| Ask Acme for other terms/],
  },
  "they take the offer back": {
    steps: [
      add(),
      ["2026-11-24 09:00", "record-offer", { form: "written" }],
      ["2026-11-26 09:00", "record-outcome", { outcome: "offer-withdrawn" }],
    ],
    at: "2026-11-27 10:00",
    list: [/today: Answer Acme, who took the offer back/],
    plan: [/open \| Start searching again .*given notice/],
    never: [/turned you down/, /rejection/],
  },
  "they take back what you had accepted": {
    steps: [
      add(),
      ["2026-11-24 09:00", "record-offer", { form: "written" }],
      ["2026-11-25 09:00", "record-outcome", { outcome: "accepted" }],
      ["2026-11-26 09:00", "record-outcome", { outcome: "offer-withdrawn" }],
    ],
    at: "2026-11-27 10:00",
    plan: [/open \| Answer Acme, who took the offer back .*take advice/],
  },
  "an offer without any interview": {
    steps: [
      [
        "2026-11-23 12:00",
        "add-application",
        { company: "Acme", role: "Cook", recruiter: "Priya Naidoo <p@acme.example>" },
      ],
      ["2026-11-23 12:05", "record-offer", { form: "spoken" }],
    ],
    at: "2026-11-23 12:10",
    said: [/Recorded: Acme, Cook, without an interview/],
    list: [/today: Thank Acme for the offer/, /upcoming: Ask Acme for the offer in writing/],
    plan: [/Thank Acme for the offer \| email to Priya Naidoo/, /Keep searching/],
    never: [/interview in|last interview/],
  },
  "the same role there, a year after a no": {
    steps: [
      add({ start: "2025-11-10 10:00", instruction: "do-not-contact" }, "2025-11-10 12:00"),
      ["2025-11-20 10:00", "record-outcome", { outcome: "rejected" }],
      add(),
      ["2026-11-23 12:30", "mark-sent", { what: "thank-you", to: "all" }],
    ],
    at: "2026-11-24 12:00",
    said: [
      /Recorded: the interview with Acme, Monday 23 November, 10:00.*\n.*Recorded as sent: thank you to Thandi Nkosi/,
    ],
    plan: [/upcoming \| Ask Acme for an update .*Mon 09:00|upcoming \| Ask Acme for an update .*Mon 30 Nov/],
    never: [/another interview/, /ambiguous/],
  },
  "the same role there, after a year of silence": {
    steps: [add({ start: "2025-10-06 10:00" }, "2025-10-06 12:00"), add()],
    at: "2026-11-23 12:05",
    plan: [/open \| Thank Thandi Nkosi/, /After 1[34] months, assume that this has ended/],
    never: [/another interview/],
  },
  // People
  "an agency arranged it": {
    steps: [add(), agency],
    at: "2026-11-23 12:10",
    list: [/today: Tell Amy Pole how it went/],
    plan: [/Thank Thandi Nkosi through Amy Pole/],
  },
  "an agency that keeps the employer to itself": {
    steps: [add(), agency, ["2026-11-23 12:06", "edit-application", { withheld: "yes" }]],
    at: "2026-11-23 12:10",
    plan: [/Tell Amy Pole how it went .*ask who it is/],
  },
  "the agency is asked, and may be asked again": {
    steps: [add(), agency],
    at: "2026-12-01 12:00",
    plan: [/open \| Ask Acme for an update \| email to Amy Pole/, /note: .*agency/],
  },
  "only the coordinator's address is known": {
    steps: [
      add({ people: "Thandi Nkosi\nSipho Dube" }),
      ["2026-11-23 12:05", "add-person", { person: "Lee Roux <lee@acme.example>", part: "coordinator" }],
    ],
    at: "2026-11-23 12:10",
    plan: [/Thank Thandi Nkosi and Sipho Dube through Lee Roux/],
  },
  "an employee referred you": {
    steps: [add(), ["2026-11-23 12:05", "add-person", { person: "Lee Roux <lee@acme.example>", part: "referrer" }]],
    at: "2026-11-23 15:00",
    plan: [/Thank Lee Roux for the referral/],
  },
  "the chef has a telephone and no address": {
    steps: [add({ people: "Donal Ryan +353 85 123 4567" })],
    at: "2026-11-23 13:00",
    plan: [/open \| Thank Donal Ryan \| text to Donal Ryan/],
  },
  "a role in your own company": {
    steps: [add(), ["2026-11-23 12:05", "edit-person", { person: "Thandi", metDaily: "yes" }]],
    at: "2026-11-23 13:00",
    plan: [/open \| Thank Thandi Nkosi \| in-person to/],
  },
  "the second round is with Thandi": {
    steps: [
      add(),
      thanked,
      ["2026-11-26 12:00", "add-round", { start: "today 10:00", end: "11:00", people: "Thandi: pastry" }],
    ],
    at: "2026-11-26 12:05",
    plan: [/open \| Thank Thandi Nkosi \| email to Thandi Nkosi <t@acme\.example>/],
    never: [/Thank Thandi \|/],
  },
  "the note went to the wrong person": {
    steps: [
      add({ recruiter: "Thandi Bell <b@acme.example>" }),
      ["2026-11-23 12:10", "mark-sent", { what: "thank-you", to: "Thandi Bell" }],
      ["2026-11-23 12:20", "record-mistake", { what: "wrong-person", to: "Thandi Bell" }],
    ],
    at: "2026-11-23 13:00",
    plan: [/open \| Apologise/, /open \| Thank Thandi Nkosi/],
  },
  "thanks logged before the interview": {
    steps: [add({}, "2026-11-20 12:00"), ["2026-11-20 13:00", "mark-sent", { what: "thank-you", to: "Thandi Nkosi" }]],
    at: "2026-11-23 12:00",
    said: [/Expected a moment after the interview began/],
    plan: [/open \| Thank Thandi Nkosi/],
  },
  "another round, and when you hear": {
    steps: [
      add(),
      thanked,
      [
        "2026-11-26 12:00",
        "add-round",
        { start: "today 10:00", people: "Sipho Dube <s@acme.example>", promise: "4 Dec" },
      ],
    ],
    at: "2026-11-26 12:05",
    said: [/another interview with Acme.* They answer by Friday 4 December/],
    plan: [/open \| Thank Sipho Dube/, /upcoming \| Ask Acme for an update .*Tue 8 Dec/],
  },
  "a promise before the round it is said to come from": {
    steps: [add(), ["2026-11-24 12:00", "add-round", { start: "26 Nov 10:00", promise: "4 Dec" }]],
    at: "2026-11-24 12:05",
    said: [/invalid: The interview has not begun/],
  },
  "thanks of last week, logged after the second round": {
    steps: [
      add(),
      add({ start: "2026-11-26 10:00" }, "2026-11-26 12:00"),
      ["2026-11-26 12:30", "mark-sent", { what: "thank-you", to: "Thandi Nkosi", at: "23 Nov 13:00" }],
    ],
    at: "2026-11-26 12:35",
    plan: [/done \| Thank Thandi Nkosi/, /open \| Thank Thandi Nkosi/],
  },
  "do not contact us, and then: feel free to write": {
    steps: [
      add({ instruction: "do-not-contact" }),
      ["2026-11-23 15:00", "record-instruction", { instruction: "none" }],
    ],
    at: "2026-11-23 15:05",
    said: [/“please do not contact us” no longer stands at Acme/],
    plan: [/open \| Thank Thandi Nkosi/],
    never: [/held/],
  },
  "after the board meeting on 10 December": {
    steps: [add({ promise: "after the board meeting on 10 December" })],
    at: "2026-11-24 12:00",
    plan: [/upcoming \| Ask Acme for an update .*Mon 14 Dec/],
  },
  "sometime before Christmas": {
    steps: [add({ promise: "sometime before Christmas" })],
    at: "2026-11-24 12:00",
    said: [/taken to be over on Wednesday 23 December/],
  },
  // The rest of what was collected
  "a test link that expired": {
    steps: [add(), thanked, ["2026-11-26 12:00", "record-task", { what: "a timed test", due: "2026-11-27 18:00" }]],
    at: "2026-11-28 09:00",
    plan: [/Hand in a timed test for Acme/],
    never: [/open \| Ask Acme for an update/],
  },
  "the thank-you of last week never left": {
    steps: [add({ start: "2026-11-20 10:00", promise: "2026-12-01" }, "2026-11-20 12:00")],
    at: "2026-11-25 18:30",
    plan: [/overdue \| Thank Thandi Nkosi .*still welcome/],
  },
  "her name is misspelt in the note that is out": {
    steps: [add(), thanked, ["2026-11-23 13:10", "record-mistake", { what: "name", to: "Thandi Nkosi" }]],
    at: "2026-11-23 13:15",
    plan: [/open \| Correct your note to Acme .*Thandi Nkosi/],
  },
  "only the recruiter is known": {
    steps: [add({ people: "", recruiter: "Priya Naidoo <p@acme.example>" })],
    at: "2026-11-23 13:15",
    plan: [/open \| Thank .*email to Priya Naidoo <p@acme\.example>/],
  },
  "Thandi wrote herself": {
    steps: [
      add({ recruiter: "Priya Naidoo <p@acme.example>" }),
      thanked,
      ["2026-11-25 09:00", "record-reply", { from: "Thandi Nkosi" }],
    ],
    at: "2026-11-26 12:00",
    plan: [/upcoming \| Ask Acme for an update \| email to Thandi Nkosi/],
  },
  "moved to next week, and no day": {
    steps: [add({}, "2026-11-20 12:00"), ["2026-11-20 13:00", "reschedule-interview", { start: "next week" }]],
    at: "2026-11-20 13:05",
    said: [/^invalid: /m],
  },
  "an automatic answer moves nothing": {
    steps: [add(), thanked, ["2026-11-24 09:00", "record-reply", { nature: "automatic" }]],
    at: "2026-11-25 12:00",
    plan: [/upcoming \| Ask Acme for an update .*Mon 09:00/],
  },
  "the role is not known yet": {
    steps: [add({ role: undefined })],
    at: "2026-11-23 13:15",
    plan: [/open \| Thank Thandi Nkosi/],
  },
  "an interview on 18 December": {
    steps: [add({ start: "2026-12-18 10:00" }, "2026-12-18 12:00")],
    at: "2026-12-21 12:00",
    plan: [/upcoming \| Ask Acme for an update .*Jan 2027/],
  },
  "you withdrew, and they ask you to think again": {
    steps: [
      add(),
      ["2026-11-25 12:00", "record-outcome", { outcome: "withdrawn" }],
      ["2026-12-01 12:00", "record-invited", {}],
    ],
    at: "2026-12-01 12:10",
    plan: [/upcoming \| Ask Acme for an update .*Tue 8 Dec/],
  },
  // Places
  "two roles at one employer are asked about one after the other": {
    steps: [
      add(),
      ["2026-11-23 13:00", "mark-sent", { what: "thank-you" }],
      add({ role: "Baker", start: "2026-11-24 10:00" }, "2026-11-24 12:00"),
    ],
    at: "2026-12-02 10:00",
    list: [/^today: Ask Acme for an update[^\n]*\n(?![\s\S]*today: Ask Acme for an update)/m],
  },
  "the employer is in Tokyo, you are in London": {
    steps: [add({ zone: "Tokyo", country: "Japan", start: "2026-12-02 10:00" }, "2026-11-30 12:00")],
    at: "2026-11-30 12:00",
    where: { zone: "Europe/London", country: "GB" },
    said: [/10:00 in Tokyo \(01:00 in London\)/],
    plan: [/Thank Thandi Nkosi .*Wed 04:00 \(13:00 in Tokyo\)/],
    never: [/24:00/],
  },
  "Germany asks after ten days, and says why": {
    steps: [add()],
    at: "2026-11-24 12:00",
    where: { zone: "Europe/Berlin", country: "DE" },
    plan: [/upcoming \| Ask Acme for an update .*Thu 3 Dec/, /note: In Germany .*"germany"/],
  },
  "a university waits for its committee": {
    steps: [add(), ["2026-11-23 12:05", "edit-application", { employer: "academia" }]],
    at: "2026-11-24 12:00",
    plan: [/upcoming \| Ask Acme for an update .*Mon 7 Dec/, /note: At a university/],
  },
  "a profile that was chosen is no custom": {
    steps: [["2026-11-23 11:30", "set-up", { zone: "Berlin", country: "DE", profile: "balanced" }], add()],
    at: "2026-11-24 12:00",
    where: { zone: "Europe/Berlin", country: "DE" },
    plan: [/upcoming \| Ask Acme for an update .*Mon 09:00|upcoming \| Ask Acme for an update .*Mon 30 Nov/],
    never: [/note: In Germany/],
  },
};

test.each(Object.entries(rows))("%s", async (_, { steps, at, where, plan, never, list, said }) => {
  const told = await play(steps, at, where);
  const everything = `${told.said}\n${told.plan}\n${told.list}`;
  for (const words of said ?? []) expect(told.said).toMatch(words);
  for (const words of plan ?? []) expect(told.plan).toMatch(words);
  for (const words of list ?? []) expect(told.list).toMatch(words);
  for (const words of never ?? []) expect(everything).not.toMatch(words);
});
