import { Temporal } from "temporal-polyfill";
import {
  dialectOf,
  type Application,
  type Dialect,
  type Interviewer,
  type Person,
  type Settings,
  type Topic,
} from "../model/index.ts";
import type { Advice, Recipient } from "../plan/advice.ts";
import { isInvitation } from "../plan/owed.ts";
import type { PlanInput } from "../plan/plan.ts";
import { askedOf, leadOf } from "../plan/recipients.ts";
import { thanksFor, thankYous } from "../plan/settled.ts";
import { names, samePerson } from "../people/same.ts";
import { letterAwaited, readFacts, tookPlace, type Facts, type Round } from "../plan/facts.ts";
import { namesOnRecord } from "../sentences/names.ts";
import { paragraphsOf, withAir } from "../sentences/paragraphs.ts";
import type { Reader } from "../sentences/read.ts";
import { jottingMarks } from "../sentences/marks.ts";
import { beginsAsQuestion, isQuestion, isSaidInWords, leadsIn, readQuestion } from "../sentences/question.ts";
import { sentencesOf } from "../sentences/split.ts";
import { asksItself, passesThanksOn, saysClose, saysSorry, saysThanks, saysWish } from "../sentences/wish.ts";
import { oneLine } from "../text/line.ts";
import type { Values } from "../templates/render.ts";
import { isBefore } from "../time/moment.ts";
import { clockTime, dayName, listed, longDate, monthDay, zoneCity } from "../time/words.ts";
import { saysCall } from "../time/promise.ts";
import { namesDay, onDay, spokenBy, spokenDay, spokenSince, spokenSpan, spokenWhen } from "./days.ts";
import { greetingOf, isFormal } from "./names.ts";
import {
  ownMore,
  ownQuestion,
  ownSentences,
  refused,
  remindersOf,
  thanksPhrase,
  thoughtTo,
  type OwnWords,
} from "./own-words.ts";
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
  /** Noted, but not used, with the reason. */
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
  const sending = (at ?? round?.end ?? facts.last?.end)?.withTimeZone(round?.end.timeZoneId ?? facts.zone);
  // A note of thanks can be written ahead; any other message speaks of what has been, and nobody has met whom they are still to meet.
  const speaksOf =
    round && (isThanks(advice.kind) || !sending || Temporal.ZonedDateTime.compare(round.start, sending) <= 0);
  const place = to && speaksOf ? round.interview.people.findIndex((person) => samePerson(person, to)) : -1;
  const values: Record<string, string | boolean | undefined> = {
    ...aboutSender(settings, dialect),
    company: oneLine(application.company),
    ...aboutRole(application.role),
    ...aboutReader(to, application, settings, dialect),
    ...(round ? aboutRound(round, { sending, rounds: facts.rounds, dialect, home: settings.zone }) : {}),
    ...aboutAnswer(facts, input, sending, dialect),
  };
  const until = offerUntil(facts, sending?.toPlainDate(), dialect);
  values["offer.until"] = until;
  values["task.late"] = isTaskLate(facts, sending);
  values["offer.changed"] = facts.offer?.changed === true;
  values["offer.written"] = facts.offer?.form === "written";
  Object.assign(values, aboutLetter(facts, sending?.toPlainDate(), dialect));
  if (round) Object.assign(values, aboutConversation(reading, { kind: advice.kind, round, to, place }));
  Object.assign(values, aboutOwed(reading, advice, to, sending), ownMessage(reading, advice, round, to));
  if (typeof values["message"] === "string" && passesThanksOn(values["message"]) && values["pass.words"] !== true)
    values["pass.on"] = undefined;
  Object.assign(values, aboutStill(values), aboutMistake(facts, values, to));
  const { question, more } = values;
  values["more.asks"] =
    typeof more === "string" &&
    more.endsWith("?") &&
    sentencesOf(more).length === 1 &&
    !leadsIn(more) &&
    beginsAsQuestion(more);
  // What says itself that it asks needs no lead-in of ours; what begins with a statement takes one that is a sentence.
  values["question.led"] = typeof question === "string" && leadsIn(question);
  values["question.told"] = typeof question === "string" && !leadsIn(question) && !beginsAsQuestion(question);
  values.arranged = advice.kind === "thank-you" && to !== undefined && place < 0;
  return { ...reading, values, round, turn: Math.max(place, 0) + (round ? round.number - 1 : 0) };
}

