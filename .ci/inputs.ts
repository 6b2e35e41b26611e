// The same inputs typed into the built command line as into every other app: the files and the answers are the ones that
// the service's own test wrote down. `apps/raycast/hosts` and `apps/vscode/hosts` do the same for the built commands and the
// installed package.
import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { actionCommands, actionGroups, logged } from "../apps/cli/src/commands/actions.ts";
import type { ActionCommand } from "../apps/cli/src/actions/command.ts";
import { actionNamed } from "../packages/service/src/index.ts";
import { changedFiles, filesIn, refusalOf, saidOf, type Answered } from "../packages/service/test/answers.ts";
import { inputs, inputsNow, type Step } from "../packages/service/test/inputs.ts";

const root = join(import.meta.dirname, "..");
const program = join(root, "apps/cli/dist/afterword.js");
const golden = JSON.parse(readFileSync(join(root, "packages/service/test/inputs.golden.json"), "utf8")) as Readonly<
  Record<string, Answered>
>;

type CommandLine = readonly [words: readonly string[], ActionCommand];

/** A command, and the actions that its switches choose instead: `afterword add --no-interview`. */
const linesOf = ([name, spec]: [string, ActionCommand]): CommandLine[] => [
  [[name], spec],
  ...Object.entries(spec.switches ?? {}).flatMap(([flag, { action, fixed }]): CommandLine[] =>
    action ? [[[name, `--${flag}`], { ...spec, action, fixed }]] : [],
  ),
];

/** Every action with the command line it has, an action of its own before one that a group or a log entry stands for. */
const commandLines: readonly CommandLine[] = [
  ...Object.entries(actionCommands).flatMap(linesOf),
  ...Object.entries(actionGroups).flatMap(([group, { commands }]) =>
    Object.entries(commands).map(([name, spec]) => [[group, name], spec] as const),
  ),
  ...Object.entries(logged).map(([name, spec]) => [["log", name], spec] as const),
];

/** What a person types for a step: words in their order, every other field as an option. */
function typedAs({ action, typed, confirmed }: Step): string[] {
  const isFixedAsTyped = ({ fixed = {} }: ActionCommand): boolean =>
    Object.entries(fixed).every(([field, value]) => typed[field] === value);
  const found = commandLines.find(([, spec]) => spec.action.name === action && isFixedAsTyped(spec));
  if (!found) throw new Error(`no command for ${action}`);
  const [name, { words = [], names = {}, fixed = {} }] = found;
  const isLog = name[0] === "log";
  const places = isLog ? ["application"] : words;
  const given = places.flatMap((word) => (typed[word] === undefined ? [] : [String(typed[word])]));
  const options = Object.entries(typed).flatMap(([field, value]) => {
    if (places.includes(field) || Object.hasOwn(fixed, field) || value === undefined) return [];
    const flag = `--${(names[field] ?? field).replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
    return isFlag(action, field) ? [flag] : [flag, ...[value].flat()];
  });
  const command = isLog ? name.slice(0, 1) : name;
  const said = isLog ? [...given, name[1]!] : given;
  // A word that begins with a dash is a word only after two.
  return [...command, ...options, ...(confirmed ? ["--yes"] : []), "--json", "--", ...said];
}

/** Whether an option of that field stands alone. */
const isFlag = (action: string, field: string): boolean => actionNamed(action)?.fields[field]?.kind === "flag";

function answer(scratch: string, step: Step): string {
  const { stdout, stderr } = spawnSync(process.execPath, [program, ...typedAs(step)], {
    encoding: "utf8",
    env: {
      ...process.env,
      AFTERWORD_FOLDER: join(scratch, "folder"),
      AFTERWORD_STATE: join(scratch, "state"),
      AFTERWORD_NOW: inputsNow,
    },
  });
  if (stdout !== "") return saidOf((JSON.parse(stdout) as { data: Parameters<typeof saidOf>[0] }).data);
  try {
    return refusalOf((JSON.parse(stderr) as { error: Parameters<typeof refusalOf>[0] }).error);
  } catch {
    return stderr;
  }
}

execFileSync(process.execPath, ["build.ts"], { cwd: join(root, "apps/cli"), stdio: "inherit" });
let failed = 0;
for (const { name, steps } of inputs) {
  const scratch = mkdtempSync(join(tmpdir(), "afterword-inputs-"));
  const folder = join(scratch, "folder");
  cpSync(join(root, "examples/robin"), folder, { recursive: true });
  const before = await filesIn(folder);
  const answers = steps.map((step) => answer(scratch, step));
  const found: Answered = { answers, files: changedFiles(before, await filesIn(folder)) };
  rmSync(scratch, { recursive: true, force: true });
  if (isDeepStrictEqual(found, golden[name])) continue;
  failed++;
  console.log(
    `✗ ${name}\nexpected ${JSON.stringify(golden[name], undefined, 1)}\nfound ${JSON.stringify(found, undefined, 1)}`,
  );
}
console.log(`${inputs.length - failed} of ${inputs.length} inputs alike in the command line and the service`);
process.exitCode = failed === 0 ? 0 : 1;
