import { spawn } from "node:child_process";
import { once } from "node:events";
import { globSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { onTestFinished } from "vitest";

const start = new URL("../src/start.ts", import.meta.url).pathname;

/** The keys that a test presses, by what they send. */
export const keys = { enter: "\r", stop: "\u0003", suspend: "\u001a", end: "\u0004", down: "\u001b[B" };

/** What a terminal sends for a text that is pasted. */
export const pasted = (text: string): string => `\u001b[200~${text}\u001b[201~`;

export interface Terminal {
  /** Sends keys to the program. */
  type: (text: string) => void;
  /** Waits until words are on the screen that were not there when keys were last sent, and gives all that is new. */
  see: (words: string) => Promise<string>;
  /** All that was sent to the screen, with what a terminal obeys. */
  sent: () => string;
  read: (name: string) => string;
  /** The answers that a stopped command has kept. */
  kept: () => string;
}

/** A shell in a terminal of its own, in which `afterword` is the program as its sources have it. */
export function terminal(
  files: Record<string, string> = {},
  { columns = 100, now = "2026-11-22T16:00:00Z" } = {},
): Terminal {
  const scratch = mkdtempSync(join(tmpdir(), "afterword-terminal-"));
  const folder = join(scratch, "folder");
  mkdirSync(folder);
  mkdirSync(join(scratch, "bin"));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  writeFileSync(join(scratch, "bin", "afterword"), `#!/bin/sh\nexec '${process.execPath}' '${start}' "$@"\n`, {
    mode: 0o755,
  });
  const child = spawn(
    "script",
    ["-qfec", `stty cols ${columns} rows 50; exec bash --norc --noprofile -i`, "/dev/null"],
    {
      cwd: scratch,
      env: {
        PATH: `${join(scratch, "bin")}:/usr/bin:/bin`,
        HOME: scratch,
        PS1: "$ ",
        TERM: "xterm",
        LANG: "C.UTF-8",
        TZ: "Africa/Johannesburg",
        AFTERWORD_NOW: now,
        AFTERWORD_FOLDER: folder,
        AFTERWORD_STATE: join(scratch, "state"),
      },
      stdio: ["pipe", "pipe", "ignore"],
    },
  );
  onTestFinished(async () => {
    const ended = once(child, "exit");
    child.kill("SIGKILL");
    await ended;
    // What ran in the terminal may still be writing there.
    await rm(scratch, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
  });
  let screen = "";
  child.stdout.on("data", (part) => (screen += String(part)));
  let from = 0;
  return {
    type: (text) => {
      from = screen.length;
      child.stdin.write(text);
    },
    see: async (words) => {
      for (let tries = 0; ; tries++) {
        const shown = stripVTControlCharacters(screen.slice(from));
        if (shown.includes(words)) return shown;
        if (tries > 600) throw new Error(`never saw “${words}”:\n${shown}`);
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    },
    sent: () => screen,
    read: (name) => readFileSync(join(folder, name), "utf8"),
    kept: () =>
      globSync("state/**/*.json", { cwd: scratch })
        .map((name) => readFileSync(join(scratch, name), "utf8"))
        .join("\n"),
  };
}
