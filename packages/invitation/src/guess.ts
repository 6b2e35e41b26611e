import type { Interview } from "@afterword/core";
import { describedIn } from "./description.ts";
import { employersOf } from "./employer.ts";
import { candidateIn, mentionedIn } from "./mentioned.ts";
import { nameFrom, type Attendee, type Self } from "./people.ts";
import { kindIn } from "./round-kind.ts";
import { spelledOut, titleGuesses } from "./title.ts";
import { alike, isNameOfOrganisation, plainLetters, tidy } from "./words.ts";

/** Something nobody wrote down in so many words: shown as a guess, and for the person to confirm. */
export interface Guess<T extends string = string> {
  readonly value: T;
  readonly guess: true;
  /** What it was read from: `the title`, `the address of the organiser`. */
  readonly from: string;
}

export interface Guesses {
  readonly company?: Guess | undefined;
  readonly role?: Guess | undefined;
  readonly kind?: Guess<NonNullable<Interview["kind"]>> | undefined;
}

/** What the title, the description and the addresses suggest. */
export function guessesFrom(
  { summary, description }: { summary: string; description: string },
  organizer: Attendee | undefined,
  attendees: readonly Attendee[],
  self: readonly Self[],
): Guesses {
  const hosts = [...(organizer ? [organizer] : []), ...attendees].filter(
    ({ is }) => is === "person" || is === "machine",
  );
  const candidate = candidateIn(description);
  const names = [
    ...hosts.filter(({ is }) => is === "person").map(({ name }) => name),
    ...attendees.filter(({ is }) => is !== "machine").map(({ name }) => name),
    ...self.map(({ name }) => name),
    ...mentionedIn(description).map(({ name }) => name),
    candidate.name,
    candidate.greeted,
  ].filter((name) => name !== undefined && name !== "") as string[];
  const { employers, agencies } = employersOf(hosts);
  const described = describedIn(description, names);
  const title = titleGuesses(summary, names, [...employers, ...agencies]);
  const role = roleFrom(title.role, described);
  const company = companyFrom(title, described, description, hosts, { employers, agencies });
  const kind = kindFrom(title.rest, described.round, description);
  return {
    company: company && { ...company, guess: true },
    role: role ? { ...role, guess: true } : undefined,
    kind: kind && { ...kind, guess: true },
  };
}

type Found = { value: string; from: string };

/** The title's, unless a label in the description gives the same more exactly. */
function roleFrom(
  inTitle: string | undefined,
  { role, roleIsLabelled }: ReturnType<typeof describedIn>,
): Found | undefined {
  const isSame = inTitle !== undefined && role !== undefined && (contains(inTitle, role) || contains(role, inTitle));
  if (inTitle !== undefined && !(roleIsLabelled && isSame)) return { value: inTitle, from: "the title" };
  return role === undefined ? undefined : { value: role, from: "the description" };
}

const contains = (whole: string, part: string): boolean => plainLetters(whole).includes(plainLetters(part));

/** Who hires: the client that is named, never the agency that writes; else what title, description and addresses agree on. */
function companyFrom(
  title: ReturnType<typeof titleGuesses>,
  described: ReturnType<typeof describedIn>,
  description: string,
  hosts: readonly Attendee[],
  { employers, agencies }: ReturnType<typeof employersOf>,
): Found | undefined {
  const isAgencyName = (name: string) => agencies.some((agency) => alike(name, agency));
  const inTitle = title.company !== undefined && !isAgencyName(title.company) ? title.company : undefined;
  const inText = described.company !== undefined && !isAgencyName(described.company) ? described.company : undefined;
  if (described.byAgency && inText) return { value: inText, from: "the description" };
  if (inTitle && !title.weak) return { value: inTitle, from: "the title" };
  if (inText) return { value: inText, from: "the description" };
  const sender = hosts.map(senderName).find((name) => name !== undefined && !isAgencyName(name));
  const corroborated =
    sender !== undefined && (inTitle === undefined || employers.some((domain) => alike(sender, domain)));
  if (sender !== undefined && corroborated) return { value: sender, from: "the name of the organiser" };
  // An agency that says so, or an address that is an agency's, says nothing of who hires.
  const known = described.byAgency ? [] : employers;
  const agreed = inTitle === undefined ? undefined : known.find((domain) => alike(inTitle, domain));
  if (inTitle && (agreed !== undefined || known.length === 0)) return { value: inTitle, from: "the title" };
  const [domain] = known;
  if (domain !== undefined && inTitle !== undefined && title.role !== undefined)
    return { value: inTitle, from: "the title" };
  if (domain !== undefined) {
    const spelled = known
      .map((each) => spelledOut(description.slice(0, 3000), each))
      .find((found) => found !== undefined);
    if (spelled !== undefined) return { value: tidy(wholeName(description, spelled)), from: "the description" };
    const isHost = employersOf(hosts.slice(0, 1)).employers.includes(domain);
    return { value: domain, from: isHost ? "the address of the organiser" : "the address of a person who is invited" };
  }
  return sender === undefined ? undefined : { value: sender, from: "the name of the organiser" };
}

