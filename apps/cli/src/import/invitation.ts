import type * as z from "zod";
import {
  Application,
  happenedAt,
  Interview,
  readMoment,
  roundIds,
  sameName,
  type Person,
  type Plan,
} from "@afterword/core";
import {
  applyInvitation,
  matchInvitation,
  toInterview,
  type Answers,
  type Attendee,
  type Guess,
  type Invitation,
  type Match,
  type Understood,
} from "@afterword/invitation";
import type { Stored } from "@afterword/store";
import { findApplication } from "@afterword/service";
import { DataError, planOf, UsageError, type Session } from "../session.ts";
import { askText, choose, confirm } from "../prompts/ask.ts";
import { heading, card } from "../render/card.ts";
import { clean } from "../terminal.ts";

export interface ImportOptions {
  event?: string;
  application?: string;
  company?: string;
  role?: string;
  country?: string;
  zone?: string;
  hour?: string;
  yes?: boolean;
}

/** What came of one invitation, for programs. */
export interface Imported {
  change: Match["change"];
  why?: string;
  id?: string;
  round?: string;
  file?: string;
  /** What was taken on nobody's word. */
  guessed: string[];
  invitation: Invitation;
}

type Found = Exclude<Match, { change: "none" }>;

/** The one event that is meant; asked for where a file holds several. `name` is the file's. */
export async function chooseEvent(
  session: Session,
  name: string,
  invitations: readonly Invitation[],
  number: string | undefined,
): Promise<Invitation> {
  const list = invitations.map(
    (invitation, index) => `  ${index + 1}  ${whenOf(invitation)}  ${clean(invitation.summary)}`,
  );
  if (number !== undefined) {
    const chosen = /^\d+$/.test(number) ? invitations[Number(number) - 1] : undefined;
    if (!chosen)
      throw new UsageError(`--event: expected a number from 1 to ${invitations.length}:\n${list.join("\n")}`);
    return chosen;
  }
  if (invitations.length === 1) return invitations[0]!;
  if (!session.io.interactive)
    throw new UsageError(
      `${name} holds ${invitations.length} events; say which with --event:\n${list.slice(0, 50).join("\n")}`,
    );
  return invitations[
    Number(await choose("Which one?", Object.fromEntries(list.map((line, index) => [String(index), line.trim()]))))
  ]!;
}

/** Shows what was understood, asks for what was not, and writes it. */
export async function recordInvitation(
  session: Session,
  invitation: Invitation,
  options: ImportOptions,
): Promise<Imported> {
  const applications = session.applications.map(({ application }) => application);
  const found = chosenApplication(session, options, matchInvitation(invitation, applications, session.zone));
  const { io } = session;
  if (found.change === "none") {
    if (!session.options.json) io.out(`Nothing to do: ${found.why}.\n`);
    return { change: "none", why: found.why, guessed: [], invitation };
  }
  const answers = await answersFor(session, invitation, options, found);
  const understood = checked(toInterview(invitation, answers)!);
  if (!session.options.json) io.out(describe(session, invitation, understood, found));
  if (found.change === "same" || found.change === "outdated") {
    return { change: found.change, id: found.application.id!, round: found.round, guessed: [], invitation };
  }
  const match = await decided(session, found, options);
  const isNew = match.change === "new" && match.application === undefined;
  const names = isNew ? await nameApplication(session, invitation, options, match) : undefined;
  const kept = (await confirmed(session, options, names))
    ? names
    : {
        company: await ask("Which company?", { need: "a name" }),
        role: await ask("For which role?", { need: "a role" }),
      };
  const saved = await save(session, match, understood, kept, options.country);
  const round = match.change === "new" ? saved.application.interviews.at(-1)!.id : match.round;
  if (!session.options.json) await report(session, saved, match);
  const guessed = [
    ...(names && kept === names ? (["company", "role"] as const).filter((name) => options[name] === undefined) : []),
    ...(names && saved.application.country === undefined && session.settings.country !== undefined ? ["country"] : []),
    ...(invitation.kind && match.change === "new" ? ["kind"] : []),
  ];
  return { change: match.change, id: saved.id, ...(round && { round }), file: saved.file, guessed, invitation };
}

