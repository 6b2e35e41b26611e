import { Command, Option } from "commander";
import { resolve } from "node:path";
import { writeCsv, writeJson } from "@afterword/store";
import { describeProblem } from "@afterword/service";
import { DataError, openSession, printData, printJson, type BuildCommand } from "../session.ts";
import { clean } from "../terminal.ts";
import { writeNew } from "../write-new.ts";

interface ExportOptions {
  format?: "json" | "csv";
  out?: string;
}

export const build: BuildCommand = (io) =>
  new Command("export")
    .description("write everything in the folder as JSON, or the applications as a table")
    .addOption(
      new Option("--format <format>", "the format; if you leave it out, the file's name decides, else json").choices([
        "json",
        "csv",
      ]),
    )
    .option("--out <file>", "a new file to write to")
    .action(async ({ format, out }: ExportOptions, command: Command) => {
      const { store, problems, options } = await openSession(io, command);
      const { data, problems: unread } = await store.export();
      const told = new Set(problems.map(describeProblem));
      // Templates, which are not read anew for every command.
      const more = unread.filter((problem) => !told.has(describeProblem(problem)));
      for (const problem of more) io.err(`${problem.severity}: ${clean(describeProblem(problem))}\n`);
      const isTable = (format ?? (out?.toLowerCase().endsWith(".csv") ? "csv" : "json")) === "csv";
      const text = isTable ? writeCsv(data) : writeJson(data);
      if (out === undefined) printData(io, text);
      else {
        const file = resolve(io.cwd, out);
        await writeNew(file, text);
        if (options.json) printJson(io, "file", { file });
        else
          io.out(
            `${data.applications.length} ${data.applications.length === 1 ? "application" : "applications"} written to ${clean(out)}.\n`,
          );
      }
      if ([...problems, ...more].some(({ severity }) => severity === "error"))
        throw new DataError("the items named above could not be read and are not in the export");
    });
