import { surelySamePerson, type Application, type Person } from "@afterword/core";
import { companyIn } from "./employer.ts";
import { privateHosts, schedulingHosts } from "./hosts.ts";
import type { Invitation } from "./invitation.ts";
import type { Attendee } from "./people.ts";
import { alike, plainLetters } from "./words.ts";

/** The applications an invitation can belong to, and the one it does belong to where nothing speaks against it. */
export interface Candidates {
  readonly all: readonly Application[];
  /** Those of `all` whose company and role agree with what the invitation says. */
  readonly fitting: readonly Application[];
  readonly one?: Application | undefined;
}

/** Finds applications by the people they know and by their company; the role decides between them. */
export function candidatesFor(invitation: Invitation, applications: readonly Application[]): Candidates {
  const known = applications.filter((application) => knowsSomebody(application, invitation));
  const ofCompany = applications.filter((application) => isOfCompany(application, invitation));
  const all = [...new Set([...known, ...ofCompany])];
  const fitting = all.filter(
    (application) =>
      roleFits(application, invitation) &&
      (invitation.company === undefined ||
        ofCompany.includes(application) ||
        // An address of a sister company says less than somebody who is known.
        (known.includes(application) && invitation.company.from.startsWith("the address"))),
  );
  const exact = fitting.filter(({ role }) => invitation.role !== undefined && sameRole(role, invitation.role.value));
  const one = fitting.length === 1 ? fitting[0] : exact.length === 1 ? exact[0] : undefined;
  return { all, fitting, one };
}

const invited = ({ organizer, attendees }: Invitation): Attendee[] =>
  [...(organizer ? [organizer] : []), ...attendees].filter(({ is }) => is === "person");

const peopleIn = ({ contacts, interviews }: Application): Person[] => [
  ...contacts,
  ...interviews.flatMap(({ people }) => people),
];

const knowsSomebody = (application: Application, invitation: Invitation): boolean => {
  const people = invited(invitation);
  return peopleIn(application).some(
    (person) => person.email !== undefined && people.some((other) => surelySamePerson(other, person)),
  );
};

/** The very company, or one whose name begins like it where the role does not speak against it. */
const isOfCompany = (application: Application, invitation: Invitation): boolean => {
  if (invitation.company === undefined) return false;
  const [own, guess] = [withoutForm(application.company), withoutForm(invitation.company.value)];
  return (
    own === guess || (Math.min(own.length, guess.length) >= 4 && alike(own, guess) && roleFits(application, invitation))
  );
};

const legalForms =
  /(?<!\p{L})(?:inc|ltd|llc|gmbh|plc|limited|pty|corp(?:oration)?|co|ag|sa|sarl|srl|spa|bv|ab|oy|group|holdings?)(?!\p{L})\.?/giu;
const withoutForm = (company: string): string =>
  plainLetters(company.replace(legalForms, " ")) || plainLetters(company);

const words: Record<string, string> = {
  sr: "senior",
  jr: "junior",
  eng: "engineer",
  engineering: "engineer",
  dev: "engineer",
  developer: "engineer",
  programmer: "engineer",
  swe: "software engineer",
  sre: "site reliability engineer",
  mgr: "manager",
  pm: "product manager",
  frontend: "front end",
  backend: "back end",
  fullstack: "full stack",
};
const rank = new Set([
  "senior",
  "junior",
  "staff",
  "principal",
  "mid",
  "level",
  "i",
  "ii",
  "iii",
  "iv",
  "1",
  "2",
  "3",
  "the",
  "of",
  "and",
  "for",
]);

const roleWords = (role: string): Set<string> => {
  const found = role
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .match(/[\p{L}\d+#]+/gu);
  const all = (found ?? []).flatMap((word) => (words[word] ?? word).split(" "));
  return new Set(all.some((word) => !rank.has(word)) ? all.filter((word) => !rank.has(word)) : all);
};

const sameRole = (one: string, other: string): boolean => plainLetters(one) === plainLetters(other);

const isWithin = (part: ReadonlySet<string>, whole: ReadonlySet<string>): boolean =>
  [...part].every((word) => whole.has(word));

/** "Senior Platform Engineer" is a Platform Engineer; a Backend Developer is not. */
function roleFits({ role }: Application, { role: guess }: Invitation): boolean {
  if (guess === undefined) return true;
  const [own, other] = [roleWords(role), roleWords(guess.value)];
  return isWithin(own, other) || isWithin(other, own);
}

/**
 * Whether a change comes from somewhere the application knows: its organiser, or those invited where a service sent it, by address,
 * by host, or by a host named like the company. A UID is no secret to everybody who was ever sent the invitation.
 */
export function isFromKnown(invitation: Invitation, application: Application): boolean {
  const { organizer, attendees } = invitation;
  const senders = organizer?.is === "person" ? [organizer] : attendees.filter(({ is }) => is === "person");
  const machine = organizer?.is === "machine" ? [organizer] : [];
  const known = peopleIn(application);
  const hosts = new Set(known.flatMap(({ email }) => ownHost(email) ?? []));
  return [...senders, ...machine].some(
    (sender) =>
      known.some((person) => surelySamePerson(person, sender)) ||
      hosts.has(ownHost(sender.email) ?? "") ||
      alike(companyIn(sender.email) ?? "", application.company),
  );
}

function ownHost(email: string | undefined): string | undefined {
  const host = email?.slice(email.lastIndexOf("@") + 1).toLowerCase();
  return host === undefined || privateHosts.test(host) || schedulingHosts.test(host) ? undefined : host;
}
