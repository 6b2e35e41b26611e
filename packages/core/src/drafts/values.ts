import { Temporal } from "temporal-polyfill";
import { dialectOf, type Dialect, type Interviewer, type Person, type Settings, type Topic } from "../model/index.ts";
import type { Advice, Recipient } from "../plan/advice.ts";
import type { PlanInput } from "../plan/plan.ts";
import { askedOf, leadOf } from "../plan/recipients.ts";
import { thanksFor } from "../plan/settled.ts";
import { names, samePerson } from "../people/same.ts";
import { readFacts, tookPlace, type Facts, type Round } from "../plan/facts.ts";
import type { Reader } from "../sentences/read.ts";
import { saysWish } from "../sentences/wish.ts";
import { oneLine } from "../text/line.ts";
import type { Values } from "../templates/render.ts";
import { dayName, listed, longDate, monthDay } from "../time/words.ts";
import { namesDay, namesWeek, onDay, spokenDay, spokenSince, spokenSpan, spokenWeek } from "./days.ts";
import { greetingName } from "./names.ts";
import { ownQuestion, ownSentences, remindersOf, thoughtTo, type OwnWords } from "./own-words.ts";
import { quotation, shortQuote } from "./quotes.ts";
import type { SlotName } from "../templates/slots.ts";

/**
 * What a draft is made from: what the plan is made from, and the advice to follow. Without `now` the message is taken to go
 * out at the advice's ideal time.
 */
export interface DraftInput
  extends Pick<PlanInput, "application" | "settings">, Partial<Omit<PlanInput, "application" | "settings">> {
  advice: Pick<Advice, "kind" | "channel" | "recipients" | "round"> & Partial<Pick<Advice, "window">>;
}

/** What stands beside a gap: what was noted, and why it cannot stand in the note itself. */
export interface Beside {
  reminders: readonly string[];
  /** The jotting that an answer takes the place of. */
  instead?: string | undefined;
  reasons: readonly string[];
  offer?: string | undefined;
}

/** What a draft of these facts is about, with every slot the record can fill. */
export interface DraftFacts {
  values: Values;
  dialect: Dialect;
  round: Round | undefined;
  /** The place of this person among those met, and of the round among the rounds: what tells one note from the next. */
  turn: number;
  /** Noted, but not used: it would be too much for one note. */
  unused: readonly string[];
  /** By slot. */
  beside: ReadonlyMap<string, Beside>;
}

type Filled = Partial<Record<SlotName, string | boolean | undefined>>;

/** What is gathered while a record is read. */
interface Reading {
  facts: Facts;
  settings: Settings;
  dialect: Dialect;
  unused: string[];
  beside: Map<string, Beside>;
}

/** Reads the record into slots. Nothing is added, and a jotting fills no slot: it is kept beside the gap. */
export function draftFacts(input: DraftInput): DraftFacts {
  const { application, advice, settings, others = [], calendars = {} } = input;
  const facts = readFacts({ application, settings, others, calendars });
  const dialect = dialectOf(settings, application.country);
  const reading: Reading = { facts, settings, dialect, unused: [], beside: new Map() };
  const to = advice.recipients[0];
  const at = input.now?.toZonedDateTimeISO(facts.zone) ?? advice.window?.ideal;
  const round = facts.rounds.find(({ id }) => id === advice.round) ?? lastBefore(facts, at);
  const place = to && round ? round.interview.people.findIndex((person) => samePerson(person, to)) : -1;
  const sending = (at ?? round?.end ?? facts.last?.end)?.withTimeZone(round?.end.timeZoneId ?? facts.zone);
  const values: Filled = {
    ...aboutSender(settings, dialect),
    company: oneLine(application.company),
    ...aboutRole(application.role),
    to: to && nameOf(to),
    ...(round ? aboutRound(round, input, sending, dialect) : {}),
    ...aboutAnswer(facts, input, sending, dialect),
  };
  if (round) Object.assign(values, aboutConversation(reading, { kind: advice.kind, round, to, place }));
  values["asks.next"] =
    values.lead === true &&
    values["promise.ahead"] !== true &&
    facts.status !== "offer" &&
    facts.instruction.is === "none";
  values.arranged = advice.kind === "thank-you" && to !== undefined && place < 0;
  return { ...reading, values, round, turn: Math.max(place, 0) + (round ? round.number - 1 : 0) };
}

