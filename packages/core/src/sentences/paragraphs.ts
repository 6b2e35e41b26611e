import { oneLine } from "../text/line.ts";
import { sentencesOf } from "./split.ts";

/** The paragraphs of a text, each on one line: an empty line parts them. */
export const paragraphsOf = (text: string): string[] =>
  text
    .split(/\r?\n[^\S\n]*\r?\n/)
    .map(oneLine)
    .filter((paragraph) => paragraph !== "");

export const joinParagraphs = (paragraphs: readonly string[]): string => paragraphs.join("\n\n");

/** What a screen of mail shows as one easy block. */
const most = { words: 75, sentences: 5 };

/** The same text with air: a paragraph that would stand as one dense block is parted between two sentences, near its middle. */
export const withAir = (text: string): string => joinParagraphs(paragraphsOf(text).flatMap(parted));

function parted(paragraph: string): string[] {
  const sentences = sentencesOf(paragraph);
  if (sentences.length < 4 || (wordsIn(paragraph) <= most.words && sentences.length <= most.sentences))
    return [paragraph];
  const places = sentences.flatMap((sentence, index) =>
    index > 1 && index < sentences.length - 1 && !leansBack.test(sentence) ? [index] : [],
  );
  const [place] = places
    .map((index) => ({
      index,
      off: Math.abs(wordsIn(sentences.slice(0, index).join(" ")) - wordsIn(sentences.slice(index).join(" "))),
    }))
    .sort((one, other) => one.off - other.off);
  if (!place) return [paragraph];
  return [sentences.slice(0, place.index), sentences.slice(place.index)].flatMap((part) => parted(part.join(" ")));
}

// A sentence that needs the one before it does not begin a paragraph.
const leansBack =
  /^["“'(]*(?:and|but|so|or|that|this|these|those|it|they|he|she|there|then|because|which|still|also|too|yes|no|both|neither|either)\b/i;

const wordsIn = (text: string): number => text.split(" ").length;
