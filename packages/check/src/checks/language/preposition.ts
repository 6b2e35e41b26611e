import { pair, plain, type Check } from "../../check.ts";
import { byPhrases } from "../../language/phrase-check.ts";
import { prepositions as lines } from "../../words/prepositions.ts";

export const preposition: Check = {
  code: "preposition",
  group: "language",
  severity: "warning",
  claim: "C11",
  about: "A wrong or needless preposition after a verb, a noun or an adjective: “depends of”, “in Thursday”.",
  subject: true,
  good: plain(
    "I am familiar with both, and that name is familiar to me.",
    "It depends on the day; I could come on Thursday morning or in March.",
    "I am proud of my team, and I have worked there since 2014 and for three years before.",
  ),
  bad: [
    pair("It depends «of» the outcome.", "It depends on the outcome."),
    pair("I could come «in» Thursday.", "I could come on Thursday."),
    pair("I am capable «to» more.", "I am capable of more."),
    pair("I have worked there «for» 2014.", "I have worked there since 2014."),
  ],
  *find(subject) {
    yield* find(subject);
    for (const match of subject.note.text.matchAll(preferThan)) {
      const end = match.index + match[0].length;
      yield { start: end - 4, end, message: "After “prefer” comes “to”, not “than”.", instead: ["to"] };
    }
  },
};

/** "I would prefer the morning shift than the late one" */
const preferThan =
  /\bprefer(?:red|able)?\b(?:(?!\b(?:rather|more|less|better|other|earlier|later|\w+er)\b)[^.,;:!?\n]){1,50}? than\b/gi;
const find = byPhrases(lines, (words, instead) =>
  instead ? `“${words}” should be “${instead}” here.` : `“${words}” is not needed here.`,
);
