import type { Check } from "../../check.ts";
import { company } from "../../example.ts";
import { contentStems, share } from "../../text/content.ts";

const context = { application: company };

export const publicQuestion: Check = {
  code: "public-question",
  group: "tone",
  severity: "warning",
  claim: "C8",
  about: "A question you marked as one that the employer’s own site answers.",
  good: [{ text: "How many people are on the team?", context }],
  bad: [{ text: "Thank you. «How many offices do you have?»", context }],
  *find({ note, context: { application } }) {
    const questions = (application?.interviews ?? [])
      .flatMap((interview) => interview.questions)
      .filter((question) => question.public)
      .map((question) => contentStems(question.ask))
      .filter((stems) => stems.size > 0);
    if (questions.length === 0) return;
    for (const { start, end, ends } of note.sentences) {
      const stems = contentStems(note.text.slice(start, Math.min(end, start + 600)));
      const asks =
        ends === "?" ||
        /\b(?:wonder|curious|like to know|tell me|question)\b/i.test(
          note.text.slice(start, Math.min(end, start + 600)),
        );
      if (asks && questions.some((question) => share(question, stems) >= 0.6))
        yield { start, end, message: "Their own site answers this. Ask what only they can answer." };
    }
  },
};
