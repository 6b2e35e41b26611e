// Completion in real shells: bash, zsh and fish each load what `afterword completion SHELL` prints, and the Tab key is pressed in a
// terminal of their own. PowerShell is no Debian package and stays untried.
import { execFileSync, spawn } from "node:child_process";
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { installPackages } from "./debian.ts";

const root = join(import.meta.dirname, "..");
const scratch = mkdtempSync(join(tmpdir(), "afterword-completion-"));

/** How each shell is started bare, and how it is given the script. */
const shells = {
  bash: { start: "bash --norc --noprofile -i", load: "source <(afterword completion bash)" },
  zsh: { start: "zsh -f -i", load: "autoload -Uz compinit; compinit -u; source <(afterword completion zsh)" },
  fish: { start: "fish --no-config -i", load: "afterword completion fish | source" },
} as const;

/** What is typed before Tab, and the words that the program is called with then. */
const cases = [
  ["a command", "afterword dra", "[draft]"],
  ["a second word", "afterword calendar subs", "[calendar][subscribe]"],
  ["a company", "afterword draft blu", "[draft][blue]"],
  ["a kind", "afterword draft acme status", "[draft][acme][status-check]"],
  ["a person", "afterword draft acme --to Tha", "[draft][acme][--to][Thandi Nkosi]"],
  ["an option", "afterword next --lim", "[next][--limit]"],
  ["a file", "afterword import invi", "[import][invite.ics]"],
] as const;

try {
  installPackages("zsh", "fish");
  setUp();
  for (const [shell, { start, load }] of Object.entries(shells)) {
    const complete = await begin(start, load);
    const failures: string[] = [];
    for (const [what, typed, expected] of cases) {
      const words = await complete(typed);
      if (words !== expected) failures.push(`${what}: typed “${typed}”, found ${words}, expected ${expected}`);
    }
    if (failures.length > 0) throw new Error(`${shell}:\n${failures.join("\n")}`);
    // Every company and person is listed, the hostile one among them.
    for (const typed of ["afterword draft ", "afterword draft hostile --to "]) await complete(typed);
    if (existsSync(join(scratch, "hacked"))) throw new Error(`${shell} ran what a name on record says`);
    console.log(`${shell}: ${cases.map(([what]) => what).join(", ")}`);
  }
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
process.exit();

function setUp(): void {
  execFileSync(process.execPath, ["build.ts"], { cwd: join(root, "apps/cli"), stdio: "inherit" });
  mkdirSync(join(scratch, "bin"));
  cpSync(join(root, "examples", "robin"), join(scratch, "folder"), { recursive: true });
  writeFileSync(join(scratch, "invite.ics"), "");
  const name = "$(touch hacked) `touch hacked`; touch hacked";
  writeFileSync(
    join(scratch, "folder", "hostile.md"),
    `---\nid: hostile\ncompany: "${name}"\nrole: Engineer\ncontacts: [{name: "${name}"}]\ninterviews: []\n---\n`,
  );
  const program = join(scratch, "bin", "afterword");
  // What the screen shows is full of the shell's own marks, so the program notes the words that it was called with.
  writeFileSync(
    program,
    `#!/bin/sh
case "$1" in completion) exec '${process.execPath}' '${join(root, "apps/cli/dist/afterword.js")}' "$@";; esac
for word; do printf '[%s]' "$word"; done > '${scratch}/line'
`,
  );
  chmodSync(program, 0o755);
}

/** Starts a shell in a terminal. What it gives types a line, presses Tab and Enter, and gives the words that the program was called with. */
async function begin(start: string, load: string): Promise<(typed: string) => Promise<string>> {
  const child = spawn("script", ["-qfec", start, "/dev/null"], {
    cwd: scratch,
    env: {
      PATH: `${join(scratch, "bin")}:/usr/bin:/bin`,
      HOME: scratch,
      TERM: "xterm",
      AFTERWORD_FOLDER: join(scratch, "folder"),
      AFTERWORD_STATE: join(scratch, "state"),
    },
    stdio: ["pipe", "pipe", "ignore"],
  });
  process.once("exit", () => child.kill());
  let screen = "";
  child.stdout.on("data", (part) => (screen += String(part)));
  const seen = async (words: string): Promise<void> => {
    for (let tries = 0; !screen.includes(words); tries++) {
      if (tries > 600) throw new Error(`${start}: never saw “${words}”:\n${JSON.stringify(screen)}`);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  };
  // The echo of a line that is typed never holds the words that it prints.
  child.stdin.write(`${load}; printf 'loa%s\\n' ded\r`);
  await seen("loaded");
  const line = join(scratch, "line");
  let count = 0;
  return async (typed) => {
    rmSync(line, { force: true });
    // Tab and Enter come apart, as from a person: a shell may take keys that come at once for a paste.
    child.stdin.write(typed);
    for (const keys of ["\t", `\rprintf 'done%s.\\n' ${++count}\r`]) {
      await new Promise((resolve) => setTimeout(resolve, 200));
      child.stdin.write(keys);
    }
    await seen(`done${count}.`);
    return existsSync(line) ? readFileSync(line, "utf8") : "";
  };
}
