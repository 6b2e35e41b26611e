import type { Dictionary } from "../dictionary.ts";
import { isTechWord } from "../words/tech.ts";

const prefixes = [
  "anti",
  "auto",
  "bio",
  "co",
  "counter",
  "cross",
  "cyber",
  "de",
  "dis",
  "eco",
  "geo",
  "hyper",
  "inter",
  "macro",
  "mega",
  "meta",
  "micro",
  "mid",
  "mini",
  "mis",
  "multi",
  "nano",
  "neuro",
  "non",
  "out",
  "over",
  "para",
  "photo",
  "post",
  "pre",
  "pro",
  "proto",
  "pseudo",
  "re",
  "self",
  "semi",
  "socio",
  "sub",
  "super",
  "tele",
  "trans",
  "ultra",
  "un",
  "under",
  "uni",
  "up",
  "video",
];
const suffixes = ["-like", "like", "wise", "ness", "less", "ship", "able", "ability", "ly", "ish", "hood", "fold"];
const shortParts = new Set("e co re x t a non pre de un ex bi tri pro ish i u".split(" "));

/** Whether a word, in lower case with straight apostrophes, is spelt right as far as anyone can tell. */
export function isSpelt(lower: string, text: string, dictionary: Dictionary, known: ReadonlySet<string>): boolean {
  if (lower.length < 2 || known.has(lower) || isTechWord(lower)) return true;
  const stem = lower.replace(/'s?$/, "");
  if (stem !== lower && isSpelt(stem, text.replace(/['’]s?$/, ""), dictionary, known)) return true;
  if (dictionary.correct(text.replace(/’/g, "'")) || dictionary.correct(lower)) return true;
  if (lower.includes("-")) {
    const parts = lower.split("-");
    const written = text.split(/[-‐‑]/);
    return parts.every(
      (part, i) =>
        shortParts.has(part) || isSpelt(part, written[i] ?? part, dictionary, known) || prefixes.includes(part),
    );
  }
  return isDerived(lower, dictionary);
}

/** "reprioritised", "photo-like": made on the spot by rules everyone knows. */
function isDerived(lower: string, dictionary: Dictionary): boolean {
  const fits = (rest: string) => rest.length >= 5 && (dictionary.correct(rest) || isTechWord(rest) !== undefined);
  for (const prefix of prefixes) {
    if (lower.startsWith(prefix) && fits(lower.slice(prefix.length))) return true;
  }
  for (const suffix of suffixes) {
    if (lower.endsWith(suffix) && fits(lower.slice(0, -suffix.length))) return true;
  }
  return false;
}
