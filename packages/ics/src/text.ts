import { cleanText } from "@afterword/core/text";

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
  return text.replace(/[^\x21-\x7E]+/gu, (part) => encodeURIComponent(part.toWellFormed()));
}
