import type { Check } from "../../check.ts";
import { company } from "../../example.ts";
import { contentStems, share } from "../../text/content.ts";
import { readNote, type Note } from "../../text/note.ts";

const alike = 0.5;
const same =
  "I loved hearing how your team reviews its incidents without blame, because I ran such reviews for two years.";
const other =
  "Your plan for moving the billing service in slices made me think of the migration I led at my last company.";
const context = {
  kind: "thank-you",
  application: company,
  otherNotes: [{ text: `Dear Jürgen,\n\n${same}\n\nKind regards\nSam`, to: "Jürgen Müller" }],
} as const;

export const panelSimilar: Check = {
  code: "panel-similar",
  group: "panel",
  severity: "warning",
  claim: "H17",
  about: "A note too similar to the one to another person on the panel: they compare them.",
  good: [{ text: `Dear Thandiwe,\n\n${other}\n\nKind regards\nSam`, context }],
  bad: [
    { text: `Dear Thandiwe,\n\n«${same}»\n\nKind regards\nSam`, context },
    // The whole of the other note in a longer one.
    { text: `Dear Thandiwe,\n\n${other} ${other.replaceAll("a", "e")} «${same}»\n\nKind regards\nSam`, context },
    {
      text: `Dear Thandiwe,\n\n«${same}»\n\nKind regards\nSam`,
      context: {
        ...context,
        otherNotes: [{ text: `Dear Jürgen,\n\n${other} ${other.replaceAll("a", "e")} ${same}\n\nKind regards\nSam` }],
      },
    },
  ],
  *find({ note, context: { otherNotes = [] } }) {
    for (const input of otherNotes) {
      const theirs = readNote(input.text);
      const likeness = likenessOf(note, theirs);
      if (likeness < alike) continue;
      const whom = input.to ? `the note to ${input.to}` : "another note";
      const shared = sentencesOf(note).filter(({ key }) =>
        sentencesOf(theirs).some((sentence) => sentence.key === key),
      );
      const first = shared[0] ?? {
        start: note.body.start,
        end: Math.max(note.body.start, note.text.slice(0, note.body.end).trimEnd().length),
        key: "",
      };
      const last = shared.at(-1) ?? first;
      yield {
        start: first.start,
        end: last.end,
        message: `${Math.round(likeness * 100)}% like ${whom}. Write about what this person said; change ${shared.length > 0 ? "these sentences" : "the wording"}.`,
      };
    }
  },
};

export const panelTopic: Check = {
  code: "panel-topic",
  group: "panel",
  severity: "hint",
  claim: "C12",
  about: "Two notes to one panel on the same topic.",
  good: [
    { text: `Dear Thandiwe,\n\n${other}\n\nKind regards\nSam`, context },
    // Only this note is about the topic.
    {
      text: `Dear Thandiwe,\n\n${same}\n\nKind regards\nSam`,
      context: { ...context, otherNotes: [{ text: `Dear Jürgen,\n\n${other}\n\nKind regards\nSam` }] },
    },
  ],
  bad: [
    { text: "Dear Thandiwe,\n\n«What you said about incident reviews stayed with me.»\n\nKind regards\nSam", context },
  ],
  *find({ note, context: { otherNotes = [], application } }) {
    const topics = (application?.interviews ?? []).flatMap((interview) => [
      ...interview.topics,
      ...interview.people.flatMap((person) => person.topics),
    ]);
    for (const input of otherNotes) {
      const theirs = contentStems(input.text);
      for (const topic of topics) {
        const stems = contentStems(topic.about);
        if (stems.size === 0 || share(stems, theirs) < 1) continue;
        const sentence = note.sentences.find(
          ({ start, end }) => share(stems, contentStems(note.text.slice(start, end))) === 1,
        );
        if (sentence)
          yield {
            start: sentence.start,
            end: sentence.end,
            message: `The note to ${input.to ?? "another person"} is about ${topic.about} as well.`,
          };
      }
    }
  },
};

/** How much of the shorter note's runs of three words stands in the other, 0 to 1. Names and greetings do not count. */
function likenessOf(a: Note, b: Note): number {
  const [mine, theirs] = [runsOf(a), runsOf(b)];
  if (Math.min(mine.size, theirs.size) < 5) return 0;
  return mine.size < theirs.size ? share(mine, theirs) : share(theirs, mine);
}

function runsOf(note: Note): Set<string> {
  const words = note.words.filter((word) => word.zone === "body" && word.kind !== "code").map((word) => word.lower);
  return new Set(words.slice(2).map((word, i) => `${words[i]} ${words[i + 1]} ${word}`));
}

const sentencesOf = (note: Note): { start: number; end: number; key: string }[] =>
  note.sentences
    .filter(({ first, last }) => note.words[first]!.zone === "body" && last - first >= 5)
    .map(({ start, end, first, last }) => ({
      start,
      end,
      key: note.words
        .slice(first, last)
        .map((word) => word.lower)
        .join(" "),
    }));
