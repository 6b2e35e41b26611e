import { foldName } from "@afterword/core";
import { everyone } from "../find.ts";
import type { Snapshot, StoredApplication } from "../snapshot.ts";

/** One application that holds every word that was looked for, and where the first of them stands. */
export interface SearchResult {
  readonly stored: StoredApplication;
  readonly in: "company" | "role" | "people" | "topics" | "notes";
  /** The text that holds it. */
  readonly text: string;
}

/** Finds applications by any of what is on record, in any case and with or without accents; the company first. */
export function search(snapshot: Snapshot, text: string): readonly SearchResult[] {
  const words = foldName(text)
    .split(/\s+/)
    .filter((word) => word !== "");
  if (words.length === 0) return [];
  return snapshot.applications
    .flatMap((stored) => {
      const places = placesOf(stored).map((place) => ({ ...place, folded: foldName(place.text) }));
      if (!words.every((word) => places.some(({ folded }) => folded.includes(word)))) return [];
      const { in: where, text } = places.find(({ folded }) => folded.includes(words[0]!))!;
      return { stored, in: where, text };
    })
    .sort((a, b) => order.indexOf(a.in) - order.indexOf(b.in));
}

const order: readonly SearchResult["in"][] = ["company", "role", "people", "topics", "notes"];

function placesOf({ application, notes }: StoredApplication): Omit<SearchResult, "stored">[] {
  const { company, role, interviews } = application;
  const topics = interviews.flatMap(({ topics, people }) => [...topics, ...people.flatMap((person) => person.topics)]);
  return [
    { in: "company", text: company },
    { in: "role", text: role },
    ...everyone(application).map(({ name, email }) => ({
      in: "people" as const,
      text: email === undefined ? name : `${name} <${email}>`,
    })),
    ...topics.flatMap((topic) => wordsIn(topic)).map((text) => ({ in: "topics" as const, text })),
    ...notes.split("\n").map((line) => ({ in: "notes" as const, text: line.trim() })),
    ...wordsIn(application).map((text) => ({ in: "notes" as const, text })),
  ];
}

/** What else was written, wherever it stands: what they asked for, promised or sent, the place, what is to be said. */
const wordsIn = (value: unknown, key = ""): string[] => {
  if (typeof value === "string") return texts.has(key) ? [value] : [];
  if (Array.isArray(value)) return value.flatMap((one) => wordsIn(one, key));
  if (typeof value !== "object" || value === null) return [];
  if (key === "blanks") return Object.values(value).flatMap((text) => wordsIn(text, "say"));
  const kind = "kind" in value ? String(value.kind) : "";
  return Object.entries(value).flatMap(([inside, one]) =>
    inside === "topics" || (ambiguous[inside] && !ambiguous[inside](kind)) ? [] : wordsIn(one, inside),
  );
};

/** What people write in. The rest is codes and moments, which nobody looks for, or has a place of its own. */
const texts: ReadonlySet<string> = new Set([
  "fit",
  "wish",
  "news",
  "say",
  "more",
  "thanks",
  "close",
  "jottings",
  "question",
  "about",
  "phrase",
  "quote",
  "tie",
  "ask",
  "unclear",
  "concern",
  "place",
  "link",
  "posting",
  "greeting",
  "position",
  "phone",
  "linkedin",
  "what",
  "from",
  "to",
  "who",
  "instead",
  "subject",
  "note",
  "reason",
  "despite",
  "condition",
]);

const isStampMove = (kind: string): boolean => kind === "promise-moved" || kind === "rescheduled";
/** The names that hold words in some kinds of log entry and a code or a moment in others: in which they hold words. */
const ambiguous: Readonly<Record<string, (kind: string) => boolean>> = {
  what: (kind) => kind === "asked" || kind === "promised" || kind === "task",
  from: (kind) => !isStampMove(kind),
  to: (kind) => !isStampMove(kind),
};