const nameOf = (person: Recipient): string | undefined =>
  person.greeting === undefined ? greetingName(person.name) : oneLine(person.greeting);

function lastBefore(facts: Facts, now: Temporal.ZonedDateTime | undefined): Round | undefined {
  const over = now && facts.rounds.filter(({ start }) => Temporal.ZonedDateTime.compare(start, now) <= 0);
  return over?.at(-1) ?? facts.last;
}

function aboutSender(settings: Settings, dialect: Dialect): Filled {
  return {
    me: settings.name && oneLine(settings.name),
    "me.phone": settings.phone && oneLine(settings.phone),
    signoff: oneLine(settings.signoff).replace(/[,.]+$/, ""),
    dialect,
    premium: settings.linkedinAccount === "premium",
  };
}

/** "Platform Engineer role" never has an article of its own, nor "role" twice; the title alone may be too long for a sentence. */
function aboutRole(role: string): Filled {
  const plain = oneLine(role)
    .replace(/^(?:the|an?) (?=\S)/i, "")
    .replace(/[.,;:]+$/, "");
  const kind = / (?:role|position|job|post|vacancy)$/i;
  const job = plain.replace(kind, "");
  const isShort = job.length <= 32 && !/[,;:/()|\u2013\u2014]| - /.test(job);
  return {
    role: plain === "" || kind.test(plain) || /(?:internship|apprenticeship)$/i.test(plain) ? plain : `${plain} role`,
    job,
    "job.short": isShort ? job : undefined,
  };
}

function aboutRound(
  round: Round,
  { advice, now }: DraftInput,
  sending: Temporal.ZonedDateTime | undefined,
  dialect: Dialect,
): Filled {
  const date = round.start.toPlainDate();
  const sent = sending?.toPlainDate() ?? date.add({ days: 7 });
  // "Yesterday" is true on one day only: it is said where the note may go out on that day.
  const isSure =
    !now ||
    !advice.window ||
    Temporal.PlainDate.compare(advice.window.ideal.withTimeZone(round.end.timeZoneId), sent) <= 0;
  const spoken = spokenDay(date, sent, dialect, isSure);
  return {
    day: onDay(spoken),
    "day.bare": spoken,
    date: longDate(date, dialect),
    "date.bare": monthDay(date, dialect),
    since: spokenSince(date, sent),
    "round.later": round.number > 1,
    "round.last": round.interview.kind === "final",
    "round.off": !tookPlace(round.interview),
    "round.missed": round.interview.status === "no-show",
    people: listed(round.interview.people.map((person) => oneLine(person.name))) || undefined,
  };
}

function aboutAnswer(
  facts: Facts,
  { profile }: DraftInput,
  sending: Temporal.ZonedDateTime | undefined,
  dialect: Dialect,
): Filled {
  const { promise, reply, instruction } = facts;
  const today = sending?.toPlainDate();
  const deadlines = facts.elsewhere
    .flatMap(({ kind, until }) => (kind === "offer" && until ? [until] : []))
    .filter((until) => !today || Temporal.PlainDate.compare(until, today) >= 0)
    .sort(Temporal.PlainDate.compare);
  const open = facts.status !== "offer";
  const passed = promise !== undefined && today !== undefined && Temporal.PlainDate.compare(promise.day, today) < 0;
  const replied = reply?.at.withTimeZone(facts.zone);
  return {
    ...(promise ? aboutPromise(promise, today, dialect) : {}),
    "promise.ahead": open && promise !== undefined && !passed,
    "promise.passed": passed,
    "will.contact": open && instruction.is === "will-contact",
    reply: replied && longDate(replied, dialect),
    "reply.day":
      replied && onDay(today ? spokenDay(replied.toPlainDate(), today, dialect) : monthDay(replied, dialect)),
    "asks.feedback": profile?.parameters["feedback-request.asks"] !== false,
    deadline: deadlines[0] && dayAhead(deadlines[0], today, dialect),
    "offer.here": !open,
    "signed.elsewhere": facts.elsewhere.some(({ kind }) => kind === "signed"),
  };
}

