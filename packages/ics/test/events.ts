import { Temporal } from "temporal-polyfill";
import type { CalendarEvent } from "../src/event.ts";
import type { FeedHead } from "../src/feed.ts";

export const now = Temporal.Instant.from("2026-11-23T12:00:00Z");

export const head: FeedHead = {
  name: "Follow-ups",
  description: "What to send",
  product: "Afterword//Calendar",
  color: { name: "teal", hex: "#008080" },
  refresh: 3600,
  isPrivate: true,
};

export const event = (over: Partial<CalendarEvent> = {}): CalendarEvent => ({
  uid: "a-uid",
  when: { start: "2026-11-23T11:00:00Z", end: "2026-11-23T11:15:00Z" },
  summary: "Thank Thandi Nkosi",
  description: "Why",
  url: "https://afterword.example/a,b;c?d=1",
  categories: ["Afterword"],
  tentative: false,
  alarms: [0],
  fact: "2026-11-23T09:00:00Z",
  ...over,
});

/** The unfolded value of a property, as often as it stands there. */
export const values = (ics: string, name: string): string[] =>
  [...ics.replaceAll("\r\n ", "").matchAll(new RegExp(`^${name}(?:;[^:\r\n]*)?:(.*)\r$`, "gm"))].map(
    (match) => match[1]!,
  );

export const unescape = (text: string): string =>
  text.replace(/\\([\\;,nN])/g, (_, what: string) => (what.toLowerCase() === "n" ? "\n" : what));