/** What a request for news has after its question, and what of the frame it makes needless. */
const aboutStill = ({ still, ...values }: Values): Values =>
  typeof still === "string"
    ? {
        "still.asks": asksItself(still),
        "says.wish": values["says.wish"] === true || saysWish(still),
        "says.close": values["says.close"] === true || saysClose(still),
      }
    : {};

/** What was wrong with what the reader got or heard, and whether the sender apologises themselves. The day is told to whom was met. */
function aboutMistake({ log }: Facts, { clarify, correction, met }: Values, to: Recipient | undefined): Values {
  const mistakes = log.map(({ entry }) => entry).filter((entry) => entry.kind === "mistake");
  const mistake =
    mistakes.findLast((entry) => to !== undefined && names(entry.to, to)) ??
    mistakes.findLast(({ to }) => to.length === 0);
  return {
    "mistake.person": mistake?.what === "wrong-person",
    "mistake.attachment": mistake?.what === "attachment",
    "mistake.said": mistake?.what === "said" && met === true,
    "mistake.written": mistake !== undefined && mistake.what !== "said",
    "says.sorry": [clarify, correction].some((words) => typeof words === "string" && saysSorry(words)),
  };
}

const isTaskLate = ({ owed }: Facts, sending: Temporal.ZonedDateTime | undefined): boolean =>
  owed.some(
    ({ kind, due, settled }) =>
      kind === "hand-in-task" && settled === undefined && sending && due && isBefore(due, sending),
  );

/** How the reader is greeted: as it was noted, else as the employer's country does it. */
function aboutReader(
  to: Recipient | undefined,
  { country, traditional, employer }: Application,
  settings: Settings,
  dialect: Dialect,
): Filled {
  const { hello, name } = to ? greetingOf(to, country ?? settings.country) : { hello: "Dear", name: undefined };
  const isFormalEmployer = traditional || employer === "academia" || employer === "public-sector";
  const formal =
    isFormalEmployer || isFormal(name) || /^(?:sir|madam|ma['’]am)$|-(?:san|sama|sensei)$/i.test(name ?? "");
  const casual = hello !== "Dear" && !formal;
  return {
    to: name,
    hello: formal && hello === "Hi" ? "Dear" : hello,
    formal,
    casual,
    signoff: oneLine(settings.signoff ?? signoffFor({ formal, casual }, dialect)).replace(/[,.]+$/, ""),
  };
}

/** How a note to Thandi Nkosi of the sender's own country begins and ends: an example for the set-up. */
export function exampleFrame(settings: Settings): { greeting: string; signoff: string } {
  const dialect = dialectOf(settings);
  const { hello, name } = greetingOf({ name: "Thandi Nkosi" }, settings.country);
  const signoff = settings.signoff ?? signoffFor({ formal: false, casual: hello !== "Dear" }, dialect);
  return { greeting: `${hello} ${name}`, signoff: oneLine(signoff).replace(/[,.]+$/, "") };
}

/** The line above the name, as formal as the greeting is. */
function signoffFor({ formal, casual }: { formal: boolean; casual: boolean }, dialect: Dialect): string {
  if (formal) return dialect === "en-US" ? "Sincerely" : "Yours sincerely";
  return casual && dialect !== "en-US" ? "Best wishes" : casual ? "Best" : "Kind regards";
}

function lastBefore(facts: Facts, now: Temporal.ZonedDateTime | undefined): Round | undefined {
  const over = now && facts.rounds.filter(({ start }) => Temporal.ZonedDateTime.compare(start, now) <= 0);
  return over?.at(-1) ?? facts.last;
}

function aboutSender(settings: Settings, dialect: Dialect): Filled {
  return {
    me: settings.name && oneLine(settings.name),
    "me.phone": settings.phone && oneLine(settings.phone),
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
  {
    sending,
    rounds,
    dialect,
    home,
  }: {
    sending: Temporal.ZonedDateTime | undefined;
    rounds: readonly Round[];
    dialect: Dialect;
    home: string | undefined;
  },
): Filled {
  const date = round.start.toPlainDate();
  const sent = sending?.toPlainDate() ?? date.add({ days: 7 });
  const nextRound = rounds.find(
    ({ start, interview }) => Temporal.PlainDate.compare(start.toPlainDate(), sent) > 0 && tookPlace(interview),
  );
  const spoken = spokenDay(date, sent, dialect, round.guessed === "time" ? undefined : round.start.hour);
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
    "round.failed": round.interview.status === "failed",
    "round.cut": round.interview.status === "cut-short",
    "round.mine": round.interview.by === "you",
    "round.time": round.guessed === "time" ? undefined : hourIn(round.start, home),
    "next.day": nextRound && dayAhead(nextRound.start.toPlainDate(), sent, dialect),
    people: listed(round.interview.people.map((person) => oneLine(person.name))) || undefined,
  };
}

/** The hour on the employer's clock, with its city where the sender's clock shows another. */
function hourIn(at: Temporal.ZonedDateTime, home: string | undefined): string {
  const isOwn = home === undefined || at.withTimeZone(home).offsetNanoseconds === at.offsetNanoseconds;
  return `${clockTime(at)}${isOwn ? "" : ` in ${zoneCity(at.timeZoneId)}`}`;
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
  const talked = facts.rounds.some(
    ({ interview, start }) => tookPlace(interview) && !(sending && isBefore(sending, start)),
  );
  return {
    ...(promise ? aboutPromise(promise, today, dialect) : {}),
    hear: promise && saysCall(promise.words) ? "your call" : "hearing from you",
    "promise.ahead": open && promise !== undefined && !passed,
    "promise.passed": passed,
    "will.contact": open && instruction.is === "will-contact",
    "no.canvassing": open && instruction.is === "no-canvassing",
    reply: replied && longDate(replied, dialect),
    "reply.spoken": reply?.entry.kind === "reply" && (reply.entry.via === "call" || reply.entry.via === "in-person"),
    "reply.day":
      replied && onDay(today ? spokenDay(replied.toPlainDate(), today, dialect) : monthDay(replied, dialect)),
    // Of an interview that was called off there is nothing to ask.
    "asks.feedback": profile?.parameters["feedback-request.asks"] !== false && (talked || facts.rounds.length === 0),
    talked,
    deadline: deadlines[0] && longDate(deadlines[0], dialect),
    "offer.here": !open,
    "on.hold": open && facts.standing.hold !== undefined,
    "hold.day": facts.standing.hold?.until && monthDay(facts.standing.hold.until, dialect),
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
    "promise.when": today && spokenWhen(promise, today, dayAhead(day, today, dialect)),
    "promise.by": spokenBy(promise, monthDay(day, dialect)),
  };
}

/** "Friday" within the week, the date otherwise. */
function dayAhead(day: Temporal.PlainDate, today: Temporal.PlainDate | undefined, dialect: Dialect): string {
  const ahead = today ? today.until(day, { largestUnit: "days" }).days : Infinity;
  return ahead > 0 && ahead < 7 ? dayName(day) : monthDay(day, dialect);
}

const isThanks = (kind: Advice["kind"]): boolean =>
  kind === "thank-you" || kind === "handwritten-note" || kind === "linkedin-connect";

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
    ...(met && ownTexts(words).some(passesThanksOn) ? { "pass.on": undefined } : {}),
  };
}

