import { nameMonths } from "../numeric-date.ts";
import { longestWords } from "../span.ts";
import { dutch } from "./dutch.ts";
import { french } from "./french.ts";
import { german } from "./german.ts";
import { italian } from "./italian.ts";
import type { Language } from "./language.ts";
import { portuguese } from "./portuguese.ts";
import { spanish } from "./spanish.ts";

const languages: readonly Language[] = [german, french, spanish, portuguese, italian, dutch];

/** "14h30", "10 Uhr", "16 h": a time of day as other languages write it. "2h" alone is as likely a length. */
const hour = /(?!^\d{1,2} ?h$)\b(\d{1,2})(?:[:.](\d{2}))? ?(?:h|hs|hrs|uhr|uur|heures?|horas?)(?: ?(\d{2}))?\b/g;
const laterInDay =
  /\b(\d{1,2})(?::(\d{2}))? (?:de la (?:tarde|noche)|da (?:tarde|noite)|de l'apres-midi|du soir|di sera|del pomeriggio|nachmittags|abends|'s (?:middags|avonds))\b/;
const inMorning =
  /\b(\d{1,2})(?::(\d{2}))? (?:de la manana|da manha|du matin|di mattina|morgens|vormittags|'s (?:ochtends|morgens))\b/;

/**
 * What words about time are in English, in each language that knows some of them: "Ende nächster Woche", "d'ici deux semaines",
 * "hoy 10:00". Accents may be left out. Empty where no language does.
 */
export function inEnglish(said: string): string[] {
  if (said.length > longestWords) return [];
  const plain = nameMonths(said)
    .trim()
    .toLowerCase()
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replaceAll("’", "'")
    .replace(/\s+/g, " ")
    .replace(/[!?,]+$/, "");
  const theirs = plain
    .replace(hour, (_, hours: string, minutes = "00", after = minutes) => `${hours}:${after}`)
    .replace(laterInDay, (_, hours: string, minutes = "00") => `${(Number(hours) % 12) + 12}:${minutes}`)
    .replace(inMorning, (_, hours: string, minutes = "00") => `${hours}:${minutes}`)
    .replace(/(\d)\.(?= \p{L})/u, "$1");
  return [...new Set(languages.map((language) => translated(theirs, language)))].filter((words) => words !== plain);
}

/** What `read` makes of words as they stand, else of what they are in English. */
export function readInAnyLanguage<T>(words: string, read: (english: string) => T | undefined): T | undefined {
  const asTheyStand = read(words);
  if (asTheyStand !== undefined) return asTheyStand;
  for (const english of inEnglish(words)) {
    const found = read(english);
    if (found !== undefined) return found;
  }
  return undefined;
}

function translated(theirs: string, { phrases, words }: Language): string {
  let english = theirs;
  for (const [phrase, by] of phrases) english = english.replace(phrase, by);
  english = english.replace(/\p{L}+/gu, (word) => (Object.hasOwn(words, word) ? words[word]! : word));
  if (english === theirs) return theirs;
  return english
    .replace(/\b(at \d{1,2})(?![\d:])/, "$1:00")
    .replace(/\s+/g, " ")
    .trim()
    .replace(/^by (?=early|mid|end|in|this|next|the)/, "");
}
