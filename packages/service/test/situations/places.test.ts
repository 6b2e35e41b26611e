// Where the employer is, and what kind of employer it is.
import { add, situations } from "./situation.ts";

situations({
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
  "the role is not known yet": {
    steps: [add({ role: undefined })],
    at: "2026-11-23 13:15",
    plan: [/open \| Thank Thandi Nkosi/],
  },
  "the same interview in London: a short mail, no card": {
    steps: [add()],
    at: "2026-11-24 12:00",
    where: { zone: "Europe/London", country: "GB" },
    plan: [/Thank Thandi Nkosi \| email/],
    never: [/by hand to|handwritten/i],
  },
  "the same interview in Tokyo: a day to thank, and a custom that is said": {
    steps: [add()],
    at: "2026-11-23 12:10",
    where: { zone: "Asia/Tokyo", country: "JP" },
    plan: [/Thank Thandi Nkosi \| email/, /note: In Japan/],
  },
  "an interview at one o'clock in New York, seen from Johannesburg": {
    steps: [add({ zone: "New York", country: "US", start: "2026-11-23 12:00", end: "13:00" }, "2026-11-23 20:30")],
    at: "2026-11-23 20:35",
    why: [/13:00 in New York \(20:00 in Johannesburg\)/],
  },
  "a senior role at a traditional employer": {
    steps: [add(), ["2026-11-23 12:05", "edit-application", { senior: "yes", traditional: "yes" }]],
    at: "2026-11-23 12:10",
    plan: [/Send Thandi Nkosi a (?:card|note) by hand|by hand/],
    never: [/by hand by hand/],
  },
  "a bad date left by hand, and undone": {
    steps: [
      add(),
      ["2026-11-23 12:05", "edit-file", { words: "2026-11-23 10:00", by: "2026-13-23 10:00" }],
      ["2026-11-23 12:06", "undo", {}],
    ],
    at: "2026-11-23 12:10",
    plan: [/open \| Thank Thandi Nkosi/],
  },
  "a tester in Toronto, an interviewer in Aarhus": {
    steps: [add({ zone: "Aarhus", country: "Denmark", start: "Thu 3 Dec 9am", end: "10am" }, "2026-12-03 04:30")],
    at: "2026-12-03 09:00",
    where: { zone: "America/Toronto", country: "CA" },
    why: [/10:00 in Copenhagen \(04:00 in Toronto\)/],
  },
  "a practice in Vermont, a candidate in Nova Scotia": {
    steps: [add({ zone: "vermont", country: "US", start: "2026-11-24 09:00", end: "9:30am" }, "2026-11-24 12:00")],
    at: "2026-11-24 12:00",
    where: { zone: "America/Halifax", country: "CA" },
    why: [/09:30 in New York \(10:30 in Halifax\)/],
  },
  "a welder in Hamburg is told that thanks are optional": {
    steps: [add()],
    at: "2026-11-23 12:05",
    where: { zone: "Europe/Berlin", country: "DE" },
    plan: [/note: In Germany thanks after an interview are optional/],
  },
  "a pilot in Doha, where Friday and Saturday are the weekend": {
    steps: [add({ start: "2026-11-26 10:00", end: "11:30" }, "2026-11-26 13:00")],
    at: "2026-11-26 13:00",
    where: { zone: "Asia/Qatar", country: "QA" },
    plan: [/Thank Thandi Nkosi .*due Sun 17:00/],
  },
});