const ownTexts = ({ say, more, question, close }: Filled): string[] =>
  [say, more, question, close].filter((text) => typeof text === "string");

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
  { kind, round, to, place }: Conversation,
  lead: boolean,
  topics: readonly Topic[],
): Filled {
  const { facts, settings, unused } = reading;
  const { application } = facts;
  const { interview } = round;
  const reader = readerOf(reading, to);
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
  // Words to somebody else, as "you", are not true of whoever was not there; where nothing may look like canvassing, nothing pleads.
  const ofJob = (words: string | undefined): OwnWords =>
    !lead || isNoCanvassing(facts) || (place < 0 && /\byou(?:r|rs|rself)?\b/i.test(words ?? ""))
      ? {}
      : ownSentences(words, reader);
  const own: Partial<Record<SlotName, OwnWords>> = {
    question: ownQuestion(questions[0], reader),
    clarify: ownSentences(unclear[0], reader),
    concern:
      interview.concern !== undefined && isAsked(interview.concern) ? ownSentences(interview.concern, reader) : {},
    // What is said of the job as a whole stands in one note of a panel, and in no other.
    wish: ofJob(application.wish),
    fit: ofJob(application.fit),
    news: lead ? ownSentences(application.news, reader) : {},
  };
  if (place >= 0) {
    const { say, thanks } = interview.people[place]!;
    const thought = thoughtTo({ say, thanks, topics }, reader);
    own.say = thought;
    own.more = ownMore(interview.people[place]!.more, reader);
    own.close = ownSentences(interview.people[place]!.close, reader);
    own["thanks.for"] = thanksPhrase(interview.people[place]!.thanks, reader);
    unused.push(...thought.unused);
    const notes = facts.log.flatMap(({ entry }) =>
      entry.kind === "debriefed" && (entry.round ?? round.id) === round.id ? (entry.note ?? []) : [],
    );
    const more = [interview.people[place]!.jottings, ...notes, application.fit, settings.fit]
      .filter((words) => words !== undefined)
      .map(oneLine);
    reading.beside.set("say", { reminders: [...remindersOf(topics), ...more], reasons: [] });
  }
  const filled: Filled = {};
  for (const [slot, words] of Object.entries(own) as [SlotName, OwnWords][])
    filled[slot] = slotOf(reading, slot, words);
  // Only what stands in this message counts: thanks that are out have said it elsewhere.
  const isThanks = thankYous.some((thanks) => thanks === kind);
  const isSaid = thanksFor(facts, round, place < 0 ? [] : [to!]) !== undefined;
  if (!isThanks && !isSaid) filled.unsaid = unsaidIn(kind, [own.say?.text, own.wish?.text]);
  if (!isThanks && isSaid && own.say?.text !== undefined)
    reading.beside.set("message", { reminders: [own.say.text], reasons: [] });
  const said = isThanks
    ? [own.say, own.more, own.wish, own.fit, own.clarify, own.close]
    : kind === "status-check"
      ? [own.news, ...(isSaid ? [] : [own.say])]
      : [{ text: filled.unsaid as string | undefined }];
  return { ...filled, ...spoken(said, own.say?.text) };
}