/** Asks what the invitation leaves in doubt: where it belongs, or whether a change from a stranger is to be believed. */
async function decided(session: Session, match: Found, options: ImportOptions): Promise<Found> {
  if (match.question === undefined) return match;
  const { io } = session;
  if (match.change !== "new") {
    if (options.yes === true) return match;
    if (!io.interactive) throw new UsageError(`${match.question}; if it is right all the same, repeat with --yes`);
    io.out(`${clean(match.question)}.\n`);
    if (await confirm("Is it right all the same?")) return match;
    throw new UsageError("stopped; nothing was written");
  }
  if (!io.interactive) {
    throw new UsageError(
      `${match.question}; say which with --application, or name a new one with --company and --role:\n${match.candidates.map(({ id, company, role }) => `  ${id}  ${company}, ${role}`).join("\n")}`,
    );
  }
  io.out(`${clean(match.question)}.\n`);
  const chosen = await choose(
    "Where does it belong?",
    Object.fromEntries([
      ...match.candidates.map(({ company, role }, index) => [String(index), clean(`${company}, ${role}`)]),
      ["new", "a new application"],
    ]),
  );
  return { ...match, application: match.candidates[Number(chosen)], candidates: [] };
}

/** The application that the options name, or that somebody chose, instead of the one that looked likely. */
function chosenApplication(session: Session, { application, company, role }: ImportOptions, match: Match): Match {
  if (match.change !== "new") return match;
  if (application !== undefined)
    return { ...match, question: undefined, application: findApplication(session.snapshot, application).application };
  if (company === undefined) return match;
  const same = session.applications
    .map((stored) => stored.application)
    .filter((other) => sameName(other.company, company) && (role === undefined || sameName(other.role, role)));
  return {
    ...match,
    question: undefined,
    application: same.length === 1 ? same[0] : undefined,
    candidates: same,
  };
}

async function answersFor(
  session: Session,
  invitation: Invitation,
  options: ImportOptions,
  match: Found,
): Promise<Answers> {
  const hour =
    options.hour ??
    (invitation.allDay && session.io.interactive && options.yes !== true
      ? await ask("When does it begin?", { optional: true, hint: "10:00", check: isHour, need: "a time such as 10:00" })
      : undefined);
  if (hour !== undefined && !isHour(hour))
    throw new UsageError(`--hour: expected a time such as 10:00, found "${hour}"`);
  typed(Interview.shape.zone, options.zone, "--zone");
  const question = invitation.questions.find(({ about }) => about === "zone");
  if (question && options.zone === undefined) {
    const suggestions = [...new Set([...question.suggestions, ...(session.ownZone ? [session.ownZone] : [])])];
    if (!session.io.interactive) {
      throw new UsageError(
        `"${invitation.summary}", ${invitation.start}: ${question.why}; give it with --zone, such as --zone ${suggestions[0] ?? "Europe/Berlin"}`,
      );
    }
    session.io.out(`${clean(question.why)}.\n`);
    const chosen = await choose(
      "In which time zone is it?",
      Object.fromEntries([...suggestions.map((zone) => [zone, zone]), ["other", "another one"]]),
    );
    return {
      zone:
        chosen === "other"
          ? await ask("Which?", { hint: "Europe/Berlin", need: "a time zone such as Europe/Berlin", check: isZone })
          : chosen,
      hour,
    };
  }
  return { zone: options.zone, home: match.application?.zone ?? session.zone, hour };
}

const isHour = (text: string): boolean => /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(text);
const isZone = (text: string): boolean => Interview.shape.zone.safeParse(text).success;

/** The reader bounds and cleans everything it gives; the schema has the last word all the same. */
function checked(understood: Understood): Understood {
  const parsed = Interview.safeParse(understood.interview);
  if (!parsed.success) throw new DataError(`the invitation cannot be recorded: ${firstIssue(parsed.error)}`);
  return { ...understood, interview: parsed.data };
}

