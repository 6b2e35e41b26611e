import { Temporal } from "temporal-polyfill";
import { dialectOf, type Interviewer, type Person, type Settings, type Topic } from "../model/index.ts";
import type { Advice, Recipient } from "../plan/advice.ts";
import type { PlanInput } from "../plan/plan.ts";
import { askedOf, leadOf } from "../plan/recipients.ts";
import { thanksFor } from "../plan/settled.ts";
import { readFacts, samePerson, type Facts, type Round } from "../plan/facts.ts";
import { oneLine } from "../text/line.ts";
import type { Values } from "../templates/render.ts";
import { dayName, listed, longDate, monthDay } from "../time/words.ts";
import {
  aboutPhrase,
  greetingName,
  lowerFirst,
  question,
  quotation,
  saidOfSelf,
  shortQuote,
  unclearPoint,
  type Said,
} from "./phrases.ts";
import type { SlotName } from "../templates/slots.ts";

/**
 * What a draft is made from: what the plan is made from, and the advice to follow. Without `now` the message is taken to go
 * out at the advice's ideal time.
 */
export interface DraftInput
  extends Pick<PlanInput, "application" | "settings">, Partial<Omit<PlanInput, "application" | "settings">> {
  advice: Pick<Advice, "kind" | "channel" | "recipients" | "round"> & Partial<Pick<Advice, "window">>;
}

/** What a draft of these facts is about, with every slot the record can fill. */
export interface DraftFacts {
  values: Values;
  round: Round | undefined;
  /** The place of this person among those met, and of the round among the rounds: what tells one note from the next. */
  turn: number;
  /** Noted, but not used: it would be too much for one note. */
  unused: readonly string[];
}

type Filled = Partial<Record<SlotName, string | boolean | undefined>>;

/** Reads the record into slots. Everything a person typed is made to fit the place it will stand in; nothing is added. */
export function draftFacts(input: DraftInput): DraftFacts {
  const { application, advice, settings, others = [], calendars = {} } = input;
  const facts = readFacts({ application, settings, others, calendars });
  const to = advice.recipients[0];
  const at = input.now?.toZonedDateTimeISO(facts.zone) ?? advice.window?.ideal;
  const round = facts.rounds.find(({ id }) => id === advice.round) ?? lastBefore(facts, at);
  const people = round?.interview.people ?? [];
  const place = to ? people.findIndex((person) => samePerson(person, to)) : -1;
  const unused: string[] = [];
  const sending = (at ?? round?.end ?? facts.last?.end)?.withTimeZone(round?.end.timeZoneId ?? facts.zone);
  const values: Filled = {
    ...aboutSender(settings),
    company: oneLine(application.company),
    role: roleName(application.role),
    to: to && nameOf(to),
    ...(round ? aboutRound(round, input, sending) : {}),
    ...aboutAnswer(facts, input, sending),
  };
  if (round) Object.assign(values, aboutConversation({ facts, kind: advice.kind, round, to, place, settings, unused }));
  values["asks.next"] =
    values.lead === true &&
    values["promise.ahead"] !== true &&
    facts.status !== "offer" &&
    facts.instruction.is === "none";
  values.arranged = advice.kind === "thank-you" && to !== undefined && place < 0;
  return { values, round, turn: Math.max(place, 0) + (round ? round.number - 1 : 0), unused };
}

const nameOf = (person: Recipient): string | undefined =>
  person.greeting === undefined ? greetingName(person.name) : oneLine(person.greeting);

function lastBefore(facts: Facts, now: Temporal.ZonedDateTime | undefined): Round | undefined {
  const over = now && facts.rounds.filter(({ start }) => Temporal.ZonedDateTime.compare(start, now) <= 0);
  return over?.at(-1) ?? facts.last;
}

function aboutSender(settings: Settings): Filled {
  return {
    me: settings.name && oneLine(settings.name),
    "me.phone": settings.phone && oneLine(settings.phone),
    signoff: oneLine(settings.signoff).replace(/[,.]+$/, ""),
    dialect: dialectOf(settings),
    premium: settings.linkedinAccount === "premium",
  };
}

