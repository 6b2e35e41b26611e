import type { Application } from "@afterword/core";

/** Every sentence on record in which the sender says something of themselves: “I rang mine after two weeks.” */
export function ownSentences(application: Application | undefined): string[] {
  if (application === undefined) return [];
  const texts = application.interviews.flatMap(({ people, topics, unclear }) => [
    ...unclear,
    ...[...topics, ...people.flatMap((person) => person.topics)].flatMap(({ about, tie = "" }) => [about, tie]),
    ...people.flatMap(({ say = "", more = "" }) => [say, more]),
  ]);
  return [...texts, application.fit ?? "", application.wish ?? "", application.news ?? ""]
    .flatMap((text) => text.split(/(?<=[.!?])\s+|\n/))
    .filter((sentence) => /\b(?:I|my|mine|we|our)\b/i.test(sentence));
}
