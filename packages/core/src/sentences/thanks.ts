import { oneLine } from "../text/line.ts";
import { jottingMarks } from "./marks.ts";

const begins =
  /^(?:(?:(?:so (?:kindly|patiently)|not) )?\p{Ll}+ing|the|a|an|your|my|our|that|those|all|how|such|letting|both|every)\b/u;

// "your invoices took me back, and I'd move them": a sentence.
const goesOn = /\bI['’](?:d|ll|ve|m)\b|,\s(?:and|but|so) (?:I|we|it)\b/u;

// "your invoices are ours": another. "the map that was in it" is none, nor "running faster than I have".
const says =
  /^(?:(?!\b(?:that|who|which|what|how|where|when|why)\b).)*\b(?:is|are|was|were|am|has|have|had|will|would|can|could|do|does|did)\b(?!$)/iu;

/**
 * Reads words that are to follow "thank you for": "showing me the new ward", "the map with the side entrance". A lead-in that
 * was typed with them ("Thank you for …") and a full stop are left out.
 */
export function readThanks(typed: string, names: readonly string[] = []): { text: string } | { problem: string } {
  const bare = oneLine(typed)
    .replace(/^(?:(?:many )?thanks|thank you)(?: (?:so|very) much)?(?:,? (?:too|again|also))? for /i, "")
    .replace(/^(?:and )?for /i, "")
    .replace(/[.!,;]+$/, "");
  const [first = ""] = bare.split(" ");
  // "Showing me" begins small after "and for"; a name keeps its capital.
  const text =
    /^\p{Lu}\p{Ll}+$/u.test(first) && begins.test(first.toLowerCase()) ? bare[0]!.toLowerCase() + bare.slice(1) : bare;
  const marks = jottingMarks(text, names);
  if (marks.length > 0) return { problem: marks.join("; ") };
  if (
    !begins.test(text) ||
    says.test(text) ||
    goesOn.test(text) ||
    /[.!?;:]/.test(text.replace(/\b(?:Dr|Mr|Mrs|Ms|St)\.|(?<=\d)[.:](?=\d)/g, ""))
  )
    return { problem: 'expected words that follow "thank you for", such as "showing me the new ward"' };
  return text.length > 160 ? { problem: 'that is too long to follow "thank you for"' } : { text };
}
