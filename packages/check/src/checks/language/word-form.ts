import { pair, plain, type Check } from "../../check.ts";
import { byPhrases } from "../../language/phrase-check.ts";
import { wordForms as lines } from "../../words/word-forms.ts";

export const wordForm: Check = {
  code: "word-form",
  group: "language",
  severity: "warning",
  claim: "C11",
  about: "A wrong form of the right word: “I was surprising”, “prove of my right to work”, “studied hardly”.",
  subject: true,
  good: plain(
    "I was surprised at how interesting the tour was; they can hardly wait.",
    "I enclose proof of my right to work and believe that it works well.",
  ),
  bad: [
    pair("I was «surprising» at how calm it was.", "I was surprised at how calm it was."),
    pair("I enclose «prove» of it.", "I enclose proof of it."),
    pair("I studied «hardly» for it.", "I studied hard for it."),
  ],
  find: byPhrases(lines, (words, instead) =>
    instead ? `“${words}” should be “${instead}” here.` : `“${words}” has the wrong form here.`,
  ),
};
