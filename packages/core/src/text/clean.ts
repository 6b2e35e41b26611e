/**
 * What may appear as text in a calendar. Line breaks become `\n`; control characters, the Unicode line separators that some
 * parsers split on, text direction overrides and halves of surrogate pairs go. Escaping is the writer's business.
 */
export function cleanText(text: string): string {
  if (!unusual.test(text)) return text;
  return text
    .replace(/\r\n?|[\u2028\u2029]/g, "\n")
    .replace(/[\p{Surrogate}\uFFFE\uFFFF]/gu, "\uFFFD")
    .replace(/(?!\n|\t)\p{Cc}|[\u202A-\u202E\u2066-\u2069\uFEFF]/gu, "");
}

// Nearly all text has none of these, and looking is a good deal cheaper than three replacements.
const unusual = /[^\n\x20-\x7E\u00A0-\u1FFF]/;

/** The same on one line, at most `max` characters. */
export function cleanLine(text: string, max = 250): string {
  const line = cleanText(text).replace(/\s+/g, " ").trim();
  return line.length <= max
    ? line
    : `${Array.from(line)
        .slice(0, max - 1)
        .join("")}…`;
}
