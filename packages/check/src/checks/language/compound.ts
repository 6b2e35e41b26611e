import { pair, plain, type Check } from "../../check.ts";
import { byPhrases } from "../../language/phrase-check.ts";
import { compounds as lines } from "../../words/compounds.ts";

export const compound: Check = {
  code: "compound",
  group: "language",
  severity: "warning",
  claim: "C11",
  about: "Two words written as one, or one as two: “aswell”, “feed back”, “to login”.",
  subject: true,
  good: plain(
    "I may be late; maybe we can set up a call. The login page works every day.",
    "Thank you as well for some time, sometime next week, and for the feedback.",
  ),
  bad: [
    pair("I can come «aswell».", "I can come as well."),
    pair("I could not «login» today.", "I could not log in today."),
    pair("It «maybe» too early to ask.", "It may be too early to ask."),
    pair("It took me «sometime» to find it.", "It took me some time to find it."),
  ],
  find: byPhrases(lines, (words, instead) => `“${words}” should be “${instead}”.`),
};