/** "Platform Engineer role": never with an article of its own, nor with "role" twice. */
function roleName(role: string): string {
  const plain = oneLine(role)
    .replace(/^(?:the|an?) (?=\S)/i, "")
    .replace(/[.,;:]+$/, "");
  return plain === "" || /\b(?:role|position|job|post|vacancy|internship|apprenticeship)$/i.test(plain)
    ? plain
    : `${plain} role`;
}

function aboutRound(
  round: Round,
  { settings, advice, now }: DraftInput,
  sending: Temporal.ZonedDateTime | undefined,
): Filled {
  const date = round.start.toPlainDate();
  const ahead = sending ? sending.toPlainDate().since(date, { largestUnit: "days" }).days : 7;
  // "Today" only where it is written and best sent on the day itself.
  const today =
    ahead === 0 &&
    (!now ||
      !advice.window ||
      advice.window.ideal.epochMilliseconds <= now.epochMilliseconds ||
      advice.window.ideal.withTimeZone(round.end.timeZoneId).toPlainDate().equals(date));
  const bare = today ? "today" : ahead >= 0 && ahead < 7 ? dayName(date) : longDate(date, settings.dialect);
  return {
    day: today ? "today" : `on ${bare}`,
    "day.bare": bare,
    date: longDate(date, settings.dialect),
    "date.bare": monthDay(date, settings.dialect),
    "round.later": round.number > 1,
    "round.last": round.interview.kind === "final",
    "round.off": round.interview.status !== "confirmed",
    "round.missed": round.interview.status === "no-show",
    people: listed(round.interview.people.map((person) => oneLine(person.name))) || undefined,
  };
}

function aboutAnswer(
  facts: Facts,
  { settings, profile }: DraftInput,
  sending: Temporal.ZonedDateTime | undefined,
): Filled {
  const { promise, reply, instruction } = facts;
  const long = (date: Temporal.PlainDate | Temporal.ZonedDateTime): string => longDate(date, settings.dialect);
  const today = sending?.toPlainDate();
  const deadlines = facts.elsewhere
    .flatMap(({ kind, until }) => (kind === "offer" && until ? [until] : []))
    .filter((until) => !today || Temporal.PlainDate.compare(until, today) >= 0)
    .sort(Temporal.PlainDate.compare);
  const open = facts.status !== "offer";
  const passed = promise !== undefined && today !== undefined && Temporal.PlainDate.compare(promise.day, today) < 0;
  return {
    promise: promise && long(promise.day),
    "promise.ahead": open && promise !== undefined && !passed,
    "promise.passed": passed,
    "will.contact": open && instruction.is === "will-contact",
    reply: reply && long(reply.at.withTimeZone(facts.zone)),
    "asks.feedback": profile?.parameters["feedback-request.asks"] !== false,
    deadline: deadlines[0] && long(deadlines[0]),
    "offer.here": !open,
    "signed.elsewhere": facts.elsewhere.some(({ kind }) => kind === "signed"),
  };
}

interface Conversation {
  facts: Facts;
  kind: Advice["kind"];
  round: Round;
  to: Recipient | undefined;
  /** The recipient's place among those met, -1 where they were not there. */
  place: number;
  settings: Settings;
  unused: string[];
}

