// When they say they will answer.
import { add, thanked, situations } from "./situation.ts";

situations({
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
  "an interview on 18 December": {
    steps: [add({ start: "2026-12-18 10:00" }, "2026-12-18 12:00")],
    at: "2026-12-21 12:00",
    plan: [/upcoming \| Ask Acme for an update .*Jan 2027/],
  },
  "in the coming weeks": {
    steps: [add({ promise: "in the coming weeks" })],
    at: "2026-11-25 12:00",
    said: [/said “in the coming weeks”, which is taken to be over on Monday 14 December/],
    plan: [/upcoming \| Ask Acme for an update .*Thu 17 Dec.*"in the coming weeks"/],
  },
  soon: {
    steps: [add({ promise: "soon" })],
    at: "2026-11-25 12:00",
    plan: [/upcoming \| Ask Acme for an update .*Wed 2 Dec.*"soon"/],
    write: "status-check",
    unwritten: [/30 November|Monday/],
  },
  "in January, quoted as it was said": {
    steps: [add({ promise: "in January" })],
    at: "2026-11-25 12:00",
    plan: [/upcoming \| Ask Acme for an update .*Feb 2027/],
    write: "status-check",
    unwritten: [/29 January/],
  },
  "once the budget is approved": {
    steps: [add({ promise: "once the budget is approved" })],
    at: "2026-11-25 12:00",
    said: [/said “once the budget is approved”, which is taken to be over on Monday 14 December/],
    plan: [/upcoming \| Ask Acme for an update .*"once the budget is approved"/],
    write: "status-check",
    unwritten: [/14 December/],
  },
  "by KW 50": {
    steps: [add({ promise: "in KW 50" })],
    at: "2026-11-25 12:00",
    where: { zone: "Europe/Berlin", country: "DE" },
    said: [/said “in KW 50”, which is taken to be over on Friday 11 December/],
  },
  "7 December: they promised 4 December": {
    steps: [add(), ["2026-12-07 12:00", "record-promise", { by: "4 December" }]],
    at: "2026-12-07 12:00",
    said: [/invalid: Expected a day to come/],
    never: [/2027/],
  },
  "7 December: an offer until 4 December": {
    steps: [add(), ["2026-12-07 12:00", "record-offer", { until: "4 December" }]],
    at: "2026-12-07 12:00",
    said: [/^invalid: /m],
    never: [/2027/],
  },
  "an interview on Christmas Eve": {
    steps: [add({ start: "2026-12-24 10:00" }, "2026-12-24 12:00")],
    at: "2026-12-28 12:00",
    plan: [/upcoming \| Ask Acme for an update .*(?:Thu 7|Fri 8|Mon 11) Jan 2027/, /Move on .*Jan 2027/],
  },
  "an answer after the promised day that decides nothing": {
    steps: [add({ promise: "27 November" }), thanked, ["2026-12-01 09:00", "record-reply", {}]],
    at: "2026-12-01 12:00",
    plan: [/upcoming \| Ask Acme for an update .*Tue 8 Dec/],
    never: [/until it has passed/],
  },
  "a decision by Friday, and again by Friday: each time pinned to its date": {
    steps: [
      add({ promise: "15 December", start: "2026-12-01 10:00" }, "2026-12-01 12:00"),
      ["2026-12-08 12:00", "add-round", { start: "today 10:00", promise: "Friday" }],
      ["2026-12-14 10:00", "record-promise", { by: "Friday" }],
    ],
    at: "2026-12-14 12:00",
    said: [/answers by Friday 18 December/],
    plan: [/upcoming \| Ask Acme for an update .*Tue 22 Dec/, /Keep searching/],
  },
});
