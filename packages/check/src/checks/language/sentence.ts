import { pair, plain, type Check, type Found, type Subject } from "../../check.ts";
import { isWord } from "../../language/lexicon.ts";
import type { Sentence, Word } from "../../text/note.ts";

const shared = { group: "language", severity: "warning", claim: "C11" } as const;

const asks = new Set("could can would will may might do does did is are has am shall".split(" "));
const askers = new Set("how when where why what who which".split(" "));
const asked = new Set("do does did will would can could should".split(" "));
const subjects = new Set("you i we they he she it there this that the your my our anyone anybody someone".split(" "));

export const questionMark: Check = {
  ...shared,
  code: "question-mark",
  about: "A question that ends with a full stop.",
  good: plain(
    "Could you tell me when the panel meets? Is it soon?",
    "Should you need more, let me know. Had I known, I would have said so.",
    "How you did it is clear. What matters is the day. Can do.",
    "May you have a good week. Will is my manager.",
  ),
  bad: [
    pair("Could you tell me when the panel «meets.»", "Could you tell me when the panel meets?"),
    pair("When will you decide about the «post.»", "When will you decide about the post?"),
  ],
  *find({ note }) {
    for (const { first, last, ends } of note.sentences) {
      const [one, two, three] = note.words.slice(first, first + 3);
      if (ends !== "." || !one || !two?.joined || one.zone !== "body" || one.quoted || last - first < 4) continue;
      const isQuestion =
        (asks.has(one.lower) &&
          subjects.has(two.lower) &&
          !(one.lower === "may" && two.lower === "you") &&
          one.text !== "Will") ||
        (one.text === "Will" && ["you", "i", "we", "it", "there", "they"].includes(two.lower)) ||
        (askers.has(one.lower) && asked.has(two.lower) && three?.joined && subjects.has(three.lower));
      const word = note.words[last - 1]!;
      if (isQuestion && note.text[word.end] === ".")
        yield {
          start: word.start,
          end: word.end + 1,
          message: "This is a question: end it with a question mark.",
          instead: [`${word.text}?`],
        };
    }
  },
};

/** What a second sentence begins with. */
const begins =
  /^I (?:(?:really|also|very much|truly|sincerely|do|just) )?(?:look(?:ing)? forward|am (?:looking|writing|very|really|so|still|excited|grateful|delighted|happy|confident|available|attaching|sure|sorry)|hope (?:to|you|we|that|this)|would (?:like|love|be|also|welcome|appreciate)|was (?:very|really|so|impressed|delighted|glad|pleased|particularly)|really|truly|enjoyed|appreciate (?:your|the|you)|learned|have (?:attached|enclosed)|will (?:send|call|be|bring)|can (?:start|send|come|be|also)|have (?:attached|enclosed))\b/;
const ended = new Set(
  "time interview today yesterday tomorrow meeting conversation opportunity morning afternoon week friday monday tuesday wednesday thursday again soon team help reply advice support welcome tour call consideration hospitality explanation insights visit".split(
    " ",
  ),
);

