import { pair, plain, type Check } from "../../check.ts";
import { inCaseOf } from "../../text/fold.ts";
import { articleFor } from "../../language/sound.ts";

// "A a good idea" is a word too many, and another check says so.
const unlikely = new Set([
  "a",
  "an",
  "the",
  "is",
  "or",
  "and",
  "are",
  "if",
  "in",
  "on",
  "as",
  "at",
  "of",
  "to",
  "for",
  "was",
  "it",
  "I",
  "than",
  "either",
]);

export const article: Check = {
  code: "article",
  group: "language",
  severity: "warning",
  claim: "C11",
  about: "A before a vowel sound, an before a consonant sound; acronyms go by how their letters are said.",
  subject: true,
  good: plain(
    "An hour with a European team, an SRE, a UX designer and an honest answer.",
    "A one-off, a unique offer, an MVP, an API, a URL, an 8-week plan, a 10-week plan, an 11th hour.",
    "An X-ray, a U-turn, an unimportant detail, a uniform, a NASA engineer, an umbrella, an Ubuntu server.",
    "Plan A or B, an e-mail, a SaaS company, an heir, a historic event, an iOS app, a PhD.",
    "It was a a good talk, and an a b test.",
  ),
  bad: [
    pair("I took «a» A in maths, and ran «a» IT team.", "I took an A in maths, and ran an IT team."),
    pair("It was «a» honour and «a» interesting hour.", "It was an honour and an interesting hour."),
    pair("I work as «a» SRE with «an» UX team.", "I work as an SRE with a UX team."),
    pair("«An» European company.", "A European company."),
    pair("I spent «a» hour with «an» user.", "I spent an hour with a user."),
    pair("«A» excellent question.", "An excellent question."),
    pair("It is «an» great team.", "It is a great team."),
    pair("We built «a» API in «a» 8-week project.", "We built an API in an 8-week project."),
  ],
  *find({ note }) {
    for (const word of note.words) {
      if (word.lower !== "a" && word.lower !== "an") continue;
      // "Plan A" and "vitamin A" are names; "A" is an article only where a sentence or a title begins.
      if (word.text === "A" && !word.clause) continue;
      const next = note.words[word.index + 1];
      if (
        !next ||
        !/^[ \t]*\n?[ \t]*["'“‘(*_]?$/.test(note.text.slice(word.end, next.start)) ||
        next.start === word.end
      )
        continue;
      if (unlikely.has(next.text)) continue;
      const right = articleFor(next.text, note.text.slice(next.start, next.end + 12));
      if (right === undefined || right === word.lower) continue;
      yield {
        start: word.start,
        end: word.end,
        message: `“${right} ${next.text}”, by the sound of it.`,
        instead: [inCaseOf(word.text, right).slice(0, 1) + right.slice(1)],
      };
    }
  },
};
