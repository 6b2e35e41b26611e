import type { Check } from "../../check.ts";
import { contentStems, share } from "../../text/content.ts";

const alike = 0.8;
const brine = "You said the brine drifts every time the shed warms up.";

export const saidTwice: Check = {
  code: "said-twice",
  group: "shape",
  severity: "blocker",
  claim: "C9",
  about: "A sentence that says again what one before it said, in the same or nearly the same words.",
  good: [
    { text: `${brine} At Wairoa Vale I put a logger in the tank, and the complaints stopped.` },
    { text: "I could come on Monday at ten. I could come on Thursday at noon." },
    { text: "Thank you. It was good to meet you. Thank you." },
  ],
  bad: [
    { text: `${brine} «you said the brine drifts every time the shed warms up!»` },
    { text: `${brine} I fitted a logger. «You told me the brine drifts every time the shed warms up.»` },
  ],
  *find({ note, context: { kind } }) {
    // What to say on the telephone has a part for each answer.
    if (kind === "call") return;
    const before: { key: string; stems: ReadonlySet<string> }[] = [];
    for (const { start, end, first, last } of note.sentences) {
      if (note.words[first]!.zone !== "body" || last - first < 5) continue;
      const words = note.words.slice(first, last).map(({ lower }) => lower);
      const one = { key: words.join(" "), stems: contentStems(note.text.slice(start, end)) };
      if (before.some((other) => other.key === one.key || isNearly(one.stems, other.stems)))
        yield { start, end, message: "The note says this twice: keep one of the two sentences." };
      before.push(one);
    }
  },
};

/** Whether two sentences share nearly all their words; few words are shared by chance. */
const isNearly = (one: ReadonlySet<string>, other: ReadonlySet<string>): boolean =>
  Math.min(one.size, other.size) >= 4 && share(one, other) >= alike && share(other, one) >= alike;
