import { email as emailOfModel } from "@afterword/core/schema";
import { spokenName } from "@afterword/core";
import type { Component } from "./content.ts";
import { readText, type Property } from "./property.ts";
import { cleanLine } from "@afterword/core/text";
import { privateHosts, schedulingHosts } from "./hosts.ts";
import { candidateIn, mentionedIn, readName, type Mentioned } from "./mentioned.ts";
import { isLikePerson, isNameOfOrganisation, isPartOfName, wholeWords } from "./words.ts";

/** Somebody, or something, that the invitation names. */
export interface Attendee {
  readonly name: string;
  readonly email?: string | undefined;
  /** `self`: the one who was invited. `room`: a room or a device. `machine`: a system, a list or a team's mailbox. */
  readonly is: "person" | "self" | "room" | "machine";
  readonly optional: boolean;
  /** What they answered: `accepted`, `declined`, `tentative`, `needs-action`. */
  readonly answer?: string | undefined;
  /** Nobody invited them by address; they were read from `the description`, and are for the person to confirm. */
  readonly from?: string | undefined;
}

/** Who is reading: what tells them apart from the people they meet. */
export interface Self {
  readonly email?: string | undefined;
  readonly name?: string | undefined;
}

interface People {
  readonly organizer?: Attendee | undefined;
  readonly attendees: Attendee[];
}

/**
 * The organiser and the attendees of an event, each once, in the order of the file; after them the interviewers that only the
 * description or the title names.
 */
export function peopleOf(event: Component, self: readonly Self[], description: string, summary: string): People {
  const organizer = event.properties.find(({ name }) => name === "ORGANIZER");
  const host = organizer && readAttendee(organizer, self);
  const seen = new Set<string>();
  const invited = event.properties
    .filter(({ name }) => name === "ATTENDEE")
    .flatMap((property) => {
      const attendee = readAttendee(property, self);
      const key = (attendee?.email ?? attendee?.name)?.toLowerCase();
      if (!attendee || seen.has(key!)) return [];
      seen.add(key!);
      return [attendee];
    });
  const attendees = invited.some(({ is }) => is === "self") ? invited : withLikelySelf(invited, host, description);
  const reader = [
    ...attendees.filter(({ is }) => is === "self").map(({ name }) => name),
    candidateIn(description).name,
  ];
  const known = [host?.name, ...attendees.map(({ name }) => name), ...reader, ...self.map(({ name }) => name)];
  const isNew = ({ name, email }: Mentioned): boolean =>
    !known.some(
      (other) => other !== undefined && (sameNameInAnyOrder(other, name) || isPartOfName(withoutTitle(name), other)),
    ) && !seen.has(email?.toLowerCase() ?? "");
  const all = mentionedIn(description);
  const described = all.filter(isNew);
  // Whoever writes and says that they will be there as well is met, too.
  const present =
    host?.is === "person" && all.length > 1 && all.some(({ name }) => sameNameInAnyOrder(name, host.name));
  const titled = all.length > 0 ? [] : besideReader(summary, reader).filter(isNew);
  const mentioned = [
    ...described.map((person) => ({ ...person, from: "the description" })),
    ...titled.map((person) => ({ ...person, from: "the title" })),
  ].map((person): Attendee => ({ ...person, is: "person", optional: false }));
  if (present && mentioned.length > 0) mentioned.push({ ...host, from: "the description" });
  return { organizer: host, attendees: [...attendees, ...mentioned] };
}

/** "Robin Adams & Idan Levi (Cobalt Analytics)": whoever stands beside the one who is invited. */
function besideReader(summary: string, reader: readonly (string | undefined)[]): Mentioned[] {
  const parts = summary
    .slice(0, 300)
    .replace(/^[^:]{0,30}:\s/, "")
    .split(/\s*(?:<>|<->|\||[&+/×()]|\s(?:x|and|und|et|y)\s)\s*/u);
  const at = parts.findIndex((part) => reader.some((name) => name !== undefined && sameNameInAnyOrder(name, part)));
  const beside = at < 0 ? [] : [parts[at - 1], parts[at + 1]];
  return beside.flatMap((part) => (part !== undefined && isLikePerson(part) ? readName(part, false) : []));
}

/**
 * Where nobody said who is reading: whom the description calls the candidate or greets, else the one guest with an address of
 * their own among people or systems that write from work.
 */
