/** New text for changed facts: as little as possible changed, and read back before anybody may write it. */
import { Application, Settings } from "@afterword/core";
import type * as z from "zod";
import { StoreError } from "../problem.ts";
import { tidyNotes, withNotes } from "./front-matter.ts";
import { describeData } from "./issues.ts";
import { readApplication, readSettings, type Reading } from "./read.ts";
import { renderTop } from "./render.ts";
import { brief } from "./schema.ts";
import { Edits, Editor } from "./edit.ts";
import { same, type Group } from "./value.ts";
import type { Yaml } from "./yaml.ts";

/** A new file. Keys that the schema does not know are written too. */
export function newApplicationText(application: Application, notes: string): string {
  const body = tidyNotes(notes);
  return `---\n${renderTop(brief(Application, application) as Group)}---\n${body === "" ? "" : `\n${body}\n`}`;
}

/** The file's text with `after` in place of what it said. `after` must be checked (`checkedApplication`). */
export function rewriteApplication(
  text: string,
  file: string,
  reading: Reading,
  after: Application,
  notes: string,
): string {
  const { parts, yaml, application: before } = reading;
  const source = text.slice(parts.start, parts.end);
  const says = (yamlText: string) => {
    const candidate = withNotes(
      text.slice(0, parts.start) + yamlText + text.slice(parts.end),
      { ...parts, body: parts.body + yamlText.length - source.length },
      notes,
    );
    const back = readApplication(candidate, file);
    return back.application && same(back.application, after) && back.notes === tidyNotes(notes) ? candidate : undefined;
  };
  return edited(source, parts.eol, yaml, Application, before, after, says) ?? unwritable(file);
}

/** `afterword.yaml` with other settings; from nothing where there is no file yet. */
export function rewriteSettings(
  text: string | undefined,
  file: string,
  yaml: Yaml | undefined,
  before: Settings,
  after: Settings,
): string {
  const says = (candidate: string) => {
    const back = readSettings(candidate, file).value;
    return back && same(back, after) ? candidate : undefined;
  };
  const eol = text?.includes("\r\n") ? "\r\n" : "\n";
  if (text === undefined || !yaml?.map) {
    const above = text === undefined || /^$|[\r\n]$/.test(text) ? (text ?? "") : text + eol;
    return says(above + renderTop(brief(Settings, after) as Group).replaceAll("\n", eol)) ?? unwritable(file);
  }
  return edited(text, eol, yaml, Settings, before, after, says) ?? unwritable(file);
}

function edited(
  source: string,
  eol: string,
  yaml: Yaml,
  schema: typeof Application | typeof Settings,
  before: Group,
  after: Group,
  says: (candidate: string) => string | undefined,
): string | undefined {
  if (same(before, after)) return says(source);
  const edits = new Edits(source, eol);
  new Editor(source, edits).map(yaml.map!, schema, before, after);
  return says(edits.apply());
}

/** The application with every value checked and trimmed; refuses with the places that are wrong. */
export const checkedApplication = (application: Application, file: string): Application =>
  checked(Application, application, file);

export const checkedSettings = (settings: Settings, file: string): Settings => checked(Settings, settings, file);

function checked<T>(schema: z.ZodType<T>, value: T, file: string): T {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const problems = describeData(result.error.issues, value, file);
  throw new StoreError("invalid", `This cannot be saved. ${problems.map((problem) => problem.message).join(" ")}`, {
    problems,
  });
}

function unwritable(file: string): never {
  throw new StoreError(
    "invalid",
    `${file} is written in a way that cannot be changed safely here. Nothing was changed; please edit it by hand.`,
  );
}
