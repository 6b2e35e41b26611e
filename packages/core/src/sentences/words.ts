import { oneLine } from "../text/line.ts";
import { readQuestion } from "./question.ts";
import { readParagraphs, readThought, type Reader } from "./read.ts";
import { readThanks } from "./thanks.ts";

/** What was typed for a gap: words that can stand in a note, or what is wrong with them. An offer is to be taken or left. */
export type WordsReading = { text: string } | { problem: string; offer?: string };

const sentences = new Set([
  "say",
  "more",
  "close",
  "message",
  "wish",
  "news",
  "fit",
  "clarify",
  "concern",
  "agreed",
  "also",
  "correction",
  "still",
]);

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
  if (kind === "hello") return readGreeting(typed);
  if (kind === "jottings") return { text: typed.trim() };
  if (!sentences.has(kind) && kind !== "topic") return { text: oneLine(typed) };
  const read = kind === "say" ? readThought(typed, reader) : readParagraphs(typed, reader);
  if (kind === "topic")
    return read.is === "ask" && read.as === "phrase"
      ? { text: read.text }
      : refused(['expected a few words that can follow "about"']);
  if (read.is === "sentences") return { text: read.text };
  if (kind === "more") {
    const asked = readQuestion(typed, reader);
    if (asked.is === "question") return { text: asked.text };
  }
  const completed = read.is === "ask" && read.as === "sentences" ? readParagraphs(read.text, reader) : undefined;
  return completed?.is === "sentences" ? { text: completed.text } : refused(read.reasons, read.offer);
}

/** "Hi Bob," as it is noted: "Hi Bob". */
function readGreeting(typed: string): WordsReading {
  const text = oneLine(typed).replace(/[,.!\s]+$/, "");
  return !/^\p{L}{2}/u.test(text) || /[.?!:;<>@]\s|[?:;<>@]/.test(text) || text.split(" ").length > 6
    ? refused(['expected a greeting with a name, such as "Hi Thandi"'])
    : { text };
}

const refused = (reasons: readonly string[], offer?: string): WordsReading => ({
  problem: reasons.join("; "),
  ...(offer === undefined ? {} : { offer }),
});