/** A day is written only where they named it; what was worked out from their words is ours alone. */
function aboutPromise(
  promise: NonNullable<Facts["promise"]>,
  today: Temporal.PlainDate | undefined,
  dialect: Dialect,
): Filled {
  const { day, words } = promise;
  return {
    ...(namesDay(promise)
      ? { promise: longDate(day, dialect), "promise.day": dayAhead(day, today, dialect) }
      : { "promise.span": spokenSpan(words) }),
    "promise.week": today && namesWeek(promise) ? spokenWeek(day, today) : undefined,
  };
}

/** "Friday" within the week, the date otherwise. */
function dayAhead(day: Temporal.PlainDate, today: Temporal.PlainDate | undefined, dialect: Dialect): string {
  const ahead = today ? today.until(day, { largestUnit: "days" }).days : Infinity;
  return ahead > 0 && ahead < 7 ? dayName(day) : monthDay(day, dialect);
}

interface Conversation {
  kind: Advice["kind"];
  round: Round;
  to: Recipient | undefined;
  /** The recipient's place among those met, -1 where they were not there. */
  place: number;
}

function aboutConversation(reading: Reading, conversation: Conversation): Filled {
  const { facts, dialect } = reading;
  const { round, to, place } = conversation;
  const { interview } = round;
  const met = place >= 0;
  const lead = isLead(conversation);
  const topics = met ? topicsFor(interview, place) : [];
  const words = wordsTo(reading, conversation, lead, topics);
  const quote = topics[0]?.quote;
  const short = quote && shortQuote(quote);
  return {
    met,
    "met.before": to !== undefined && facts.rounds.some((other) => isEarlier(other, round) && wasThere(other, to)),
    lead,
    ...words,
    topic: topics.find(({ phrase }) => phrase !== undefined)?.phrase,
    "topic.quote": short && quotation(short, dialect),
    "thanks.owed": !thanksFor(facts, round, met ? [to!] : []),
    ...passedOn(reading, to?.passOn ?? [], interview.people),
  };
}

const isEarlier = (other: Round, round: Round): boolean => other.number < round.number && tookPlace(other.interview);

const wasThere = ({ interview }: Round, person: Person): boolean =>
  interview.people.some((known) => samePerson(known, person));

/** Whoever passes thanks on or opened the door gets the questions only where nobody else can be written to. */
function isLead({ kind, round, place }: Conversation): boolean {
  if (place < 0) return kind !== "thank-you" || round.people.every(({ email }) => email === undefined);
  const lead = leadOf(round);
  return lead !== undefined && samePerson(lead, round.interview.people[place]!);
}

