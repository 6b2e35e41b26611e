#!/usr/bin/env node
// The entry: turns on Node's compile cache, and answers what was asked a moment ago, before anything else is loaded.
import { statSync } from "node:fs";
import { enableCompileCache } from "node:module";
import { fileURLToPath } from "node:url";
import { askAgain } from "./again.ts";
import { presentMoment } from "./clock.ts";
import { screen } from "./screen.ts";
import { version } from "./version.ts";

enableCompileCache();
// A reader that closes early (`| head`) is no error.
process.stdout.on("error", (error: NodeJS.ErrnoException) => process.exit(error.code === "EPIPE" ? 0 : 1));

const now = clock();
const self = fileURLToPath(import.meta.url);
// Run from its sources, the program can change without this file changing.
const question = self.endsWith(".ts")
  ? undefined
  : askAgain({
      argv: process.argv.slice(2),
      env: process.env,
      platform: process.platform,
      cwd: process.cwd(),
      build: `${version} ${statSync(self).mtimeMs}`,
      now,
      ...screen(process),
    });
if (question?.answer === undefined) await (await import("./main.ts")).main(question, now);
else process.stdout.write(question.answer);

function clock(): number {
  try {
    return presentMoment(process.env);
  } catch (error) {
    console.error(`afterword: ${(error as RangeError).message}`);
    process.exit(2);
  }
}
