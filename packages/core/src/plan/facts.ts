import { Temporal } from "temporal-polyfill";
import {
  roundIds,
  type Application,
  type Instruction,
  type Interview,
  type Interviewer,
  type LogEntry,
  type SentEntry,
  type Settings,
} from "../model/index.ts";
import { folded } from "../people/name.ts";
import { eachOnce, samePerson, whoIsMeant } from "../people/same.ts";
import {
  compareMoments,
  dateOf,
  endOfDay,
  isBefore,
  isDayAlone,
  momentOf,
  readMoment,
  startOfDay,
} from "../time/moment.ts";
import { readPromise } from "../time/promise.ts";
import { unknownCountry, withDaysOff, type WorkCalendar } from "../time/working-days.ts";
import type { Notice, Status } from "./advice.ts";
import { isProvisional, readOffer, readStatus, type Offer } from "./decision.ts";
import { readOwed, type Owed } from "./owed.ts";
import { isWord, readStanding, type Standing } from "./standing.ts";
import { addDays } from "../time/day-number.ts";

/** One round with its times settled, on the wall clock of the round's own zone. */
export interface Round {
  id: string;
  /** 1 for the first round that took or takes place. Cancelled ones share the number of the round before. */
  number: number;
  interview: Interview;
  /** Whom you met, each once, with the address that another round or the contacts know. */
  people: readonly Interviewer[];
  start: Temporal.ZonedDateTime;
  end: Temporal.ZonedDateTime;
  /** What nobody wrote down and had to be assumed. */
  guessed?: "end" | "time";
}

/** A log entry with its moment read. `index` is its place in the log. */
export interface Logged<Entry extends LogEntry = LogEntry> {
  index: number;
  at: Temporal.ZonedDateTime;
  entry: Entry;
}

/** Everything the rules may look at, read once from the record. Nothing in it depends on the present moment. */
export interface Facts {
  id: string;
  application: Application;
  settings: Settings;
  /** The employer's zone: the application's, else the sender's, else UTC. */
  zone: string;
  /** Rounds in order of time, cancelled ones left out unless nothing else came after them. */
  rounds: readonly Round[];
  /** The last round that took, takes or should have taken place. */
  last: Round | undefined;
  /** A decision date that still means something: not passed before the last round. */
  promise: PromisedDay | undefined;
  instruction: Instruction;
  log: readonly Logged[];
  sent: readonly Logged<SentEntry>[];
  /** Their last word without a decision, after the last round: an answer, a request, an invitation. Courtesies do not count. */
  reply: Logged | undefined;
  /** How many answers without a decision there were: each begins a new wait. */
  replies: number;
  status: Status;
  /** The entry that gave the application its status, where it is not simply active. */
  decision: Logged | undefined;
  /** Their offer, where there is one to answer or to sign. */
  offer: Offer | undefined;
  /** What you owe them: what they asked for, what you promised, the tasks they gave. */
  owed: readonly Owed[];
  /** On hold, who is away or has left, references called, the task handed in. */
  standing: Standing;
  /** Offers and contracts at other employers, the oldest first. */
  elsewhere: readonly Elsewhere[];
  /** Other employers that decide only once this one's offer has to be answered, the soonest first. */
  decidingLater: readonly DecidingLater[];
  /** What happened in other processes at this same employer, whose patience is one. */
  sameEmployer: { sent: readonly Logged<SentEntry>[]; decided: readonly Elsewhere[] };
  /** Their request not to be contacted, made here or in another process of theirs. */
  silenced: Instruction | undefined;
  notices: readonly Notice[];
  /** Working days of a country, or the employer's where a person has none. */
  calendar(country?: string): WorkCalendar;
}

/** A decision date or span. It has passed when its last day is over for the employer. */
export interface PromisedDay {
  day: Temporal.PlainDate;
  begin: Temporal.PlainDate;
  /** Whether they named this very day; otherwise `words` are all that may be quoted. */
  isNamedDay: boolean;
  ends: Temporal.ZonedDateTime;
  said: Temporal.PlainDate;
  words: string;
}

