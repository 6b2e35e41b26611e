import { oneLine, upperFirst } from "../text/line.ts";
import { addressed, firstName } from "./address.ts";
import { jottingMarks } from "./marks.ts";
import { joinParagraphs, paragraphsOf } from "./paragraphs.ts";
import { pointsAtNothing } from "./points.ts";
import { tidied } from "./tidy.ts";
import { offered } from "./offer.ts";
import { sentencesOf, sentencesPattern } from "./split.ts";

/** Whom a sentence is for, and the names on record: they keep the form they have there. */
export interface Reader {
  /** The reader's name, or what they are called. */
  name?: string | undefined;
  /** Other names of the record: the company, people met. */
  names?: readonly string[] | undefined;
}

/**
 * What a typed text is. `sentences` can stand in a note as they are. `ask` may stand where the writer agrees to what is shown:
 * as a sentence, or after "about". `refused` is a jotting, with the reasons. An `offer` is a whole sentence made from it, to be
 * taken or left; it is there only where nothing had to be guessed.
 */
export type Reading =
  | { is: "sentences"; text: string }
  | { is: "ask"; as: "sentences" | "phrase"; text: string; shown: string; reasons: readonly string[]; offer?: string }
  | { is: "refused"; reasons: readonly string[]; offer?: string };

/** Reads what was typed as sentences to somebody. Nothing is added or left out: only the case of a known name may differ. */
export function readSentences(typed: string, reader: Reader = {}): Reading {
  const line = oneLine(typed);
  const names = [reader.name, ...(reader.names ?? [])].filter(
    (name): name is string => name !== undefined && name !== "",
  );
  const text = usualNames(line, [...names, firstName(reader.name)]);
  const offer = offered(text) ?? withCapitals(text, reader);
  const withOffer = offer === undefined ? {} : { offer };
  if (text === "") return { is: "refused", reasons: ["there is nothing to read"] };
  const reasons = [...jottingMarks(text, names), ...addressed(text, reader), ...unfinished(text)];
  if (reasons.length > 0) return { is: "refused", reasons, ...withOffer };
  if (isWhole(text)) {
    return ofSomebody.test(text) || wishes.test(text)
      ? { is: "sentences", text }
      : {
          is: "ask",
          as: "sentences",
          text,
          shown: text,
          reasons: ["the sentence has no “I”: say what you think or did"],
          ...withOffer,
        };
  }
  const whole = upperFirst(/[.!?]["'”’)]?$/.test(text) ? text : `${text}.`);
  if (clause.test(text)) {
    return { is: "ask", as: "sentences", text: whole, shown: whole, reasons: [wantsEnd(text)], ...withOffer };
  }
  const phrase = text.replace(/[\s.,;:!?]+$/u, "").replace(/^about /i, "");
  // Several things side by side, something done, or somebody spoken of: none of it follows "about".
  if (
    offer !== undefined ||
    /[,;:?!]|\. |\b(?:he|she|they|him|her|them|their|his)\b/i.test(phrase) ||
    phrase.split(" ").length > 10
  )
    return { is: "refused", reasons: ["this is not a sentence yet"], ...withOffer };
  return {
    is: "ask",
    as: "phrase",
    text: phrase,
    shown: `about ${phrase}`,
    reasons: ["this is not a sentence yet"],
    ...withOffer,
  };
}

/** The same words with their capitals and apostrophes, where they are sentences then. */
function withCapitals(text: string, reader: Reader): string | undefined {
  const tidy = tidied(text);
  if (tidy === text || !isWhole(tidy)) return undefined;
  return readSentences(tidy, reader).is === "sentences" ? tidy : undefined;
}

/** Reads a text of one or more paragraphs, parted by empty lines. It is refused as a whole where one of them is. */
export function readParagraphs(typed: string, reader: Reader = {}): Reading {
  const paragraphs = paragraphsOf(typed);
  if (paragraphs.length < 2) return readSentences(typed, reader);
  const reads = paragraphs.map((paragraph) => readSentences(paragraph, reader));
  const texts = reads.map((read) => wholeOf(read, reader));
  const wrong = reads.find((_, index) => texts[index] === undefined);
  if (!wrong) return { is: "sentences", text: joinParagraphs(texts as string[]) };
  const offers = reads.map((read, index) => texts[index] ?? (read.is === "sentences" ? undefined : read.offer));
  return {
    is: "refused",
    reasons: wrong.is === "sentences" ? [] : wrong.reasons,
    ...(offers.every((offer) => offer !== undefined) && { offer: joinParagraphs(offers) }),
  };
}

/**
 * Reads what is said first to a person. It is refused as well where it points at something that nothing in it names: the opening of a
 * note names nothing. `before` is what the note says ahead of it.
 */
export function readThought(typed: string, reader: Reader = {}, before = ""): Reading {
  const read = readParagraphs(typed, reader);
  const reason = pointsAtNothing(`${before} ${typed}`);
  if (reason === undefined) return read;
  return { is: "refused", reasons: [...(read.is === "refused" ? read.reasons : []), reason] };
}

/** The text where it is sentences, or is once it begins with a capital and ends with a full stop. */
function wholeOf(read: Reading, reader: Reader): string | undefined {
  const whole = read.is === "ask" && read.as === "sentences" ? readSentences(read.text, reader) : read;
  return whole.is === "sentences" ? whole.text : undefined;
}

// A wish needs nobody in it: "Good luck with the move next week."
const wishes =
  /^(?:good luck|(?:all|every|with all) (?:the best|good wishes|success)|best (?:of luck|wishes)|fingers (?:are )?crossed|enjoy|have an?|happy|safe (?:travels|journey)|see|speak soon|until|thanks|congratulations|no (?:rush|hurry))\b/i;
const ofSomebody = /\b(?:I|we|you|my|our|your|me|us|mine|ours|yours)\b/i;
// "I moved the jobs", "when you said that, I thought": somebody does something in it.
const clause =
  /(?:^|\b(?:when|if|after|as|since|while|because) .*?\b)(?:I|we|you|your \p{L}+|my \p{L}+)(?:['’]\p{L}+)? \p{L}+/iu;

const isWhole = (text: string): boolean => sentencesPattern.test(text);

const wantsEnd = (text: string): string =>
  /^["'“‘(]*\p{Ll}/u.test(text) ? "it begins with a small letter" : "it ends without a full stop";

/** A sentence in the middle that does not begin as one. */
function unfinished(text: string): string[] {
  const small = sentencesOf(text)
    .slice(1)
    .find((sentence) => /^\p{Ll}/u.test(sentence));
  return small === undefined ? [] : [`"${small.split(" ").slice(0, 3).join(" ")}" begins with a small letter`];
}

/** Names as the record has them: "acme" is Acme, and "bellamys" is Bellamy's. Names that are common words in small letters are left alone. */
function usualNames(text: string, names: readonly string[]): string {
  return names.reduce((line, name) => {
    if (!/^\p{Lu}\p{L}{2,}(?:['’]s)?$/u.test(name) || commonWords.has(name.toLowerCase())) return line;
    const typed = name.toLowerCase().replace(/['’](?=s$)/, "['’]?");
    return line.replace(new RegExp(`(?<![\\p{L}\\p{N}@./-])${typed}(?![\\p{L}\\p{N}@/-])`, "gu"), name);
  }, text);
}

const commonWords = new Set(
  `will hope may june mark rose grace chance bill art rich frank joy faith jack rob pat sue drew dean grant guy miles
  apple target gap square stripe notion indeed meta oracle monday slack zoom box shell next boots virgin orange sage visa`.split(
    /\s+/,
  ),
);
