import { oneLine } from "./plain.ts";

/**
 * Anybody's text as Markdown that shows just that text, on one line: no formatting, links, addresses that become links, HTML or
 * icons. In place of the editor's own `appendText`, which keeps words from wrapping and lets bare addresses through as links.
 */
export const escapeMarkdown = (text: string): string =>
  oneLine(text)
    // Markdown lets every ASCII punctuation mark be taken literally.
    .replace(/[!-/:-@[-`{-~]/g, "\\$&")
    .trim();
