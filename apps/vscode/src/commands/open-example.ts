import { cp, realpath, rm } from "node:fs/promises";
import { join } from "node:path";
import { Temporal } from "temporal-polyfill";
import * as vscode from "vscode";
import { exampleFolder } from "../afterword.ts";
import type { Run } from "./index.ts";

/** The Monday after the example's interview, at noon where its writer lives. */
const exampleNoon = Temporal.Instant.from("2026-11-23T10:00:00Z");

/** Shows an example in this window, on a day of its own. Your folder is not touched; the example can be played with. */
export const run: Run = async (afterword) => {
  const base = exampleFolder(afterword.context);
  await rm(base, { recursive: true, force: true });
  await cp(afterword.context.asAbsolutePath("example"), join(base, "applications"), { recursive: true });
  // As the store names the files in it.
  const folder = await realpath(join(base, "applications"));
  afterword.showExample({ folder, state: join(base, "state"), at: { now: exampleNoon, zone: "Africa/Johannesburg" } });
  await vscode.commands.executeCommand("afterword.plans.focus");
};
