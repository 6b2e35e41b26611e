import { remember } from "./remember.ts";

/** Without accents and case, for comparing names: `Müller` and `muller` are one. */
export const fold: (text: string) => string = remember((text) =>
  text
    .normalize("NFD")
    .replace(/\p{M}+/gu, "")
    .replace(/[’`´]/g, "'")
    .toLowerCase()
    .replace(/ß/g, "ss")
    .replace(/ø/g, "o")
    .replace(/ł/g, "l")
    .replace(/đ/g, "d")
    .replace(/æ/g, "ae")
    .replace(/ı/g, "i"),
);

/** The words of a name as they are written, titles left out. */
export function nameParts(name: string): string[] {
  return name.split(/[\s,.&/]+/).filter((part) => part !== "" && !titles.has(part.toLowerCase()));
}

const titles = new Set([
  "mr",
  "mrs",
  "ms",
  "miss",
  "mx",
  "dr",
  "prof",
  "professor",
  "sir",
  "madam",
  "herr",
  "frau",
  "adv",
  "advocate",
  "rev",
]);

/** The replacement written the way the original was: `ITS` and `Its` and `its`. */
export function inCaseOf(original: string, replacement: string): string {
  const first = original[0] ?? "";
  if (first === first.toLowerCase()) return replacement;
  if (original.length > 1 && original === original.toUpperCase() && /\p{Lu}{2}/u.test(original))
    return replacement.toUpperCase();
  return replacement.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}
