/** Text in, facts and problems out. Pure: editors use this too. */
import { Application, ProfileInput, Settings } from "@afterword/core";
import { errorsOf, fileProblem, mostProblems, type Problem } from "../problem.ts";
import { findFrontMatter, notesOf, type FrontMatter } from "./front-matter.ts";
import { gitConflicts, type GitConflict } from "./git-conflict.ts";
import { check } from "./issues.ts";
import { locate, placer, readYaml, type Yaml } from "./yaml.ts";

/** An application's file taken apart. */
export interface Reading {
  parts: FrontMatter;
  yaml: Yaml;
  /** As the file says, with the defaults, but no ids filled in. */
  application: Application;
}

export interface ReadResult {
  /** Absent where the file has an error. */
  application?: Application;
  /** The Markdown body, trimmed. */
  notes: string;
  problems: Problem[];
  reading?: Reading;
}

/** Reads one application. `file` is only named in the problems. Never throws. */
export function readApplication(text: string, file: string): ReadResult {
  const conflicts = gitConflicts(text);
  const parts = findFrontMatter(text);
  const isInFacts = typeof parts === "string" || conflicts.some(({ start }) => start < parts.body);
  if (conflicts.length > 0 && isInFacts)
    return { notes: "", problems: conflictProblems(text, file, conflicts, "error") };
  if (parts === "none") {
    const message =
      'This file does not begin with facts between two lines of "---", so it is not read as an application.';
    return { notes: "", problems: [fileProblem(file, message, "warning")] };
  }
  if (parts === "open")
    return {
      notes: "",
      problems: [fileProblem(file, 'The facts at the top are not closed: a second line of "---" is missing.')],
    };
  const notes = notesOf(text, parts.body);
  const yaml = readYaml(text, file, parts.start, parts.end);
  if (yaml.problems.length > 0) return { notes, problems: yaml.problems };
  const { value: application, problems } = check(Application, yaml, file);
  if (application) problems.push(...repeatedRounds(application, yaml, file));
  problems.push(...conflictProblems(text, file, conflicts, "warning"));
  if (!application || errorsOf(problems).length > 0) return { notes, problems };
  return { application, notes, problems, reading: { parts, yaml, application } };
}

/** Where something stands in an application's file, such as `['interviews', 0, 'start']`: its value, else its key, else what it is missing from. */
export function placeIn(
  { yaml }: Reading,
  path: readonly (string | number)[],
): Pick<Problem, "line" | "column" | "endLine" | "endColumn"> {
  return yaml.place(...(yaml.map ? locate(yaml.map, path) : ([0, 0] as const)));
}

/** Reads `afterword.yaml`. */
export const readSettings = (text: string, file: string) => readWhole(Settings, text, file);

/** Reads `profiles/NAME.yaml`. */
export const readProfile = (text: string, file: string) => readWhole(ProfileInput, text, file);

function readWhole<S extends typeof Settings | typeof ProfileInput>(schema: S, text: string, file: string) {
  const yaml = readYaml(text, file);
  const conflicts = conflictProblems(text, file, gitConflicts(text), "error");
  if (conflicts.length > 0) return { value: undefined, problems: conflicts, yaml };
  if (yaml.problems.length > 0) return { value: undefined, problems: yaml.problems, yaml };
  return { ...check(schema as typeof Settings, yaml, file), yaml } as {
    value: ReturnType<S["parse"]> | undefined;
    problems: Problem[];
    yaml: Yaml;
  };
}

function conflictProblems(
  text: string,
  file: string,
  conflicts: readonly GitConflict[],
  severity: Problem["severity"],
): Problem[] {
  const place = placer(text, 0);
  return conflicts.slice(0, mostProblems).map(({ start, end }) => {
    const at = place(start, end);
    const message = `Git could not merge lines ${at.line} to ${at.endLine}, which two branches changed: keep what is right, and delete the lines that begin with <<<<<<<, ======= and >>>>>>>.`;
    return { file, ...at, at: "", message, severity };
  });
}

function repeatedRounds(application: Application, yaml: Yaml, file: string): Problem[] {
  const first = new Map<string, number>();
  return application.interviews.flatMap(({ id }, index) => {
    if (id === undefined) return [];
    const earlier = first.get(id);
    if (earlier === undefined) {
      first.set(id, index);
      return [];
    }
    const path = ["interviews", index, "id"];
    const [start, end] = locate(yaml.map!, path);
    const message = `interviews[${index}].id is "${id}", which interviews[${earlier}] already has: give each round its own, or leave it out.`;
    return [
      {
        file,
        ...yaml.place(start, end),
        at: `interviews[${index}].id`,
        found: id,
        message,
        severity: "error" as const,
      },
    ];
  });
}
