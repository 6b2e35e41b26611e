/** Anybody's text on one line: line breaks, control characters and marks that turn its direction become spaces. */
export const oneLine = (text: string): string =>
  text.replace(/[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]+/gu, " ");

/**
 * Anybody's text for where the editor reads links and icons in plain text: messages, questions, lists, lenses. A link in a message may
 * call a command, so no more than one character is added, and it keeps both from being read.
 */
export const plain = (text: string): string => oneLine(text).replace(/\](?=\()|\$(?=\()/g, "$& ");