export const runOn: Check = {
  ...shared,
  code: "run-on",
  about: "Two sentences without a full stop between them, or joined by a comma only.",
  good: plain(
    "Thank you for the time I really enjoyed.",
    "It was a good day, and I look forward to the next.",
    "If you have time, I would love to talk.",
    "When we met today, I was impressed.",
  ),
  bad: [
    pair(
      "Thank you for meeting me «today I» look forward to your reply.",
      "Thank you for meeting me today. I look forward to your reply.",
    ),
    pair(
      "Thank you for your «time, I» look forward to hearing from you.",
      "Thank you for your time. I look forward to hearing from you.",
    ),
  ],
  *find({ note }) {
    for (const sentence of note.sentences) {
      const opener = note.words[sentence.first]!;
      if (opener.zone !== "body") continue;
      for (let i = sentence.first + 3; i < sentence.last - 2; i++) {
        const word = note.words[i]!;
        if (word.text !== "I") continue;
        const before = note.words[i - 1]!;
        const gap = note.text.slice(before.end, word.start);
        const comma = gap === ", ";
        if (!ended.has(before.lower) || !(comma || gap === " ")) continue;
        if (comma && !isThanks(sentence, note.words)) continue;
        // "The time I really enjoyed": a sentence of thanks may go on like that, another is none.
        if (!comma && !isThanks(sentence, note.words) && !firm.has(before.lower)) continue;
        if (!begins.test(note.text.slice(word.start, word.start + 60))) continue;
        if (
          !comma &&
          !firm.has(before.lower) &&
          /^I (?:really|truly|enjoyed)\b[^.]{0,30}\.\s*$/.test(note.text.slice(word.start, sentence.end))
        )
          continue;
        yield {
          start: before.start,
          end: word.end,
          message: "Two sentences: put a full stop between them.",
          instead: [`${before.text}. I`],
        };
        break;
      }
    }
  },
};
/** After these, nothing can go on. */
const firm = new Set("today yesterday tomorrow again soon".split(" "));
const isThanks = ({ first }: Sentence, words: readonly Word[]): boolean =>
  /^(?:thank|thanks|many|it|i)$/.test(words[first]!.lower) &&
  words
    .slice(first, first + 4)
    .some(({ lower }) => /^(?:thank|thanks|pleasure|great|enjoyed|appreciate|good|nice|lovely)$/.test(lower));

export const commaName: Check = {
  ...shared,
  code: "comma-name",
  about: "A missing comma before the name you address: “Thanks again Mireille,”.",
  good: plain("Thanks again, Mireille, for the tea.", "Thank you, Tom.", "Thanks again London, it said."),
  bad: [pair("Thanks «again Mireille», for the tea.", "Thanks again, Mireille, for the tea.")],
  *find({ note }) {
    for (const { first } of note.sentences) {
      const name = calledName(note.words, first);
      if (!name) continue;
      const before = note.words[name.index - 1]!;
      const tail = note.text.slice(name.end, name.end + 1);
      if (tail !== "," && tail !== "." && tail !== "!") continue;
      yield {
        start: before.start,
        end: name.end,
        message: "Put a comma before the name of the person you write to.",
        instead: [`${before.text}, ${name.text}`],
      };
    }
  },
};

/** The name in "Thanks again Mireille" or "Thank you so much Tom". */
function calledName(words: readonly Word[], first: number): Word | undefined {
  if (words[first]!.zone !== "body" || !/^(?:thanks|thank)$/.test(words[first]!.lower)) return undefined;
  let i = first + 1;
  while (words[i]?.joined && /^(?:you|again|so|very|much|once|more|a|lot)$/.test(words[i]!.lower)) i++;
  const name = words[i];
  const isName = name?.joined && name.kind === "word" && /^\p{Lu}\p{Ll}/u.test(name.text) && !isWord(name.lower);
  return isName && !/^(?:god|london|goodness|i'm|i've)$/.test(name.lower) ? name : undefined;
}

const small = new Set(
  "and but so or which because when that then we you it he she they with for to if while although though there this".split(
    " ",
  ),
);

export const capitalInside: Check = {
  ...shared,
  code: "capital-inside",
  about: "A capital after a comma where no sentence begins.",
  good: plain("Hi Tom, We met.", "I read “Yes, And”, and it is good.", "The first, The Guardian, is mine."),
  bad: [pair("The post suits me, «And» I could begin at once.", "The post suits me, and I could begin at once.")],
  *find({ note }: Subject): Generator<Found> {
    for (const { first, last } of note.sentences) {
      for (let i = first + 3; i < last; i++) {
        const word = note.words[i]!;
        if (word.zone !== "body" || word.quoted || !/^\p{Lu}\p{Ll}*$/u.test(word.text) || !small.has(word.lower))
          continue;
        if (word.text.length === 1) continue;
        const [before, next] = [note.words[i - 1]!, note.words[i + 1]];
        if (note.text.slice(before.end, word.start) !== ", ") continue;
        if (!next?.joined || (/^\p{Lu}/u.test(next.text) && next.text !== "I") || /^\p{Lu}/u.test(before.text))
          continue;
        yield {
          start: word.start,
          end: word.end,
          message: "No sentence begins here, so this word takes no capital.",
          instead: [word.lower],
        };
      }
    }
  },
};
