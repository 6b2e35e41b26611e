import { dayNames } from "@afterword/core";
import { pair, plain, type Check } from "../../check.ts";
import { compile, findPhrases } from "../../language/phrase.ts";
import { tagsOf } from "../../language/lexicon.ts";
import { inCaseOf } from "../../text/fold.ts";
import { countable, plural } from "../../words/nouns.ts";

/** Contractions that lost their apostrophe and are no words without it. */
export const missingApostrophes: ReadonlyMap<string, string> = new Map(
  Object.entries({
    dont: "don't",
    didnt: "didn't",
    doesnt: "doesn't",
    isnt: "isn't",
    wasnt: "wasn't",
    arent: "aren't",
    werent: "weren't",
    hasnt: "hasn't",
    havent: "haven't",
    hadnt: "hadn't",
    wouldnt: "wouldn't",
    couldnt: "couldn't",
    shouldnt: "shouldn't",
    mustnt: "mustn't",
    im: "I'm",
    ive: "I've",
    youre: "you're",
    youve: "you've",
    youll: "you'll",
    youd: "you'd",
    theyre: "they're",
    theyve: "they've",
    theyll: "they'll",
    weve: "we've",
    thats: "that's",
    whats: "what's",
    heres: "here's",
    theres: "there's",
    whos: "who's",
    itll: "it'll",
    "i'am": "I'm",
    arnt: "aren't",
    companys: "company's",
    todays: "today's",
    yesterdays: "yesterday's",
    tomorrows: "tomorrow's",
    wouldve: "would've",
    couldve: "could've",
    shouldve: "should've",
    hes: "he's",
    shes: "she's",
    "do'nt": "don't",
    "did'nt": "didn't",
    "does'nt": "doesn't",
    "is'nt": "isn't",
    "was'nt": "wasn't",
    "have'nt": "haven't",
    "would'nt": "wouldn't",
    "could'nt": "couldn't",
    "should'nt": "shouldn't",
    "your'e": "you're",
    "their's": "theirs",
    "her's": "hers",
    "our's": "ours",
    "thank's": "thanks",
    "regard's": "regards",
    "want's": "wants",
    "look's": "looks",
  }),
);

const nouns = countable.filter(
  (noun) =>
    ![
      "team",
      "company",
      "role",
      "person",
      "group",
      "panel",
      "board",
      "manager",
      "day",
      "week",
      "month",
      "year",
      "plan",
      "answer",
      "experience",
      "process",
      "interview",
      "hour",
      "minute",
      "position",
    ].includes(noun),
);

const spans = "weeks|months|years|days|hours|minutes";

const people =
  "sister|brother|father|mother|wife|husband|son|daughter|friend|manager|tutor|teacher|landlord|partner|employer|supervisor|boss|neighbour|uncle|aunt|grandmother|grandfather|cousin|doctor|nurse|colleague|director|candidate|customer|client|patient|child|student|recruiter|interviewer|mentor|professor|driver|chef|owner|principal|applicant|team";
const places =
  "hospital|school|company|city|museum|clinic|university|department|ward|firm|agency|hotel|library|council|charity|college|office|country|town|village|theatre|bank|shop|factory|organisation|organization";

