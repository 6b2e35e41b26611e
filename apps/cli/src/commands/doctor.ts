import { Command } from "commander";
import { describeProblem } from "@afterword/service";
import { DataError, openSession, printJson, type BuildCommand } from "../session.ts";
import { clean } from "../terminal.ts";

export const build: BuildCommand = (io) =>
  new Command("doctor")
    .description("find problems in your files and repair those that need no decision of yours")
    .option("--repair", "repair them")
    .action(async ({ repair = false }: { repair?: boolean }, command: Command) => {
      // The doctor names every problem itself.
      const { store, style, options } = await openSession({ ...io, err: () => {} }, command);
      const found = await store.doctor({ repair });
      if (options.json) printJson(io, "doctor", found);
      else {
        for (const { problem, action, repaired } of found) {
          const mark = repaired ? style.green("✓") : problem.severity === "error" ? style.red("✗") : style.yellow("!");
          const note =
            action === undefined ? "" : repaired ? ` (repaired: ${action})` : " (can be repaired with --repair)";
          io.out(`${mark} ${clean(describeProblem(problem))}${note}\n`);
        }
        if (found.length === 0) io.out("No problems found.\n");
      }
      const left = found.filter(({ problem, repaired }) => problem.severity === "error" && !repaired).length;
      if (left > 0)
        throw new DataError(left === 1 ? "one problem needs your decision" : `${left} problems need your decision`);
    });
