import { spokenName } from "@afterword/core";
import type { Component } from "./content.ts";
import { readText, type Property } from "./property.ts";
import { cleanLine } from "@afterword/core/text";
import { privateHosts } from "./hosts.ts";

/** Somebody, or something, that the invitation names. */
export interface Attendee {
  readonly name: string;
  readonly email?: string | undefined;
  /** `self`: the one who was invited. `room`: a room or a device. `machine`: an address that nobody reads. */
  readonly is: "person" | "self" | "room" | "machine";
  readonly optional: boolean;
  /** What they answered: `accepted`, `declined`, `tentative`, `needs-action`. */
  readonly answer?: string | undefined;
}

/** Who is reading: what tells them apart from the people they meet. */
export interface Self {
  readonly email?: string | undefined;
  readonly name?: string | undefined;
}

/** The organiser and the attendees of an event, each once, in the order of the file. */
export function peopleOf(
  event: Component,
  self: readonly Self[],
): { organizer?: Attendee | undefined; attendees: Attendee[] } {
  const organizer = event.properties.find(({ name }) => name === "ORGANIZER");
  const seen = new Set<string>();
  const attendees = event.properties
    .filter(({ name }) => name === "ATTENDEE")
    .flatMap((property) => {
      const attendee = readAttendee(property, self);
      const key = (attendee?.email ?? attendee?.name)?.toLowerCase();
      if (!attendee || seen.has(key!)) return [];
      seen.add(key!);
      return [attendee];
    });
  const host = organizer && readAttendee(organizer, self);
  return {
    organizer: host,
    attendees: attendees.some(({ is }) => is === "self") ? attendees : withLikelySelf(attendees, host),
  };
}

/** Where nobody said who is reading: the one guest with an address of their own among people who write from work. */
function withLikelySelf(attendees: Attendee[], host: Attendee | undefined): Attendee[] {
  const isPrivate = ({ email }: Attendee) =>
    email !== undefined && privateHosts.test(email.slice(email.lastIndexOf("@") + 1).toLowerCase());
  const guests = attendees.filter(
    (attendee) => attendee.is === "person" && isPrivate(attendee) && attendee.email !== host?.email,
  );
  const colleagues = [...attendees, ...(host ? [host] : [])]
    .filter(({ is, email }) => is === "person" && email !== undefined)
    .filter((attendee) => !isPrivate(attendee));
  if (guests.length !== 1 || colleagues.length === 0) return attendees;
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
  return found === undefined || found.length > 254 || /\p{Cc}/u.test(found)
    ? undefined
    : found.replace(/['.]+$/, "").replace(/^'/, "");
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

function nameFrom(email: string): string {
  const words = email
    .slice(0, email.indexOf("@"))
    .split(/[._+-]+/)
    .filter((word) => /^\p{L}+$/u.test(word));
  return words.map((word) => word[0]!.toUpperCase() + word.slice(1)).join(" ") || email;
}

const machines =
  /^(?:no-?_?reply|do-?_?not-?_?reply|donotreply|mailer-daemon|notifications?|calendar-(?:notification|invite|server)s?|invit(?:e|ation)s?|scheduling|scheduler|bounces?|automated|unknownorganizer)\b/i;
const machineHosts =
  /@(?:[\w-]+\.)*(?:group\.calendar\.google\.com|import\.calendar\.google\.com|calendar\.google\.com|greenhouse-mail\.io|mail\.greenhouse\.io|imip\.me\.com)$/i;
const roomHosts = /@resource\.calendar\.google\.com$/i;
const roomNames =
  /^(?:conf(?:erence)?[ .-]?room|meeting[ .-]?room|board ?room|huddle|room|raum|besprechungsraum|salle|sala)\b|\b(?:conference room|meeting room|boardroom|\(room\))\b/i;

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
  if (email && (machines.test(email) || /[.+_-]no-?reply@/i.test(email) || machineHosts.test(email))) return "machine";
  if (self.some((own) => own.name !== undefined && sameName(own.name, name))) return "self";
  return "person";
}

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

const sameName = (a: string, b: string): boolean => words(a) === words(b) && words(a) !== "";
const words = (name: string): string =>
  (
    name
      .normalize("NFD")
      .replace(/\p{M}/gu, "")
      .toLowerCase()
      .match(/\p{L}+/gu) ?? []
  )
    .sort()
    .join(" ");
