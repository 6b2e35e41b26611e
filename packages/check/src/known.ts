import type { Application, Person } from "@afterword/core";
import type { CheckContext } from "./context.ts";
import { nameParts } from "./text/fold.ts";

/** What the record knows, gathered once for all checks. */
export interface Known {
  /** People of this application. */
  people: readonly Person[];
  /** People of the user's other applications that are not also in this one. */
  strangers: readonly { person: Person; application: Application }[];
  /** Companies of the other applications, where they differ from this one's. */
  companies: readonly string[];
  /** Every word from the record that is no misspelling, in lower case. */
  words: ReadonlySet<string>;
}

export function readKnown(context: CheckContext): Known {
  const { application, others = [], recipient, settings, known = [] } = context;
  const people = application ? peopleOf(application) : [];
  if (recipient && !people.some((person) => same(person.name, recipient.name))) people.push(recipient);
  const strangers = others
    .flatMap((other) => peopleOf(other).map((person) => ({ person, application: other })))
    .filter(
      ({ person }) =>
        !people.some((one) => same(one.name, person.name)) && !(settings?.name && same(settings.name, person.name)),
    );
  const companies = others
    .map((other) => other.company)
    .filter((company) => application === undefined || !same(company, application.company));
  const texts = [
    ...known,
    settings?.name,
    settings?.signoff,
    application?.company,
    application?.role,
    application?.fit,
    ...people.flatMap((person) => [person.name, person.greeting, person.position]),
    ...(application?.interviews ?? []).flatMap((interview) => [
      interview.place,
      ...[...interview.topics, ...interview.people.flatMap((person) => person.topics)].map((topic) => topic.about),
    ]),
    ...(application?.references ?? []).map((person) => person.name),
  ];
  return { people, strangers, companies, words: wordsOf(texts) };
}

function wordsOf(texts: readonly (string | undefined)[]): Set<string> {
  const words = new Set<string>();
  for (const text of texts) {
    for (const [word] of text?.matchAll(/[\p{L}\p{M}\p{N}]+(?:['’-][\p{L}\p{M}\p{N}]+)*/gu) ?? []) {
      words.add(word.toLowerCase().replace(/’/g, "'"));
      for (const part of word.split(/[-'’]/)) if (part.length > 2) words.add(part.toLowerCase());
    }
  }
  return words;
}

export const peopleOf = (application: Application): Person[] => [
  ...application.interviews.flatMap((interview) => interview.people),
  ...application.contacts,
];

const same = (a: string, b: string): boolean =>
  nameParts(a).join(" ").toLowerCase() === nameParts(b).join(" ").toLowerCase();
