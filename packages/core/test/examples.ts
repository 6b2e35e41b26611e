// One situation for each rule and stop in which it has the say: shown in docs/rules.md, and proved by the catalogue's test.
import type { AdviceKind } from "../src/model/index.ts";
import type { BuiltinProfile } from "../src/profiles/index.ts";
import { elsewhere, lerato, priya, sipho, southAfrica, thandi, type Situation } from "./acme.ts";
import type { WorkCalendar } from "../src/time/working-days.ts";

export interface Example {
  /** The situation in plain words. */
  says: string;
  situation: Situation;
  kind: AdviceKind;
  profile?: BuiltinProfile;
  now?: string;
  /** Which card of the kind, where there are several. */
  whom?: string;
}

const wednesday = `Wed 2026-11-18 10:00-11:00 ${thandi}`;
const friday = `Fri 2026-11-20 16:00-17:00 ${thandi}`;
const thanked = `2026-11-18 13:00 sent thank-you to ${thandi}`;
const asked = "2026-11-25 09:30 sent status-check";

/** South Africa with the days around the year's end in which nobody decides. */
export const yearEnd: WorkCalendar = {
  ...southAfrica,
  seasons: [{ name: "The days around Christmas and New Year", from: "2026-12-24", to: "2027-01-03" }],
};