/** What they promised on a day or after it; undefined where it was said before. */
export const promiseSince = (promise: PromisedDay | undefined, day: Temporal.PlainDate): PromisedDay | undefined =>
  promise && Temporal.PlainDate.compare(promise.said, day) >= 0 ? promise : undefined;

/** By when they said the letter would come: what they promised with the offer, or after it. The letter that came ends it. */
export const letterAwaited = ({ promise, offer }: Pick<Facts, "promise" | "offer">): PromisedDay | undefined =>
  offer && offer.letter === undefined ? promiseSince(promise, dateOf(offer.made.at)) : undefined;

/** An offer or a contract in another process. */
export interface Elsewhere {
  id: string;
  company: string;
  role: string;
  kind: "offer" | "signed";
  /** An offer that nobody can plan with yet: see {@link isProvisional}. */
  provisional?: true;
  at: Temporal.ZonedDateTime;
  until?: Temporal.PlainDate;
}

/** A process that is still running elsewhere, and the day they promised. */
export interface DecidingLater {
  company: string;
  promise: PromisedDay;
}

/** What a plan is made from. `calendars` holds one entry for each country in play; see `@afterword/holidays`. */
export interface FactsInput {
  application: Application;
  /** The other processes. The whole list will do, this one included: it is left out by its id. */
  others: readonly Application[];
  settings: Settings;
  calendars: Readonly<Record<string, WorkCalendar>>;
}

/** Whose zone an application's wall clock times are in. */
export const applicationZone = (application: Application, settings: Settings): string =>
  application.zone ?? settings.zone ?? "UTC";

/** Whether there was a conversation to thank for: it was held, or broke off in the middle. */
export const tookPlace = ({ status }: Pick<Interview, "status">): boolean =>
  status === "confirmed" || status === "cut-short";

export function readFacts({ application, others, settings, calendars }: FactsInput): Facts {
  const zone = applicationZone(application, settings);
  const notices: Notice[] = [];
  if (!application.zone && !settings.zone) {
    notices.push({
      code: "zone-assumed",
      text: "No time zone is set, so UTC is assumed. Set `zone` in afterword.yaml.",
    });
  }
  if (
    application.zone &&
    settings.zone &&
    application.zone !== settings.zone &&
    !application.country &&
    settings.country
  ) {
    notices.push({
      code: "country-assumed",
      text: `${application.company} is in the time zone ${application.zone}, but its country is not known, so the holidays of your own country, ${settings.country}, are used. To change that, add a line such as \`country: DE\` to its file.`,
    });
  }
  const log = readLog(application, zone);
  const rounds = readRounds(application, zone, notices);
  const last = rounds.at(-1);
  const calendarOf = calendarReader(application, settings, calendars, notices);
  const promise = promiseOf(application, application.zone ?? last?.interview.zone ?? zone, last, calendarOf(), notices);
  const replies = log.filter((logged) => isWord(logged) && (!last || !isBefore(logged.at, last.start)));
  const sent = log.filter(isSent);
  const here = folded(application.company);
  const isOther = (other: Application): boolean =>
    other !== application && (other.id === undefined || other.id !== application.id);
  const { decided, byEmployer, sent: sentIn } = indexed(others, settings);
  // "A bank in Leeds" may be two employers as long as the agency names neither.
  const alsoHere = application.withheld ? [] : (byEmployer.get(here) ?? []).filter(isOther);
  // An instruction from an application of years ago held for that one only.
  const isSameSearch = (other: Application): boolean =>
    last === undefined || !isPastProcess(other, last.start.toInstant(), zone);
  const { status, decision } = readStatus(log, rounds);
  const offer = status === "offer" ? readOffer(log) : undefined;
  const latest = lastOf(application, rounds, log, zone);
  const decidedElsewhere = decided.filter(
    ({ application: other, searchEnds }) => latest !== -Infinity && latest <= searchEnds && isOther(other),
  );
  return {
    id: application.id ?? application.company,
    application,
    settings,
    zone,
    rounds,
    last,
    promise,
    instruction: application.instruction,
    log,
    sent,
    reply: replies.at(-1),
    replies: replies.length,
    status,
    decision,
    offer,
    owed: readOwed(log, sent, rounds, application.zone ?? zone),
    standing: readStanding(log, sent, rounds),
    elsewhere: decidedElsewhere.flatMap(({ employer, isRecorded, elsewhere }) =>
      employer !== here && isRecorded ? elsewhere : [],
    ),
    decidingLater: offer?.until ? readDecidingLater(offer.until, { application, others, settings, calendars }) : [],
    sameEmployer: {
      sent: alsoHere.flatMap(sentIn),
      decided: decidedElsewhere.flatMap(({ employer, elsewhere }) => (employer === here ? elsewhere : [])),
    },
    silenced: [application, ...alsoHere.filter(isSameSearch)].find(
      ({ instruction }) => instruction.is === "do-not-contact",
    )?.instruction,
    notices,
    calendar: calendarOf,
  };
}

