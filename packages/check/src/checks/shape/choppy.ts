import type { Check, Subject } from "../../check.ts";
import type { Sentence } from "../../text/note.ts";

const context = { kind: "thank-you" } as const;
const most = { words: 8, joined: 15 };
const begins = /^(?:I|you|we|it|they|he|she|this|that)\b/i;
// These stand by themselves, and rightly so.
const set = /\b(?:thank|thanks|sorry|glad|grateful|understand|wish|hope|look forward|best|please|luck)\b/i;

export const choppy: Check = {
  code: "choppy",
  group: "shape",
  severity: "hint",
  claim: "C9",
  about: "Three short sentences in a row, where one that runs on reads as if it were said.",
  kinds: ["thank-you", "handwritten-note", "status-check", "keep-informed", "other-processes-note"],
  good: [
    { text: "You left Sage, and I left it too. It took us a summer.", context },
    { text: "Thank you for today. I was glad to meet you. I hope to hear from you.", context },
    { text: "How is it run? Who pays? May I see it?", context },
    { text: "You left Sage. I left it too.\n\nIt took us a summer.", context },
  ],
  bad: [
    {
      text: "«You left Sage last year. I left it too. It took us a summer.»",
      fixed: "You left Sage last year, and I left it too. It took us a summer.",
      context,
    },
    {
      text: "Thank you for today. «Your kiln runs on wood. Ours ran on gas. We changed it over.»",
      fixed: "Thank you for today. Your kiln runs on wood. Ours ran on gas, and we changed it over.",
      context,
    },
  ],
  *find(subject) {
    const { note } = subject;
    for (const paragraph of note.paragraphs) {
      const inside = note.sentences.filter(({ start, end }) => start >= paragraph.start && end <= paragraph.end);
      const at = inside.findIndex((_, index) => {
        const three = inside.slice(index, index + 3);
        return three.length === 3 && three.every((sentence) => isShort(sentence, subject));
      });
      if (at < 0) continue;
      const three = inside.slice(at, at + 3);
      const [start, end] = [three[0]!.start, three[2]!.end];
      const joined = join(three.map((sentence) => note.text.slice(sentence.start, sentence.end)));
      yield {
        start,
        end,
        message: "Three short sentences in a row: join two that belong together, with “and”, “so” or “because”.",
        ...(joined !== undefined && { instead: [joined] }),
      };
    }
  },
};

const isShort = ({ start, end, ends, first, last }: Sentence, { note }: Subject): boolean =>
  ends === "." && last - first <= most.words && last - first >= 3 && !set.test(note.text.slice(start, end));

/** Two of three sentences joined by "and", where the later one has a subject that goes on from the one before. */
function join(three: readonly string[]): string | undefined {
  for (const index of [0, 1]) {
    const [one, other] = [three[index]!, three[index + 1]!];
    if (!begins.test(other) || `${one} ${other}`.split(/\s+/).length > most.joined || /[,;:]| and /.test(one + other))
      continue;
    const small = /^I\b/.test(other) ? other : other[0]!.toLowerCase() + other.slice(1);
    return three.toSpliced(index, 2, `${one.slice(0, -1)}, and ${small}`).join(" ");
  }
  return undefined;
}
