import { Temporal } from "temporal-polyfill";
import type { Question } from "@afterword/store/answer";
import { run } from "./run.ts";
import { screen } from "./screen.ts";
import { guarded } from "./terminal.ts";

/** Runs the command line of this process at the moment `now`, in milliseconds since 1970. What `question` is answered without a warning is remembered. */
export async function main(question: Question | undefined, now: number): Promise<void> {
  const { argv, env, execPath, platform, stdin, stdout, stderr } = process;
  let warned = false;
  process.exitCode = await run(argv.slice(2), {
    env,
    cwd: process.cwd(),
    platform,
    // A single-file program is its own interpreter.
    program: argv[1] === undefined || argv[1] === execPath ? [execPath] : [execPath, argv[1]],
    now: Temporal.Instant.fromEpochMilliseconds(now),
    zone: () => Temporal.Now.timeZoneId(),
    out: (text) => void stdout.write(stdout.isTTY ? guarded(text) : text),
    err: (text) => {
      warned = true;
      stderr.write(stderr.isTTY ? guarded(text) : text);
    },
    progress:
      stderr.isTTY && env["TERM"] !== "dumb"
        ? (words) => void stderr.write(words === undefined ? "\r\u001b[2K" : guarded(words))
        : undefined,
    stdin: async () => {
      const chunks: Buffer[] = [];
      for await (const chunk of stdin) chunks.push(chunk as Buffer);
      return Buffer.concat(chunks);
    },
    keep: async (answer, until) => {
      if (!warned) await question?.keep(answer, until);
    },
    isTerminal: stdout.isTTY === true,
    // A dumb terminal cannot show a prompt that is drawn anew with every key.
    interactive: stdin.isTTY === true && stdout.isTTY === true && env["CI"] === undefined && env["TERM"] !== "dumb",
    ...screen(process),
  });
  // What was loaded ahead and is not needed any more keeps nobody waiting; a terminal has all of the output by now.
  if (stdout.isTTY && stderr.isTTY && process.platform !== "win32") process.exit();
}
