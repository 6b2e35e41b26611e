// The main job, shown on the examples: what to do now, one plan as a timeline, one finished draft.
import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { Temporal } from "temporal-polyfill";
import { run } from "../apps/cli/src/run.ts";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const { stdout, stderr, env, platform } = process;

// A copy, so that nothing in the checkout changes.
const scratch = await mkdtemp(join(tmpdir(), "afterword-tour-"));
const folder = join(scratch, "robin");
await cp(join(root, "examples", "robin"), folder, { recursive: true });

const colour = env.NO_COLOR === undefined && (stdout.isTTY === true || env.FORCE_COLOR !== undefined);
const dim = (text: string): string => (colour ? `\u001b[2m${text}\u001b[22m` : text);

async function show(title: string, ...argv: string[]): Promise<void> {
  stdout.write(`\n${dim("─".repeat(72))}\n${title}\n${dim(`$ afterword ${argv.join(" ")}`)}\n\n`);
  const code = await run(argv, {
    // The moment the examples were written for: the Sunday after Robin's Friday interview.
    env: { ...env, AFTERWORD_FOLDER: folder, AFTERWORD_STATE: join(scratch, "state") },
    now: Temporal.Instant.from("2026-11-22T16:00:00Z"),
    cwd: root,
    platform,
    zone: () => "Africa/Johannesburg",
    out: (text) => void stdout.write(text),
    err: (text) => void stderr.write(text),
    stdin: async () => new Uint8Array(),
    keep: async () => {},
    interactive: false,
    columns: Math.min(stdout.columns ?? 100, 110),
    colour,
  });
  if (code !== 0) process.exitCode = 1;
}

stdout.write(
  "It is Sunday 22 November 2026, 18:00. Robin Adams spoke with three people at Acme on Friday, and with two other companies.\n",
);
await show("What is there to do now?", "next");
await show("And then, at Acme?", "plan", "acme");
await show("The note to Thandi:", "draft", "acme", "thank-you", "--to", "Thandi");
await rm(scratch, { recursive: true, force: true });

stdout.write(`
${dim("─".repeat(72))}
Your own interview, from this checkout:

  alias afterword='npm run --silent afterword --'
  afterword setup             your name, time zone and country, once
  afterword add               yesterday's interview, in a minute
  afterword draft COMPANY     the note, to read and send yourself

Nothing is sent for you, and nothing leaves this machine.
`);