/** The processes elsewhere that are still running and in which a promised day lies after a day. */
function readDecidingLater(
  day: Temporal.PlainDate,
  { application, others, settings, calendars }: FactsInput,
): DecidingLater[] {
  const here = folded(application.company);
  return others
    .filter((other) => other.id !== application.id && folded(other.company) !== here)
    .flatMap((other) => {
      if (!other.promise || statusOf(other) !== "active") return [];
      const zone = applicationZone(other, settings);
      const rounds = readRounds(other, zone, []);
      const last = rounds.findLast(({ interview }) => interview.status !== "cancelled");
      const promise = promiseOf(other, zone, last, calendarReader(other, settings, calendars, [])(), []);
      return promise && Temporal.PlainDate.compare(promise.day, day) > 0 ? [{ company: other.company, promise }] : [];
    })
    .sort((a, b) => Temporal.PlainDate.compare(a.promise.day, b.promise.day));
}

/** What one process needs to know of all the others. */
interface Others {
  byEmployer: ReadonlyMap<string, readonly Application[]>;
  /** Every offer and contract, the oldest first, with the process that it came in. */
  decided: readonly Decided[];
  /** All that `decided` says, as one text to compare. */
  decidedText: string;
  /** What was sent in each process, read when it is first asked for. */
  sent: (application: Application) => readonly Logged<SentEntry>[];
}

interface Decided {
  application: Application;
  /** The company's name as it is compared. */
  employer: string;
  elsewhere: Elsewhere;
  /** Whether the offer or the contract is on record itself, and not only that it was accepted. */
  isRecorded: boolean;
  /** An offer belongs to the search it came in: a process that goes on for weeks after this is of another (H18). */
  searchEnds: number;
}

// One list of processes serves the plans of all of them: looked through once, not once for each.
const indexes = new WeakMap<readonly Application[], WeakMap<Settings, Others>>();

function indexed(others: readonly Application[], settings: Settings): Others {
  const known = indexes.get(others)?.get(settings);
  if (known) return known;
  const logs = new Map<Application, readonly Logged<SentEntry>[]>();
  const decided: readonly Decided[] = others
    .filter(({ log }) => log.some(({ kind }) => kind === "offer" || kind === "signed" || kind === "accepted"))
    .flatMap((application) =>
      readDecided(application, settings).map((elsewhere) => ({
        application,
        employer: folded(application.company),
        elsewhere,
        isRecorded: application.log.some(({ kind }) => kind === "offer" || kind === "signed"),
        searchEnds: elsewhere.at.add({ weeks: 8 }).epochMilliseconds,
      })),
    )
    .sort(({ elsewhere: a }, { elsewhere: b }) => compareMoments(a.at, b.at) || (a.id < b.id ? -1 : 1));
  const index: Others = {
    byEmployer: Map.groupBy(
      others.filter(({ withheld }) => !withheld),
      ({ company }) => folded(company),
    ),
    decided,
    decidedText: JSON.stringify(decided.map(({ application, ...said }) => [application.id, said])),
    sent: (application) => {
      const sent = logs.get(application) ?? readLog(application, applicationZone(application, settings)).filter(isSent);
      logs.set(application, sent);
      return sent;
    },
  };
  const bySettings = indexes.get(others) ?? new WeakMap<Settings, Others>();
  indexes.set(others, bySettings.set(settings, index));
  return index;
}

