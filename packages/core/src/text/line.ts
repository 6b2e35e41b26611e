/** Hostile characters out: controls, bidi overrides, our own markers; every break becomes a space. */
export function oneLine(text: string): string {
  return (
    text
      .replace(/[\s\u0085\u2028\u2029]+/g, " ")
      // oxlint-disable-next-line no-control-regex -- controls are exactly what must go
      .replace(/[\u0000-\u001F\u007F-\u009F\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF\uE000-\uE003]/g, "")
      .replace(/\p{Surrogate}/gu, "")
      .replace(/ {2,}/g, " ")
      .trim()
  );
}

export const upperFirst = (text: string): string => text.replace(/^["'(]*\p{Ll}/u, (first) => first.toUpperCase());
