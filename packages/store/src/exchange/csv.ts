/**
 * The applications as a table: one row each, one column for each fact, named by its place (`interviews[0].start`). Settings,
 * profiles and templates are no table; JSON has everything.
 */
import { Application } from "@afterword/core";
import papa from "papaparse";
import { StoreError } from "../problem.ts";
import { brief } from "../text/schema.ts";
import { isGroup, type Group } from "../text/value.ts";
import type { Everything } from "./everything.ts";

/** Spreadsheets run what begins with these; a quote before it makes it text, and is taken off again when read. */
const formula = /^'*[=+\-@\t\r＝＋－＠]/;

const refused = new Set(["__proto__", "constructor", "prototype"]);

/** RFC 4180, with a byte order mark so that Excel takes it for UTF-8. */
export function writeCsv(data: Everything): string {
  const rows = data.applications.map(({ application, notes }) => {
    const cells = new Map<string, string>();
    flatten(brief(Application, application), "", cells);
    if (notes !== "") cells.set("notes", notes);
    return cells;
  });
  const columns = inOrder([...new Set(["id", "company", "role", ...rows.flatMap((cells) => [...cells.keys()])])]);
  const guarded = (cell: string) => (formula.test(cell) ? `'${cell}` : cell);
  const table = [columns, ...rows.map((cells) => columns.map((column) => cells.get(column) ?? ""))].map((row) =>
    row.map(guarded),
  );
  return `\uFEFF${papa.unparse(table, { newline: "\r\n" })}\r\n`;
}

/** @throws StoreError `invalid` where the text is not a table with at least a company and a role. */
export function readCsv(text: string): Everything {
  const plain = text.replace(/^\uFEFF/, "");
  // Excel saves with whatever its country separates lists by.
  const delimiter = /^(?:"[^"]*"|[^,;\t"\r\n]*)([,;\t])/.exec(plain)?.[1] ?? ",";
  const { data, errors } = papa.parse<string[]>(plain, { delimiter, skipEmptyLines: "greedy" });
  const wrong = errors[0];
  if (wrong)
    throw new StoreError(
      "invalid",
      `This is not a table that can be read: ${wrong.message}, row ${(wrong.row ?? 0) + 1}.`,
    );
  const [head, ...rows] = data.map((row) =>
    row.map((cell) => (formula.test(cell) && cell.startsWith("'") ? cell.slice(1) : cell)),
  );
  const columns = head?.map((name) => name.trim()) ?? [];
  if (!columns.includes("company") || !columns.includes("role")) {
    throw new StoreError("invalid", 'The first row must name the columns, at least "company" and "role".');
  }
  const paths = columns.map(pathOf);
  return {
    afterword: 1,
    profiles: {},
    templates: {},
    applications: rows.map((row) => {
      const facts: Group = {};
      let notes = "";
      for (const [index, cell] of row.entries()) {
        if (columns[index] === "notes") notes = cell;
        else if (cell !== "" && paths[index]) put(facts, paths[index], cell);
      }
      return { application: dense(facts) as Group, notes };
    }),
  };
}

function flatten(value: unknown, path: string, cells: Map<string, string>): void {
  if (Array.isArray(value)) for (const [index, item] of value.entries()) flatten(item, `${path}[${index}]`, cells);
  else if (isGroup(value))
    for (const [key, item] of Object.entries(value))
      flatten(item, path === "" ? escapeKey(key) : `${path}.${escapeKey(key)}`, cells);
  else if (value !== undefined && value !== null && String(value) !== "")
    cells.set(path === "notes" ? "%6eotes" : path, String(value));
}

const escapeKey = (key: string) => key.replaceAll(/[%.[\]]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
const unescapeKey = (key: string) =>
  key.replaceAll(/%([0-9a-f]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));

function pathOf(column: string): (string | number)[] | undefined {
  if (column === "") return undefined;
  if (!/^[^.[\]]+(?:\.[^.[\]]+|\[\d{1,3}\])*$/.test(column))
    throw new StoreError(
      "invalid",
      `"${column}" is not the name of a column: expected one such as interviews[0].start.`,
    );
  const path = [...column.matchAll(/\[(\d+)\]|([^.[\]]+)/g)].map((match) =>
    match[1] === undefined ? unescapeKey(match[2]!) : Number(match[1]),
  );
  const bad = path.find((key) => refused.has(String(key)));
  if (bad !== undefined || path.length > 12)
    throw new StoreError("invalid", `"${column}" is not allowed as the name of a column.`);
  return path;
}

function put(facts: Group, path: readonly (string | number)[], cell: string): void {
  let holder = facts as Record<string | number, unknown>;
  for (const [index, key] of path.slice(0, -1).entries()) {
    const inner = holder[key] ?? (typeof path[index + 1] === "number" ? [] : {});
    if (typeof inner !== "object")
      throw new StoreError("invalid", `The columns "${path.join(".")}" and "${String(key)}" contradict each other.`);
    holder[key] = inner;
    holder = inner as Record<string | number, unknown>;
  }
  holder[path.at(-1)!] = cell;
}

/** A table may leave out the second of three rounds. */
function dense(value: unknown): unknown {
  if (Array.isArray(value)) return value.filter((item) => item !== undefined).map(dense);
  return isGroup(value) ? Object.fromEntries(Object.entries(value).map(([key, item]) => [key, dense(item)])) : value;
}

/** As the facts stand in a file: in the order of the schema, lists by number, the writer's own keys and the notes last. */
function inOrder(columns: readonly string[]): string[] {
  const segments = new Map(columns.map((column) => [column, column.match(/[^.[\]]+/g)!]));
  const words = [...new Set([...Object.keys(Application.shape), ...[...segments.values()].flat()])];
  const rank = new Map(
    words.map((word, index) => [word, /^\d+$/.test(word) ? Number(word) : word === "notes" ? words.length : index]),
  );
  return columns.toSorted((a, b) => {
    const [left, right] = [segments.get(a)!, segments.get(b)!];
    const at = left.findIndex((word, index) => word !== right[index]);
    return at < 0 ? -1 : at >= right.length ? 1 : rank.get(left[at]!)! - rank.get(right[at]!)!;
  });
}
