/** A name as people type it: in any case, with or without its accents. */
export const foldName = (name: string): string =>
  name
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .trim()
    .replace(/[ßøłæœđðþı]/g, (letter) => plainLetters[letter]!);

const plainLetters: Readonly<Record<string, string>> = {
  ß: "ss",
  ø: "o",
  ł: "l",
  æ: "ae",
  œ: "oe",
  đ: "d",
  ð: "d",
  þ: "th",
  ı: "i",
};

/** Whether `part` stands anywhere in `name`, however either is spelt. */
export const hasName = (name: string, part: string): boolean => foldName(name).includes(foldName(part));
