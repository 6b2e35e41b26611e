import type { Advice, PlanInput } from "@afterword/core";
import type { CalendarEvent } from "./event.ts";
import { publishFeed, type Feed, type FeedHead } from "./feed.ts";
import { eventOf, eventsOf, type Detail, type EventOptions } from "./from-plan.ts";
import type { Ledger } from "./ledger.ts";
import { byUid, type Moment } from "./revise.ts";

export interface CalendarInput extends Omit<Moment, "owners">, EventOptions {
  /** What each application's plan is made from. */
  readonly applications: readonly PlanInput[];
  /** What this feed last said; `emptyLedger` the first time. */
  readonly ledger: Ledger;
}

/**
 * The calendar to subscribe to: every plan's next steps at the moment to act, measured against what subscribers were last
 * told. Pure: the same input gives the same bytes, and passing the ledger it returns back in gives them again. What cannot be read now
 * (`complete: false`, or an application that cannot be planned) stays as it was last said.
 */
export function calendar({ applications, detail, templates, apps, ledger, ...moment }: CalendarInput): Feed {
  const events: CalendarEvent[] = [];
  let validUntil = Infinity;
  const owners = new Set<string>();
  const failed: { application: string; reason: string }[] = [];
  for (const input of applications) {
    const application = input.application.id ?? "";
    try {
      const made = eventsOf(input, { detail, templates, apps });
      events.push(...made.events);
      validUntil = Math.min(validUntil, made.validUntil);
      owners.add(application);
    } catch (error) {
      // One application that cannot be planned costs nobody else their calendar, nor itself what was there.
      failed.push({ application, reason: error instanceof Error ? error.message : String(error) });
    }
  }
  const complete = moment.complete && failed.length === 0;
  return publishFeed(
    heads[detail],
    events.sort(byUid),
    ledger,
    { ...moment, complete, owners },
    { failed, validUntil },
  );
}

export interface OneEventInput extends Omit<CalendarInput, "applications" | "complete"> {
  readonly application: PlanInput;
  /** A card of its plan. */
  readonly advice: Advice;
}

/**
 * One step as a calendar of its own, to add by hand: a feed may arrive hours late. Begins now where its moment has passed. The
 * ledger is that of steps added by hand; the others in it are let be, since they were not asked about.
 */
export function calendarEvent({ application, advice, ledger, now, ...options }: OneEventInput): Feed {
  return publishFeed(heads[options.detail], [eventOf(application, advice, options)], ledger, { now, complete: false });
}

const common = { color: { name: "teal", hex: "#008080" }, refresh: 60 * 60 };

const heads: Record<Detail, FeedHead> = {
  full: {
    ...common,
    name: "Follow-ups",
    description: "What to send after your interviews, and when.",
    product: "Afterword//Calendar",
    isPrivate: true,
  },
  discreet: { ...common, name: "Reminders", description: "Reminders", product: "Reminders", isPrivate: false },
};