function aboutConversation({ facts, kind, round, to, place, settings, unused }: Conversation): Filled {
  const { application } = facts;
  const { interview } = round;
  const met = place >= 0;
  // Whoever passes thanks on or opened the door gets the questions only where nobody else can be written to.
  const isThis = (person: Person | undefined): boolean =>
    person !== undefined && samePerson(person, interview.people[place]!);
  const lead = met
    ? isThis(leadOf(round))
    : kind !== "thank-you" || round.people.every(({ email }) => email === undefined);
  const isAsked = (words: string): boolean => (met ? isThis(askedOf(words, round)) : lead);
  const before =
    to !== undefined &&
    facts.rounds.some(
      (other) =>
        other.number < round.number &&
        other.interview.status === "confirmed" &&
        other.interview.people.some((person) => samePerson(person, to)),
    );
  const topics = topicsFor(interview, met ? place : undefined);
  const [topic, other] = topics;
  const tie = topic?.tie === undefined ? {} : saidOfSelf(topic.tie);
  // A note with a tie of its own says why already, but for the one who leads and reads it for the first time.
  const fit = (lead && !before) || !topic?.tie ? (application.fit ?? settings.fit) : undefined;
  const fits = fit === undefined ? {} : saidOfSelf(fit);
  const concern =
    interview.concern !== undefined && isAsked(interview.concern) ? saidOfSelf(interview.concern) : undefined;
  const open = interview.questions
    .filter(({ ask, public: known }) => known !== true && isAsked(ask))
    .map(({ ask }) => question(ask));
  const asked = open.flatMap(({ asks }) => asks ?? []);
  const things = open.flatMap(({ about }) => about ?? []).slice(0, Math.max(2 - asked.length, 0));
  const unclear = lead ? interview.unclear.map(unclearPoint) : [];
  unused.push(
    ...open
      .flatMap(({ asks, about }) => asks ?? about ?? [])
      .filter((ask) => !asked.slice(0, 2).includes(ask) && !things.includes(ask))
      .map((ask) => `the question "${ask}"`),
  );
  if (unclear.length > 1)
    unused.push(...interview.unclear.slice(1).map((point) => `the unclear point "${oneLine(point)}"`));
  unused.push(
    ...topics
      .slice(0, 2)
      .filter(({ about }) => aboutPhrase(about) === undefined)
      .map(({ about }) => `the topic "${oneLine(about)}", which may speak of the reader as he or she`),
    ...notSaid(topic?.tie, tie),
    ...notSaid(fit, fits),
  );
  // Whoever was not there did not say it.
  const quote = met ? topic?.quote : undefined;
  const words = quote && shortQuote(quote);
  if (quote !== undefined && words === undefined) unused.push("what they said, which is long for a note");
  return {
    met: met,
    "met.before": before,
    lead: lead,
    topic: topic && aboutPhrase(topic.about),
    "topic.quote": words && quotation(words, dialectOf(settings)),
    "topic.other": other && aboutPhrase(other.about),
    tie: tie.says,
    "tie.thing": tie.thing,
    fit: fits.says,
    "fit.thing": fits.thing,
    "fit.wanted": lead && fits.says === undefined && fits.thing === undefined && !topic?.tie,
    clarify: unclear[0]?.says && lowerFirst(unclear[0].says),
    "clarify.about": unclear[0]?.about,
    "clarify.answer": unclear[0]?.answer,
    concern: concern && lowerFirst(concern.says ?? `${concern.thing}.`),
    "asks.question": open.length > 0,
    question: asked[0],
    "question.second": asked[1],
    "question.about": things.length > 0 ? listed(things) : undefined,
    "thanks.owed": !thanksFor(facts, round, met ? [to!] : []),
    ...passedOn(to?.passOn ?? [], interview.people),
  };
}

/** What somebody noted of themselves, where it was neither a sentence nor a thing. */
const notSaid = (typed: string | undefined, { says, thing }: Said): string[] =>
  typed === undefined || says !== undefined || thing !== undefined
    ? []
    : [`"${oneLine(typed)}", which fits into no sentence as it stands`];

/**
 * What was talked about with this person. Topics of the whole room are dealt out, one each, to those with none of their own,
 * so that no two people read the same note; when they run out, the draft asks. Whoever was not there reads about the first.
 */
function topicsFor(interview: Round["interview"], place: number | undefined): readonly Topic[] {
  const { people, topics } = interview;
  if (place === undefined) return [...people.flatMap((person) => person.topics), ...topics].slice(0, 1);
  const own = people[place]!.topics;
  if (own.length > 0) return own;
  if (people.length === 1) return topics;
  const turn = people.slice(0, place).filter((person) => person.topics.length === 0).length;
  return topics.slice(turn, turn + 1);
}

/** Up to four people whom the recruiter is asked to thank, each with what was talked about. */
function passedOn(passOn: readonly string[], people: readonly Interviewer[]): Filled {
  const filled: Record<string, string | undefined> = {};
  const places = ["one", "two", "three", "four"] as const;
  passOn.slice(0, places.length).forEach((name, index) => {
    const person = people.find((known) => known.name === name);
    filled[places[index]!] = oneLine(name);
    filled[`${places[index]!}.topic`] = person?.topics[0] && aboutPhrase(person.topics[0].about);
  });
  return passOn.length > 0
    ? {
        ...filled,
        "pass.on": listed(passOn.map(oneLine)),
        "pass.rest": listed(passOn.slice(places.length).map(oneLine)) || undefined,
      }
    : {};
}
