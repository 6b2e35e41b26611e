import type { Dictionary } from "./dictionary.ts";
import type { Finding, Fix } from "./finding.ts";
import type { NoteInput } from "./context.ts";

/**
 * The finding's fixes, with spellings from the dictionary where the check itself had none. Slow for a keystroke: ask when the
 * user asks.
 */
export function suggest(finding: Finding, note: NoteInput, dictionary: Dictionary | undefined): Fix[] {
  if (finding.code !== "spelling" || finding.fixes.length > 0 || !dictionary) return finding.fixes;
  const source = finding.in === "subject" ? (note.subject ?? "") : note.text;
  const word = source.slice(finding.range.start, finding.range.end);
  return dictionary
    .suggest(word)
    .slice(0, 5)
    .map((text) => ({ title: `Change to “${text}”`, range: finding.range, text }));
}