/** Everything the sender says in their own words to this reader. */
function wordsTo(
  reading: Reading,
  { round, to, place }: Conversation,
  lead: boolean,
  topics: readonly Topic[],
): Filled {
  const { facts, settings, unused } = reading;
  const { application } = facts;
  const { interview } = round;
  const reader = readerOf(reading, to, interview.people);
  const isAsked = (words: string, named?: string): boolean => {
    if (place < 0) return lead;
    const person = interview.people[place]!;
    if (named !== undefined && interview.people.some((known) => names([named], known))) return names([named], person);
    const asked = askedOf(words, round);
    return asked !== undefined && samePerson(asked, person);
  };
  const questions = interview.questions.filter(
    ({ ask, public: known, to: named }) => known !== true && isAsked(ask, named),
  );
  const unclear = lead ? interview.unclear : [];
  unused.push(
    ...questions.slice(1).map(({ ask }) => `the question "${oneLine(ask)}"`),
    ...unclear.slice(1).map((point) => `the unclear point "${oneLine(point)}"`),
  );
  const own: Partial<Record<SlotName, OwnWords>> = {
    question: ownQuestion(questions[0], reader),
    clarify: ownSentences(unclear[0], reader),
    concern:
      interview.concern !== undefined && isAsked(interview.concern) ? ownSentences(interview.concern, reader) : {},
    // What is said of the job as a whole stands in one note of a panel, and in no other.
    wish: lead ? ownSentences(application.wish, reader) : {},
    fit: lead ? ownSentences(application.fit, reader) : {},
    news: lead ? ownSentences(application.news, reader) : {},
  };
  if (place >= 0) {
    const thought = thoughtTo({ say: interview.people[place]!.say, topics }, reader);
    own.say = thought;
    unused.push(...thought.unused.map((words) => `"${words}"`));
    const more = [application.fit, settings.fit].filter((fit) => fit !== undefined).map(oneLine);
    reading.beside.set("say", { reminders: [...remindersOf(topics), ...more], reasons: [] });
  }
  const filled: Filled = {};
  for (const [slot, words] of Object.entries(own) as [SlotName, OwnWords][])
    filled[slot] = slotOf(reading, slot, words);
  const spoken = [own.say, own.wish, own.fit].flatMap((words) => words?.text ?? []);
  return { ...filled, "says.wish": spoken.some(saysWish) };
}

// Why one fits and what one would like can be done without; what was noted for this reader is not lost in silence.
const dispensable: readonly SlotName[] = ["wish", "fit", "news"];

function slotOf({ beside }: Reading, slot: SlotName, { text, jotting }: OwnWords): string | boolean | undefined {
  if (jotting) {
    const { words, reasons, offer } = jotting;
    beside.set(slot, { reminders: [words, ...(beside.get(slot)?.reminders ?? [])], instead: words, reasons, offer });
  }
  return text ?? (jotting !== undefined && !dispensable.includes(slot));
}

/** The reader of a sentence: what they are called, and the names that keep their form. */
const readerOf = ({ facts }: Reading, to: Person | undefined, people: readonly Person[]): Reader => ({
  name: to?.name,
  names: [facts.application.company, ...people.map(({ name }) => name)],
});

/** What was talked about with this person. Topics of the whole room are dealt out, one each, to those with none of their own. */
function topicsFor(interview: Round["interview"], place: number): readonly Topic[] {
  const { people, topics } = interview;
  const own = people[place]!.topics;
  if (own.length > 0) return own;
  if (people.length === 1) return topics;
  const turn = people.slice(0, place).filter((person) => person.topics.length === 0).length;
  return topics.slice(turn, turn + 1);
}

/** Up to four people whom the recruiter is asked to thank, each with the sender's sentences to them. */
function passedOn(reading: Reading, passOn: readonly string[], people: readonly Interviewer[]): Filled {
  if (passOn.length === 0) return {};
  const filled: Record<string, string | boolean | undefined> = {};
  const places = ["one", "two", "three", "four"] as const;
  passOn.slice(0, places.length).forEach((name, index) => {
    const slot = `${places[index]!}.say` as const;
    filled[places[index]!] = oneLine(name);
    const at = people.findIndex((known) => known.name === name);
    const person = people[at];
    if (!person) return;
    const thought = thoughtTo(person, readerOf(reading, person, people));
    reading.beside.set(slot, { reminders: remindersOf(person.topics), reasons: [] });
    filled[slot] = slotOf(reading, slot, thought);
  });
  return {
    ...filled,
    "pass.on": listed(passOn.map(oneLine)),
    "pass.rest": listed(passOn.slice(places.length).map(oneLine)) || undefined,
  };
}
