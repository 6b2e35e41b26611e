import { addContact, Application, Contact, sameName, unknownRole, type Interview } from "@afterword/core";
import { line, passage } from "@afterword/core/schema";
import { defineAction, type ActionContext } from "../action/action.ts";
import { ServiceError } from "../error.ts";
import type { FieldContext, Values } from "../field/field.ts";
import { country, isToCome, person, showMoment, text, zone } from "../field/index.ts";
import { addInterview as added } from "../record/add-interview.ts";
import { given } from "../record/given.ts";
import { interviewFields, interviewFrom, requirePromisable, withTheirWords } from "../record/interview-fields.ts";
import { promiseNotes } from "../record/promise-notes.ts";
import type { StoredApplication } from "../snapshot.ts";

const fields = {
  company: text(line, { label: "Company", question: "With which company?", placeholder: "Acme" }),
  role: text(line, {
    label: "Role",
    question: "For which role?",
    placeholder: "Platform Engineer",
    optional: true,
    initial: (context) => onlyOne(atCompany(context))?.application.role,
  }),
  zone: zone({
    label: "Time zone",
    question: "In which time zone is the employer?",
    optional: true,
    extra: true,
    initial: (context) => existing(context)?.application.zone ?? context.snapshot.settings.zone,
  }),
  country: country({
    label: "Country",
    question: "In which country is the employer?",
    help: "Its public holidays move what is due.",
    extra: true,
    initial: (context) => existing(context)?.application.country ?? countryOf(context),
  }),
  ...interviewFields,
  recruiter: person({
    label: "Recruiter",
    question: "Who is the recruiter?",
    placeholder: "Sam Lee <sam@acme.example>",
    optional: true,
    extra: true,
  }),
  fit: text(passage, {
    label: "Fit",
    question: "Why do you fit, in a sentence?",
    placeholder: "I ran the same migration at Zeta, for forty teams.",
    optional: true,
  }),
  notes: text(passage, { label: "Notes", question: "Anything worth remembering?", optional: true, extra: true }),
};

export const addInterview = defineAction({
  name: "add-interview",
  title: "Add Interview",
  summary: "Record an interview: a new application, or another round of one that is on record.",
  fields,
  check(values, context) {
    if (values.role === undefined && atCompany(context).length > 1)
      throw new ServiceError(
        "ambiguous",
        `There are several applications with ${values.company}: ${atCompany(context)
          .map(({ application }) => application.role)
          .join(", ")}. Say for which role.`,
        { field: "role", choices: atCompany(context).map(({ application }) => application.role) },
      );
    requirePromisable(values, zoneOf(values, context), context);
    return whetherAnother(values, context);
  },
  async run(values, context) {
    const zone = zoneOf(values, context);
    const interview = interviewFrom(values, { zone });
    const known = existing(context);
    const when = showMoment(values.start, zone, context);
    const notes = [
      ...promiseNotes(values.promise, known?.application, context),
      ...(known === undefined && context.snapshot.ownZone === undefined
        ? [`The hours are taken to be those of ${zone}, as on this machine; set your own zone in the settings.`]
        : []),
    ];
    const outcome = known
      ? await context.record(
          known,
          `Recorded: another interview with ${known.application.company}, ${when}.`,
          (current) => complete(current, interview, values, context),
          values.notes === undefined
            ? undefined
            : (before) => [before.trim(), values.notes].filter(Boolean).join("\n\n"),
        )
      : await context.create(
          complete(newApplication(values, zone), interview, values, context),
          `Recorded: the interview with ${values.company}, ${when}.`,
          values.notes,
        );
    return { ...outcome, notes };
  },
});

type Answers = Values<typeof fields>;

/** Whether it is another one, or one on record that was moved: asked while that is still to come. */
function whetherAnother(values: Answers, context: FieldContext): string | undefined {
  const known = existing(context)?.application;
  if (known === undefined) return undefined;
  const home = known.zone ?? context.snapshot.settings.zone;
  const ahead = known.interviews.find(
    ({ start, zone, status }) => status === "confirmed" && isToCome(start, zone ?? home, context),
  );
  if (ahead === undefined) return undefined;
  // One at the same time is refused with its own reason.
  added(known, interviewFrom(values, { zone: zoneOf(values, context) }), context);
  const when = showMoment(ahead.start, ahead.zone ?? home, context);
  return `The interview with ${known.company} of ${when} is still to come. Is this another one beside it? One that was moved is rescheduled instead.`;
}

/** The zone is written down, so that the file means the same on any machine. */
const newApplication = ({ company, role = unknownRole, country }: Answers, zone: string): Application =>
  Application.parse({ company, role, zone, ...given({ country }) });

/** What is said now goes over what was known before; nothing said leaves it as it was. */
function complete(
  application: Application,
  interview: Interview,
  values: Answers,
  context: ActionContext,
): Application {
  const { role, country, recruiter, fit } = values;
  const known = {
    ...added(application, interview, context),
    ...given({ country, fit }),
    ...(application.role === unknownRole && role !== undefined && { role }),
  };
  const withRecruiter = recruiter ? addContact(known, Contact.parse({ ...recruiter, part: "recruiter" })) : known;
  return withTheirWords(withRecruiter, values, context);
}

const zoneOf = ({ zone }: Answers, { snapshot }: FieldContext): string => zone ?? snapshot.settings.zone;

const atCompany = ({ snapshot, values }: FieldContext): StoredApplication[] =>
  snapshot.applications.filter(({ application }) => sameName(application.company, String(values["company"] ?? "")));

/** The application that this is another round of: the same company and role, or one whose role was not known yet. */
function existing(context: FieldContext): StoredApplication | undefined {
  const { role } = context.values;
  return atCompany(context).find(
    ({ application }) =>
      application.role === unknownRole || sameName(application.role, typeof role === "string" ? role : unknownRole),
  );
}

const onlyOne = <T>(found: readonly T[]): T | undefined => (found.length === 1 ? found[0] : undefined);

/** The sender's own country, for an employer on the sender's clocks: who keeps others most likely has other holidays. */
const countryOf = ({ snapshot, values }: FieldContext): string | undefined =>
  values["zone"] === snapshot.settings.zone ? snapshot.settings.country : undefined;
