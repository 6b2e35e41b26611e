import type { Check } from "../../check.ts";

const context = { kind: "thank-you" } as const;
const most = 3;
const shortLine = 90;
const long = `Four ${"and more ".repeat(12)}.`;

export const paragraphs: Check = {
  code: "paragraphs",
  group: "shape",
  severity: "hint",
  claim: "C9",
  about: "More than three paragraphs between the greeting and the closing, a short last line not counted.",
  kinds: [
    "thank-you",
    "handwritten-note",
    "status-check",
    "feedback-request",
    "reference-check-in",
    "other-processes-note",
    "withdraw",
  ],
  good: [
    { text: "Dear Thandi,\n\nOne.\n\nTwo.\n\nThree.\n\nKind regards\nSam", context },
    { text: "Dear Thandi,\n\nOne.\n\nTwo.\n\nThree.\n\nA last line.\n\nKind regards\nSam", context },
  ],
  bad: [{ text: `Dear Thandi,\n\nOne.\n\nTwo.\n\nThree.\n\n«${long}»\n\nKind regards\nSam`, context }],
  *find({ note }) {
    // A postscript stands apart by its nature, and so does each line of a note to pass on ("To Jo Adams: …").
    const body = note.paragraphs.filter(
      ({ start }) => !/^(?:p\.?\s?s\b|to \p{L}[^:.\n]{0,60}:)/iu.test(note.text.slice(start, start + 70)),
    );
    // A short last line is no paragraph to read.
    const last = body.at(-1);
    if (last && last.end - last.start <= shortLine) body.pop();
    if (body.length <= most) return;
    yield {
      start: body[most]!.start,
      end: body.at(-1)!.end,
      message: `${body.length} paragraphs; three short ones are enough.`,
    };
  },
};
