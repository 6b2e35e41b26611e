/** Facts as YAML a person would be glad to edit. Nothing in a value can end its scalar or begin another key. */
import { isGroup, type Group } from "./value.ts";

const width = 110;

/** On one line, safe inside `{}` and `[]`. */
export function renderFlow(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(renderFlow).join(", ")}]`;
  if (isGroup(value))
    return `{${entriesOf(value)
      .map(([key, item]) => `${renderScalar(key, true)}: ${renderFlow(item)}`)
      .join(", ")}}`;
  return renderScalar(value, true);
}

/**
 * Over as many lines as it needs. The text begins where the cursor is, at column `indent`; later lines are indented by it.
 * Lines end in `\n`, the last one without.
 */
export function renderBlock(value: unknown, indent: number): string {
  if (fits(value, indent)) return renderInline(value);
  const margin = `\n${" ".repeat(indent)}`;
  if (Array.isArray(value)) return value.map((item) => `- ${renderBlock(item, indent + 2)}`).join(margin);
  return entriesOf(value as Group)
    .map(([key, item]) => renderPair(key, item, indent))
    .join(margin);
}

/** `key: value`, at column `indent`. */
export function renderPair(key: string, value: unknown, indent: number): string {
  const name = renderScalar(key, false);
  if (typeof value === "string" && isLiteral(value))
    return `${name}: |-\n${value.replaceAll(/^(?=[^\n])/gm, " ".repeat(indent + 2))}`;
  if (fits(value, indent + name.length)) return `${name}: ${renderInline(value)}`;
  return `${name}:\n${" ".repeat(indent + 2)}${renderBlock(value, indent + 2)}`;
}

/** The top level of a file. */
export function renderTop(value: Group): string {
  return entriesOf(value)
    .map(([key, item]) => `${renderPair(key, item, 0)}\n`)
    .join("");
}

function fits(value: unknown, indent: number): boolean {
  if (!Array.isArray(value) && !isGroup(value)) return true;
  const items = Object.values(value);
  if (items.length === 0) return true;
  // A list of groups reads better as one item to a line.
  if (Array.isArray(value) && value.some(isGroup)) return false;
  if (items.some((item) => typeof item === "string" && isLiteral(item))) return false;
  if (items.some((item) => (Array.isArray(item) || isGroup(item)) && !fits(item, indent))) return false;
  return indent + renderFlow(value).length <= width;
}

/** Several plain lines, readable as they are. Anything odd is quoted instead. */
function isLiteral(text: string): boolean {
  return (
    text.includes("\n") &&
    /^(?! )[^\p{Cc}\p{Cf}\u2028\u2029]+(\n+[^\p{Cc}\p{Cf}\u2028\u2029]+)*$/u.test(text) &&
    !/[ \t]$/m.test(text)
  );
}

/** Words that other YAML readers take for a number, a truth or nothing: quoted, so that a phone number keeps its zero everywhere. */
const notText = /^([-+]?(0[xo])?[\d_.]+([eE][-+]?\d+)?|[-+]?\.(inf|nan)|~|null|y|n|on|off)$/i;
const plainText = /^[\p{L}\p{N}/+][\p{L}\p{N}\p{M} _.,:;/@()<>+&='’%$€£?!*-]*$/u;

const renderInline = (value: unknown) =>
  Array.isArray(value) || isGroup(value) ? renderFlow(value) : renderScalar(value, false);

function renderScalar(value: unknown, inFlow: boolean): string {
  const text = String(value);
  const isPlain =
    !(inFlow && text.includes(",")) && plainText.test(text) && !/: |:$|, |,$| $| #/.test(text) && !notText.test(text);
  return isPlain ? text : quoted(text);
}

function quoted(text: string): string {
  const hex = (char: string) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`;
  return JSON.stringify(text).replaceAll(
    /[\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/g,
    hex,
  );
}

const entriesOf = (value: Group) => Object.entries(value).filter(([, item]) => item !== undefined);
