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
    ...topics.map(({ about }) => ({ in: "topics" as const, text: about })),
    ...notes.split("\n").map((line) => ({ in: "notes" as const, text: line.trim() })),
    ...wordsIn(application).map((text) => ({ in: "notes" as const, text })),
  ];
}

/** What else anybody wrote, wherever it stands: what they asked for, promised or sent, the place, what is to be said. */
const wordsIn = (value: unknown): string[] =>
  typeof value === "string"
    ? value.includes(" ") || /\p{L}{3}/u.test(value)
      ? [value]
      : []
    : typeof value === "object" && value !== null
      ? Object.entries(value).flatMap(([key, inside]) => (codes.has(key) ? [] : wordsIn(inside)))
      : [];

/** What the product wrote itself, which nobody looks for. */
const codes: ReadonlySet<string> = new Set([
  "id",
  "zone",
  "kind",
  "part",
  "channel",
  "via",
  "is",
  "status",
  "card",
  "template",
  "frame",
]);
