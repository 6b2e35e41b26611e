import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Temporal } from "temporal-polyfill";
import { onTestFinished } from "vitest";
import { outputs, type OutputName } from "../src/json/outputs.ts";
import { run, type ExitCode } from "../src/run.ts";

export interface Ran {
  code: ExitCode;
  out: string;
  err: string;
}

/** A folder of its own for one test, and the program run on it as a user would. */
export interface Desk {
  folder: string;
  run: (
    line: string | readonly string[],
    options?: {
      now?: string;
      zone?: string;
      stdin?: string | Uint8Array;
      colour?: boolean;
      columns?: number;
      interactive?: boolean;
      isTerminal?: boolean;
      env?: Record<string, string>;
      program?: readonly string[];
    },
  ) => Promise<Ran>;
  json: <T = unknown>(line: string | readonly string[], options?: { now?: string; stdin?: string }) => Promise<T>;
  write: (name: string, text: string) => void;
  read: (name: string) => string;
  files: () => string[];
}

/** Sunday 22 November 2026, 18:00 in Johannesburg, unless a test says otherwise. */
export const sunday = "2026-11-22T16:00:00Z";

export function desk(files: Record<string, string> = {}): Desk {
  const scratch = mkdtempSync(join(tmpdir(), "afterword-cli-"));
  onTestFinished(() => rmSync(scratch, { recursive: true, force: true }));
  const folder = join(scratch, "folder");
  const at: Desk = {
    folder,
    run: async (
      line,
      {
        now = sunday,
        zone = "Africa/Johannesburg",
        stdin = "",
        colour = false,
        columns = 100,
        interactive = false,
        isTerminal = false,
        env = {},
        program = ["/usr/bin/node", "/opt/afterword/afterword.js"],
      } = {},
    ) => {
      let [out, err] = ["", ""];
      const code = await run(typeof line === "string" ? words(line) : line, {
        env: { HOME: scratch, AFTERWORD_FOLDER: folder, AFTERWORD_STATE: join(scratch, "state"), ...env },
        cwd: scratch,
        platform: "linux",
        program,
        now: Temporal.Instant.from(now),
        zone: () => zone,
        out: (text) => void (out += text),
        err: (text) => void (err += text),
        stdin: async () => Buffer.from(stdin),
        keep: async () => {},
        interactive,
        isTerminal,
        columns,
        colour,
      });
      return { code, out, err };
    },
    json: async <T>(line: string | readonly string[], options = {}) => {
      const { code, out, err } = await at.run([...(typeof line === "string" ? words(line) : line), "--json"], options);
      if (code !== 0) throw new Error(`exit ${code}: ${err}`);
      const { type, data } = JSON.parse(out) as { type: OutputName; data: T };
      if (!line.includes("--fields")) outputs[type].schema.parse(data);
      return data;
    },
    write: (name, text) => writeFileSync(join(folder, name), text),
    read: (name) => readFileSync(join(folder, name), "utf8"),
    files: () => readdirSync(folder).sort(),
  };
  mkdirSync(folder);
  for (const [name, text] of Object.entries(files)) at.write(name, text);
  return at;
}

/** Splits a line as a shell would, double quotes only. */
const words = (line: string): string[] => [...line.matchAll(/"([^"]*)"|(\S+)/g)].map((match) => match[1] ?? match[2]!);
