import type { Check } from "../../check.ts";
import { otherLanguage } from "../../language/english.ts";

export const otherLanguageNote: Check = {
  code: "other-language",
  group: "language",
  severity: "hint",
  claim: "C11",
  about: "A note in a language other than English, reported once: the other language checks skip it.",
  good: [
    { text: "Dear Thandi,\n\nThank you for your time, and for the tour of the site on Monday.\n\nKind regards\nSam" },
  ],
  bad: [
    {
      text: "Sehr geehrte Frau Nkosi,\n\n«vielen Dank für das Gespräch am Montag. Ich habe mich sehr gefreut, das Team kennenzulernen.»\n\nMit freundlichen Grüßen\nSam",
    },
    {
      text: "Geagte Me Nkosi,\n\n«Baie dankie vir die gesprek op Maandag. Ek het dit baie geniet om die span te ontmoet.»\n\nGroete\nSam",
    },
  ],
  *find({ note }) {
    const language = otherLanguage(note);
    const [first, last] = [note.paragraphs[0], note.paragraphs.at(-1)];
    if (language === undefined || !first || !last) return;
    yield {
      start: first.start,
      end: last.end,
      message: `This note is ${language === "another" ? "not in English" : `in ${language}`}. Spelling and grammar are checked in English only; facts, dates and gaps are checked as ever.`,
    };
  },
};