function withLikelySelf(attendees: Attendee[], host: Attendee | undefined, description: string): Attendee[] {
  const isPrivate = ({ email }: Attendee) =>
    email !== undefined && privateHosts.test(email.slice(email.lastIndexOf("@") + 1).toLowerCase());
  const others = attendees.filter(({ is, email }) => is === "person" && (email === undefined || email !== host?.email));
  const { name, greeted } = candidateIn(description);
  const called = others.filter(
    (person) =>
      (name !== undefined && sameNameInAnyOrder(name, person.name)) ||
      (greeted !== undefined && isPartOfName(greeted, person.name)),
  );
  const guests = called.length === 1 ? called : others.filter(isPrivate);
  const senders = [...attendees, ...(host ? [host] : [])].filter(
    (person) => (person.is === "person" || person.is === "machine") && person.email !== undefined && !isPrivate(person),
  );
  if (guests.length !== 1 || (called.length !== 1 && senders.length === 0)) return attendees;
  return attendees.map((attendee) => (attendee === guests[0] ? { ...attendee, is: "self" } : attendee));
}

function readAttendee({ params, value: whole }: Property, self: readonly Self[]): Attendee | undefined {
  const value = whole.slice(0, 1000);
  // Apple puts an address of its own in place of the one that it names beside it.
  const email = address(params.get("EMAIL") ?? "") ?? address(value) ?? address(params.get("CN") ?? "");
  const said = nameOf(params.get("CN") ?? /CN=([^:;]+)[:;]/i.exec(value)?.[1] ?? "");
  const name = said === "" || said.includes("@") ? (email ? nameFrom(email) : "") : said;
  if (name === "") return undefined;
  const answer = params.get("PARTSTAT")?.toLowerCase();
  return {
    name,
    email,
    is: whatIs(params, name, email, self),
    optional: params.get("ROLE")?.toUpperCase() === "OPT-PARTICIPANT",
    ...(answer && { answer }),
  };
}