/** What an application's facts can depend on in other processes. */
export interface Related {
  records: readonly Application[];
  /** Every offer and contract, as one text to compare. */
  decided: string;
}

export function relatedTo({
  application,
  others,
  settings,
}: Pick<FactsInput, "application" | "others" | "settings">): Related {
  const { byEmployer, decidedText } = indexed(others, settings);
  const atEmployer = byEmployer.get(folded(application.company)) ?? [];
  // An offer is weighed against what others have promised.
  const isOffered = application.log.some(({ kind }) => kind === "offer");
  const promising = isOffered ? others.filter(({ promise }) => promise !== undefined) : [];
  return { records: [...atEmployer, ...promising], decided: decidedText };
}

function readLog(application: Application, zone: string): Logged[] {
  return (
    application.log
      // A day alone means some time that day, and so after anything else that happened on it.
      .map((entry, index) => ({ index, entry, at: momentOf(entry.at, zone, "23:59") }))
      .sort((a, b) => compareMoments(a.at, b.at) || a.index - b.index)
  );
}

const isSent = (logged: Logged): logged is Logged<SentEntry> => logged.entry.kind === "sent";

function readRounds(application: Application, zone: string, notices: Notice[]): Round[] {
  const ids = roundIds(application.interviews);
  const all = application.interviews.map((interview, index) =>
    readRound(interview, ids[index]!, zone, peopleOf(interview, application)),
  );
  all.sort((a, b) => compareMoments(a.end, b.end) || (a.id < b.id ? -1 : 1));
  const rounds = all.filter(({ interview }, index) => interview.status !== "cancelled" || index === all.length - 1);
  let number = 0;
  for (const round of rounds) {
    if (tookPlace(round.interview)) number++;
    round.number = Math.max(number, 1);
    if (round.guessed === "end") {
      notices.push({ code: "end-guessed", text: `Round ${round.number} has no end time, so one hour is assumed.` });
    } else if (round.guessed === "time") {
      notices.push({
        code: "time-guessed",
        text: `Round ${round.number} has a date only, so 17:00 is assumed as its end.`,
      });
    }
  }
  return rounds;
}

/** Each person once; an address that is only known from elsewhere in the record is theirs all the same. */
function peopleOf(interview: Interview, { contacts, interviews }: Application): readonly Interviewer[] {
  const { people } = interview;
  if (people.every(({ email }) => email !== undefined) && people.length < 2) return people;
  return eachOnce(people).map((person) => {
    if (person.email !== undefined) return person;
    const known = [...contacts, ...interviews.flatMap((other) => other.people)].find(
      (other) =>
        other.email !== undefined && (samePerson(other, person) || whoIsMeant(person.name, [other]).length > 0),
    );
    return known ? { ...person, name: fuller(person.name, known.name), email: known.email } : person;
  });
}

const fuller = (one: string, other: string): string => (other.length > one.length ? other : one);

function readRound(interview: Interview, id: string, applicationZone: string, people: readonly Interviewer[]): Round {
  const zone = interview.zone ?? applicationZone;
  const start = readMoment(interview.start, zone);
  const end = interview.end === undefined ? undefined : readMoment(interview.end, zone);
  const startAt = momentOf(interview.start, zone, "16:00");
  const round = { id, number: 0, interview, people, start: startAt };
  if (end?.exact && isBefore(startAt, end.at)) return { ...round, end: end.at };
  if (start.exact) return { ...round, end: startAt.add({ minutes: 60 }), guessed: "end" };
  return { ...round, end: momentOf((interview.end ?? interview.start).slice(0, 10), zone, "17:00"), guessed: "time" };
}

function promiseOf(
  { promise }: Application,
  zone: string,
  last: Round | undefined,
  calendar: WorkCalendar,
  notices: Notice[],
): Facts["promise"] {
  const span = promise && readPromise(promise.by, Temporal.PlainDate.from(promise.said), calendar);
  if (!span) return undefined;
  const { end: day, begin, isNamedDay } = span;
  if (last && Temporal.PlainDate.compare(day, dateOf(last.end)) < 0) {
    notices.push({
      code: "promise-stale",
      text: `The date they gave, ${day.toString()}, is before your last interview, so it is ignored.`,
    });
    return undefined;
  }
  const said = Temporal.PlainDate.from(promise.said);
  return { day, begin, isNamedDay, ends: endOfDay(day, zone), said, words: promise.by };
}

