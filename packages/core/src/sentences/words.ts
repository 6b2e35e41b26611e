import { oneLine } from "../text/line.ts";
import { readQuestion } from "./question.ts";
import { readSentences, type Reader } from "./read.ts";
import { readThanks } from "./thanks.ts";

/** What was typed for a gap: words that can stand in a note, or what is wrong with them. An offer is to be taken or left. */
export type WordsReading = { text: string } | { problem: string; offer?: string };

const sentences = new Set(["say", "more", "close", "message", "wish", "news", "fit", "clarify", "concern"]);

/**
 * Reads the answer to what a draft asks for by the slot's name: sentences, a question, or words to follow "about". Only a first
 * capital and a last full stop are added. Every other slot takes what is typed.
 */
export function readWords(slot: string, typed: string, reader: Reader = {}): WordsReading {
  const kind = slot.replace(/^(?:one|two|three|four)\./, "");
  if (kind === "question") {
    const read = readQuestion(typed, reader);
    return read.is === "question" ? { text: read.text } : refused(read.reasons, read.offer);
  }
  if (kind === "thanks.for") {
    const read = readThanks(typed, reader.names);
    return "text" in read ? read : refused([read.problem]);
  }
  if (!sentences.has(kind) && kind !== "topic") return { text: oneLine(typed) };
  const read = readSentences(typed, reader);
  if (kind === "topic")
    return read.is === "ask" && read.as === "phrase"
      ? { text: read.text }
      : refused(['expected a few words that can follow "about"']);
  if (read.is === "sentences") return { text: read.text };
  const completed = read.is === "ask" && read.as === "sentences" ? readSentences(read.text, reader) : undefined;
  return completed?.is === "sentences" ? { text: completed.text } : refused(read.reasons, read.offer);
}

const refused = (reasons: readonly string[], offer?: string): WordsReading => ({
  problem: reasons.join("; "),
  ...(offer === undefined ? {} : { offer }),
});
