import type { Note } from "../text/note.ts";
import { functionWords, isWord } from "./lexicon.ts";

/** The little words of other languages candidates write in, as far as English does not have them. */
const foreign: Record<string, ReadonlySet<string>> = Object.fromEntries(
  Object.entries({
    German:
      "ich und der das ist nicht sie für mit auf eine einen ein dem den wir sehr auch zu von bei über mich mir ihre ihren ihnen haben habe wird werden vielen dank geehrte geehrter freundlichen grüßen",
    Afrikaans:
      "ek en die het nie vir baie jou julle ons wat is om te van dit aan sal dankie geagte groete met hulle was hierdie ook as",
    Dutch:
      "ik en het een niet voor met van dat wij zijn heb u uw graag naar geachte groet groeten mijn aan deze ook bij bedankt",
    French:
      "je et le la les des vous nous est pas pour avec une dans que qui sur votre notre mon merci madame monsieur cordialement",
    Spanish: "yo y el la los las de que en un una por para con su mi gracias estimado estimada saludos muy es no se lo",
    Portuguese:
      "eu e o a os as de que em um uma por para com seu minha obrigado obrigada prezado cumprimentos muito não é",
    Italian: "io e il la gli di che in un una per con suo mio grazie gentile cordiali saluti molto non è sono della",
  }).map(([name, words]) => [name, new Set(words.split(" "))]),
);

/**
 * The language a note is in where that is plainly not English: its name, or `another` where nobody here knows it. Undefined for English and
 * for texts too short to tell.
 */
export function otherLanguage(note: Note): string | undefined {
  const before = read.get(note);
  if (before) return before.language;
  const language = tell(note);
  read.set(note, { language });
  return language;
}

const read = new WeakMap<Note, { language: string | undefined }>();

function tell(note: Note): string | undefined {
  const words = note.words.filter((word) => word.zone === "body" && word.kind === "word").slice(0, 300);
  if (words.length < 8) return undefined;
  const english = words.filter(({ lower }) => functionWords.has(lower)).length / words.length;
  const latin = words.filter(({ text }) => /^\p{Script=Latin}/u.test(text)).length / words.length;
  if (latin < 0.4) return "another";
  const [best] = Object.entries(foreign)
    .map(([name, list]) => ({ name, share: words.filter(({ lower }) => list.has(lower)).length / words.length }))
    .sort((a, b) => b.share - a.share);
  if (best && best.share > 0.2 && best.share > english) return best.name;
  const known = words.filter(({ lower }) => isWord(lower)).length / words.length;
  return english < 0.08 && known < 0.4 && words.length >= 20 ? "another" : undefined;
}

export const isEnglish = (note: Note): boolean => otherLanguage(note) === undefined;
