/** A pattern for whole words of any script: `\b` knows only those of English. Capital letters do not matter. */
export const wholeWords = (pattern: string, flags = "iu"): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${pattern})(?![\\p{L}\\p{N}])`, flags);

/** Letters and digits in small letters, without accents, for comparing names. */
export const plainLetters = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[äöüß]/g, (sign) => ({ ä: "ae", ö: "oe", ü: "ue", ß: "ss" })[sign]!)
    .normalize("NFD")
    .replace(/[^\p{L}\d]/gu, "");

/** Whether one name begins with the other: `Wideworld` and `Wide World Importers`. */
export function alike(one: string, other: string): boolean {
  const [a, b] = [plainLetters(one), plainLetters(other)];
  if (a === "" || b === "") return false;
  return a === b || (Math.min(a.length, b.length) >= 3 && (a.startsWith(b) || b.startsWith(a)));
}

/** "Thandi" and "Thandi N." are Thandi Nkosi. */
export function isPartOfName(text: string, person: string): boolean {
  const known = person.toLowerCase().split(/[\s.,]+/);
  const words = text.toLowerCase().split(/\s+/);
  return words.every((word) =>
    known.some((name) => name === word || (word.length <= 2 && name.startsWith(word.replace(".", "")))),
  );
}

/** On one line, without the punctuation around it, at most 120 characters. */
export const tidy = (text: string): string =>
  text
    .replace(/\s+/g, " ")
    .replace(/^[\s"'“”*_.,;:–—-]+|[\s"'“”*_,;:!–—-]+$/g, "")
    .slice(0, 120)
    .trim();
