import { pointerAtNothing } from "@afterword/core";
import type { Check } from "../../check.ts";

const context = { kind: "thank-you" } as const;
export const pointsAtNothing: Check = {
  code: "points-at-nothing",
  group: "shape",
  severity: "warning",
  claim: "C9",
  about: "“Mine”, “ours” or “the same” before anything is named that it could be one of, or the same as.",
  good: [
    { text: "Your croissants prove in an hour. I prove mine overnight in the cold room.", context },
    { text: "Thank you for today. A friend of mine worked with you.", context },
    { text: "Sipho's rota is fair, and ours was not.", context },
    { text: "The kiln runs on wood; mine runs on gas.", context },
    { text: "I would love to do the same job here. All the same, thank you.", context },
    { text: "Other candidates have had their results. Could you send me mine?" },
  ],
  bad: [
    { text: "It was good to talk with you this afternoon. «I prove mine overnight in the cold room.»", context },
    { text: "Thank you for today. «I did the same at Bellamy's.»", context },
    { text: "Thank you for your time. «Ours ran on gas for a year.»", context },
  ],
  *find({ note }) {
    const { sentences, text } = note;
    const found = pointerAtNothing(sentences.map(({ start, end }) => text.slice(start, end)));
    if (!found) return;
    const { start, end } = sentences[found.index]!;
    yield {
      start,
      end,
      message: `“${found.word}” points at nothing that is named before it: say first what it was about.`,
    };
  },
};
