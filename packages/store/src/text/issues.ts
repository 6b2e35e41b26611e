/** What the schemas found, said as complete sentences at exact places. */
import type * as z from "zod";
import { editDistance } from "@afterword/core/text";
import { errorsOf, mostProblems, type Problem } from "../problem.ts";
import { nearest } from "./nearest.ts";
import { isRequired, schemaUnder, shapeAt } from "./schema.ts";
import { isGroup, type Group } from "./value.ts";
import { locate, locateKey, type Path, type Yaml } from "./yaml.ts";

type Issue = z.core.$ZodIssue;
type Finding = Pick<Problem, "message" | "found" | "expected" | "nearest"> & {
  path: Path;
  onKey?: boolean;
  severity?: Problem["severity"];
};

/** Everything wrong with what was read, in the order in which it stands in the file. */
export function check<T>(
  schema: z.ZodType<T>,
  yaml: Yaml,
  file: string,
): { value: T | undefined; problems: Problem[] } {
  const result = schema.safeParse(yaml.data);
  const misspelt = unknownKeys(schema, yaml.data, []);
  const instead = new Set(
    misspelt
      .filter(({ severity }) => severity === "error")
      .map((finding) => format([...finding.path.slice(0, -1), finding.nearest!])),
  );
  const findings = [
    ...misspelt,
    ...(result.success
      ? []
      : describe(result.error.issues, yaml.data).filter((finding) => !instead.has(format(finding.path)))),
  ];
  const problems = findings.slice(0, mostProblems).map(({ path, onKey, ...rest }): Problem => {
    const range = !yaml.map ? ([0, 0] as const) : onKey ? locateKey(yaml.map, path) : locate(yaml.map, path);
    return { file, ...yaml.place(range[0], range[1]), at: format(path), severity: "error", ...rest };
  });
  problems.sort((a, b) => a.line - b.line || a.column - b.column);
  return { value: result.success && errorsOf(problems).length === 0 ? result.data : undefined, problems };
}

function describe(issues: readonly Issue[], data: unknown): Finding[] {
  return issues
    .flatMap((issue) => flatten(issue, [], data))
    .map(({ issue, path }) => {
      const value = at(data, path);
      const name = format(path) || "The file";
      const expected = expectation(issue);
      if (value === undefined) return { path, expected, message: `${name} is missing: ${expected}.` };
      const found = show(value);
      const words =
        "values" in issue
          ? issue.values.map(String)
          : "options" in issue && Array.isArray(issue.options)
            ? issue.options.map(String)
            : [];
      const near =
        typeof value === "string" ? nearestValue(value, path.at(-1) === "zone" ? zones() : words) : undefined;
      return {
        path,
        found,
        expected,
        ...(near !== undefined && { nearest: near }),
        message: `${name} is ${found}: ${expected}.${near === undefined ? "" : ` Did you mean "${near}"?`}`,
      };
    });
}

/** The value that was meant: misspelt, or in another form, as in "replied" for "reply". */
function nearestValue(value: string, values: readonly string[]): string | undefined {
  const stem = value.slice(0, 4).toLowerCase();
  const same = stem.length < 4 ? [] : values.filter((one) => one.toLowerCase().startsWith(stem));
  return nearest(value, values) ?? (same.length === 1 ? same[0] : undefined);
}

let zoneNames: readonly string[] | undefined;
const zones = (): readonly string[] => (zoneNames ??= Intl.supportedValuesOf("timeZone"));

/** The same for data that stands in no file of its own; `file` says what it is. */
export function describeData(issues: readonly Issue[], data: unknown, file: string): Problem[] {
  return describe(issues, data).map(({ path, ...rest }) => ({
    file,
    line: 1,
    column: 1,
    at: format(path),
    ...rest,
    severity: "error",
  }));
}

/** `interviews[0].start` */
function format(path: Path): string {
  return path.reduce<string>(
    (text, key) => (typeof key === "number" ? `${text}[${key}]` : text ? `${text}.${key}` : key),
    "",
  );
}

/**
 * Keys that are nearly one we know. Where the right one is missing, it was surely meant: an error. Beside the right one, and where
 * the key is very short, it is only likely: a warning, and the file is read. Any other key is the writer's own business and is kept.
 */
