/** Sources of regular expressions that find a name, an address or a number however it was typed. All need the flag `u`. */

/** Between two words of a name: spaces of any kind, marks of emphasis or quotation, one line break. */
const between = String.raw`(?:(?!\r?\n[^\S\n]*\r?\n)[\s>#*_\p{Cf}])+`;
/** A hyphen or `O'` before a name and a hyphen after it make it a part of another name. */
const before = String.raw`(?<![\p{L}\p{M}\p{N}]|\p{L}[-‐‑]|(?<!\p{L})O['’])`;
const after = String.raw`(?![\p{L}\p{M}\p{N}@]|[-‐‑]\p{Lu})`;
/** Scripts that put no spaces between words, or endings at names. */
const unspaced = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/** A name or a part of one, composed or not; over a line break, in double spaces or behind a quote mark. */
export function namePattern(name: string, { anyCase }: { anyCase: boolean }): string {
  const words = name.normalize("NFC").trim().split(/\s+/);
  const inside = words.map((word) => [...word].map((letter) => letterPattern(letter, anyCase)).join("")).join(between);
  return unspaced.test(name) ? inside : before + inside + after;
}

/** An address of mail, and none that only ends or begins like it. */
export const emailPattern = (email: string): string =>
  String.raw`(?<![\p{L}\p{N}._%+-])${inAnyCase(email)}(?![\p{L}\p{N}-]|\.[\p{L}\p{N}])`;

/** A link, with or without its protocol. */
export const linkPattern = (link: string): string =>
  String.raw`(?:https?:\/\/)?(?:www\.)?${inAnyCase(link.replace(/^https?:\/\/(?:www\.)?/i, "").replace(/\/$/, ""))}\/?(?![\p{L}\p{N}%_-])`;

/** A telephone number, however its digits are set apart. */
export const phonePattern = (phone: string): string =>
  String.raw`(?<![\p{N}+])${[...phone.replaceAll(/[^\d+]/g, "")].map(escaped).join(String.raw`[\s()./-]{0,3}`)}(?!\p{N})`;

const inAnyCase = (text: string): string => [...text].map((letter) => letterPattern(letter, true)).join("");

function letterPattern(letter: string, anyCase: boolean): string {
  if (/['’ʼ]/.test(letter)) return "['’ʼ]";
  if (/[-‐‑]/.test(letter)) return "[-‐‑]";
  const cases = anyCase ? [letter, letter.toLowerCase(), letter.toUpperCase()] : [letter];
  const ways = new Set(cases.flatMap((one) => [one, one.normalize("NFD")]));
  return ways.size === 1 ? escaped(letter) : `(?:${[...ways].map(escaped).join("|")})`;
}

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\/-]/g, String.raw`\$&`);
