import { Interviewer } from "../model/person.ts";
import { readSentences } from "../sentences/read.ts";

/**
 * A person as typed on one line: `Thandi Nkosi <t@acme.example>: moving billing to Postgres`. What follows the colon is
 * a thought to them where it is whole sentences, else one topic, whatever stands in it. Undefined where it is none: a name has a
 * letter in it.
 */
export function readPerson(text: string): Interviewer | undefined {
  const match = /^([^:<]*(?:<[^>]*>)?[^:]*?)\s*(?::\s*(.+))?$/.exec(text.trim());
  const parsed = Interviewer.safeParse(match?.[1]?.trim() ?? text);
  if (!parsed.success || !/\p{L}/u.test(parsed.data.name)) return undefined;
  const words = match?.[2]?.trim();
  if (words === undefined) return parsed.data;
  return readSentences(words, { name: parsed.data.name }).is === "sentences"
    ? { ...parsed.data, say: words }
    : { ...parsed.data, topics: [...parsed.data.topics, { about: words }] };
}
