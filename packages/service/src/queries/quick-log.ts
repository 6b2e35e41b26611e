import { foldName, readPerson } from "@afterword/core";
import { addInterview } from "../actions/add-interview.ts";
import type { TypedFields } from "../field/field.ts";
import { everyone } from "../find.ts";
import type { Snapshot } from "../snapshot.ts";

/** The fields of `add-interview` that one line can fill. */
interface Said {
  company?: string;
  role?: string;
  start?: string;
  end?: string;
  promise?: string;
  people: string[];
  notes: string[];
}

/**
 * Takes one typed line apart into the fields of `add-interview`, still as text: "Acme, platform engineer, yesterday 10:00, Thandi
 * Nkosi: moving billing". The company comes first; the rest is told apart by what it is. Dates are those that the field `start`
 * can read. Nothing of the line is dropped: what is no field of its own becomes a note. Reads only; show the result before it is kept.
 */
export function readQuickLog(line: string, snapshot: Snapshot): TypedFields {
  const said: Said = { people: [], notes: [] };
  const parts = withMomentsApart(partsOf(line), snapshot);
  for (let at = 0; at < parts.length; at++) {
    const count = said.start === undefined ? momentLength(parts, at, snapshot) : 0;
    if (count > 0) {
      Object.assign(said, timesIn(parts.slice(at, at + count).join(" "), snapshot));
      at += count - 1;
    } else place(parts[at]!, said, snapshot);
  }
  const { people, notes, ...rest } = said;
  return {
    ...rest,
    ...(people.length > 0 && { people }),
    ...(notes.length > 0 && { notes: notes.join("\n") }),
  };
}

/** The parts between commas. What was talked about may hold commas itself: it goes on until the next person or moment. */
const partsOf = (line: string): string[] =>
  line
    .split(/[,;\n]+/)
    .map((part) => part.trim())
    .filter((part) => part !== "");

