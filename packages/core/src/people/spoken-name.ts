import { particles } from "./name.ts";

const suffix = /^(?:jr|sr|ii|iii|iv|esq|ph\.?\s?d|m\.?d|mba|cpa|ca|cfa)\.?$/i;

/**
 * A name the way it is said: `Nkosi, Bongani` is Bongani Nkosi, `Dr. Nkosi, Bongani` is Dr. Bongani Nkosi, and what a directory writes in one case throughout gets its
 * capitals, so that nobody is greeted as "SMITH" or "o'neil".
 */
export function spokenName(name: string): string {
  const [, title = "", last = "", first = ""] =
    /^((?:\p{L}{2,4}\. )*)([\p{L}\p{M}'’ -]+),\s*([\p{L}\p{M}.'’-][\p{L}\p{M}.'’ -]*)$/u.exec(name) ?? [];
  return withCapitals(first === "" || suffix.test(first) ? name : `${title}${first.trim()} ${last.trim()}`);
}

function withCapitals(name: string): string {
  const isShouted = name === name.toUpperCase() && /\p{Lu}{2}/u.test(name) && /\s/.test(name);
  if (!isShouted && name !== name.toLowerCase()) return name;
  return name
    .split(/(\s+)/)
    .map((word, index) => {
      const lower = word.toLowerCase();
      if (index > 0 && particles.has(lower)) return lower;
      // JJ and AJ are initials, Jo and Li are not.
      return /^(?:[BCDFGHJ-NP-TVWXZ]{2}|[AEO]J|II|III|IV)$/u.test(word)
        ? word
        : lower.replace(/(?:^mc(?=\p{L}{3})|^|['’-])\p{L}/gu, capital);
    })
    .join("");
}

const capital = (start: string): string =>
  start.startsWith("mc") ? `Mc${start.slice(2).toUpperCase()}` : start.toUpperCase();
