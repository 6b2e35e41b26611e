import { publishFeed, type FeedHead } from "../../../packages/ics/src/feed.ts";
import { emptyLedger } from "../../../packages/ics/src/ledger.ts";
import type { CalendarEvent } from "../../../packages/ics/src/event.ts";
import { Temporal } from "../../../packages/core/node_modules/temporal-polyfill/index.js";

export const head: FeedHead = {
  name: "Follow-ups",
  description: "What to send",
  product: "Afterword//Calendar",
  color: { name: "teal", hex: "#008080" },
  refresh: 3600,
  isPrivate: true,
};
export const moment = { now: Temporal.Instant.from("2026-11-23T08:00:00Z"), complete: true };

type Build = (events: readonly CalendarEvent[]) => string;
type Load = (name: string) => Promise<any>;

const start = ({ when }: CalendarEvent): Date => new Date((when as { start: string }).start);
const end = ({ when }: CalendarEvent): Date => new Date((when as { end: string }).end);

/** Each as its documentation has it, with the same properties as far as it knows them. */
export const contestants: Record<string, (load: Load) => Promise<Build>> = {
  afterword: async () => (events) => publishFeed(head, events, emptyLedger, moment).ics,

  "ical-generator": async (load) => {
    const { default: ical } = await load("ical-generator");
    return (events) =>
      ical({
        name: head.name,
        ttl: head.refresh,
        events: events.map((event) => ({
          id: event.uid,
          start: start(event),
          end: end(event),
          stamp: new Date(event.fact),
          lastModified: new Date(event.fact),
          summary: event.summary,
          description: event.description,
          url: event.url,
          categories: event.categories.map((name) => ({ name })),
          status: "CONFIRMED",
          transparency: "TRANSPARENT",
          class: "PRIVATE",
          alarms: event.alarms.map((minutes) => ({ type: "display", triggerBefore: minutes * 60 })),
        })),
      }).toString();
  },

  "ts-ics": async (load) => {
    const { generateIcsCalendar } = await load("ts-ics");
    return (events) =>
      generateIcsCalendar({
        version: "2.0",
        prodId: "-//x//EN",
        name: head.name,
        events: events.map((event) => ({
          uid: event.uid,
          start: { date: start(event) },
          end: { date: end(event) },
          stamp: { date: new Date(event.fact) },
          lastModified: { date: new Date(event.fact) },
          summary: event.summary,
          description: event.description,
          url: event.url,
          categories: event.categories,
          status: "CONFIRMED",
          timeTransparent: "TRANSPARENT",
          class: "PRIVATE",
          sequence: 0,
          alarms: event.alarms.map((minutes) => ({
            action: "DISPLAY",
            description: event.summary,
            trigger: { type: "relative", value: { before: true, minutes } },
          })),
        })),
      });
  },

  ics: async (load) => {
    const { createEvents } = await load("ics");
    return (events) => {
      const { error, value } = createEvents(
        events.map((event) => ({
          uid: event.uid,
          start: start(event).getTime(),
          end: end(event).getTime(),
          startInputType: "utc",
          endInputType: "utc",
          timestamp: new Date(event.fact).getTime(),
          lastModified: new Date(event.fact).getTime(),
          title: event.summary,
          description: event.description,
          url: event.url,
          categories: event.categories,
          status: "CONFIRMED",
          transp: "TRANSPARENT",
          classification: "PRIVATE",
          sequence: 0,
          alarms: event.alarms.map((minutes) => ({
            action: "display",
            description: event.summary,
            trigger: { before: true, minutes },
          })),
        })),
        { calName: head.name },
      );
      if (error) throw error;
      return value;
    };
  },

  "ical.js": async (load) => {
    const { default: ICAL } = await load("ical.js");
    return (events) => {
      const calendar = new ICAL.Component("vcalendar");
      calendar.addPropertyWithValue("version", "2.0");
      calendar.addPropertyWithValue("prodid", "-//x//EN");
      for (const event of events) {
        const vevent = new ICAL.Component("vevent");
        const stamp = ICAL.Time.fromJSDate(new Date(event.fact), true);
        const values = {
          uid: event.uid,
          sequence: 0,
          dtstamp: stamp,
          "last-modified": stamp,
          dtstart: ICAL.Time.fromJSDate(start(event), true),
          dtend: ICAL.Time.fromJSDate(end(event), true),
          summary: event.summary,
          description: event.description,
          url: event.url,
          categories: event.categories[0],
          status: "CONFIRMED",
          transp: "TRANSPARENT",
          class: "PRIVATE",
        };
        for (const [name, value] of Object.entries(values)) vevent.addPropertyWithValue(name, value);
        for (const minutes of event.alarms) {
          const alarm = new ICAL.Component("valarm");
          alarm.addPropertyWithValue("action", "DISPLAY");
          alarm.addPropertyWithValue("trigger", ICAL.Duration.fromSeconds(-minutes * 60));
          alarm.addPropertyWithValue("description", event.summary);
          vevent.addSubcomponent(alarm);
        }
        calendar.addSubcomponent(vevent);
      }
      return calendar.toString();
    };
  },
};
