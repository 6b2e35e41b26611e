import type { Dialect } from "@afterword/core";
import { editDistance } from "@afterword/core/text";
import type { CheckContext, NoteInput } from "./context.ts";
import type { Finding, Severity } from "./finding.ts";
import { readKnown } from "./known.ts";
import { isEnglish } from "./language/english.ts";
import { isWord } from "./language/lexicon.ts";
import { check, isIgnored, mergeByOrder } from "./run.ts";
import { readNote, type Note } from "./text/note.ts";
import { isTechWord } from "./words/tech.ts";
import { worldEnglish } from "./words/world-english.ts";

/** A slip of general English, as a grammar checker tells of it. Ranges are in UTF-16 units. */
export interface Slip {
  kind: "spelling" | "grammar" | "punctuation";
  start: number;
  end: number;
  message: string;
  /** What could stand there instead, the likeliest first. */
  instead: readonly string[];
}

/** A checker of general English behind this one. See `@afterword/check/harper`. */
export interface Grammar {
  /**
   * Finds the slips in a text. Without a dialect, nothing that is right in any of them is a slip. Words in `known` are no
   * misspellings. Takes a while: never call it on the way of a keystroke.
   */
  find(text: string, options: { dialect?: Dialect | undefined; known: readonly string[] }): Promise<readonly Slip[]>;
}

const codes: Record<Slip["kind"], { code: string; severity: Severity }> = {
  spelling: { code: "spelling", severity: "warning" },
  grammar: { code: "grammar", severity: "warning" },
  punctuation: { code: "punctuation", severity: "warning" },
};

/**
 * Checks a note like `check`, with what a grammar checker says of it besides. Where both speak of the same words, ours stands. A grammar
 * checker that fails is left out: its reason goes to `failed`, and the rest is said all the same.
 */
export async function checkWithGrammar(
  input: NoteInput,
  context: CheckContext,
  grammar: Grammar,
  failed?: (reason: unknown) => void,
): Promise<Finding[]> {
  const ours = check(input, context);
  if (!isEnglish(readNote(input.text))) return ours;
  const known = [...readKnown(context).words, ...capitalisedIn(input.text)];
  const dialect = context.dialect ?? context.settings?.dialect;
  try {
    const parts = [
      { text: input.text, in: undefined },
      ...(input.subject ? [{ text: input.subject, in: "subject" as const }] : []),
    ];
    const theirs: Finding[] = [];
    for (const part of parts) {
      const note = readNote(part.text, part.in ?? "text", context.settings?.signoff);
      for (const slip of await grammar.find(part.text, { dialect, known })) {
        const finding = findingOf(slip, note, part.in, context);
        if (finding && !isIgnored(finding, input, context) && !ours.some((each) => overlaps(each, finding)))
          theirs.push(finding);
      }
    }
    return mergeByOrder(ours, theirs);
  } catch (reason) {
    failed?.(reason);
    return ours;
  }
}

function findingOf(slip: Slip, note: Note, part: Finding["in"], context: CheckContext): Finding | undefined {
  const { code, severity } = codes[slip.kind];
  const chosen = context.severities?.[code];
  if (chosen === "off" || !isJudged(slip, note)) return undefined;
  const range = { start: slip.start, end: slip.end };
  return {
    code,
    severity: chosen ?? severity,
    range,
    ...(part && { in: part }),
    message: slip.message,
    fixes: slip.instead.slice(0, 3).map((text) => ({
      title: text.trim() === "" ? "Remove it" : `Change to “${text.trim()}”`,
      range,
      text,
    })),
    claim: "C11",
  };
}

/** Nobody's name, no quotation and no code is judged; nor are greeting and signature, where names stand. */
function isJudged({ start, end, kind, instead }: Slip, note: Note): boolean {
  if (note.part === "text" && (end <= note.body.start || start >= note.body.end)) return false;
  const words = note.words.filter((word) => word.start < end && word.end > start);
  if (words.some((word) => word.kind === "code" || word.quoted)) return false;
  if (kind !== "spelling") return true;
  // Nearly any three letters are one off another word: "hui", "ora". Our own check knows "teh" and its kind.
  if (end - start < 4) return false;
  // A word of a trade is in no dictionary: it is misspelt only where a common word is close to it.
  if (words.every((word) => worldEnglish.has(word.lower) || isTechWord(word.lower) !== undefined)) return false;
  const typed = words.map((word) => word.lower).join(" ");
  if (!instead.some((by) => isCloseTo(typed, by.toLowerCase()))) return false;
  // A capital makes a name of a word that nobody knows.
  return !words.some((word) => /\p{Lu}|\d|[^\p{Script=Latin}\p{M}'’‐-]/u.test(word.text));
}

/** One letter off or two swapped, two in a long word; and a word that people use. Two words run together are close as well. */
const isCloseTo = (typed: string, other: string): boolean =>
  editDistance(typed, other, 3) <= (typed.length > 6 ? 2 : 1) &&
  other.split(/[ '’-]/).every((word) => isWord(word) || word.length === 1);

/** Language against language: a wrong fact and a slip may share a word. */
const overlaps = (one: Finding, other: Finding): boolean =>
  one.in === other.in && one.range.start < other.range.end && one.range.end > other.range.start;

const capitalisedIn = (text: string): string[] => [
  ...new Set([...text.matchAll(/\p{Lu}[\p{L}\p{M}’'-]*/gu)].map(([word]) => word)),
];
