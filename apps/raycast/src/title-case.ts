const small = new Set(["a", "an", "and", "by", "for", "in", "of", "on", "or", "the", "to", "with"]);

/** A label as Raycast shows it: "Open questions" becomes "Open Questions". */
export const titleCase = (label: string): string =>
  label
    .split(" ")
    .map((word, index) => (index > 0 && small.has(word) ? word : capital(word)))
    .join(" ");

/** "they turned me down" becomes "They turned me down". */
export const capital = (text: string): string => text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
