import { foldName, isAddress, isPosition, listed, readPerson, type Interviewer } from "@afterword/core";
import { allTexts, field, oneText, type Field, type Wording } from "./field.ts";

const example = "Thandi Nkosi <thandi@acme.example>";

/** Somebody, with the address where it is known: `Thandi Nkosi <thandi@acme.example>`. */
export function person(wording: Wording & { optional: true }): Field<Interviewer | undefined>;
export function person(wording: Wording): Field<Interviewer>;
export function person(wording: Wording & { optional?: true }): Field<Interviewer | undefined> {
  return field<Interviewer>(
    {
      kind: "person",
      placeholder: example,
      read: (typed) => {
        const text = oneText(typed);
        const value = readPerson(text);
        return value ? { value } : { problem: `Expected a person such as “${example}”, found “${text}”.` };
      },
      show: showPerson,
    },
    wording as Wording & { optional: true },
  );
}

/**
 * Several people: a list, one on each line, or on one line as "Ann Bee, Cee Dee and Carol". What stands after a colon is what
 * was talked about with that person.
 */
export const people = (wording: Wording): Field<readonly Interviewer[] | undefined> =>
  field<readonly Interviewer[]>(
    {
      kind: "people",
      many: true,
      placeholder: `${example}: moving billing to Postgres`,
      read: (typed) => {
        const found: Interviewer[] = [];
        const doubtful: string[] = [];
        for (const line of allTexts(typed)) {
          const parts = splitPeople(line);
          for (const [index, text] of parts.entries()) {
            const one = readPerson(text);
            if (!one) return { problem: `Expected a person such as “${example}”, found “${text}”.` };
            found.push(one);
            // A topic may have a colon of its own.
            if (index > 0 && line.includes(":") && one.email === undefined) doubtful.push(one.name);
          }
        }
        if (doubtful.length === 0) return { value: found };
        const [are, people] = doubtful.length === 1 ? ["Is", "a person"] : ["Are", "people"];
        return { value: found, doubt: `${are} ${listed(doubtful)} ${people} you met, too, and no topic?` };
      },
      show: (found) => found.map(showPerson).join(", "),
    },
    { ...wording, optional: true },
  );

/** The sender's own sentences to one person. */
export interface Saying {
  readonly to: Interviewer;
  readonly say: string;
}

/** Sentences of one's own to people, one person on each line: "Thandi Nkosi: what you said of the invoices stayed with me." */
export const sayings = (wording: Wording): Field<readonly Saying[] | undefined> =>
  field<readonly Saying[]>(
    {
      kind: "lines",
      many: true,
      placeholder: "Thandi Nkosi: what you said of the invoices stayed with me",
      read: (typed) => {
        const found: Saying[] = [];
        for (const text of allTexts(typed)) {
          const colon = text.indexOf(":");
          const to = readPerson(text.slice(0, Math.max(0, colon)));
          const say = text.slice(colon + 1).trim();
          if (!to || say === "") return { problem: `Expected a name, a colon and your sentence, found “${text}”.` };
          found.push({ to, say });
        }
        return { value: found };
      },
      show: (found) => found.map(({ to, say }) => `${to.name}: ${say}`).join("\n"),
    },
    { ...wording, optional: true },
  );

export const showPerson = ({ name, email }: Pick<Interviewer, "name" | "email">): string =>
  email === undefined ? name : `${name} <${email}>`;

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

/** "Ann Bee, Cee Dee and Carol" is three people; "Nkosi, Thandi", and "Ann Bee, owner, ann@acme.example" are one. */
function splitPeople(line: string): string[] {
  if (line.includes(":")) return splitWithTopics(line);
  const parts = line
    .split(/\s*[,;]\s*(?:and\b\s*)?/i)
    // "Head of sales and marketing" is one position; "head of sales and Tom Hale" is none.
    .flatMap((part) => (isPosition(part) && !/ and \p{Lu}/u.test(part) ? [part] : part.split(/\s*(?:\band\b|&)\s*/i)))
    .filter((part) => part !== "");
  const people = parts.reduce<string[]>((so, part) => {
    const before = so.at(-1);
    return before !== undefined && isOf(before, part) ? [...so.slice(0, -1), `${before}, ${part}`] : [...so, part];
  }, []);
  const areNames = people.length > 1 && people.every((part) => readPerson(part) !== undefined);
  const isTurnedRound = people.length === 2 && /^[^,]+,\s*\S+(?:\s*<[^>]*>)?$/.test(line) && !/\s/.test(people[0]!);
  return areNames && !isTurnedRound ? people : [line];
}

/** Whether a position or an address belongs to the person before it. An address alone does where it has a part of the name in it. */
function isOf(before: string, part: string): boolean {
  if (isPosition(part)) return !isAddress(before);
  if (!isAddress(part) || before.includes("@")) return false;
  const [name = "", ...details] = before.split(",");
  const local = foldName(part.slice(0, part.indexOf("@")));
  return (
    details.length > 0 ||
    foldName(name)
      .split(/\s+/)
      .some((word) => word.length > 2 && local.includes(word))
  );
}