export const examples: Readonly<Record<string, Example>> = {
  "ask-next-steps": {
    kind: "ask-next-steps",
    says: "An interview on Monday 23 November, 10:00.",
    situation: { interviews: [`Mon 2026-11-23 10:00-11:00 ${thandi}`] },
    now: "2026-11-20 12:00",
  },
  debrief: {
    kind: "debrief",
    says: "An interview on Wednesday 18 November, until 11:00.",
    situation: { interviews: [wednesday] },
    now: "2026-11-18 11:30",
  },
  "thank-you": {
    kind: "thank-you",
    says: "An interview on Wednesday 18 November, until 11:00.",
    situation: { interviews: [wednesday] },
    now: "2026-11-18 12:00",
  },
  "thank-you.weekend": {
    kind: "thank-you",
    says: "An interview on Friday 20 November, 16:00 to 17:00.",
    situation: { interviews: [friday] },
  },
  "thank-you.question": {
    kind: "thank-you",
    says: "The same, with a question left open.",
    situation: { interviews: [{ when: friday, questions: ["Which team would I join?"] }] },
  },
  "thank-you.pass-on": {
    kind: "thank-you",
    whom: "Lerato",
    says: "Two interviewers, one without an address; the recruiter is Priya Naidoo.",
    situation: { interviews: [`Wed 2026-11-18 10:00-11:00 ${sipho}, ${lerato}`], contacts: [priya] },
    now: "2026-11-18 12:00",
  },
  "thank-you.preferred-medium": {
    kind: "thank-you",
    says: "They prefer LinkedIn.",
    situation: { interviews: [wednesday], instruction: { prefers: "linkedin" } },
    now: "2026-11-18 12:00",
  },
  "thank-you.met-daily": {
    kind: "thank-you",
    says: "A role in your own company: you meet Thandi every day.",
    situation: {
      interviews: [{ when: "Wed 2026-11-18 10:00-11:00", people: [{ name: "Thandi Nkosi", metDaily: true }] }],
    },
    now: "2026-11-18 12:00",
  },
  "handwritten-note": {
    kind: "handwritten-note",
    says: "A senior role; an interview on Wednesday 18 November.",
    situation: { interviews: [wednesday], senior: true },
    now: "2026-11-18 12:00",
  },
  "status-check": {
    kind: "status-check",
    says: "Thanked on Wednesday 18 November; they named no date.",
    situation: { interviews: [wednesday], log: [thanked] },
  },
  "status-check.promise": {
    kind: "status-check",
    says: "They said: by 4 December.",
    situation: { interviews: [wednesday], log: [thanked], promise: "2026-12-04" },
  },
  "status-check.will-contact": {
    kind: "status-check",
    says: "They said: we will contact you.",
    situation: { interviews: [wednesday], log: [thanked], instruction: "will-contact" },
  },
  "status-check.reply": {
    kind: "status-check",
    says: "You heard from them on Monday 23 November, undecided.",
    situation: { interviews: [wednesday], log: [thanked, "2026-11-23 12:00 reply"] },
  },
  "status-check.welcome": {
    kind: "status-check",
    says: "They called on Monday 23 November: “feel free to write to me”.",
    situation: {
      interviews: [wednesday],
      log: [thanked, { at: "2026-11-23 12:00", kind: "reply", via: "call", nature: "welcome" }],
    },
  },
  "status-check.new-date": {
    kind: "status-check",
    says: "They did not come on Wednesday 18 November.",
    situation: { interviews: [{ when: wednesday, status: "no-show" }] },
  },
  "status-check.gap": {
    kind: "status-check",
    whom: "update",
    says: "Another process of yours at the same employer: asked there on Tuesday 24 November.",
    situation: {
      interviews: [wednesday],
      others: [{ ...elsewhere("Acme", "2026-11-24 09:00 sent status-check"), id: "b" }],
    },
  },
  "status-check.preferred-medium": {
    kind: "status-check",
    says: "They prefer LinkedIn.",
    situation: { interviews: [wednesday], instruction: { prefers: "linkedin" } },
  },
  "status-check.met-daily": {
    kind: "status-check",
    says: "A role in your own company: you meet Thandi every day.",
    situation: {
      interviews: [{ when: "Wed 2026-11-18 10:00-11:00", people: [{ name: "Thandi Nkosi", metDaily: true }] }],
    },
  },
  call: {
    kind: "call",
    says: "All you have is the recruiter's telephone number.",
    situation: {
      interviews: [`Wed 2026-11-18 10:00-11:00 ${lerato}`],
      contacts: [{ name: "Priya Naidoo", phone: "0821234567" }],
    },
  },
  "linkedin-connect": {
    kind: "linkedin-connect",
    profile: "patient",
    says: "Asked on Wednesday 25 November, no answer; under the patient profile.",
    situation: { interviews: [wednesday], log: [thanked, asked] },
  },
  "feedback-request": {
    kind: "feedback-request",
    says: "They turned you down on Friday 27 November.",
    situation: { interviews: [wednesday], log: ["2026-11-27 15:00 rejected"] },
    now: "2026-11-27 16:00",
  },
  "reference-check-in": {
    kind: "reference-check-in",
    says: "A second round on Thursday 26 November; Ann Smith vouches for you.",
    situation: {
      interviews: [wednesday, `Thu 2026-11-26 10:00-11:00 ${sipho}`],
      references: ["Ann Smith <ann@old.example>"],
    },
  },
  "reference-check-in.offer": {
    kind: "reference-check-in",
    says: "An offer on Friday 20 November that depends on references; Ann Smith vouches for you.",
    situation: {
      interviews: [wednesday],
      references: ["Ann Smith <ann@old.example>"],
      log: [{ at: "2026-11-20 10:00", kind: "offer", form: "spoken", condition: "references" }],
    },
  },
  "other-processes-note": {
    kind: "other-processes-note",
    says: "Globex made you an offer on Monday 23 November, open until the 30th.",
    situation: { interviews: [wednesday], others: [elsewhere("Globex", "2026-11-23 15:00 offer 2026-11-30")] },
  },
  withdraw: {
    kind: "withdraw",
    says: "You signed with Globex on Friday 20 November, 15:00.",
    situation: { interviews: [wednesday], others: [elsewhere("Globex", "2026-11-20 15:00 signed")] },
  },
  "answer-offer": {
    kind: "answer-offer",
    says: "They made you an offer on Friday 20 November, open until the 27th.",
    situation: { interviews: [wednesday], log: [thanked, "2026-11-20 15:00 offer 2026-11-27"] },
  },
  "keep-searching": {
    kind: "keep-searching",
    says: "A first interview on Wednesday 18 November.",
    situation: { interviews: [wednesday] },
  },
  "keep-searching.unsigned": {
    kind: "keep-searching",
    says: "You are their first choice, they say on Friday 20 November.",
    situation: {
      interviews: [wednesday],
      log: [thanked, { at: "2026-11-20 10:00", kind: "reply", nature: "first-choice" }],
    },
  },
  "move-on": {
    kind: "move-on",
    says: "Asked on Wednesday 25 November, no answer.",
    situation: { interviews: [wednesday], log: [thanked, asked] },
  },
  wait: {
    kind: "wait",
    says: "Thanked on Wednesday 18 November; they named no date.",
    situation: { interviews: [wednesday], log: [thanked] },
  },
  reflect: {
    kind: "reflect",
    says: "Thanked, then turned down on Friday 27 November.",
    situation: { interviews: [wednesday], log: [thanked, "2026-11-27 15:00 rejected"] },
  },
  cap: {
    kind: "status-check",
    says: "Asked on Wednesday 25 November, no answer: a second message.",
    situation: { interviews: [wednesday], log: [thanked, asked] },
  },
  decided: {
    kind: "status-check",
    says: "They made you an offer.",
    situation: { interviews: [wednesday], log: [thanked, "2026-11-20 10:00 offer"] },
  },
  "do-not-contact": {
    kind: "thank-you",
    says: "They asked not to be contacted.",
    situation: { interviews: [wednesday], instruction: "do-not-contact, said 2026-11-18" },
  },
  "no-request": {
    kind: "status-check",
    profile: "strict",
    says: "They said: we will contact you; under the strict profile.",
    situation: { interviews: [wednesday], instruction: "will-contact" },
  },
  "one-message": {
    kind: "status-check",
    profile: "strict",
    says: "Thanked on Wednesday 18 November; under the strict profile.",
    situation: { interviews: [wednesday], log: [thanked] },
  },
  "signed-elsewhere": {
    kind: "status-check",
    says: "You signed with Globex.",
    situation: { interviews: [wednesday], others: [elsewhere("Globex", "2026-11-20 15:00 signed")] },
  },
  "told-to-wait": {
    kind: "linkedin-connect",
    profile: "patient",
    says: "They said: we will contact you; asked once; under the patient profile.",
    situation: { interviews: [wednesday], instruction: "will-contact", log: ["2026-12-02 10:00 sent status-check"] },
  },
  "thank-you.same-day": {
    kind: "thank-you",
    says: "An interview on Wednesday 18 November, until 17:30; they decide the same day.",
    situation: { interviews: [`Wed 2026-11-18 16:30-17:30 ${thandi}`], promise: "today" },
  },
  "keep-informed": {
    kind: "keep-informed",
    says: "A consultant of an agency arranged the interview.",
    situation: {
      interviews: [wednesday],
      contacts: [{ name: "Amy Pole", email: "amy@agency.example", part: "agency" }],
    },
  },
  "answer-request": {
    kind: "answer-request",
    says: "On Thursday they asked for two references, by Monday.",
    situation: {
      interviews: [wednesday],
      log: [{ at: "2026-11-19 10:00", kind: "asked", what: "two references", due: "2026-11-23" }],
    },
  },
  "keep-promise": {
    kind: "keep-promise",
    says: "In the interview you promised them an article, by Friday.",
    situation: {
      interviews: [wednesday],
      log: [{ at: "2026-11-18 11:00", kind: "promised", what: "the article", due: "2026-11-20" }],
    },
  },
  "hand-in-task": {
    kind: "hand-in-task",
    says: "They gave you a task, due on Friday 27 November.",
    situation: { interviews: [wednesday], log: [{ at: "2026-11-19 10:00", kind: "task", due: "2026-11-27" }] },
  },
  "ask-for-task-time": {
    kind: "ask-for-task-time",
    says: "They gave you a task, due on Friday 27 November.",
    situation: { interviews: [wednesday], log: [{ at: "2026-11-19 10:00", kind: "task", due: "2026-11-27" }] },
  },
  "correct-note": {
    kind: "correct-note",
    says: "You thanked her with her name misspelt.",
    situation: { interviews: [wednesday], log: [thanked, { at: "2026-11-18 14:00", kind: "mistake", what: "name" }] },
  },
  "status-check.arranger": {
    kind: "status-check",
    says: "Nobody came; the recruiter is Priya Naidoo.",
    situation: { interviews: [{ when: wednesday, status: "no-show" }], contacts: [priya] },
  },
  "status-check.hold": {
    kind: "status-check",
    says: "They put it on hold until 18 December.",
    situation: {
      interviews: [wednesday],
      log: [thanked, { at: "2026-11-20 10:00", kind: "on-hold", until: "2026-12-18" }],
    },
  },
  "status-check.away": {
    kind: "status-check",
    says: "Thandi is away until 1 December.",
    situation: {
      interviews: [wednesday],
      log: [thanked, { at: "2026-11-20 10:00", kind: "away", who: "Thandi", until: "2026-12-01" }],
    },
  },
  "status-check.references": {
    kind: "status-check",
    says: "They called the references on Thursday 26 November.",
    situation: { interviews: [wednesday], log: [thanked, { at: "2026-11-26 10:00", kind: "references-called" }] },
  },
  "status-check.task": {
    kind: "status-check",
    says: "A task was handed in on Thursday 26 November.",
    situation: {
      interviews: [wednesday],
      log: [thanked, { at: "2026-11-19 10:00", kind: "task" }, "2026-11-26 10:00 sent hand-in-task"],
    },
  },
  "status-check.season": {
    kind: "status-check",
    says: "An interview on Friday 18 December.",
    situation: { interviews: [`Fri 2026-12-18 10:00-11:00 ${thandi}`], calendars: { ZA: yearEnd } },
  },
  "thank-for-offer": {
    kind: "thank-for-offer",
    says: "An offer on the telephone.",
    situation: { interviews: [wednesday], log: [{ at: "2026-11-20 10:00", kind: "offer", form: "spoken" }] },
  },
  "ask-for-letter": {
    kind: "ask-for-letter",
    says: "An offer on the telephone, and no letter.",
    situation: { interviews: [wednesday], log: [{ at: "2026-11-20 10:00", kind: "offer", form: "spoken" }] },
  },
  "ask-for-time": {
    kind: "ask-for-time",
    says: "An offer that is open until 27 November.",
    situation: { interviews: [wednesday], log: ["2026-11-20 10:00 offer 2026-11-27"] },
  },
  "negotiate-offer": {
    kind: "negotiate-offer",
    says: "An offer that is open until 27 November.",
    situation: { interviews: [wednesday], log: ["2026-11-20 10:00 offer 2026-11-27"] },
  },
  "ask-about-terms": {
    kind: "ask-about-terms",
    says: "Other terms were asked for on Monday 23 November.",
    situation: {
      interviews: [wednesday],
      log: ["2026-11-20 10:00 offer 2026-12-04", "2026-11-23 10:00 sent negotiate-offer"],
    },
  },
  "answer-withdrawn-offer": {
    kind: "answer-withdrawn-offer",
    says: "An offer was taken back on 25 November.",
    situation: { interviews: [wednesday], log: ["2026-11-20 10:00 offer", "2026-11-25 10:00 offer-withdrawn"] },
  },
  "accept-offer": {
    kind: "accept-offer",
    says: "An offer that is open until 27 November.",
    situation: { interviews: [wednesday], log: ["2026-11-20 10:00 offer 2026-11-27"] },
  },
  "ask-other-roles": {
    kind: "ask-other-roles",
    says: "They turned you down on 25 November.",
    situation: { interviews: [wednesday], log: ["2026-11-25 10:00 rejected"] },
  },
};