const isNoCanvassing = ({ instruction }: Facts): boolean => instruction.is === "no-canvassing";

/** What own words say already, so that no frame says it again. */
function spoken(words: readonly (OwnWords | undefined)[], first: string | undefined): Filled {
  const texts = words.flatMap((one) => one?.text ?? []);
  return {
    "says.wish": texts.some(saysWish),
    "says.thanks": saysThanks(first),
    "says.close": texts.some(saysClose),
    "asks.itself": texts.some(asksItself),
  };
}

/** What was written for a thank-you that never went out, for another message to the same reader. A no is not the place for a wish. */
function unsaidIn(kind: Advice["kind"], texts: readonly (string | undefined)[]): string | undefined {
  const ends = kind === "feedback-request" || kind === "withdraw";
  const fitting = texts.filter((text) => text !== undefined && !(ends && saysWish(text)));
  return fitting.length === 0 ? undefined : fitting.join(" ");
}

/** The sender's own sentences for this kind of message, which stand in the place of ours. */
function ownMessage(
  reading: Reading,
  { kind }: Pick<Advice, "kind">,
  round: Round | undefined,
  to: Recipient | undefined,
): Values {
  const own = reading.facts.application.messages.findLast(
    (message) => message.kind === kind && (message.round === undefined || message.round === round?.id),
  );
  if (!own) return {};
  const reader = readerOf(reading, to);
  const said = ownSentences(own.say, reader);
  return {
    ...Object.fromEntries(
      Object.entries(own.blanks ?? {}).map(([slot, words]) => [slot, spokenBlank(oneLine(words), reading.dialect)]),
    ),
    message: slotOf(reading, "message", said),
    ...(own.question === undefined
      ? {}
      : { question: slotOf(reading, "question", ownQuestion({ ask: own.question }, reader)) }),
    ...(own.blanks?.["close"] === undefined ? {} : { close: ownSentences(own.blanks["close"], reader).text }),
    ...(said.text === undefined ? {} : spoken([said, { text: own.blanks?.["close"] }], said.text)),
  };
}

/** A date that was typed as files carry it is said as people say it. */
const spokenBlank = (words: string, dialect: Dialect): string =>
  /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d)$/.test(words) ? longDate(Temporal.PlainDate.from(words), dialect) : words;

