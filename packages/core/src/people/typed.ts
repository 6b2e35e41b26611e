import { Interviewer } from "../model/person.ts";
import { email as emailShape } from "../model/text.ts";
import { readSentences } from "../sentences/read.ts";
import { isPosition, positionSaid } from "./position.ts";

/**
 * A person as typed on one line: `Thandi Nkosi <t@acme.example>: moving billing to Postgres`, `Fiona Baird, head of imaging,
 * f.baird@acme.example`. What follows the colon is a thought to them where it is whole sentences, their position where it is that,
 * else one topic, whatever stands in it. Undefined where it is none: a name has a letter in it, and is no position.
 */
export function readPerson(text: string): Interviewer | undefined {
  const match = /^([^:<]*(?:<[^>]*>)?[^:]*?)\s*(?::\s*(.+))?$/.exec(text.trim());
  const head = match?.[1]?.trim() ?? text;
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

/** A name with a position, an address or both after it. Undefined where anything else stands there, as in "Nkosi, Thandi". */
function readDetails(text: string): Interviewer | undefined {
  const [name = "", ...details] = text
    .replace(/\s*\(([^()]*)\)\s*$/, ", $1")
    .split(",")
    .map((part) => part.trim());
  const person = details.length > 0 && name !== "" && !isAddress(name) ? parsed(name) : undefined;
  if (!person || !details.every((detail) => isPosition(detail) || isAddress(detail))) return undefined;
  const position = details.find((detail) => !isAddress(detail));
  const email = details.find(isAddress);
  return {
    ...person,
    ...(position !== undefined && { position }),
    ...(email !== undefined && { email: emailShape.parse(withoutBrackets(email)) }),
  };
}

const withoutBrackets = (text: string): string => text.replace(/^<(.*)>$/, "$1");

/** Whether words are an address alone, such as `f.baird@acme.example` or `<f.baird@acme.example>`. */
export const isAddress = (text: string): boolean => emailShape.safeParse(withoutBrackets(text)).success;