function unknownKeys(schema: z.core.$ZodType, data: unknown, path: Path): Finding[] {
  if (Array.isArray(data)) return data.flatMap((item, index) => under(schema, data, index, item, path));
  if (!isGroup(data)) return [];
  const known = shapeAt(schema, data);
  return Object.entries(data).flatMap(([key, item]) => {
    if (!known || key in known) return under(schema, data, key, item, path);
    const absent = Object.keys(known).filter((other) => !(other in data));
    const near =
      nearest(
        key,
        absent.filter((other) => isRequired(known[other]!)),
        true,
      ) ?? nearest(key, absent);
    const likely = near ?? nearest(key, Object.keys(known)) ?? nearestShort(key, absent) ?? otherWord(key, absent);
    if (likely === undefined) return [];
    const message =
      likely in data
        ? `There is no "${clip(key)}" here, and it is not read: "${likely}" is here already.`
        : `There is no "${clip(key)}" here: did you mean "${likely}"?`;
    const severity = near === undefined ? ("warning" as const) : ("error" as const);
    return [
      {
        path: [...path, key],
        onKey: true,
        found: key,
        ...(!(likely in data) && { nearest: likely }),
        message,
        severity,
      },
    ];
  });
}

/** A key of three letters with one letter too many: `ende`, `idd`. */
const nearestShort = (key: string, candidates: readonly string[]): string | undefined =>
  candidates.find((candidate) => candidate.length === 3 && key.length === 4 && editDistance(key, candidate, 2) === 1);

/** What people call a fact of a person, where the file has another word for it. */
const otherWords: Readonly<Record<string, string>> = {
  role: "position",
  title: "position",
  mail: "email",
  mobile: "phone",
  telephone: "phone",
};

/** The key that is absent and goes by this other word, misspelt even: `rol`. */
function otherWord(key: string, absent: readonly string[]): string | undefined {
  const word = nearest(key, Object.keys(otherWords));
  return absent.find((candidate) => word !== undefined && candidate === otherWords[word]);
}

function under(
  schema: z.core.$ZodType,
  data: Group | unknown[],
  key: string | number,
  item: unknown,
  path: Path,
): Finding[] {
  const inner = schemaUnder(schema, data, key);
  return inner ? unknownKeys(inner, item, [...path, key]) : [];
}

/** Of a choice of shapes, only the complaints of the one that was meant. */
function flatten(issue: Issue, base: Path, data: unknown): { issue: Issue; path: Path }[] {
  const path = [...base, ...(issue.path as (string | number)[])];
  if (issue.code !== "invalid_union" || issue.errors.length === 0) return [{ issue, path }];
  const value = at(data, path);
  const meant = issue.errors.filter(
    (branch) => !branch.some((inner) => inner.path.length === 0 && inner.code === "invalid_type"),
  );
  if (meant.length === 0)
    return [
      {
        issue: isGroup(value) || Array.isArray(value) ? issue.errors[0]![0]! : (issue.errors.at(-1)![0] ?? issue),
        path,
      },
    ];
  return meant[0]!.flatMap((inner) => flatten(inner, path, data));
}

function expectation(issue: Issue): string {
  if (issue.code === "invalid_type") return typeWords[issue.expected] ?? `expected ${issue.expected}`;
  if (issue.code === "invalid_value") return `expected ${oneOf(issue.values)}`;
  if (issue.code === "invalid_union" && "options" in issue && Array.isArray(issue.options))
    return `expected ${oneOf(issue.options)}`;
  return issue.message.replace(/\.$/, "");
}

const typeWords: Record<string, string> = {
  string: "expected some text",
  object: "expected a group of facts, such as {start: 2026-11-23 10:00}",
  array: "expected a list, such as [one, another]",
  record: "expected a group of facts",
};

const oneOf = (values: readonly unknown[]) => (values.length === 1 ? String(values[0]) : `one of ${values.join(", ")}`);

function at(data: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, key) => (typeof value === "object" && value !== null ? (value as Group)[key] : undefined),
    data,
  );
}

function show(value: unknown): string {
  if (Array.isArray(value)) return "a list";
  return isGroup(value) ? "a group of facts" : JSON.stringify(clip(String(value)));
}

const clip = (text: string) => {
  const clean = text.replaceAll(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, "�");
  return clean.length > 60 ? `${clean.slice(0, 57)}...` : clean;
};
