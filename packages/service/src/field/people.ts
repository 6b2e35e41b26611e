import { listed, longestPeople, plainMailboxes, readPerson, type Interviewer } from "@afterword/core";
import { allTexts, field, oneText, type Field, type Wording } from "./field.ts";
import { closesBrackets, peopleOn } from "./people-line.ts";

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
        let isGuess = false;
        for (const typedLine of allTexts(typed)) {
          const line = plainMailboxes(typedLine);
          if (line.length > longestPeople)
            return {
              problem: `Expected at most ${longestPeople.toLocaleString("en")} characters on a line, found ${line.length}.`,
            };
          const { parts, isSure } = peopleOn(line);
          isGuess ||= !isSure;
          for (const [index, text] of parts.entries()) {
            const one = closesBrackets(text) ? readPerson(text) : undefined;
            if (!one) return { problem: `Expected a person such as “${example}”, found “${text}”.` };
            found.push(one);
            // A topic may have a colon of its own.
            if (index > 0 && line.includes(":") && one.email === undefined) doubtful.push(one.name);
          }
        }
        if (doubtful.length > 0) {
          const [are, people] = doubtful.length === 1 ? ["Is", "a person"] : ["Are", "people"];
          return { value: found, doubt: `${are} ${listed(doubtful)} ${people} you met, too, and no topic?` };
        }
        return isGuess
          ? { value: found, doubt: `Is it ${showPeople(found, true)}? If not, put “;” between two people.` }
          : { value: found };
      },
      show: (found) => showPeople(found),
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

/** Every person with what they are, and how many they are, so that one person taken for two is seen: "2 people: Ann Bee; Cee Dee (owner)". */
function showPeople(found: readonly Interviewer[], always = false): string {
  const shown = found.map((one) => showPerson({ ...one, name: withPosition(one) })).join("; ");
  if (found.length === 1) return always ? `one person: ${shown}` : shown;
  return `${found.length} people: ${shown}`;
}

const withPosition = ({ name, position }: Interviewer): string =>
  position === undefined ? name : `${name} (${position})`;
