import {
  addContact,
  Application,
  Contact,
  foldName,
  isPastProcess,
  readMoment,
  sameName,
  unknownRole,
} from "@afterword/core";
import { line, passage } from "@afterword/core/schema";
import { ServiceError } from "../error.ts";
import type { Field, FieldContext, Values, Wording } from "../field/field.ts";
import { country, person, text, zone } from "../field/index.ts";
import type { StoredApplication } from "../snapshot.ts";
import { given } from "./given.ts";

/** A company. Part of the name of one on record is asked about: it would be another company. */
function company(wording: Wording): Field<string> {
  const words = text(line, wording);
  return {
    ...words,
    read: (typed, context) => {
      const read = words.read(typed, context);
      if ("problem" in read) return read;
      const known = context.snapshot.applications.map(({ application }) => application.company);
      const whole = known.filter((name) => isPartOf(read.value, name));
      if (whole.length === 0 || known.some((name) => sameName(name, read.value))) return read;
      return { ...read, doubt: `${[...new Set(whole)].join(", ")} is on record. Is “${read.value}” another company?` };
    },
  };
}

/** "north" may be Northgate Logistics, and "dental" Brightwater Dental. */
const isPartOf = (typed: string, name: string): boolean =>
  typed.length >= 3 && foldName(name) !== foldName(typed) && ` ${foldName(name)}`.includes(` ${foldName(typed)}`);

/** Which application it is, whichever action begins one. */
export const applicationFields = {
  company: company({ label: "Company", question: "With which company?", placeholder: "Acme" }),
  role: text(line, {
    label: "Role",
    question: "For which role?",
    placeholder: "Platform Engineer",
    optional: true,
    initial: (context) => onlyOne(goingOn(context))?.application.role,
  }),
  zone: zone({
    label: "Time zone",
    question: "In which time zone is the employer?",
    optional: true,
    extra: true,
    initial: (context) => currentProcess(context)?.application.zone ?? context.snapshot.settings.zone,
  }),
  country: country({
    label: "Country",
    question: "In which country is the employer?",
    help: "Deadlines move past its public holidays.",
    extra: true,
    initial: (context) => currentProcess(context)?.application.country ?? countryOf(context),
  }),
};

/** What else can be said of it. */
export const aboutApplication = {
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

type Which = Values<typeof applicationFields>;

/** The zone is written down, so that the file means the same on any machine. */
export const newApplication = ({ company, role = unknownRole, country }: Which, zone: string): Application =>
  Application.parse({ company, role, zone, ...given({ country }) });

/** What is said now goes over what was known before; nothing said leaves it as it was. */
export function withDetails(
  application: Application,
  { role, country, recruiter, fit }: Which & Values<typeof aboutApplication>,
): Application {
  const known = {
    ...application,
    ...given({ country, fit }),
    ...(application.role === unknownRole && role !== undefined && { role }),
  };
  return recruiter ? addContact(known, Contact.parse({ ...recruiter, part: "recruiter" })) : known;
}

export const zoneOf = ({ zone }: Which, { snapshot }: FieldContext): string => zone ?? snapshot.settings.zone;

/**
 * Requires a role where it could be one of several.
 * @throws ServiceError `ambiguous` with the roles there are.
 */
export function requireRole({ company, role }: Which, context: FieldContext): void {
  const there = goingOn(context);
  if (role !== undefined || there.length < 2) return;
  const roles = there.map(({ application }) => application.role);
  throw new ServiceError(
    "ambiguous",
    `There are several applications with ${company}: ${roles.join(", ")}. Say for which role.`,
    { field: "role", choices: roles },
  );
}

/**
 * The application that it belongs to: the same company and role, or one whose role was not known yet. One that ended, or fell
 * silent, half a year before is over; to apply there again is another application.
 */
export function currentProcess(context: FieldContext): StoredApplication | undefined {
  const { role } = context.values;
  return goingOn(context).find(
    ({ application }) =>
      application.role === unknownRole || sameName(application.role, typeof role === "string" ? role : unknownRole),
  );
}

function goingOn({ snapshot, values }: FieldContext): StoredApplication[] {
  const { start } = values;
  const at = typeof start === "string" ? readMoment(start, snapshot.settings.zone) : undefined;
  const moment = at === undefined ? snapshot.now : at.exact ? at.at.toInstant() : snapshot.now;
  return snapshot.applications.filter(
    ({ application }) =>
      sameName(application.company, String(values["company"] ?? "")) &&
      !isPastProcess(application, moment, snapshot.settings.zone),
  );
}

const onlyOne = <T>(found: readonly T[]): T | undefined => (found.length === 1 ? found[0] : undefined);

/** The sender's own country, for an employer on the sender's clocks: who keeps others most likely has other holidays. */
const countryOf = ({ snapshot, values }: FieldContext): string | undefined =>
  values["zone"] === snapshot.settings.zone ? snapshot.settings.country : undefined;