/** What is owed to this reader and has not been sent. Only words that can follow "I'll send you" stand in a note; others are a reminder. */
function aboutOwed(
  { facts, beside, dialect }: Reading,
  { kind }: Pick<Advice, "kind">,
  to: Recipient | undefined,
  sending: Temporal.ZonedDateTime | undefined,
): Values {
  const isOwing = kind === "keep-promise" || kind === "answer-request" || kind === "hand-in-task";
  const owed = facts.owed.find(
    ({ kind: how, settled, since: { entry } }) =>
      how === (isOwing ? kind : "keep-promise") &&
      settled === undefined &&
      (isOwing || (to !== undefined && entry.kind === "promised" && entry.to !== undefined && names([entry.to], to))),
  );
  if (owed && isInvitation(owed.since)) return { asks: true, invited: true };
  if (owed?.what === undefined) return {};
  const what = oneLine(owed.what);
  if (kind === "answer-request" && isQuestion(what)) return { asks: true, asked: toldOf(what) };
  const isPhrase =
    /^(?:the|a|an|my|our|your|some|two|three)\b[^,;:.!?]{3,60}$/i.test(what) && jottingMarks(what).length === 0;
  if (!isPhrase) {
    if (isOwing) beside.set("enclosed", { reminders: [what], reasons: [] });
    return {};
  }
  if (kind === "keep-promise" && isSaidInWords(what)) {
    beside.set("enclosed", { reminders: [what], reasons: [] });
    return {};
  }
  const phrase = `${what[0]!.toLowerCase()}${what.slice(1)}`;
  // They ask for what is the sender's.
  if (kind === "answer-request" && isSaidInWords(what))
    return { asks: true, asked: `for ${phrase.replace(/^your /, "my ")}` };
  if (isOwing) return { enclosed: kind === "answer-request" ? phrase.replace(/^your /, "my ") : phrase };
  const today = sending?.toPlainDate();
  const due = owed.due?.toPlainDate();
  const isAhead = due && today && Temporal.PlainDate.compare(due, today) > 0;
  return { owed: phrase, "owed.day": isAhead ? dayAhead(due, today, dialect) : undefined };
}

/** A question as it stands after "You asked": "whether I could start in May", but not "when could you start?". */
function toldOf(question: string): string | undefined {
  const isSpoken = readQuestion(question).is === "question" || /\byour?\b/i.test(question);
  if (isSpoken || /[?!.]|^.{80}/.test(question) || jottingMarks(question).length > 0) return undefined;
  return `${question[0]!.toLowerCase()}${question.slice(1)}`;
}

// Why one fits and what one would like can be done without; what was noted for this reader is not lost in silence.
const dispensable: readonly SlotName[] = ["thanks.for", "close", "more", "wish", "fit", "news", "message"];

function slotOf(
  { beside, unused }: Reading,
  slot: SlotName,
  { text, jotting }: OwnWords,
): string | boolean | undefined {
  if (jotting && dispensable.includes(slot)) unused.push(refused(jotting));
  if (jotting) {
    const { words, reasons, offer } = jotting;
    beside.set(slot, { reminders: [words, ...(beside.get(slot)?.reminders ?? [])], instead: words, reasons, offer });
  }
  if (text === undefined) return jotting !== undefined && !dispensable.includes(slot);
  // What is put right stands in one piece.
  return slot === "clarify" ? text : withAir(text);
}

/** The reader of a sentence: what they are called, and the names that keep their form. */
const readerOf = ({ facts, settings }: Reading, to: Person | undefined): Reader => ({
  name: to?.name,
  names: namesOnRecord(facts.application, settings),
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

/** How the reader knows them: by the first name, or by title and surname. */
const calledBy = (name: string, people: readonly Person[]): string =>
  greetingOf(people.find((known) => known.name === name) ?? { name }, undefined).name ?? name;

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
    const reader = readerOf(reading, person);
    const thought = thoughtTo(person, reader);
    const more = ownSentences(person.more, reader);
    if (more.jotting) reading.unused.push(refused(more.jotting));
    reading.beside.set(slot, { reminders: remindersOf(person.topics), reasons: [] });
    const said = slotOf(reading, slot, thought);
    // It stands in quotation marks, so it stays one paragraph.
    filled[slot] = typeof said === "string" ? paragraphsOf([said, more.text ?? ""].join("\n\n")).join(" ") : said;
  });
  return {
    ...filled,
    "pass.on": listed(passOn.map((name) => oneLine(calledBy(name, people)))),
    "pass.words": places.some((place) => isFilled(filled[`${place}.say`])),
  };
}

const isFilled = (value: string | boolean | undefined): boolean => value !== undefined && value !== false;

/** The letter that they said would come, with its day where they named one. */
function aboutLetter(facts: Facts, today: Temporal.PlainDate | undefined, dialect: Dialect): Filled {
  const letter = letterAwaited(facts);
  if (!letter || facts.offer?.form === "written" || (today && Temporal.PlainDate.compare(letter.day, today) < 0))
    return {};
  return { "letter.ahead": true, "letter.day": namesDay(letter) ? dayAhead(letter.day, today, dialect) : undefined };
}

/** The day until which this company's offer stands. */
function offerUntil(
  { application }: Facts,
  today: Temporal.PlainDate | undefined,
  dialect: Dialect,
): string | undefined {
  const until = application.log.flatMap((entry) => (entry.kind === "offer" ? (entry.until ?? []) : [])).at(-1);
  return until === undefined ? undefined : dayAhead(Temporal.PlainDate.from(until), today, dialect);
}