/** Where an application stands. */
export const statusOf = (application: Application): Status => statusAt(application, "UTC").status;

function statusAt(application: Application, zone: string): ReturnType<typeof readStatus> {
  const rounds = application.interviews.map((interview) => ({
    interview,
    start: momentOf(interview.start, interview.zone ?? zone, "16:00"),
  }));
  return readStatus(readLog(application, zone), rounds);
}

/** The offer or the contract in another process, if there is one. */
function readDecided(other: Application, settings: Settings): Elsewhere[] {
  const zone = applicationZone(other, settings);
  const { status, decision } = statusAt(other, zone);
  if (!decision || (status !== "offer" && status !== "signed")) return [];
  const offer = status === "offer" ? readOffer(readLog(other, zone)) : undefined;
  return [
    {
      id: other.id ?? other.company,
      company: other.company,
      role: other.role,
      kind: status,
      at: isDayAlone(decision.entry.at) ? startOfDay(decision.at) : decision.at,
      ...(offer && isProvisional(offer) && !offer.accepted && { provisional: true }),
      ...(offer?.until && { until: offer.until }),
    },
  ];
}

/**
 * Whether a process was over at a moment: the last that was heard or done in it, or was to come, lies more than half a year
 * before. To apply there again is another process.
 */
export function isPastProcess(application: Application, moment: Temporal.Instant, zone: string): boolean {
  const home = application.zone ?? zone;
  const starts = application.interviews.map((round) => ({ start: momentOf(round.start, round.zone ?? home, "16:00") }));
  const last = lastOf(application, starts.sort(byStart), readLog(application, home), home);
  const halfYearBefore = moment.toZonedDateTimeISO(home).subtract({ weeks: 26 });
  return last !== -Infinity && last < halfYearBefore.epochMilliseconds;
}

const byStart = (a: Pick<Round, "start">, b: Pick<Round, "start">): number =>
  Temporal.ZonedDateTime.compare(a.start, b.start);

/** The last that was heard or done in a process, or comes in it, in milliseconds since 1970. */
function lastOf(
  { promise }: Application,
  rounds: readonly Pick<Round, "start">[],
  log: readonly Logged[],
  zone: string,
): number {
  const said = promise && Temporal.PlainDate.from(promise.said).toZonedDateTime(zone);
  return Math.max(...[rounds.at(-1)?.start, log.at(-1)?.at, said].map((at) => at?.epochMilliseconds ?? -Infinity));
}

function calendarReader(
  application: Application,
  settings: Settings,
  calendars: FactsInput["calendars"],
  notices: Notice[],
): Facts["calendar"] {
  const cache = new Map<string | undefined, WorkCalendar>();
  const own = application.country ?? settings.country;
  return (country) => {
    const key = country ?? own;
    const known = cache.get(key);
    if (known) return known;
    const found = key === undefined ? undefined : calendars[key];
    if (!found) {
      const where = key === undefined ? "No country is set" : `Nothing is known about working days in ${key}`;
      notices.push({
        code: "country-unknown",
        text: `${where}, so Saturday and Sunday count as days off, and no public holidays are known.`,
      });
    } else if (found.years) {
      const dates = application.interviews.map(({ start }) => start.slice(0, 10)).sort();
      // A plan reaches some six weeks past its last round: say so in November of the last year, not in January.
      const reaches = dates.at(-1) && addDays(Temporal.PlainDate.from(dates.at(-1)!), 45).year;
      if (reaches && (reaches > found.years[1] || Number(dates[0]!.slice(0, 4)) < found.years[0])) {
        notices.push({
          code: "holidays-unknown",
          text: `Public holidays in ${key} are known from ${found.years[0]} to ${found.years[1]} only: check the dates in this plan yourself.`,
        });
      }
    }
    const calendar = withDaysOff(found ?? unknownCountry, settings.daysOff);
    cache.set(key, calendar);
    return calendar;
  };
}
