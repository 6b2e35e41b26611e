import { Command } from "commander";
import { describeProblem } from "@afterword/service";
import { DataError, openSession, printJson, type BuildCommand } from "../session.ts";
import { clean } from "../terminal.ts";

export const build: BuildCommand = (io) =>
  new Command("doctor")
    .description("find what is wrong with your files, and mend what needs no choice of yours")
    .option("--mend", "mend it")
    .action(async ({ mend = false }: { mend?: boolean }, command: Command) => {
      // The doctor names every problem itself.
      const { store, style, options } = await openSession({ ...io, err: () => {} }, command);
      const found = await store.doctor({ mend });
      if (options.json) printJson(io, "doctor", found);
      else {
        for (const { problem, cure, mended } of found) {
          const mark = mended ? style.green("✓") : problem.severity === "error" ? style.red("✗") : style.yellow("!");
          const note = cure === undefined ? "" : mended ? ` (mended: ${cure})` : " (can be mended with --mend)";
          io.out(`${mark} ${clean(describeProblem(problem))}${note}\n`);
        }
        if (found.length === 0) io.out("Everything is as it should be.\n");
      }
      const left = found.filter(({ problem, mended }) => problem.severity === "error" && !mended).length;
      if (left > 0) throw new DataError(left === 1 ? "one thing needs your hand" : `${left} things need your hand`);
    });
