import type { CalendarEvent } from "../../../packages/ics/src/event.ts";

const why =
  "They are still seeing people and comparing notes; a message now would say only that you are waiting. The week they asked for ends on Monday, and by then silence is no longer an answer.\n";
const begins = Date.UTC(2026, 10, 23, 7);

const utc = (at: number): string => `${new Date(at).toISOString().slice(0, 19)}Z`;

/** A description of 400 characters, an address with a comma and a semicolon in it, and two alarms: the same for everyone. */
export const manyEvents = (count: number): CalendarEvent[] =>
  Array.from({ length: count }, (_, n) => ({
    uid: `${String(n).padStart(8, "0")}-0000-8000-8000-000000000000`,
    when: { start: utc(begins + n * 3_600_000), end: utc(begins + n * 3_600_000 + 900_000) },
    summary: `Thank Thandi Nkosi (Company ${n})`,
    description: `${n}. ${(why + why + why).slice(0, 400)}`.slice(0, 400),
    url: `https://afterword.example/draft?id=${n}&with=a,b;c`,
    categories: ["Follow-up"],
    tentative: false,
    alarms: [0, 60],
    fact: "2026-11-23T06:00:00Z",
  }));
