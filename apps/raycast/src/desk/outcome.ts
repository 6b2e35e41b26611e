import {
  addPerson,
  addTopic,
  changeRound,
  happenedOn,
  longDate,
  logged,
  promise,
  promisedDay,
  roundIds,
  readDate,
  readPerson,
  unknownCountry,
  type Application,
  type LogEntry,
  type WorkCalendar,
} from "@afterword/core";
import { findStored, type CardIds, type Desk } from "./desk.ts";
import { isEmpty, linesOf, momentNow, momentOf, record, typed, type Problems, type Recorded } from "./record.ts";

/** What can have happened, in the words of the form and of the log. */
export const outcomes = {
  reply: { title: "They Wrote Back, Undecided", says: "they wrote back" },
  offer: { title: "They Made an Offer", says: "they made an offer" },
  rejected: { title: "They Turned Me Down", says: "they turned you down" },
  signed: { title: "I Signed", says: "you signed. Congratulations!" },
  withdrawn: { title: "I Withdrew", says: "you withdrew" },
  "moved-on": { title: "I Am Moving On", says: "you moved on" },
  reopened: { title: "It Is Open Again", says: "it is open again" },
} as const;
export type Outcome = keyof typeof outcomes;

const expected = {
  moment: "Such as “yesterday 17:30”, or leave it empty for now",
  promise: "Such as “Friday”, “in two weeks” or “4 December”",
  date: "Such as “Friday” or “2026-12-04”",
};

const calendarOf = (desk: Desk, { country }: Application): WorkCalendar =>
  desk.calendars[country ?? desk.settings.country ?? ""] ?? unknownCountry;

export interface ReplyForm {
  what: Outcome;
  when: string;
  /** For a reply: the date they now name. */
  by: string;
  /** For an offer: how long it stands. */
  until: string;
  note: string;
}

export function checkReply(desk: Desk, id: string, { what, when, by, until }: ReplyForm): Problems<keyof ReplyForm> {
  const { application } = findStored(desk, id);
  const at = momentOf(desk, id, when);
  if (at === undefined) return { when: expected.moment };
  const hasBy = what === "reply" && typed(by);
  if (hasBy && !promisedDay({ by, said: happenedOn(application, desk.clocks, at) }, calendarOf(desk, application)))
    return { by: expected.promise };
  if (what === "offer" && typed(until) && !readDate(until, desk.today.toPlainDate())) return { until: expected.date };
  return {};
}

/** Logs what they said, or what was decided. */
export async function logReply(desk: Desk, id: string, form: ReplyForm): Promise<Problems<keyof ReplyForm> | Recorded> {
  const problems = checkReply(desk, id, form);
  if (!isEmpty(problems)) return problems;
  const { company } = findStored(desk, id).application;
  const at = momentOf(desk, id, form.when)!;
  const until = form.what === "offer" && typed(form.until) ? readDate(form.until, desk.today.toPlainDate()) : undefined;
  const note = typed(form.note);
  const entry = { at, kind: form.what, ...(until && { until }), ...(note && { note }) } as LogEntry;
  const by = form.what === "reply" ? typed(form.by) : undefined;
  return record(desk, id, `Logged: ${company}: ${outcomes[form.what].says}`, (application) => {
    const changed = logged(application, entry);
    return by ? promise(changed, { by, said: happenedOn(application, desk.clocks, at) }, at) : changed;
  });
}

export interface PromiseForm {
  by: string;
  said: string;
  note: string;
}

/** They named a date, or another one. */
export async function movePromise(
  desk: Desk,
  id: string,
  form: PromiseForm,
): Promise<Problems<keyof PromiseForm> | Recorded> {
  const { application } = findStored(desk, id);
  const at = momentOf(desk, id, form.said);
  if (at === undefined) return { said: expected.moment };
  const said = happenedOn(application, desk.clocks, at);
  const by = form.by.trim();
  const day = promisedDay({ by, said }, calendarOf(desk, application));
  if (!day) return { by: expected.promise };
  const label = `${application.company} answers by ${longDate(day, desk.settings.dialect)}`;
  return record(desk, id, label, (now) => promise(now, { by, said }, momentNow(desk, id), typed(form.note)));
}

/** What is asked right after an interview. Topics are by the person's name. */
export interface DebriefForm {
  round: string;
  topics: Readonly<Record<string, string>>;
  people: string;
  promise: string;
  questions: string;
  unclear: string;
  concern: string;
  note: string;
}

export interface DebriefRound {
  id: string;
  start: string;
  people: string[];
}

/** The application, and the card where one asked for the debrief. */
export type DebriefCard = Required<Pick<CardIds, "application">> & Partial<Pick<CardIds, "advice">>;

/** The rounds there are, the last one first; before all the one that the card means. */
export function debriefRounds(desk: Desk, { application, advice }: DebriefCard): DebriefRound[] {
  const { interviews } = findStored(desk, application).application;
  const ids = roundIds(interviews);
  const meant = desk.plans
    .find((plan) => plan.application === application)
    ?.advice.find(({ id }) => id === advice)?.round;
  return interviews
    .map((round, index) => ({
      id: ids[index]!,
      start: round.start,
      people: round.people.map(({ name }) => name),
    }))
    .toReversed()
    .sort((a, b) => Number(b.id === meant) - Number(a.id === meant));
}

/** Keeps what was said in a round. */
export async function debrief(
  desk: Desk,
  id: string,
  form: DebriefForm,
): Promise<Problems<keyof DebriefForm> | Recorded> {
  const { application } = findStored(desk, id);
  const said = debriefRounds(desk, { application: id })
    .find((round) => round.id === form.round)
    ?.start.slice(0, 10);
  if (said === undefined) return { round: "There is no such round any more" };
  const by = typed(form.promise);
  if (by && !promisedDay({ by, said }, calendarOf(desk, application))) return { promise: expected.promise };
  const people = linesOf(form.people);
  const stranger = people.find((line) => readPerson(line) === undefined);
  if (stranger !== undefined) return { people: `Not a person: “${stranger.slice(0, 40)}”` };
  const at = momentNow(desk, id);
  return record(desk, id, `Debriefed: ${application.company}`, (now) => {
    const known = people.reduce((was, line) => addPerson(was, form.round, readPerson(line)!), now);
    const spoken = Object.entries(form.topics)
      .filter(([, about]) => typed(about))
      .reduce((was, [name, about]) => addTopic(was, form.round, { about: about.trim() }, name), known);
    const asked = changeRound(spoken, form.round, (interview) => ({
      ...interview,
      questions: [...interview.questions, ...linesOf(form.questions).map((ask) => ({ ask }))],
      unclear: [...interview.unclear, ...linesOf(form.unclear)],
      ...(typed(form.concern) && { concern: form.concern.trim() }),
    }));
    const promised = by ? promise(asked, { by, said }, at) : asked;
    return logged(promised, {
      at,
      kind: "debriefed",
      round: form.round,
      ...(typed(form.note) && { note: form.note.trim() }),
    });
  });
}