/** Puts a part that is neither a moment nor a range of time where it belongs. */
function place(part: string, said: Said, snapshot: Snapshot): void {
  const { start, people } = said;
  const last = people.at(-1);
  const promised =
    /^(?:(?:they(?:'ll| will)? )?(?:answer|decide|decision|reply|hear(?: back)?|let me know)(?: by| in)?|by)[: ]+(.+)$/i.exec(
      part,
    );
  const named = /^(?:with|met|spoke (?:to|with)) (.+)$/i.exec(part)?.[1] ?? part;
  if (said.company === undefined) placeCompany(part, said, snapshot);
  else if (promised && said.promise === undefined) said.promise = /\bin [^,]+$/i.exec(part)?.[0] ?? promised[1]!;
  else if (start !== undefined && said.end === undefined && reads("end", part, snapshot, { start })) said.end = part;
  else if (isPerson(named, said, snapshot) || named !== part)
    people.push(...named.split(/ and (?=\p{Lu})/u).map(withTopic));
  else if (said.role === undefined && start === undefined && people.length === 0) said.role = part;
  else if (last?.includes(": ")) people[people.length - 1] = `${last}, ${part}`;
  else said.notes.push(part);
}

/** "Acme", "Acme as platform engineer", or a company on record with the role after it. */
function placeCompany(part: string, said: Said, { applications }: Snapshot): void {
  const known = applications
    .map(({ application }) => application.company)
    .sort((a, b) => b.length - a.length)
    .find((company) => foldName(`${part} `).startsWith(`${foldName(company)} `));
  const [company, role] =
    known === undefined
      ? (
          /^(.+?) (?:as(?: an?)?|for(?: an?)?) (.+)$/.exec(part) ??
          /^(\p{Lu}.*?) (\p{Ll}.*)$/u.exec(part) ?? ["", part]
        ).slice(1)
      : [
          known,
          part
            .slice(known.length)
            .replace(/^ (?:as|for)(?: an?)? /, "")
            .trim(),
        ];
  said.company = company!;
  if (role) said.role = role;
}

const roles =
  /\b(?:accountant|administrator|adviser|advisor|analyst|architect|assistant|associate|buyer|carer|chef|clerk|consultant|controller|coordinator|designer|developer|director|driver|editor|engineer|executive|head|intern|lawyer|lead|lecturer|librarian|manager|marketer|nurse|officer|operator|pharmacist|planner|president|producer|programmer|recruiter|representative|researcher|scientist|secretary|specialist|supervisor|support|teacher|technician|tester|therapist|trainee|tutor|writer)\b/i;

/** "Thandi Nkosi: moving billing", "T. Nkosi <t@acme.example>", a name on record, or what is written as a name after the role or the start. */
function isPerson(part: string, { start, role, company }: Said, { applications }: Snapshot): boolean {
  const [name = ""] = part.split(/: | about |</);
  if (readPerson(name.trim() || part) === undefined) return false;
  if (/: |<[^>]+@|^\S+@\S+$/.test(part)) return true;
  const isKnown = applications.some(
    ({ application }) =>
      foldName(application.company) === foldName(company ?? "") &&
      everyone(application).some((one) => foldName(one.name) === foldName(name)),
  );
  const words = name.trim().split(/\s+/);
  const isNamed =
    words.length <= 4 &&
    words.every((word) => /^(?:\p{Lu}|d[aeiou]s?$|v[ao]n$|bin$|al-)/u.test(word)) &&
    !roles.test(name);
  return isKnown || (isNamed && (start !== undefined || role !== undefined || words.length > 1));
}

/** "Thandi about billing" as the field of people takes it: "Thandi: billing". */
const withTopic = (text: string): string => text.trim().replace(/^(\p{Lu}[^:]*?) about /u, "$1: ");

/** A start, and the end where a range was typed: "yesterday 10:00 to 11:00". */
function timesIn(text: string, snapshot: Snapshot): { start: string; end?: string } {
  const words = text.replace(/^(?:on|at|from) /i, "");
  for (const { index, 0: mark } of [...words.matchAll(/\s*(?:-|–|—|\bto\b|\buntil\b|\btill\b)\s*/gi)].toReversed()) {
    const [start, end] = [words.slice(0, index), words.slice(index + mark.length)];
    if (reads("start", start, snapshot) && reads("end", end, snapshot, { start })) return { start, end };
  }
  return { start: reads("start", words, snapshot) ? words : "" };
}

const isTime = (text: string, snapshot: Snapshot): boolean => timesIn(text, snapshot).start !== "";

/** How many parts from one on make a moment together: "Monday", "23 November", "10:00". The most that do; none where it is none. */
const momentLength = (parts: readonly string[], at: number, snapshot: Snapshot): number =>
  [3, 2, 1].find((count) => at + count <= parts.length && isTime(parts.slice(at, at + count).join(" "), snapshot)) ?? 0;

/** A line without commas: the longest run of words that is a moment becomes a part of its own, and so does what follows "with". */
function withMomentsApart(parts: readonly string[], snapshot: Snapshot): string[] {
  if (parts.some((_, at) => momentLength(parts, at, snapshot) > 0)) return [...parts];
  return parts.flatMap((part) => {
    const words = part.split(/\s+/).slice(0, 60);
    for (let length = Math.min(6, words.length); length > 0; length--)
      for (let from = 0; from + length <= words.length; from++) {
        const moment = words.slice(from, from + length).join(" ");
        if (!/\d|day|night|noon|morning/i.test(moment) || !isTime(moment, snapshot)) continue;
        const around = [words.slice(0, from).join(" "), moment, words.slice(from + length).join(" ")];
        return around.flatMap((text) => text.split(/ (?=with )/)).filter((text) => text !== "");
      }
    return [part];
  });
}

/** Whether a field of `add-interview` can read a text. An end is counted from its start. */
function reads(name: "start" | "end", text: string, snapshot: Snapshot, typed: { start?: string } = {}): boolean {
  if (text.trim() === "") return false;
  const read = (field: "start" | "end", words: string, values: Record<string, unknown>) =>
    addInterview.fields[field].read(words, { snapshot, values });
  if (name === "start") return "value" in read("start", text, {});
  const start = read("start", typed.start!, {});
  return "value" in start && "value" in read("end", text, { start: start.value });
}
