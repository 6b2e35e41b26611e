/** What the parser says about YAML that it cannot read, in words for people who never heard of a flow sequence. */
import { visit, type CST, type Document, type YAMLParseError } from "yaml";

interface Words {
  /** What to underline. */
  range: readonly [number, number];
  message: string;
}

/** `lineOf` gives the line of the file that a place in the source is on. */
export function plainWords(
  doc: Document.Parsed,
  { code, message, pos: range }: YAMLParseError,
  source: string,
  lineOf: (offset: number) => number,
): Words {
  const isUnclosed = (code === "BAD_INDENT" && /[\]}]$/.test(message)) || /^Missing closing ["']quote$/.test(message);
  const opening = isUnclosed ? unclosed(doc, range[0]) : undefined;
  if (opening !== undefined) {
    const sign = source[opening]!;
    return {
      range: [opening, opening + 1],
      message: `The ${sign} in line ${lineOf(opening)} is never closed: its ${closing[sign] ?? sign} is missing.`,
    };
  }
  const [sign = ""] = source.slice(range[0], range[0] + 1);
  switch (code) {
    case "TAB_AS_INDENT":
      return { range, message: "A line begins with a tab: use spaces." };
    case "BAD_SCALAR_START":
      return { range, message: `A value that begins with ${sign} needs quotes around it.` };
    case "BLOCK_AS_IMPLICIT_KEY":
      return {
        range,
        message:
          'There is a second ": " in this value: put quotes around it, or begin a new line without indenting it.',
      };
    case "BAD_INDENT":
      return { range, message: "This line is indented by another number of spaces than the lines it belongs with." };
    case "MISSING_CHAR":
      return { range, message: 'Expected a fact such as "company: Acme": the colon is missing.' };
    case "MULTILINE_IMPLICIT_KEY":
    case "BLOCK_IN_FLOW":
      return {
        range,
        message:
          'A colon or a comma is missing here: facts look like "company: Acme", one to a line or with commas between.',
      };
    case "BAD_DQ_ESCAPE":
      return {
        range,
        message: "A backslash means something else between double quotes: write \\\\, or use single quotes.",
      };
    case "UNEXPECTED_TOKEN":
      return {
        range,
        message: `Did not expect ${/\S/.test(sign) ? `"${sign}"` : "this"} here: is a bracket or a quote too many, or the line indented wrongly?`,
      };
    default:
      return {
        range,
        message: `This cannot be read as YAML: ${message.slice(0, 1).toLowerCase()}${message.slice(1).replace(/\.?$/, ".")}`,
      };
  }
}

const closing: Record<string, string> = { "[": "]", "{": "}" };

/** Where the innermost bracket or quote before `end` begins that nothing closes. */
function unclosed(doc: Document.Parsed, end: number): number | undefined {
  let found: number | undefined;
  visit(doc, {
    Node: (_, { srcToken: token }) => {
      if (!token) return undefined;
      if (token.offset >= end) return visit.BREAK;
      if (
        token.type === "flow-collection"
          ? !token.end.some(({ type }) => /^flow-(?:seq|map)-end$/.test(type))
          : isOpenQuote(token)
      )
        found = token.offset;
      return undefined;
    },
  });
  return found;
}

const isOpenQuote = (token: CST.Token): boolean =>
  (token.type === "single-quoted-scalar" || token.type === "double-quoted-scalar") &&
  (token.source.length < 2 || token.source.at(-1) !== token.source[0]);
