// What they say and ask for in between.
import { add, thanked, situations } from "./situation.ts";

situations({
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
  "away, and no deputy is named": {
    steps: [add(), ["2026-11-24 09:00", "record-absence", { who: "Thandi Nkosi", until: "4 December" }]],
    at: "2026-12-01 12:00",
    plan: [/upcoming \| Ask Acme for an update \| email to Thandi Nkosi .*Tue 8 Dec|.*Mon 7 Dec|.* Tue 09:00/],
  },
  "away, and a deputy is named": {
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
  "a test link that expired": {
    steps: [add(), thanked, ["2026-11-26 12:00", "record-task", { what: "a timed test", due: "2026-11-27 18:00" }]],
    at: "2026-11-28 09:00",
    plan: [/Hand in a timed test for Acme/],
    never: [/open \| Ask Acme for an update/],
  },
  "an automatic answer moves nothing": {
    steps: [add(), thanked, ["2026-11-24 09:00", "record-reply", { nature: "automatic" }]],
    at: "2026-11-25 12:00",
    plan: [/upcoming \| Ask Acme for an update .*Mon 09:00/],
  },
  "a test link that expired is written about after its hour, without a complaint": {
    steps: [add(), thanked, ["2026-11-26 12:00", "record-task", { what: "a timed test", due: "2026-11-27 12:00" }]],
    at: "2026-11-27 13:00",
    list: [/overdue: Hand in a timed test|today: Hand in a timed test/],
    plan: [/open \| Ask Acme for more time for the task .*without a complaint/],
    write: "ask-for-task-time",
    note: [/the deadline for the task has passed without it/, /Could I hand it in by/],
    unwritten: [/unfair|complain|If that is too late/],
  },
  "references and a work sample, and an article you promised: what is due first comes first": {
    steps: [
      add(),
      ["2026-11-23 12:05", "record-request", { what: "two references" }],
      ["2026-11-23 12:06", "record-request", { what: "a work sample", due: "Friday" }],
      ["2026-11-23 12:07", "record-own-promise", { what: "the article", due: "Wednesday" }],
    ],
    at: "2026-11-23 12:10",
    list: [/two references/],
    plan: [/two references/, /a work sample .*Fri/, /the article .*Wed 17:00/],
  },
  "travelling, nothing until then; a vague answer; the job is listed again": {
    steps: [
      add(),
      thanked,
      ["2026-11-25 09:00", "record-absence", { who: "Thandi Nkosi", until: "4 December" }],
      ["2026-12-08 10:00", "mark-sent", { what: "status-check", to: "all" }],
      ["2026-12-10 09:00", "record-reply", { note: "Still looking at it. The job is listed again." }],
    ],
    at: "2026-12-10 12:00",
    plan: [/upcoming \| Ask Acme for an update .*Thu 17 Dec/],
    never: [/turned you down/, /open \| Move on/],
  },
  "on hold for a month: one note, that asks nothing": {
    steps: [add(), thanked, ["2026-11-24 09:00", "record-pause", { until: "22 December" }]],
    at: "2026-12-01 12:00",
    write: "status-check",
    note: [/no (?:hurry|need|rush)|needn't|whenever|don't need/i],
    unwritten: [/could you (?:tell|let) me/i],
  },
  "a conditional offer; three of four references were called on Thursday": {
    steps: [
      add(),
      ["2026-11-24 09:00", "record-offer", { form: "written", condition: "references" }],
      ["2026-11-26 12:00", "record-references-called", { who: "Ann Bee\nBob Cee\nDan Eff" }],
    ],
    at: "2026-11-30 12:00",
    plan: [
      /upcoming \| Ask Acme whether anything is missing for the offer .*tomorrow 09:00/,
      /Do not contact the people they asked/,
    ],
  },
  "they answered your question meanwhile; their site answers the other": {
    steps: [
      add({ questions: ["How is on-call shared?", "How many offices are there?"] }),
      ["2026-11-23 12:05", "close-question", { question: "on-call", by: "told" }],
      ["2026-11-23 12:06", "close-question", { question: "offices", by: "site" }],
    ],
    at: "2026-11-23 12:10",
    write: "thank-you",
    unwritten: [/on-call|offices/],
  },
  "a question hurries the thank-you, one that their site answers does not": {
    steps: [
      add({ start: "2026-11-20 16:00", end: "17:00", questions: ["How many offices are there?"] }, "2026-11-20 17:05"),
      ["2026-11-20 17:06", "close-question", { question: "offices", by: "site" }],
    ],
    at: "2026-11-20 17:10",
    plan: [/Thank Thandi Nkosi .*Mon 09:00/],
  },
  "an answer left unclear, on a Friday": {
    steps: [add({ start: "2026-11-20 10:00", unclear: ["I led that team of five."] }, "2026-11-20 11:30")],
    at: "2026-11-20 11:35",
    plan: [/open \| Thank Thandi Nkosi .*best today 12:00/],
  },
  "a courtesy asks for no thanks": {
    steps: [add(), thanked, ["2026-11-24 09:00", "record-reply", { nature: "courtesy", from: "Thandi" }]],
    at: "2026-11-24 12:00",
    never: [/open \| (?:Thank|Answer)/],
  },
  "they ask a question, by tomorrow": {
    steps: [add(), ["2026-11-24 09:00", "record-request", { what: "whether I am still interested", due: "tomorrow" }]],
    at: "2026-11-24 09:05",
    list: [/today: Answer Acme's question: whether I am still interested/],
    write: "answer-request",
    note: [/You asked whether I am still interested\./],
    unwritten: [/I'm sending you/],
  },
  "they ask when you could start, in their own words": {
    steps: [add(), ["2026-11-24 09:00", "record-request", { what: "when could you start?" }]],
    at: "2026-11-24 09:05",
    said: [/Acme asked when could you start\?$/m],
    write: "answer-request",
    note: [/Thank you for asking\. \[your answer\]/],
    unwritten: [/You asked when could/],
  },
  "a trial shift takes place, and is no task to hand in": {
    steps: [add(), ["2026-11-23 12:05", "record-task", { what: "do a trial shift", due: "Saturday 5am" }]],
    at: "2026-11-23 12:10",
    said: [/^invalid: .*Record it as another round\./m],
    never: [/Hand in/],
  },
  "the plan of a demo lesson is handed in; a numeracy test is done": {
    steps: [
      add(),
      ["2026-11-23 12:05", "record-task", { what: "a demo lesson plan", due: "Friday" }],
      ["2026-11-23 12:06", "record-task", { what: "do the numeracy test", due: "Friday" }],
    ],
    at: "2026-11-23 12:10",
    plan: [/Hand in a demo lesson plan for Acme/, /\| Do the numeracy test for Acme/],
  },
  "they ask for your documents: the note says that they are mine": {
    steps: [add(), ["2026-11-24 09:00", "record-request", { what: "your right to work documents" }]],
    at: "2026-11-24 09:05",
    write: "answer-request",
    note: [/I'm sending you my right to work documents\./],
  },
  "of two things that they asked for, one is sent": {
    steps: [
      add(),
      ["2026-11-24 09:00", "record-request", { what: "two referees", due: "Wednesday" }],
      ["2026-11-24 09:01", "record-request", { what: "the vetting form", due: "Friday" }],
      ["2026-11-24 10:00", "mark-sent", { what: "answer-request" }],
      ["2026-11-24 10:01", "mark-sent", { what: "answer-request", about: "referees" }],
    ],
    at: "2026-11-24 12:00",
    said: [/ambiguous: Several are due: two referees, the vetting form\. Say what it was, or “all”\./],
    plan: [
      /done \| Send Acme what they asked for: two referees/,
      /open \| Send Acme what they asked for: the vetting form/,
    ],
  },
});
