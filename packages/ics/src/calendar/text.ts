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

/** TEXT as RFC 5545 escapes it, for the few properties that ical-generator writes as they come. */
export const escapeText = (text: string): string => text.replace(/[\\;,]/g, "\\$&").replaceAll("\n", "\\n");

const schemes = /^(?:https?|mailto|vscode|raycast):/i;

/**
 * A URI safe to stand in a calendar: one of the schemes this product links with, everything outside a URI's alphabet
 * percent-encoded. Undefined for anything else. Never escaped as TEXT: a backslash before a comma is another address.
 */
export function cleanUri(uri: string): string | undefined {
  const text = cleanText(uri).trim();
  if (!schemes.test(text) || /[\s<>"\\^`{|}]/.test(text)) return undefined;
  return text.replace(/[^\x21-\x7E]+/gu, (part) => encodeURIComponent(part));
}
