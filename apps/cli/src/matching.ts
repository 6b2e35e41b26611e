/** A name as people look for it: in any case, and with or without its accents. */
export const plainly = (name: string): string =>
  name
    .normalize("NFD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .trim()
    .replace(/[ßøłæı]/g, (letter) => ({ ß: "ss", ø: "o", ł: "l", æ: "ae", ı: "i" })[letter]!);

/** Whether a name has this in it somewhere. */
export const has = (name: string, part: string): boolean => plainly(name).includes(plainly(part));

/** `there are Acme, Zeta`: what could have been said instead, each once. */
export const thereAre = (names: readonly string[], none: string): string => {
  const once = [...new Set(names)];
  return once.length === 0
    ? `there are ${none} yet`
    : `there ${once.length === 1 ? "is only" : "are"} ${once.join(", ")}`;
};