/** The shape the model takes; what it would refuse (an X.500 name, `invalid:nomail`) is no address to write to. */
function address(text: string): string | undefined {
  const found = readable(text.slice(0, 1000))
    .split(/[\s<>()[\]\\,;:"?&]+/)
    .find((word) => /^[^@]+@[^@]+\.[^@]+$/.test(word));
  return emailOfModel.safeParse(found?.replace(/['.]+$/, "").replace(/^'/, "")).data;
}

function readable(text: string): string {
  try {
    return decodeURIComponent(text.replace(/^\s*mailto:/i, ""));
  } catch {
    return text;
  }
}

/** `Nkosi, Thandi (Acme)` reads better as `Thandi Nkosi`. */
function nameOf(cn: string): string {
  const plain = cleanLine(readText(cn), 120)
    .replace(/^(["'])(.*)\1$/, "$2")
    .replace(/[<>]/g, "")
    .replace(/""+/g, '"')
    // Notes writes the place in the directory behind the name.
    .replace(/^CN=/i, "")
    .replace(/^([^/]+)\/.*$/, "$1")
    .replace(/\s*[([][^)\]]*[)\]]\s*$/, "")
    .trim();
  return spokenName(plain);
}

/** `sam.lee@acme.example` → `Sam Lee`. */
export function nameFrom(email: string | undefined): string {
  if (email === undefined) return "";
  const words = email
    .slice(0, email.indexOf("@"))
    .split(/[._+-]+/)
    .filter((word) => /^\p{L}+$/u.test(word));
  return words.map((word) => word[0]!.toUpperCase() + word.slice(1)).join(" ") || email;
}

const machines =
  /^(?:no-?_?reply|do-?_?not-?_?reply|donotreply|mailer-daemon|postmaster|notifications?|alerts?|updates?|calendar(?:[-.](?:notification|invite|server)s?)?|invit(?:e|ation)s?|schedul(?:ing|er|e)|bounces?|automated|system|unknownorganizer|meetings?|messenger|webex|zoom|teams|notetaker|bot)(?![a-z])/i;
/** Mailboxes that a team reads: nobody one met. */
const teamBoxes =
  /^(?:hr|jobs?|careers?|karriere|bewerbung(?:en)?|recrutement|rrhh|seleccion|selezione|recruit(?:ing|ment|ers?)?|talent(?:[-._]?(?:acquisition|team))?|hiring|interviews?|interviewing|candidates?|people(?:[-._]?(?:ops|team))?|ta|apply|applications?|info|contact|hello|team|office|admin|support)(?:[-._+][a-z0-9._+-]*)?$/i;
/** Services that send under the name of an employer, never a person's own. */
const machineHosts =
  /@(?:[\w-]+\.)*(?:group\.calendar\.google\.com|import\.calendar\.google\.com|calendar\.google\.com|greenhouse-mail\.io|mail\.greenhouse\.io|greenhouse-jobs\.com|imip\.me\.com|myworkday\.com|myworkdayjobs\.com|hire\.lever\.co|workablemail\.com|teamtailor-mail\.com|breezy-mail\.com|paradox\.ai|talent\.icims\.com|taleo\.net|brassring\.com|successfactors\.(?:com|eu)|oraclecloud\.com|fireflies\.ai|otter\.ai|read\.ai|fathom\.video|metaview\.ai|brighthire\.(?:com|ai)|tldv\.io|gong\.io|grain\.(?:com|co))$/i;
const teamNames = wholeWords(
  "personal(?:abteilung|wesen)|human resources|ressources humaines|recursos humanos|risorse umane|recrutement|selección|workday|greenhouse|ashby|smartrecruiters|calendly|recruit(?:ing|ment)(?: team)?|talent(?: acquisition| team)|hiring team|careers|scheduling|scheduler|notifications?|no.?reply|interviews?|people team|bot|notetaker|note taker|calendar",
);
const roomHosts = /@resource\.calendar\.google\.com$/i;
const roomNames =
  /^(?:conf(?:erence)?[ .-]?room|meeting[ .-]?room|board ?room|huddle|room|raum|besprechungsraum|besprechungszimmer|sitzungszimmer|konferenzraum|salle|sala|saal|vergaderzaal|vergaderruimte)\b|\b(?:conference room|meeting room|boardroom|\(room\))\b/i;

function whatIs(
  params: ReadonlyMap<string, string>,
  name: string,
  email: string | undefined,
  self: readonly Self[],
): Attendee["is"] {
  if (self.some((own) => own.email !== undefined && email !== undefined && sameAddress(own.email, email)))
    return "self";
  const type = params.get("CUTYPE")?.toUpperCase();
  if (type === "ROOM" || type === "RESOURCE" || (email && roomHosts.test(email)) || roomNames.test(name)) return "room";
  if (type === "GROUP" || (email && isSystem(email, name)) || isNameOfOrganisation(name)) return "machine";
  if (self.some((own) => own.name !== undefined && sameNameInAnyOrder(own.name, name))) return "self";
  return "person";
}

/** An address that no single person has: by its host, by its own part, or because a service wrote it and nobody's name is in it. */
function isSystem(email: string, name: string): boolean {
  const at = email.lastIndexOf("@");
  const [own, host] = [email.slice(0, at), email.slice(at + 1).toLowerCase()];
  if (machineHosts.test(email) || machines.test(own) || /[.+_-]no-?reply$/i.test(own)) return true;
  const isPersonal = own.split(/[._+-]/).some((part) => part.length > 1 && wordsOf(name).includes(part.toLowerCase()));
  if (teamBoxes.test(own)) return !personShape.test(name) || teamNames.test(name) || isPersonal;
  if (teamNames.test(name) && !isPersonal) return true;
  return schedulingHosts.test(host) && (!isPersonal || teamNames.test(name));
}

const personShape = /^\p{Lu}[\p{L}.'’-]*(?: [\p{L}.'’-]+){0,3} \p{Lu}[\p{L}'’-]+$/u;

const plainAddress = (email: string): string =>
  email
    .toLowerCase()
    .replace(/\+[^@]*@/, "@")
    .replace(/@googlemail\.com$/, "@gmail.com");

/** Dots mean nothing to Gmail, and a tag after a plus means nothing to most. */
function sameAddress(a: string, b: string): boolean {
  const [one, other] = [plainAddress(a), plainAddress(b)];
  const bare = (email: string) => (email.endsWith("@gmail.com") ? email.slice(0, -10).replaceAll(".", "") : email);
  return bare(one) === bare(other);
}

const withoutTitle = (name: string): string => name.replace(/^(?:(?:Dr|Prof|Mr|Mrs|Ms|Miss)\.? )+/, "");

/** Whether two names are one, family name first or last: core compares them in order. */
const sameNameInAnyOrder = (a: string, b: string): boolean => words(a) === words(b) && words(a) !== "";
const words = (name: string): string => wordsOf(name).sort().join(" ");
const wordsOf = (name: string): string[] =>
  name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .match(/\p{L}+/gu) ?? [];
