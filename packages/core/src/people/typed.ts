import { Interviewer } from "../model/person.ts";
import { email as emailShape } from "../model/text.ts";
import { readSentences } from "../sentences/read.ts";
import { isPosition, positionSaid } from "./position.ts";
import { spokenName } from "./spoken-name.ts";

/**
 * A person as typed on one line: `Thandi Nkosi <t@acme.example>: moving billing to Postgres`, `Fiona Baird, head of imaging,
 * f.baird@acme.example`. What follows the colon is a thought to them where it is whole sentences, their position where it is that,
 * else one topic, whatever stands in it. Undefined where it is none: a name has a letter in it, and is no position.
 */
export function readPerson(text: string): Interviewer | undefined {
  const line = plainMailboxes(text);
  if (line.length > longestPeople) return undefined;
  const match = /^([^:<]*(?:<[^>]*>)?[^:]*?)\s*(?::\s*(.+))?$/.exec(line);
  const head = withCommas(match?.[1]?.trim() ?? line);
  const words = match?.[2]?.trim();
  // "Owner: Dave Hill" is Dave Hill, and "owner: the boats" is nobody.
  if (words !== undefined && isPosition(head) && !readDetails(head)) {
    const person = /^\p{Lu}[^,.;!?]*$/u.test(words) && !isPosition(words) ? readPerson(words) : undefined;
    return person && { ...person, position: person.position ?? head };
  }
  const person = readDetails(head) ?? parsed(head);
  if (!person || words === undefined) return person;
  const position = person.position === undefined ? positionSaid(words) : undefined;
  if (position !== undefined) return { ...person, position };
  return readSentences(words, { name: person.name }).is === "sentences"
    ? { ...person, say: words }
    : { ...person, topics: [...person.topics, { about: words }] };
}

function parsed(text: string): Interviewer | undefined {
  const read = Interviewer.safeParse(text);
  return read.success && /\p{L}/u.test(read.data.name) ? read.data : undefined;
}

/** No line of people is longer, with what is said of them: some patterns that read it compare each part with each. */
export const longestPeople = 2000;

/**
 * A line of people with one space, or one tab, between words, and addresses as mail programs copy them in one form:
 * `"Nkosi, Bongani" <b@acme.example>` is `Bongani Nkosi <b@acme.example>`, and `mailto:b@acme.example` is an address.
 */
export const plainMailboxes = (text: string): string =>
  text
    .trim()
    .replace(/\s+/g, (space) => (space.includes("\t") ? "\t" : " "))
    .replace(/\bmailto:(?=[^\s:]{1,200}@)/gi, "")
    .replace(/"([^"<>@]{1,200})"(?=\s*(?:[<;,]|$))/g, (_, name: string) => spokenName(name.trim()));

/** What stands between a name, a position and an address: a tab, a dash, a stroke, or nothing before the address. */
const withCommas = (head: string): string =>
  head
    .replace(/\s*\t\s*|\s+[-–—|]\s+/g, ", ")
    .replace(/(?<=[^\s,;<])\s+(?=[^\s<>(),;]+@[^\s<>(),;]+\.[^\s<>(),;]+$)/, ", ");

/** A name with a position, an address, a telephone number or several of them after it. Undefined where anything else stands there, as in "Nkosi, Thandi". */
function readDetails(text: string): Interviewer | undefined {
  const inside: string[] = [];
  const [name = "", ...outside] = text
    .replace(/\s*\(([^()]*)\)/g, (_, details: string) => {
      inside.push(...parts(details));
      return "";
    })
    .split(",")
    .map((part) => part.trim());
  const details = [...outside.flatMap(apart), ...inside.filter((part) => !isPronouns(part))].filter(
    (part) => part !== "",
  );
  const person = details.length > 0 && name !== "" && !isAddress(name) ? parsed(name) : undefined;
  const isDetail = (part: string): boolean =>
    isPosition(part) || isAddress(part) || isPhone(part) || (inside.includes(part) && /\p{L}/u.test(part));
  if (!person || !details.every(isDetail)) return undefined;
  const position = details.filter((part) => !isAddress(part) && !isPhone(part)).join(", ");
  const email = details.find(isAddress);
  const phone = details.find(isPhone);
  return {
    ...person,
    ...(position !== "" && { position }),
    ...(email !== undefined && { email: emailShape.parse(withoutBrackets(email)) }),
    ...(phone !== undefined && { phone }),
  };
}

const parts = (text: string): string[] => text.split(",").map((part) => part.trim());
const isPronouns = (text: string): boolean => /^\p{L}+(?: ?\/ ?\p{L}+)+$/u.test(text);
/** "Director of Nursing <m@acme.example>" is a position and an address. */
const apart = (detail: string): string[] => {
  const [, position, address] = /^([^<>]*[^<>\s])\s*(<[^<>]+>)$/.exec(detail) ?? [];
  return position !== undefined && isPosition(position) ? [position, address!] : [detail];
};

const withoutBrackets = (text: string): string => text.replace(/^<(.*)>$/, "$1");

/** Whether words are a telephone number alone. */
export const isPhone = (text: string): boolean => /^(?:\+|\(?0)[\d ()./-]{6,20}\d$/.test(text);

/** Whether words are an address alone, such as `f.baird@acme.example` or `<f.baird@acme.example>`. */
export const isAddress = (text: string): boolean => emailShape.safeParse(withoutBrackets(text)).success;
