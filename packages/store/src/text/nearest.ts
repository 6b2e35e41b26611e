import { editDistance } from "@afterword/core/text";

/**
 * The candidate a person most likely meant, or nothing where none is close. Spelling, case, plural and dashes are forgiven;
 * with `eager` also another letter in a short word.
 */
export function nearest(word: string, candidates: readonly string[], eager = false): string | undefined {
  const plain = (text: string) => text.toLowerCase().replaceAll(/[-_ ]/g, "");
  const written = plain(word);
  let best: string | undefined;
  let least = Infinity;
  for (const candidate of candidates) {
    const allowed = candidate.length <= 3 ? 0 : candidate.length <= 5 ? 1 : 2;
    const meant = plain(candidate);
    // In a short word another letter makes another word (`tone`, `zone`); a slip there is a letter lost, doubled or swapped.
    if (!eager && candidate.length <= 4 && written.length === meant.length && lettersOf(written) !== lettersOf(meant))
      continue;
    const cost = editDistance(written, meant, allowed + 1);
    if (cost <= allowed && cost < least) {
      least = cost;
      best = candidate;
    }
  }
  return best;
}

const lettersOf = (word: string): string => [...word].sort().join("");
