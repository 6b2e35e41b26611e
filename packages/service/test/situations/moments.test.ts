// When it takes place, or does not.
import { add, thanked, situations } from "./situation.ts";

situations({
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
  "moved to another hour: the day stays": {
    steps: [
      add({ start: "3 Dec 10:30", end: "1h" }, "2026-11-25 10:15"),
      ["2026-11-25 10:16", "reschedule-interview", { start: "11.30" }],
      ["2026-11-25 10:17", "reschedule-interview", { start: "no, it's at 11" }],
      ["2026-11-25 10:18", "reschedule-interview", { start: "half past eleven" }],
      ["2026-11-25 10:19", "reschedule-interview", { start: "in two hours" }],
    ],
    at: "2026-11-25 10:20",
    said: [
      /is on Thursday 3 December, 11:30\.\n.*is on Thursday 3 December, 11:00\.\n.*is on Thursday 3 December, 11:30\.\n.*is on Wednesday 25 November, 12:19\./,
    ],
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
  "the thank-you of last week never left": {
    steps: [add({ start: "2026-11-20 10:00", promise: "2026-12-01" }, "2026-11-20 12:00")],
    at: "2026-11-25 18:30",
    plan: [/overdue \| Thank Thandi Nkosi .*still welcome/],
  },
  "moved to next week, and no day": {
    steps: [add({}, "2026-11-20 12:00"), ["2026-11-20 13:00", "reschedule-interview", { start: "next week" }]],
    at: "2026-11-20 13:05",
    said: [/^invalid: /m],
  },
  "nobody rings: the note has the agreed time and offers others, without blame": {
    steps: [
      add({ start: "2026-11-24 10:00", recruiter: "Priya Naidoo <p@acme.example>" }, "2026-11-22 12:00"),
      ["2026-11-24 10:15", "no-show", { by: "them" }],
    ],
    at: "2026-11-24 10:15",
    write: "status-check",
    note: [/this morning at 10:00/, /I could do \[/, /something came up on your side/],
    unwritten: [/waited|missed|disappoint/],
  },
  "the thank-you of last week, on the Sunday evening before the day they named": {
    steps: [add({ start: "2026-11-19 10:00", promise: "30 November" }, "2026-11-19 12:00")],
    at: "2026-11-22 18:30",
    plan: [/overdue \| Thank Thandi Nkosi .*still welcome/],
    list: [/today: Thank Thandi Nkosi/],
  },
  "an interview tomorrow is in the calendar, with what to ask there": {
    steps: [add({}, "2026-11-22 12:00")],
    at: "2026-11-22 12:00",
    calendar: [/SUMMARY:Ask about the next steps/],
  },
  "you cancel": {
    steps: [
      add({ start: "2026-11-26 10:00" }, "2026-11-23 12:00"),
      ["2026-11-24 09:00", "cancel-interview", { by: "you" }],
    ],
    at: "2026-11-24 09:05",
    plan: [/Ask Acme for a new date .*You called it off/],
    write: "status-check",
    note: [/I'm sorry I had to call off our conversation/],
  },
  "a note about an interview that was cancelled says that there was none": {
    steps: [add({}, "2026-11-20 12:00"), ["2026-11-20 13:00", "cancel-interview", { by: "them" }]],
    at: "2026-11-24 12:00",
    write: "thank-you",
    note: [/did not take place/],
    unwritten: [/good to talk|Thank you for/],
  },
  "an interview moved to a day that is over": {
    steps: [add({}, "2026-11-30 12:00"), ["2026-12-07 12:00", "reschedule-interview", { start: "Fri 4 Dec 10:00" }]],
    at: "2026-12-07 12:00",
    never: [/2027-12|Dec(?:ember)? 2027/],
  },
  "a second round entered with a day that is just over": {
    steps: [add(), thanked, ["2026-12-07 12:00", "add-round", { start: "4 Dec 10:00" }]],
    at: "2026-12-07 12:00",
    said: [/Friday 4 December, 10:00/],
    never: [/2027-12|Dec(?:ember)? 2027/],
  },
  "the call dropped, through nobody's fault": {
    steps: [add({}, "2026-11-22 12:00"), ["2026-11-23 10:20", "no-show", { what: "failed", by: "nobody" }]],
    at: "2026-11-23 10:25",
    plan: [/open \| Ask Acme for a new date .*could not be made/],
    write: "status-check",
    note: [/Our call this morning at 10:00 didn't come about/],
    unwritten: [/called off/],
  },
  "your line failed": {
    steps: [add({}, "2026-11-22 12:00"), ["2026-11-23 10:20", "no-show", { what: "failed", by: "you" }]],
    at: "2026-11-23 10:25",
    write: "status-check",
    note: [/I'm sorry that our call this morning at 10:00 failed on my side/],
    unwritten: [/called off|call off/],
  },
  "nobody rang; they are sorry, and name no new day": {
    steps: [
      add({}, "2026-11-22 12:00"),
      ["2026-11-23 10:15", "no-show", { by: "them" }],
      ["2026-11-23 10:20", "mark-sent", { what: "status-check", to: "all" }],
      ["2026-11-23 14:00", "record-reply", { note: "So sorry, we will find another time." }],
    ],
    at: "2026-11-23 14:05",
    plan: [/upcoming \| Ask Acme for a new date .*Mon 30 Nov.*named no new date/],
    never: [/open \| Ask Acme for a new date/],
  },
  "the call broke off after ten minutes: the thanks offer to go on": {
    steps: [add(), ["2026-11-23 12:05", "no-show", { what: "cut-short", by: "them" }]],
    at: "2026-11-23 12:10",
    write: "thank-you",
    note: [/we were cut off\. Could we find another time to go on\?/],
  },
  "turned down the day before the audition: it is off, and nothing of it is due": {
    steps: [
      add({ start: "2026-11-24 14:00", end: "14:20" }),
      ["2026-11-23 12:05", "record-outcome", { outcome: "rejected", note: "production cancelled" }],
    ],
    at: "2026-11-24 18:00",
    plan: [/Answer Acme's rejection/],
    never: [/open \| (?:Debrief|Thank|Ask Acme for an update)/],
    write: "feedback-request",
    note: [/Thank you for letting me know\.\n/],
    unwritten: [/time|made the difference|conversations/],
  },
  "withdrawn the day before the interview": {
    steps: [
      add({ start: "2026-11-24 14:00", end: "15:00" }),
      ["2026-11-23 12:05", "record-outcome", { outcome: "withdrawn" }],
    ],
    at: "2026-11-24 18:00",
    never: [/open \| /],
  },
  "turned down, then asked whether the candidate is still keen": {
    steps: [
      add({ people: "Jaz 0412 345 678" }),
      ["2026-11-24 10:00", "record-outcome", { outcome: "rejected" }],
      ["2026-12-02 16:00", "record-outcome", { outcome: "reopened", from: "Jaz", note: "still keen?" }],
    ],
    at: "2026-12-02 17:00",
    list: [/today: Answer Acme's invitation/],
    plan: [/open \| Answer Acme's invitation \| text to Jaz/],
    write: "answer-request",
    note: [/Thank you for getting in touch\. \[your answer\]/],
    unwritten: [/Thank you for asking|sending you/],
  },
  "an invitation is answered by the round that was agreed": {
    steps: [
      add(),
      ["2026-11-24 10:00", "record-invited", {}],
      ["2026-11-24 12:00", "add-round", { start: "2026-12-01 10:00" }],
    ],
    at: "2026-11-24 12:05",
    never: [/open \| Answer Acme/],
  },
  "a debrief stands above the thanks that are overdue: they are made from it": {
    steps: [add()],
    at: "2026-11-25 12:00",
    list: [/Debrief the interview[^]*Thank Thandi Nkosi/],
  },
});
