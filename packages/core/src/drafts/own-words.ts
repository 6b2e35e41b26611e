import type { Question, Topic } from "../model/index.ts";
import { readQuestion } from "../sentences/question.ts";
import { readParagraphs, readThought, type Reader, type Reading as Sentences } from "../sentences/read.ts";
import { readThanks } from "../sentences/thanks.ts";
import { sentencesOf } from "../sentences/split.ts";
import { oneLine } from "../text/line.ts";

/** What the sender noted for one slot of words: sentences that can stand, or a jotting that only reminds of them. */
export interface OwnWords {
  text?: string;
  /** What is on record but cannot stand in a note, and why. */
  jotting?: { words: string; reasons: readonly string[]; offer?: string | undefined };
}

/** Reads the sender's sentences. What is no sentence as it stands is a jotting, and stands in no note. */
export const ownSentences = (words: string | undefined, reader: Reader): OwnWords =>
  words === undefined ? {} : asRead(words, readParagraphs(words, reader));

function asRead(words: string, reading: Sentences): OwnWords {
  if (reading.is === "sentences") return { text: reading.text };
  const offer = reading.offer ?? (reading.is === "ask" && reading.as === "sentences" ? reading.text : undefined);
  return { jotting: { words: oneLine(words), reasons: reading.reasons, offer } };
}

export function ownQuestion(question: Question | undefined, reader: Reader): OwnWords {
  if (question === undefined) return {};
  const reading = readQuestion(question.ask, reader);
  return reading.is === "question"
    ? { text: reading.text }
    : { jotting: { words: oneLine(question.ask), reasons: reading.reasons, offer: reading.offer } };
}

/** What else is to be said: sentences, or a question of its own. */
export function ownMore(words: string | undefined, reader: Reader): OwnWords {
  const read = ownSentences(words, reader);
  const asked = words !== undefined && read.jotting !== undefined ? ownQuestion({ ask: words }, reader) : {};
  return asked.text === undefined ? read : asked;
}

/** Words that follow "thank you for": "showing me the new ward", "the map". */
export function thanksPhrase(words: string | undefined, { names = [] }: Reader): OwnWords {
  if (words === undefined) return {};
  const read = readThanks(words, names);
  return "text" in read ? read : { jotting: { words: oneLine(words), reasons: [read.problem] } };
}

/** What is on record and cannot stand, with the reason, in words. */
export const refused = ({ words, reasons }: NonNullable<OwnWords["jotting"]>): string =>
  `"${words}": ${reasons.join("; ")}`;

const mostSentences = 5;

/**
 * The sentences to one person: their own first, then those about a topic, as long as the note stays short. `unused` are the rest. The
 * note thanks for `thanks` ahead of them.
 */
export function thoughtTo(
  { say, topics, thanks }: { say?: string | undefined; topics: readonly Topic[]; thanks?: string | undefined },
  reader: Reader,
): OwnWords & { unused: readonly string[] } {
  const said = [say, ...topics.map((topic) => topic.say)].filter((words) => words !== undefined);
  const read = [...new Set(said)].map((words, index, all) =>
    asRead(words, readThought(words, reader, [thanks ?? "", ...all.slice(0, index)].join(" "))),
  );
  const texts = read.flatMap(({ text }) => text ?? []);
  let count = 0;
  const kept = texts.filter((text, index) => {
    count += sentencesOf(text).length;
    return index === 0 || count <= mostSentences;
  });
  const jotting = read.find((words) => words.jotting !== undefined)?.jotting;
  return {
    ...(kept.length > 0 ? { text: kept.join(" ") } : {}),
    ...(jotting && kept.length === 0 ? { jotting } : {}),
    unused: [
      ...texts.filter((text) => !kept.includes(text)).map((text) => `"${text}": it would be too much for one note`),
      ...(jotting && kept.length > 0 ? [refused(jotting)] : []),
    ],
  };
}

/** What was noted about topics, one line each: it stands beside the gap and never in the note. */
export const remindersOf = (topics: readonly Topic[]): string[] =>
  topics.flatMap(({ about, quote, tie }) => [
    oneLine(about),
    ...(quote === undefined ? [] : [`"${oneLine(quote).replace(/^["“]|["”]$/g, "")}"`]),
    ...(tie === undefined ? [] : [oneLine(tie)]),
  ]);
