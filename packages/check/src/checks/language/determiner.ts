import { pair, plain, type Check } from "../../check.ts";
import { byPhrases } from "../../language/phrase-check.ts";
import { determiners as lines } from "../../words/determiners.ts";

export const determiner: Check = {
  code: "determiner",
  group: "language",
  severity: "warning",
  claim: "C11",
  about: "An article that is missing or not needed, or a determiner that does not match its noun: “every students”.",
  subject: true,
  good: plain(
    "It was a great pleasure, and such a kind welcome; I have few regrets.",
    "Most of my patients are over eighty, and the rest of us take the same bus.",
    "The two of you made me feel at home, and the three of us laughed.",
    "Every student and all the staff came; several interview questions were hard.",
  ),
  bad: [
    pair("It was «great pleasure» to meet you.", "It was a great pleasure to meet you."),
    pair("«The most» of my patients are old.", "Most of my patients are old."),
    pair("Every «students» came.", "Every student came."),
    pair("I do not have «many» experience.", "I do not have much experience."),
  ],
  find: byPhrases(lines, (words, instead) =>
    instead ? `“${words}” should be “${instead}” here.` : `“${words}” is not needed here.`,
  ),
};
