// Offers, refusals and what comes after.
import { add, thanked, situations } from "./situation.ts";

situations({
  "hired on the telephone, nothing in writing": {
    steps: [add(), ["2026-11-24 09:00", "record-offer", { form: "spoken" }]],
    at: "2026-11-24 12:00",
    list: [
      /today: Thank Acme for the offer/,
      /upcoming: Ask Acme for the offer in writing/,
      /optional: Keep searching \(now\)/,
    ],
    never: [/Accept Acme/, /Ask Acme for other terms/],
    said: [/No day to answer by was given, so none is set/],
  },
  "an offer that waits for funding, the letter by Friday week: nothing to answer, nothing to tell": {
    steps: [
      add({}, "2026-11-24 14:00"),
      add({ company: "Halden", start: "2026-11-23 15:00" }, "2026-11-24 14:05"),
      [
        "2026-11-26 08:00",
        "record-offer",
        { form: "spoken", condition: "subject to funding", letter: "Friday week", at: "this morning" },
      ],
    ],
    at: "2026-11-26 08:05",
    list: [/today: Thank Acme for the offer|soon: Thank Acme for the offer/, /optional: Keep searching/],
    plan: [
      /Ask Acme whether anything is missing for the offer .* \| Tue 8 Dec, 09:00 \| The offer still depends on funding\. They said the letter would come by Friday 4 December/,
    ],
    never: [/Accept Acme/, /other terms/, /Tell Halden/, /due Thu 3 Dec/, /depends on subject to/],
  },
  "their first choice, on the telephone": {
    steps: [
      add({}, "2026-11-24 14:00"),
      ["2026-11-26 08:00", "record-reply", { via: "call", nature: "first-choice", by: "Friday week" }],
    ],
    at: "2026-11-26 08:05",
    list: [/optional: Keep searching/, /waiting: Wait for Acme \(until Tue 8 Dec, 09:00\)/],
    said: [/Recorded: Acme called\./],
    plan: [/Keep searching .*first choice is no offer/],
    never: [/Thank Acme for the offer/, /wrote/],
  },
  "an answer of this morning is waited after at once": {
    steps: [add(), thanked, ["2026-11-25 10:05", "record-reply", { from: "Thandi Nkosi", at: "this morning" }]],
    at: "2026-11-25 10:06",
    list: [/waiting: Wait for Acme/],
    plan: [/open \| Wait for Acme .*You heard from them on Wed 25 Nov, and they have not decided/],
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
    list: [/today: Start searching again/],
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
  "you withdrew, and they ask you to think again": {
    steps: [
      add(),
      ["2026-11-25 12:00", "record-outcome", { outcome: "withdrawn" }],
      ["2026-12-01 12:00", "record-invited", {}],
    ],
    at: "2026-12-01 12:10",
    plan: [/upcoming \| Ask Acme for an update .*Tue 8 Dec/],
  },
  "a lower offer after your yes": {
    steps: [
      add(),
      ["2026-11-24 09:00", "record-offer", { form: "spoken" }],
      ["2026-11-25 09:00", "record-outcome", { outcome: "accepted" }],
      ["2026-11-27 09:00", "record-offer", { form: "written", changed: "yes" }],
    ],
    at: "2026-11-27 10:00",
    said: [/Acme changed its offer/],
    plan: [/open \| Ask Acme for the terms of their first offer/, /Keep searching/],
    never: [/Thank Acme for the offer/],
    write: "negotiate-offer",
    note: [/Its terms aren't the ones it first had/],
  },
  "signed, then rescinded, then open again: the clock begins anew": {
    steps: [
      add(),
      ["2026-11-24 09:00", "record-outcome", { outcome: "signed" }],
      ["2026-12-01 09:00", "record-outcome", { outcome: "offer-withdrawn" }],
      ["2026-12-03 09:00", "record-outcome", { outcome: "reopened" }],
    ],
    at: "2026-12-03 12:00",
    plan: [/upcoming \| Ask Acme for an update .*Thu 10 Dec/],
    never: [/open \| Move on/, /Congratulations .*open/],
  },
  "hired on the telephone: do not resign, and ask for the paper": {
    steps: [add(), ["2026-11-24 09:00", "record-offer", { form: "spoken" }]],
    at: "2026-11-27 12:00",
    plan: [/open \| Ask Acme for the offer in writing .*do not resign/],
  },
  "the offerer is asked for more time early, the favourite is told openly": {
    steps: [
      add({ company: "Favour", start: "2026-11-16 10:00", promise: "end of next week" }, "2026-11-16 12:00"),
      ["2026-11-16 13:00", "mark-sent", { application: "favour", what: "thank-you" }],
      add({ start: "2026-11-12 10:00" }, "2026-11-16 14:00"),
      ["2026-11-18 10:00", "record-offer", { until: "Friday", form: "written" }],
    ],
    at: "2026-11-18 10:05",
    list: [/today: Tell Favour about the offer from Acme/, /today: .*Acme/],
    plan: [/open \| Ask Acme for more time/],
  },
  "the letter says less than the call: its terms are asked about before a yes": {
    steps: [
      add(),
      ["2026-11-30 11:00", "record-offer", { form: "spoken" }],
      ["2026-12-01 15:00", "record-offer", { form: "written", changed: "yes", until: "Monday" }],
    ],
    at: "2026-12-01 15:00",
    list: [/Ask Acme for the terms of their first offer[^]*Accept Acme's offer/],
  },
});