async function nameApplication(
  session: Session,
  { company, role, summary }: Invitation,
  options: ImportOptions,
  match: Found,
): Promise<{ company: string; role: string }> {
  if (match.change === "new" && match.candidates.length > 1) {
    throw new UsageError(
      `"${summary}" could belong to several applications; say which with --application:\n${match.candidates.map(({ id, company, role }) => `  ${id}  ${company}, ${role}`).join("\n")}`,
    );
  }
  const known = { company: options.company ?? company?.value, role: options.role ?? role?.value };
  if (session.io.interactive && options.yes !== true) {
    return {
      company: known.company ?? (await ask("Which company?", { need: "a name" })),
      role: known.role ?? (await ask("For which role?", { need: "a role", hint: "Platform Engineer" })),
    };
  }
  const missing = (["company", "role"] as const).filter((name) => known[name] === undefined);
  if (missing.length > 0) {
    throw new UsageError(
      `"${summary}" does not say ${missing.map((name) => `the ${name}`).join(" and ")}; give ${missing.map((name) => `--${name} "${name === "company" ? "Acme" : "Platform Engineer"}"`).join(" and ")}`,
    );
  }
  return { company: known.company!, role: known.role! };
}

/** Whether to go on with what is shown. Without anybody to ask, what was asked for on the command line is done. */
async function confirmed(
  session: Session,
  { yes, company, role }: ImportOptions,
  names: { company: string; role: string } | undefined,
): Promise<boolean> {
  if (yes || !session.io.interactive) return true;
  if (names === undefined || (company !== undefined && role !== undefined)) {
    if (await confirm("Record this?")) return true;
    throw new UsageError("stopped; nothing was written");
  }
  return confirm(`Record this for ${clean(names.company)}, ${clean(names.role)}?`);
}

async function save(
  session: Session,
  match: Found,
  understood: Understood,
  names: { company: string; role: string } | undefined,
  country: string | undefined,
): Promise<Stored> {
  if (names === undefined) {
    const application = match.application!;
    const at = happenedAt(application, session.clocks)!;
    return session.store.update(
      application.id!,
      (current) => applyInvitation(current, { ...match, application: current } as Found, understood, at),
      { label: labels[match.change] },
    );
  }
  const zone = understood.interview.zone ?? session.zone;
  const application = typed(Application, { ...names, zone, country: countryOf(session, zone, country) });
  return session.store.put(applyInvitation(application, match, understood, ""), { label: labels.new });
}

const labels: Record<Found["change"], string> = {
  new: "Imported an invitation",
  update: "Brought a round up to date",
  reschedule: "Moved a round",
  cancel: "Cancelled a round",
  same: "",
  outdated: "",
};

const headings: Record<Found["change"], string> = {
  new: "An invitation",
  update: "An update",
  reschedule: "Another time",
  cancel: "A cancellation",
  same: "Already on record",
  outdated: "Older than what is on record, so left alone",
};

function describe(
  { style, zone, now }: Session,
  invitation: Invitation,
  { interview, contacts }: Understood,
  match: Found,
): string {
  const row = (label: string, text: string | undefined) =>
    text === undefined || text === "" ? [] : [`  ${style.dim(label.padEnd(10))}${text}\n`];
  const guess = (found: Guess | undefined) =>
    found && `${clean(found.value)} ${style.dim(`(a guess, from ${clean(found.from)})`)}`;
  const known = match.change === "new" && match.application === undefined ? undefined : match.application;
  const round =
    known && match.change !== "new" ? known.interviews[roundIds(known.interviews).indexOf(match.round)] : undefined;
  const guessed = ({ name }: Person) => {
    const from = invitation.attendees.find((other) => other.name === name)?.from;
    return from === undefined ? "" : ` ${style.dim(`(a guess, from ${clean(from)})`)}`;
  };
  const absent = invitation.attendees.filter(({ answer }) => answer === "declined");
  return [
    `${style.bold(headings[match.change])}: ${clean(invitation.summary)}\n`,
    ...row("company", known ? clean(known.company) : guess(invitation.company)),
    ...row("role", known ? clean(known.role) : guess(invitation.role)),
    ...row("was", match.change === "reschedule" && round ? clean(round.start) : undefined),
    ...row("when", whenOf({ ...invitation, ...interview })),
    ...row(
      "repeats",
      invitation.repeats &&
        `${clean(invitation.repeats)}; this ${isOver(interview, known?.zone ?? zone, now) ? "was the last time" : "is the next time"}`,
    ),
    ...row("kind", guess(invitation.kind)),
    ...row("with", interview.people.map((person) => `${personOf(person)}${guessed(person)}`).join(", ")),
    ...row(
      "recruiter",
      contacts.map((person) => `${personOf(person)} ${style.dim("(a guess: they sent it)")}`).join(", "),
    ),
    ...row("declined", absent.map(personOf).join(", ")),
    ...row("link", interview.link && clean(interview.link)),
    ...row("place", interview.place && clean(interview.place)),
    ...invitation.notes.map((note) => `  ${style.yellow(`Mind: ${clean(note)}.`)}\n`),
  ].join("");
}

