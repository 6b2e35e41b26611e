import { execFile } from "node:child_process";
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { startRaycast, type HostOptions, type Raycast } from "@afterword/raycast-host";
import { onTestFinished } from "vitest";

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** What is run: the build here, unless another one is named. */
export const dist = process.env["AFTERWORD_DIST"] ?? here("../dist");
const program = here("../../cli/src/start.ts");
const example = here("../../../examples/robin");

/** A Sunday on which the example has things due. */
const someMoment = "2026-11-22T16:00:00Z";

export interface World {
  folder: string;
  state: string;
  start(options?: Partial<HostOptions>): Raycast;
  /** Runs the command line on the same folder; gives its JSON. */
  afterword(...args: string[]): Promise<unknown>;
}

/** A Raycast that is nobody's yet: it outlives the folders that it is given in turn. */
export function startHost({ now = someMoment } = {}): { raycast: Raycast; close: () => Promise<void> } {
  const state = mkdtempSync(join(tmpdir(), "afterword-raycast-state-"));
  const raycast = startRaycast({ dist, env: environmentOf(state, now) });
  return {
    raycast,
    async close() {
      await raycast.close();
      rmSync(state, { recursive: true, force: true });
    },
  };
}

const environmentOf = (state: string, now: string) => ({
  ...process.env,
  AFTERWORD_FOLDER: "",
  AFTERWORD_STATE: state,
  AFTERWORD_NOW: now,
});

/** A real folder, the example's or an empty one, that Raycast and the command line both work on. Gone after the test. */
export function begin({ isEmpty = false, now = someMoment } = {}): World {
  const scratch = mkdtempSync(join(tmpdir(), "afterword-raycast-"));
  const folder = join(scratch, "folder");
  if (!isEmpty) cpSync(example, folder, { recursive: true });
  const state = join(scratch, "state");
  const env = environmentOf(state, now);
  const running: Raycast[] = [];
  onTestFinished(async () => {
    await Promise.all(running.map((raycast) => raycast.close()));
    rmSync(scratch, { recursive: true, force: true });
  });
  return {
    folder,
    state,
    start(options = {}) {
      const raycast = startRaycast({ dist, env, preferences: { folder }, ...options });
      running.push(raycast);
      return raycast;
    },
    async afterword(...args) {
      const { stdout } = await promisify(execFile)(
        process.execPath,
        [program, ...args, "--json", "--folder", folder, "--now", now],
        { env },
      );
      return (JSON.parse(stdout) as { data: unknown }).data;
    },
  };
}

/** An application of Robin's with one interview yesterday, and one person met in it. */
export async function withInterview({ named = true } = {}): Promise<World> {
  const world = begin({ isEmpty: true });
  await world.afterword("setup", ...(named ? ["--name", "Robin Adams"] : []), "--zone", "Africa/Johannesburg");
  const met =
    "Thandi Nkosi <t@acme.example>: Moving billing without a night of downtime is what I want to learn from you.";
  await world.afterword("add", "Acme", "Engineer", "--start", "2026-11-20 10:00", "--with", met);
  return world;
}

/** Markdown as a reader sees it: entities read, marks kept. */
export const readable = (markdown: unknown): string =>
  String(markdown).replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)));

/** What a date picker gives for "2026-11-22 10:00": the hour on the clock on the wall. */
export const picked = (moment: string): Date => new Date(moment.replace(" ", "T"));