/** "Hillcrest" as "Hillcrest Primary School", where the text goes on so. */
function wholeName(text: string, name: string): string {
  const at = text.indexOf(`${name} `);
  const [longer] = at < 0 ? [] : (/^[^\s]+(?: [\p{Lu}&][\p{L}\d&’'-]*){1,4}/u.exec(text.slice(at, at + 120)) ?? []);
  return longer !== undefined && isNameOfOrganisation(longer) ? longer : name;
}

/** The employer that a service or a team's mailbox writes for: `Acme Recruiting Team`, `Acme via SmartRecruiters`, `Acme`. */
function senderName({ name, is, email }: Attendee): string | undefined {
  const found = team.exec(name)?.[1] ?? (is === "machine" ? name.replace(/\s+(?:via|@)\s.*$/i, "") : undefined);
  const isSaid = found !== undefined && !found.includes("@") && !isSystem(found) && nameFrom(email) !== found;
  return isSaid ? tidy(found) : undefined;
}

function kindFrom(
  title: string,
  round: string | undefined,
  description: string,
): (Found & { value: NonNullable<Interview["kind"]> }) | undefined {
  const inTitle = kindIn(title);
  if (inTitle) return { value: inTitle, from: "the title" };
  const said = round === undefined ? undefined : kindIn(round);
  if (said) return { value: said, from: "the description" };
  // Only where one kind is named: an agenda of several says nothing of the whole.
  const named = [...description.slice(0, 5000).matchAll(roundInText)].flatMap(([words]) => kindIn(words) ?? []);
  if (new Set(named).size === 1) return { value: named[0]!, from: "the description" };
  const isPanel =
    named.length === 0 &&
    /^[ \t]{0,8}(?:interview )?panel(?: members?)?[ \t]?:[^\n]*(?:[,;]|\band\b)/im.test(description);
  return isPanel ? { value: "panel", from: "the description" } : undefined;
}

const roundInText =
  /(?:[\p{L}-]{2,20} ){0,2}(?:interview|round|screen|call|stage|review|[\p{L}-]{0,20}gespräch|entretien(?: [\p{L}-]{2,20})?|entrevista(?: [\p{L}-]{2,20})?|colloquio(?: [\p{L}-]{2,20})?|[\p{L}-]{0,20}gesprek)(?![\p{L}\p{N}])/giu;

/** "Acme Recruiting Team", behind the address of a service. */
const team =
  /^(\S.{0,60}?)\s+(?:recruiting|recruitment|talent(?: acquisition)?|hiring|careers|people|hr|interview(?:s|ing)?|workday|scheduling|jobs)(?:\s+(?:team|calendar|notifications?|acquisition))?(?:\s+(?:via|@|at)\s.*)?$/i;

const isSystem = (name: string): boolean =>
  /^(?:the|your|our|an?|google(?: calendar)?|microsoft(?: teams)?|workday|greenhouse|lever|ashby|calendly|cal\.com|goodtime|zoom|webex|hirevue|smartrecruiters|icims|teamtailor|workable|karat|comeet|paradox|olivia|trac|indeed|unknown organizer|[\w ]{0,20}no.?reply|invitations?|scheduling|scheduler|notifications?|[\w.]{0,20} ?notetaker|hr|recruit(?:ing|ment|ers?)|talent|careers|people|jobs|hiring|interviews?|info|personalabteilung|bewerbung|recrutement|team)$/i.test(
    name,
  );
