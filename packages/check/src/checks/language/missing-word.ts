import { pair, plain, type Check } from "../../check.ts";
import { byPhrases } from "../../language/phrase-check.ts";
import { missingWords as lines } from "../../words/missing-words.ts";

export const missingWord: Check = {
  code: "missing-word",
  group: "language",
  severity: "warning",
  claim: "C11",
  about: "A small word left out: “I not able”, “we need talk”, “one the few”.",
  subject: true,
  good: plain(
    "I am able to start, and we need help with the move.",
    "I wonder whether you could say more; if possible, by Monday.",
    "The role I applied for interests me, and the team you described is one of the best.",
    "I asked them to help us learn, and they let me watch.",
  ),
  bad: [
    pair("I «not» able to drive.", "I am not able to drive."),
    pair("We need «talk» about it.", "We need to talk about it."),
    pair("I am eager «see» the workshop.", "I am eager to see the workshop."),
    pair("I am interested «learning» more.", "I am interested in learning more."),
    pair("You asked whether «could» cover weekends.", "You asked whether I could cover weekends."),
  ],
  find: byPhrases(lines, (words, instead) =>
    instead ? `A word seems to be missing: “${instead}”?` : `A word seems to be missing at “${words}”.`,
  ),
};
