import { readCsv, readJson } from "@afterword/store";
import { describeProblem } from "@afterword/service";
import { DataError, printJson, type Session } from "../session.ts";
import { clean, wrap } from "../terminal.ts";

/** Takes in what `afterword export` wrote, or a table made by hand. Nothing is deleted, and each change can be undone. */
export async function importFolder(session: Session, text: string, format: "json" | "csv"): Promise<void> {
  const { io, store, options } = session;
  const result = await store.import(format === "csv" ? readCsv(text) : readJson(text));
  if (options.json) printJson(io, "import", result);
  else {
    for (const problem of result.problems) io.err(`error: ${clean(describeProblem(problem))}\n`);
    io.out(
      `${result.added.length} added, ${result.changed.length} changed, ${result.unchanged.length} already the same.\n`,
    );
    if (result.others.length > 0) io.out(`${wrap(`Also taken: ${clean(result.others.join(", "))}.`, io.columns)}\n`);
  }
  if (result.problems.length > 0) throw new DataError("the items named above were left out");
}
