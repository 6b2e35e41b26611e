import {
  bestAhead,
  draft,
  isMessageKind,
  plan as planOf,
  readMoment,
  roundIds,
  type Advice,
  type Draft,
  type Instruction,
  type Plan,
  type PlanInput,
  type Settings,
  type Template,
} from "@afterword/core";
import { Temporal } from "temporal-polyfill";
import { stableUid } from "./digest.ts";
import type { CalendarEvent, When } from "./event.ts";
import { beginning } from "./ledger.ts";
import { draftLinks, linkedApps, type LinkedApp } from "./links.ts";
import { discreetSummary, fullDescription, fullSummary } from "./wording.ts";

/** `discreet` names nobody and nothing, and links nowhere. */
export type Detail = "full" | "discreet";

/** What holds for the events of every application. */
export interface EventOptions {
  readonly detail: Detail;
  /** Templates of the user's own, for the drafts that the events show the beginning of. */
  readonly templates?: readonly Template[] | undefined;
  /** The apps that the events link to: those that the person has. */
  readonly apps?: readonly LinkedApp[] | undefined;
}

/** One application as its events are made. */
interface Making {
  readonly input: PlanInput;
  readonly plan: Plan;
  readonly full: boolean;
  readonly senderZone: string;
  readonly fact: string;
  readonly templates: readonly Template[];
  readonly apps: readonly LinkedApp[];
}

/** The events of one application, and until when they are these, in milliseconds since 1970. */
interface Made {
  readonly events: readonly CalendarEvent[];
  readonly validUntil: number;
}

/** The events of one application: its messages, debriefs and waits that are not settled, and its interviews if asked for. */
export function eventsOf(input: PlanInput, options: EventOptions): Made {
  const making = makingOf(input, options);
  const wanted = making.plan.advice.filter((advice) => isPending(advice) && isWanted(advice, input.settings));
  const first = wanted.find(({ kind }) => isMessageKind(kind));
  const events = wanted.map((advice) => fromAdvice(advice, isLater(advice, first), making));
  const interviews = input.settings.calendar.interviews ? fromInterviews(making) : [];
  return { events: [...events, ...interviews], validUntil: making.plan.validUntil };
}

/** The event of one card of the plan, whatever the settings leave out. */
export function eventOf(input: PlanInput, advice: Advice, options: EventOptions): CalendarEvent {
  const event = fromAdvice(advice, false, makingOf(input, options));
  // It is added by hand, to be acted on from now: one in the past would be seen by nobody.
  return { ...event, when: whenOf(advice, bestAhead(advice.window, input.now) ?? input.now) };
}

function makingOf(input: PlanInput, { detail, templates = [], apps = [] }: EventOptions): Making {
  const senderZone = input.settings.zone ?? "UTC";
  return {
    input,
    plan: planOf(input),
    full: detail === "full",
    senderZone,
    fact: latestFact(input, senderZone),
    templates,
    apps,
  };
}

const isPending = ({ state }: Advice): boolean => state === "upcoming" || state === "open" || state === "overdue";

// Options stay in the plan, where they can be weighed, unless the settings name them.
const isWanted = ({ kind, strength }: Advice, { calendar }: Settings): boolean =>
  calendar.kinds
    ? calendar.kinds.includes(kind)
    : strength === "should" &&
      (isMessageKind(kind) || ["ask-next-steps", "debrief", "wait", "answer-offer"].includes(kind));

// A panel's thank-yous go out side by side; what comes after them depends on what comes of them.
const isLater = (advice: Advice, first: Advice | undefined): boolean =>
  first !== undefined && isMessageKind(advice.kind) && (advice.kind !== first.kind || advice.round !== first.round);

function fromAdvice(advice: Advice, tentative: boolean, making: Making): CalendarEvent {
  const { plan, full, fact, apps } = making;
  const links = full ? draftLinks(plan, advice) : undefined;
  // A terminal has no address to open.
  const opened = linkedApps.find((app) => app !== "terminal" && apps.includes(app));
  return {
    uid: stableUid(plan.application, advice.id),
    owner: plan.application,
    when: whenOf(advice),
    summary: full ? fullSummary(plan, advice) : discreetSummary(advice.kind),
    description: full ? fullDescription(plan, advice, making.senderZone, preview(advice, making), apps) : undefined,
    url: opened && links?.[opened],
    categories: full ? ["Afterword", categories[advice.kind] ?? "Follow-up"] : [],
    tentative,
    alarms: advice.kind === "wait" ? [] : [0],
    fact,
  };
}

