import {
  Application,
  Contact,
  addRound,
  happenedAt,
  Interview,
  promise,
  promisedDay,
  readEnd,
  readPerson,
  readWhen,
  unknownCountry,
  type Instruction,
} from "@afterword/core";
import { findStored, type Desk } from "./desk.ts";
import { isEmpty, linesOf, typed, type Problems } from "./record.ts";

/** What the form asks, as it was typed. */
export interface InterviewForm {
  /** The id of one there is already, or `new`. */
  application: string;
  company: string;
  role: string;
  when: string;
  length: string;
  zone: string;
  /** One person on a line: `Thandi Nkosi <t@acme.example>: moving billing to Postgres`. */
  people: string;
  recruiter: string;
  promise: string;
  instruction: string;
  /** One on a line. */
  questions: string;
  fit: string;
  notes: string;
}

export type InterviewProblems = Problems<keyof InterviewForm>;

const expected = {
  when: "Such as “yesterday 10:00”, “Friday 14:30” or “2026-11-23 10:00”",
  length: "Such as “45m”, “1h30” or “11:00”",
  promise: "Such as “Friday”, “in two weeks” or “4 December”",
};

/** The one application whose company's name begins like that. */
export function applicationAt({ applications }: Desk, company = ""): string | undefined {
  const wanted = company.trim().toLowerCase();
  const found =
    wanted === "" ? [] : applications.filter(({ application }) => application.company.toLowerCase().startsWith(wanted));
  return found.length === 1 ? found[0]!.id : undefined;
}

/** What is wrong with the form as it stands, field by field. */
export function checkInterview(desk: Desk, form: InterviewForm): InterviewProblems {
  const problems: InterviewProblems = {};
  const isNew = form.application === "new";
  if (isNew && !typed(form.company)) problems.company = "Which company?";
  if (isNew && !typed(form.role)) problems.role = "Which role?";
  const start = startOf(desk, form);
  if (start === undefined) problems.when = expected.when;
  else if (typed(form.length) && readEnd(start, form.length) === undefined) problems.length = expected.length;
  const stranger = linesOf(form.people).find((line) => readPerson(line) === undefined);
  if (stranger !== undefined) problems.people = `Not a person: “${stranger.slice(0, 40)}”`;
  if (typed(form.recruiter) && readPerson(form.recruiter) === undefined)
    problems.recruiter = "Such as “Sam Lee <sam@acme.example>”";
  if (start !== undefined && typed(form.promise) && !isPromise(desk, form, start)) problems.promise = expected.promise;
  if (!isEmpty(problems) || start === undefined) return problems;
  return readInterview(form, start).problems;
}

function startOf(desk: Desk, { when, zone }: InterviewForm): string | undefined {
  return readWhen(when, desk.now.toZonedDateTimeISO(zone || desk.today.timeZoneId), "past");
}

function isPromise(desk: Desk, { application, promise }: InterviewForm, start: string): boolean {
  const country = application === "new" ? desk.settings.country : findStored(desk, application).application.country;
  return (
    promisedDay({ by: promise, said: start.slice(0, 10) }, desk.calendars[country ?? ""] ?? unknownCountry) !==
    undefined
  );
}

function readInterview(form: InterviewForm, start: string): { interview?: Interview; problems: InterviewProblems } {
  const read = Interview.safeParse({
    start,
    end: typed(form.length) && readEnd(start, form.length),
    zone: typed(form.zone),
    people: linesOf(form.people).map(readPerson),
    questions: linesOf(form.questions),
  });
  if (read.success) return { interview: read.data, problems: {} };
  const fields = { start: "when", end: "length", people: "people", questions: "questions", zone: "zone" } as const;
  const [issue] = read.error.issues;
  const field = fields[issue!.path[0] as keyof typeof fields] ?? "when";
  return { problems: { [field]: sentence(issue!.message) } };
}

const sentence = (message: string): string => message[0]!.toUpperCase() + message.slice(1);

export type Logged = { problems: InterviewProblems } | { application: string; company: string };

/** Records the interview: a new application, or another round of one. */
export async function logInterview(desk: Desk, form: InterviewForm): Promise<Logged> {
  const problems = checkInterview(desk, form);
  const start = startOf(desk, form);
  if (!isEmpty(problems) || start === undefined) return { problems };
  const interview = readInterview(form, start).interview!;
  const said = start.slice(0, 10);
  const instruction = form.instruction as Instruction["is"];
  const recruiter = readPerson(form.recruiter);
  const by = typed(form.promise);
  const complete = (application: Application): Application => {
    const known = {
      ...addRound(application, interview.zone === application.zone ? { ...interview, zone: undefined } : interview),
      ...(recruiter && { contacts: [...application.contacts, Contact.parse({ ...recruiter, part: "recruiter" })] }),
      ...(instruction !== "none" && { instruction: { is: instruction, said } }),
      ...(typed(form.fit) && { fit: form.fit.trim() }),
    };
    return by ? promise(known, { by, said }, happenedAt(application, desk.clocks)!) : known;
  };
  const noted = typed(form.notes);
  if (form.application !== "new") {
    const { application } = await desk.store.update(form.application, complete, {
      label: "Added a round",
      notes: (notes) => [notes.trim(), noted].filter(Boolean).join("\n\n"),
    });
    return { application: application.id, company: application.company };
  }
  // The zone is written down, so that the file means the same on any machine.
  const { company, role, zone } = form;
  const fresh = Application.parse({
    company,
    role,
    zone: typed(zone) ?? desk.settings.zone,
    country: desk.settings.country,
  });
  const saved = await desk.store.put(complete(fresh), {
    label: "Logged the interview",
    ...(noted && { notes: noted }),
  });
  return { application: saved.id, company: saved.application.company };
}
