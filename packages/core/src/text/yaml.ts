import { isScalar, parseDocument, type Document, type LineCounter, type Scalar, type YAMLMap } from "yaml";

/**
 * YAML that anybody may have written, every value the text that stands there, in time that grows with its length alone.
 * Undefined where it is nested more deeply than any fact needs. Repeated keys are no errors here: see {@link repeatedKeys}.
 */
export function parseYaml(source: string, lineCounter?: LineCounter): Document.Parsed | undefined {
  if (isTooDeep(source)) return undefined;
  try {
    return parseDocument(source, {
      schema: "failsafe",
      // Compares every key with every other, which a hostile file can make last for minutes.
      uniqueKeys: false,
      keepSourceTokens: true,
      prettyErrors: false,
      logLevel: "silent",
      ...(lineCounter && { lineCounter }),
    });
  } catch (error) {
    // The parser calls itself for each level, and ran out of stack.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** The keys of a group that stand there already, each as often as it is repeated. */
export function repeatedKeys({ items }: YAMLMap): Scalar[] {
  const seen = new Set<unknown>();
  const repeated: Scalar[] = [];
  for (const { key } of items) {
    if (!isScalar(key)) continue;
    if (seen.has(key.value)) repeated.push(key);
    seen.add(key.value);
  }
  return repeated;
}

const deepest = 100;

function isTooDeep(source: string): boolean {
  let depth = 0;
  for (const sign of source) {
    if (sign === "[" || sign === "{") depth++;
    else if ((sign === "]" || sign === "}") && depth > 0) depth--;
    if (depth > deepest) return true;
  }
  return source.split("\n").some((line) => /^[ \t]*/.exec(line)![0].length > 2 * deepest || nesting(line) > deepest);
}

/** How many lists and keys begin inside each other on one line, as in `a: - - ? b`. */
function nesting(line: string): number {
  let depth = 0;
  let isBeginning = true;
  for (let at = 0; at < line.length; at++) {
    const sign = line[at]!;
    if (sign === " " || sign === "\t") continue;
    const isAlone = /[ \t]/.test(line[at + 1] ?? " ");
    if (isBeginning && isAlone && (sign === "-" || sign === "?")) depth++;
    else isBeginning = isAlone && sign === ":";
  }
  return depth;
}
