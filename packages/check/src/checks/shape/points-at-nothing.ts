import type { Check } from "../../check.ts";

const context = { kind: "thank-you" } as const;
/** "A friend of mine" and "a rota like mine" name what is owned; "mine the data" is a verb. */
const owned = /(?<!\b(?:of|like|than|as) )\b(mine|ours)\b(?! (?:own|the|for|your|our|a|an)\b)/i;
/** A thing that belongs to a person or has been named: "your croissants", "Sipho's rota", "a bakery", "the croissants". */
const named =
  /\b(?:your|yours|his|her|hers|their|theirs|an?|the|those|these|each|every|everybody|others?|all)\b ?\p{Ll}*|\p{L}['’]s? \p{Ll}/giu;
/** These name no thing of which there could be another. */
const noThing =
  /^(?:your (?:time|help|kindness|call|mail|message|note|invitation)|the (?:time|interview|conversation|chat|talk|meeting|call|day|morning|afternoon|evening|job|role|position)|an? (?:lot|while|bit|week|day|pleasure))$/i;

export const pointsAtNothing: Check = {
  code: "points-at-nothing",
  group: "shape",
  severity: "warning",
  claim: "C9",
  about: "“Mine” or “ours” before anything is named that it could be one of.",
  good: [
    { text: "Your croissants prove in an hour. I prove mine overnight in the cold room.", context },
    { text: "Thank you for today. A friend of mine worked with you.", context },
    { text: "Sipho's rota is fair, and ours was not.", context },
    { text: "The kiln runs on wood; mine runs on gas.", context },
    { text: "Other candidates have had their results. Could you send me mine?" },
  ],
  bad: [
    { text: "It was good to talk with you this afternoon. «I prove mine overnight in the cold room.»", context },
    { text: "Thank you for your time. «Ours ran on gas for a year.»", context },
  ],
  *find({ note }) {
    for (const { start, end } of note.sentences) {
      const text = note.text.slice(start, end);
      const match = owned.exec(text);
      const before = text.slice(0, match?.index);
      if ([...before.matchAll(named)].some(([words]) => !noThing.test(words.trim()))) return;
      if (!match) continue;
      yield {
        start,
        end,
        message: `“${match[0]}” points at nothing that is named before it: say first what it was about.`,
      };
      return;
    }
  },
};
