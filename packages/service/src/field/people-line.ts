import { foldName, isAddress, isPhone, isPosition, readPerson } from "@afterword/core";

/** The people named on one line, each still as text. Not sure where the line can also be read as other people. */
export interface PeopleOnLine {
  readonly parts: readonly string[];
  readonly isSure: boolean;
}

/**
 * Takes a line apart into people: "Ann Bee, Cee Dee and Carol" is three; "Nkosi, Thandi", and "Ann Bee, owner, ann@acme.example" are
 * one; a semicolon always stands between two.
 */
export function peopleOn(line: string): PeopleOnLine {
  if (line.includes(":")) return { parts: splitWithTopics(line), isSure: true };
  const segments = outsideBrackets(line, ";").filter((part) => part !== "");
  const read = segments.map((segment) => peopleBetween(segment, segments.length > 1));
  return { parts: read.flatMap(({ parts }) => parts), isSure: read.every(({ isSure }) => isSure) };
}

function peopleBetween(line: string, isOneOfSeveral: boolean): PeopleOnLine {
  const parts = outsideBrackets(line, ",")
    .map((part) => part.replace(/^and\b\s*/i, ""))
    // "Head of sales and marketing" is one position; "head of sales and Tom Hale" is none.
    .flatMap((part) => (isPosition(part) && !/ and \p{Lu}/u.test(part) ? [part] : outsideBrackets(part, and)))
    .filter((part) => part !== "");
  if (isTurnedRound(line, parts)) return { parts: [line], isSure: isOneOfSeveral || hasBothNames(parts) };
  let isSure = true;
  const people: string[] = [];
  for (const part of parts) {
    const before = people.at(-1);
    const is = before === undefined ? "a person" : whatIs(part, before);
    if (
      is === "a person" &&
      before !== undefined &&
      /^\p{Ll}/u.test(part) &&
      /^\p{Lu}/u.test(before) &&
      !isAddress(part)
    )
      isSure = false;
    if (is === "a description") isSure = false;
    if (is === "a person") people.push(part);
    else people[people.length - 1] = is === "a description" ? `${before} (${part})` : `${before}, ${part}`;
  }
  return { parts: people, isSure };
}

/** "Nkosi, Thandi": one word, a comma, one word. It may be two people. */
const isTurnedRound = (line: string, parts: readonly string[]): boolean =>
  parts.length === 2 &&
  /^[^\s,]+,\s*[^\s,]+(?:\s*<[^>]*>)?$/.test(line) &&
  parts.every(
    (part) =>
      !isPosition(part.replace(/\s*<[^>]*>$/, "")) && !part.startsWith("<") && !isAddress(part) && /^\p{L}/u.test(part),
  ) &&
  /^\p{Lu}/u.test(parts[0]!) === /^\p{Lu}/u.test(parts[1]!) &&
  readPerson(line) !== undefined;

/** Whether the address has both names in it, as that of one person often has. */
const hasBothNames = (parts: readonly string[]): boolean => {
  const local = foldName(/<([^<>@]*)@/.exec(parts[1] ?? "")?.[1] ?? "");
  return parts.every((part) => local.includes(foldName(part.replace(/\s*<[^>]*>$/, "")).replace(/[^\p{L}]/gu, "")));
};

/** What a part is after the person before it: their position, address, number or degree, words about them, or another person. */
function whatIs(part: string, before: string): "a detail" | "a description" | "a person" {
  const words = part.replace(/\s*<[^<>]*>$/, "");
  if (words !== "" && isPosition(words)) return isAddress(before) ? "a person" : "a detail";
  if (isPhone(part)) return "a detail";
  if (degree.test(part)) return "a description";
  if (isAddress(part)) return isAddressOf(part, before) ? "a detail" : "a person";
  return saysSomething.test(part) && /^\p{Lu}/u.test(before) ? "a description" : "a person";
}

const degree =
  /^(?:ph\.?d|m\.?d|mba|cpa|jr|sr|esq|rn|rgn|bsc|msc|ba|ma|obe|mbe|cbe|qc|kc|frcs|frcp|dds|dvm|pe|pmp)\.?$/i;
/** Words in small letters that tell what a person is, and give no name: "key cabinet guy", "from the shop". */
const saysSomething =
  /^\p{Ll}(?=.*\s)(?=(?:\S+\s+){2}|.*\b(?:the|their|from|with|in|on|at|of|for|who|guy|lady|man|woman|bloke|chap|girl|lad|person)\b)/u;

/** An address alone belongs to the person before it where it has a part of the name in it. */
function isAddressOf(address: string, before: string): boolean {
  if (before.includes("@")) return false;
  const [name = "", ...details] = before.split(",");
  const local = foldName(address.slice(0, address.indexOf("@")));
  return (
    details.length > 0 ||
    foldName(name)
      .split(/\s+/)
      .some((word) => word.length > 2 && local.includes(word))
  );
}

const and = String.raw`(?<![\p{L}\p{N}_])and(?![\p{L}\p{N}_])|&`;

/** Splits where no bracket is open: "Maeve (ward manager, nights), Tom" is two parts. */
function outsideBrackets(text: string, mark: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (const { 0: found, index } of text.matchAll(new RegExp(`[(<)>]|${mark}`, "giu"))) {
    if (found === "(" || found === "<") depth++;
    else if (found === ")" || found === ">") depth = Math.max(0, depth - 1);
    else if (depth === 0) {
      parts.push(text.slice(start, index));
      start = index + found.length;
    }
  }
  return [...parts, text.slice(start)].map((part) => part.trim());
}

/** Whether each bracket before a colon is closed: "Ann Bee (HR" may have other people in it. */
export function closesBrackets(text: string): boolean {
  let depth = 0;
  for (const letter of text.split(":", 1)[0]!) {
    if (letter === "(" || letter === "<") depth++;
    if ((letter === ")" || letter === ">") && --depth < 0) return false;
  }
  return depth === 0;
}

const namePart = String.raw`\p{Lu}[\p{L}\p{M}'’.-]{0,60}`;
/** Where another person's name begins, with an address or with topics of their own. */
const another = new RegExp(
  String.raw`\s*(?:[,;]\s*(?:and\s+)?|\s(?:and|&)\s+)(?=${namePart}(?:\s+(?:\p{Ll}{1,4}\s+){0,2}${namePart}){0,3}\s*(<[^<>]*>|:\s))`,
  "gu",
);

/** "Ann Bee: billing, Cee Dee: on-call" is two people; before the first colon, only an address tells one from a position. */
function splitWithTopics(line: string): string[] {
  const ends = [...line.matchAll(another)].filter(
    ({ index, 1: mark }) => mark!.startsWith("<") || line.slice(0, index).includes(":"),
  );
  const starts = [0, ...ends.map(({ index, 0: { length } }) => index + length)];
  return starts.map((start, place) => line.slice(start, ends[place]?.index));
}
