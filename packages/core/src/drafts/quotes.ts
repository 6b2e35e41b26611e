import type { Dialect } from "../model/index.ts";
import { oneLine } from "../text/line.ts";

/** What was said, word for word, in quotation marks and with the sentence's end: nothing is to follow it. */
export function quotation(text: string, dialect: Dialect): string {
  const line = oneLine(text);
  const words = (/^["“](.*)["”]([.!?]?)$/.exec(line)?.slice(1).join("") ?? line).replace(/["“”]/g, "'").trim();
  if (/[.!?…]$/.test(words)) return `"${words}"`;
  // A whole sentence keeps its full stop inside, everywhere; a few words do so in American English only.
  const sentence = /^\p{Lu}/u.test(words) && words.includes(" ");
  return sentence || dialect === "en-US" ? `"${words}."` : `"${words}".`;
}

/** Words that a short note has room for: all of them, else the first sentence, else none. At most 30 words. */
export function shortQuote(text: string): string | undefined {
  const line = oneLine(text);
  const [first = ""] = line.split(/(?<=[.!?])\s/, 1);
  return [line, first].find((words) => words.split(" ").length <= 30 && words.length <= 240);
}