/** Whether it has begun. A series gives the time to come, or the last there was. */
function isOver({ start, zone }: Interview, otherwise: string, now: Session["now"]): boolean {
  const at = readMoment(start, zone ?? otherwise);
  return at.exact
    ? at.at.epochMilliseconds < now.epochMilliseconds
    : at.date.toString() <
        now
          .toZonedDateTimeISO(zone ?? otherwise)
          .toPlainDate()
          .toString();
}

const personOf = ({ name, email }: Attendee | Person): string =>
  clean(email === undefined ? name : `${name} <${email}>`);

function whenOf({
  start,
  end,
  zone,
  allDay,
}: Pick<Invitation, "start" | "end" | "allDay"> & { zone?: string | undefined }): string {
  const until =
    end === undefined ? "" : end.slice(0, 10) === start.slice(0, 10) ? ` to ${end.slice(11)}` : ` to ${end}`;
  const isInstant = /(?:Z|[+-]\d{2}:\d{2})$/.test(start);
  const where =
    allDay && start.length === 10 ? "the whole day" : (zone ?? (isInstant ? undefined : "in a zone that is not known"));
  return clean(`${start}${until}${where === undefined ? "" : `, ${where}`}`);
}

async function report(session: Session, saved: Stored, match: Found): Promise<void> {
  const plan = planOf(await session.refresh(), saved.application);
  session.io.out(`\n${labels[match.change]} in ${clean(saved.file)}; \`afterword undo\` takes it back.\n`);
  if (match.change === "new" && match.application === undefined) session.io.out(countryNotice(plan));
  if (plan.primary) session.io.out(`\n${heading(plan, session)}\n${card(plan.primary, session)}`);
}

/** One answer, with what is expected where it will not do. */
async function ask(
  question: string,
  options: { need: string; hint?: string; check?: (text: string) => boolean },
): Promise<string>;
async function ask(
  question: string,
  options: { need: string; hint?: string; check?: (text: string) => boolean; optional: true },
): Promise<string | undefined>;
async function ask(
  question: string,
  {
    need,
    hint,
    check,
    optional = false,
  }: { need: string; hint?: string; check?: (text: string) => boolean; optional?: boolean },
): Promise<string | undefined> {
  return askText(question, {
    optional,
    ...(hint !== undefined && { placeholder: hint }),
    problem: (text) => (!check || check(text) ? undefined : `Please give ${need}.`),
    understood: () => undefined,
  });
}

/** What a schema makes of an option, or an error of usage that names it. */
function typed<Schema extends z.ZodType>(schema: Schema, value: unknown, option?: string): z.output<Schema> {
  const read = schema.safeParse(value);
  if (read.success) return read.data;
  throw new UsageError(
    `${option === undefined ? "" : `${option}: `}${firstIssue(read.error)}, found "${String(value)}"`,
  );
}

const firstIssue = ({ issues: [issue] }: z.ZodError): string =>
  issue!.path.length === 0 ? issue!.message : `${issue!.path.join(".")}: ${issue!.message}`;

/** The country of a new employer: the one that was given, else the sender's, where both keep the same clocks. */
const countryOf = ({ zone: own, settings }: Session, zone: string, given: string | undefined): string | undefined =>
  typed(Application.shape.country, given, "--country") ?? (zone === own ? settings.country : undefined);

/** Says so where the country was left open. */
const countryNotice = ({ notices }: Plan): string =>
  notices
    .filter(({ code }) => code === "country-assumed")
    .map(({ text }) => `${clean(text)}\n`)
    .join("");