export const lines = [
  ...people
    .split("|")
    .map(
      (one) =>
        `my|your|his|her|our|the|this|that [${one}s] <onlyNoun>|<belongings>|flat|house|name|car|help|job|work|phone|office !${one}s|group|are|were|club => ${one}'s`,
    ),
  ...places
    .split("|")
    .map(
      (one) =>
        `the|your|our|this|my|that [${one === "company" || one === "city" || one === "university" || one === "agency" || one === "library" || one === "charity" || one === "country" || one === "factory" ? `${one.slice(0, -1)}ies` : `${one}s`}|${one}s] <onlyPlural>|<onlyNoun>|<belongings> !are|were => ${one}'s`,
    ),
  `two|three|four|five|six|seven|eight|nine|ten|twelve|several|many|few|couple|<num> [${spans}] notice|experience|work|pay|leave|training|holiday|salary|wages|probation|rest|sleep|delay|time => %'`,
  "for|of|from|about|during|after|in|at|enjoyed [yesterday|today|monday|tuesday|wednesday|thursday|friday] interview|meeting|call|conversation|chat|visit|session|tour|talk|discussion => %'s",
  "^ [lets] <onlyVerb>|talk|meet|have|do|go|see|make|stay|keep|hope|start|work|plan|not|be => let's",
  // Contractions that are words without it.
  "^ [ill] be|send|follow|let|look|make|get|give|have|bring|call|write|keep|share|see => I'll",
  "and|that|so|then [ill] be|send|follow|let|look|call|write => I'll",
  "^ [id] love|like|be|also|appreciate|welcome|value|enjoy|happily|gladly|rather => I'd",
  "and|that|but|so|if|as [id] love|like|be|also|appreciate|welcome|value|enjoy => I'd",
  "[lets] talk|meet|discuss|speak|catch|schedule|arrange|set|keep|connect|find|plan|stay|see|do|make|have|chat => let's",
  "[hows] your|the|it|that => how's",
  "^ [well] be|have|need|see in|at|to|the|a|how|you => we'll",
  // Possessives.
  ...dayNames
    .slice(0, 5)
    .map(
      (day) =>
        `[${day.toLowerCase()}s] interview|meeting|call|conversation|chat|discussion|session|panel|talk => ${day}'s`,
    ),
  "the|your|this|last|next [weeks] interview|meeting|call|conversation|chat|discussion => week's",
  "the|your|this|our|my [companies] mission|values|culture|goals|vision|product|products|website|approach|growth|reputation|commitment|strategy|work|future|success|platform => company's",
  "the|your|this|our|my [teams] mission|work|goals|approach|culture|roadmap|focus|success|needs|commitment|enthusiasm|openness => team's",
  "the|your|this [organisations] mission|values|culture|goals|vision|approach|commitment|strategy|work => organisation's",
  "the|your|this [organizations] mission|values|culture|goals|vision|approach|commitment|strategy|work => organization's",
  "two|three|four|five|six|seven|eight|nine|ten|several|many|few [years] experience => years'",
  "two|three|four|several|few|couple [weeks|week's] notice|time => weeks'",
  "one|a|1 [months] notice => month's",
  "two|three|2|3 [months] notice => months'",
  "2|3|4|5|6|7|8|9|10|11|12|15|20 [years] experience => years'",
  // Plurals that were given one.
  ...nouns.flatMap((noun) => [
    `[${noun}'s] are|were|have|and|about|that|which|you|we|i|they|to|for|in|with|from|at => ${plural(noun)}`,
    `[${noun}'s] $ => ${plural(noun)}`,
  ]),
  "[experience's] with|in|at|that|and => experiences",
  "[thank's] => thanks",
];

export const apostrophe: Check = {
  code: "apostrophe",
  group: "language",
  severity: "warning",
  claim: "C11",
  about: "An apostrophe left out or put where none belongs: “dont”, “todays interview”, “my skill’s”.",
  subject: true,
  good: plain(
    "I don’t know; it’s today’s plan.",
    "Your team’s work and the company’s goals.",
    "I am ill, and well rested.",
    "Two teams work on it; the companies grow.",
    "That lets us talk less.",
    "The project’s goals and the question’s author.",
  ),
  bad: [
    pair("I «dont» know, and «im» glad.", "I don't know, and I'm glad."),
    pair("Thank you for «todays» call.", "Thank you for today's call."),
    pair("My «skill's» are many.", "My skills are many."),
    pair("«Id» love to join.", "I'd love to join."),
    pair("I have five «years» experience.", "I have five years' experience."),
    pair("I like the «companies» mission.", "I like the company's mission."),
  ],
  find: ({ note, known }) => {
    table ??= compile(lines);
    const words = note.words
      .filter(
        (word) =>
          word.kind === "word" &&
          missingApostrophes.has(word.lower) &&
          word.text !== "IM" &&
          !known.words.has(word.lower),
      )
      .map((word) => {
        const right = inCaseOf(word.text, missingApostrophes.get(word.lower)!);
        return { start: word.start, end: word.end, message: `“${word.text}” should be “${right}”.`, instead: [right] };
      });
    // "The photo's are lovely": where several are meant, none of them owns the verb.
    for (const word of note.words) {
      const noun = /^(\p{Ll}{3,})'s$/u.exec(word.lower)?.[1];
      const [before, next] = [note.words[word.index - 1], note.words[word.index + 1]];
      if (noun === undefined || !tagsOf(noun).includes("s") || !before || !next?.joined || !word.joined) continue;
      const many = /^(?:many|two|three|four|five|six|several|these|those|all|some|few|various|both|my|the|your)$/.test(
        before.lower,
      );
      if (many && !missingApostrophes.has(word.lower) && !own.has(noun) && /^(?:are|were|have)$/.test(next.lower))
        words.push({
          start: word.start,
          end: word.end,
          message: `“${word.text}” should be “${plural(noun)}”.`,
          instead: [plural(noun)],
        });
    }
    return [...words, ...findPhrases(table, note, (was, instead) => `“${was}” should be “${instead}”.`)];
  },
};

/** Those that the table has lines for. */
const own = new Set(nouns);
let table: ReturnType<typeof compile> | undefined;
