/** Letters of other scripts, and digits, that look like Latin ones. */
const lookAlikes: Readonly<Record<string, string>> = {
  а: "a",
  в: "b",
  с: "c",
  ԁ: "d",
  е: "e",
  ѐ: "e",
  ё: "e",
  ғ: "f",
  һ: "h",
  і: "i",
  ї: "i",
  ј: "j",
  к: "k",
  ӏ: "l",
  м: "m",
  н: "h",
  о: "o",
  р: "p",
  ԛ: "q",
  г: "r",
  ѕ: "s",
  т: "t",
  ս: "u",
  ν: "v",
  ѵ: "v",
  ԝ: "w",
  х: "x",
  у: "y",
  ү: "y",
  α: "a",
  β: "b",
  ε: "e",
  η: "n",
  ι: "i",
  κ: "k",
  ο: "o",
  ρ: "p",
  τ: "t",
  υ: "u",
  χ: "x",
  ɡ: "g",
  ı: "i",
  ł: "l",
  ø: "o",
  đ: "d",
  "0": "o",
  "1": "l",
  "3": "e",
  "5": "s",
  "!": "l",
  "|": "l",
};

/** What a word looks like to a hurried eye: accents gone, foreign letters as the Latin ones they resemble, `rn` as `m`. */
export const skeleton = (text: string): string =>
  [...text.normalize("NFKD").toLowerCase()]
    .map((sign) => lookAlikes[sign] ?? sign)
    .join("")
    .replace(/\p{M}/gu, "")
    .replace(/rn/g, "m")
    .replace(/vv/g, "w")
    .replace(/cl/g, "d");

/** Letters and digits alone, without accents and legal forms: what two spellings of one company share. */
export const plainName = (text: string): string =>
  text
    .normalize("NFD")
    .toLowerCase()
    .replace(/&/g, "and")
    .replace(/\b(?:inc|ltd|llc|gmbh|plc|limited|pty|corp(?:oration)?|co|ag|sa|bv|ab|oy|group|holdings)\b\.?/g, "")
    .replace(/[^\p{L}\d]/gu, "");

/** The words of a name, in small letters and without accents. */
export const wordsOf = (text: string): string[] =>
  text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .match(/[\p{L}\d]+/gu) ?? [];

export const hostOf = (email: string): string => email.slice(email.lastIndexOf("@") + 1).replace(/\.$/, "");

const secondLevels = /^(?:com?|org|net|gov|edu|ac|go|or|ne|ltd|plc|web|in|gob|nhs|sch|police|mil)$/;

/** The part of a host that somebody registered: `acme.co.za` of `mail.acme.co.za`. */
export function registeredDomain(host: string): string {
  const labels = host.split(".");
  return labels.slice(secondLevels.test(labels.at(-2) ?? "") ? -3 : -2).join(".");
}

/** Whether a text names something: its words in a row, as whole words. */
export function mentions(words: readonly string[], name: readonly string[]): boolean {
  if (name.length === 0) return false;
  for (let at = 0; at + name.length <= words.length; at++)
    if (name.every((word, index) => words[at + index] === word)) return true;
  return false;
}
