import { isScalar, parseDocument, type Document, type LineCounter, type Scalar, type YAMLMap } from "yaml";

/**
 * YAML that anybody may have written, every value the text that stands there, in time that grows with its length alone.
 * Undefined where it is nested more deeply than any fact needs. Repeated keys are no errors here: see {@link repeatedKeys}.
 */
export function parseYaml(source: string, lineCounter?: LineCounter): Document.Parsed | undefined {
  if (isTooDeep(source)) return undefined;
  return parseDocument(source, {
    schema: "failsafe",
    // Compares every key with every other, which a hostile file can make last for minutes.
    uniqueKeys: false,
    keepSourceTokens: true,
    prettyErrors: false,
    logLevel: "silent",
    ...(lineCounter && { lineCounter }),
  });
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

// A parser that calls itself for each level can run out of stack, which no `catch` survives.
const deepest = 100;

function isTooDeep(source: string): boolean {
  let depth = 0;
  for (const sign of source) {
    if (sign === "[" || sign === "{") depth++;
    else if ((sign === "]" || sign === "}") && depth > 0) depth--;
    if (depth > deepest) return true;
  }
  return source.split("\n").some((line) => /^[ \t]*(?:[-?][ \t]+)*/.exec(line)![0].length > 2 * deepest);
}
