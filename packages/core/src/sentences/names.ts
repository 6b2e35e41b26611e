import type { Application, Settings } from "../model/index.ts";
import { sentencesOf } from "./split.ts";

/** A place called after a person, inside a sentence: "at Bellamy's." What belongs to a person has a noun after it, and is left alone. */
const place = /(?<=\p{L},? )\p{Lu}\p{Ll}{2,}['’]s(?=[.,;:!?]|$| (?:and|but|for|in|we|I|they|it|until|last)\b)/gu;

/** The names that a record has: of the company, of its people, and of places that the candidate's own sentences name. A first name alone may be any word: Chase, Van, Long. */
export function namesOnRecord(
  { company, interviews, contacts, fit }: Pick<Application, "company" | "interviews" | "contacts" | "fit">,
  settings?: Pick<Settings, "fit">,
): string[] {
  const met = interviews.flatMap(({ people }) => people);
  const people = [...met, ...contacts].map(({ name }) => name);
  const own = [settings?.fit, fit, ...met.flatMap(({ say, more }) => [say, more])].filter((text) => text !== undefined);
  const places = own.flatMap(sentencesOf).flatMap((sentence) => sentence.match(place) ?? []);
  return [...new Set([company, ...people, ...places])];
}