/** The draft as it would go out two days after the best moment: an event is read on any day, so the days in it have names. */
function preview(advice: Advice, { input, templates }: Making): Draft | undefined {
  if (!isMessageKind(advice.kind)) return undefined;
  return draft({ ...input, now: advice.window.ideal.add({ days: 2 }).toInstant(), advice, userTemplates: templates });
}

const categories: Partial<Record<Advice["kind"], string>> = {
  debrief: "Debrief",
  wait: "Waiting",
  "ask-next-steps": "Interview",
};

// Clients strip alarms, so the event itself begins at the moment to act. A wait is days, the last one whole.
function whenOf(advice: Advice, begins: Temporal.ZonedDateTime | Temporal.Instant = bestFor(advice)): When {
  const { kind, window } = advice;
  if (kind === "wait") {
    const from = window.opens.toPlainDate();
    const until = window.due.toPlainDate();
    return { from: from.toString(), until: (until.since(from).days > 0 ? until : from.add({ days: 1 })).toString() };
  }
  return { start: utc(begins), end: utc(begins.add({ minutes: kind === "debrief" ? 30 : 15 })) };
}

/** What is for the interview itself is read before it begins. */
const bestFor = ({ kind, window }: Advice): Temporal.ZonedDateTime =>
  kind === "ask-next-steps" ? window.ideal.subtract({ minutes: 15 }) : window.ideal;

/** Those to come while the application is open, and those that were: a calendar keeps what happened. */
function fromInterviews({ input: { application, now }, plan, full, senderZone, fact }: Making): CalendarEvent[] {
  const open = plan.status === "active" || plan.status === "offer";
  const ids = roundIds(application.interviews);
  return application.interviews.flatMap((interview, index): CalendarEvent[] => {
    const zone = interview.zone ?? application.zone ?? senderZone;
    const when = interviewTimes(interview.start, interview.end, zone);
    const past = ("from" in when ? when.until : when.end) <= utc(now);
    if (interview.status !== "confirmed" || !(open || past)) return [];
    return [
      {
        uid: stableUid(plan.application, ids[index]!, "interview"),
        owner: plan.application,
        when,
        summary: full ? `Interview: ${plan.role}, ${plan.company}` : discreetSummary("interview"),
        description: full ? interview.people.map(({ name }) => name).join("\n") || undefined : undefined,
        location: full ? interview.place : undefined,
        url: full ? interview.link : undefined,
        categories: full ? ["Afterword", "Interview"] : [],
        tentative: false,
        alarms: "from" in when ? [] : [60, 24 * 60],
        fact,
      },
    ];
  });
}

function interviewTimes(start: string, end: string | undefined, zone: string): When {
  const begins = readMoment(start, zone);
  const ends = end === undefined ? undefined : readMoment(end, zone);
  if (!begins.exact) {
    // Several whole days: the last one is in, and a calendar wants the first day after it.
    const last = ends === undefined ? begins.date : ends.exact ? ends.at.toPlainDate() : ends.date;
    const until = Temporal.PlainDate.compare(last, begins.date) > 0 ? last : begins.date;
    return { from: begins.date.toString(), until: until.add({ days: 1 }).toString() };
  }
  const last = ends?.exact && utc(ends.at) > utc(begins.at) ? ends.at : begins.at.add({ minutes: 60 });
  return { start: utc(begins.at), end: utc(last) };
}

/** The latest thing known to have happened: what a change to the calendar must have come from. */
function latestFact({ application, now }: PlanInput, senderZone: string): string {
  const { interviews, log, promise } = application;
  const told: Instruction = application.instruction;
  const zone = application.zone ?? senderZone;
  const moments = [
    ...interviews.map(({ start, end, zone: own }) => ({ text: end ?? start, zone: own ?? zone })),
    ...[...log.map(({ at }) => at), promise?.said, told.said].flatMap((text) =>
      text === undefined ? [] : [{ text, zone }],
    ),
  ];
  const today = utc(now);
  return moments
    .map(({ text, zone }) => {
      const moment = readMoment(text, zone);
      return utc(moment.exact ? moment.at : moment.date.toZonedDateTime(zone));
    })
    .filter((at) => at <= today)
    .reduce((latest, at) => (at > latest ? at : latest), beginning);
}

/** @throws RangeError for a year that a calendar cannot write, which then costs this application its events and no other. */
function utc(at: Temporal.ZonedDateTime | Temporal.Instant): string {
  const text = ("toInstant" in at ? at.toInstant() : at).toString({ smallestUnit: "second" });
  if (!/^\d{4}-/.test(text)) throw new RangeError(`${text} is further away than a calendar can say`);
  return text;
}
