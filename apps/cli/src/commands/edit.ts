import { spawnSync } from "node:child_process";
import { Command } from "commander";
import { readApplication } from "@afterword/store";
import { readFile } from "node:fs/promises";
import { refreshAfterWrite } from "../calendar/feeds.ts";
import { DataError, describeProblem, findApplication, open, UsageError, type BuildCommand } from "../host.ts";
import { clean } from "../terminal.ts";

export const build: BuildCommand = (io) =>
  new Command("edit")
    .description("open the file in your editor ($VISUAL or $EDITOR), and check it afterwards")
    .argument("<application>", "an id or part of a company's name")
    .action(async (name: string, _: object, command: Command) => {
      const session = await open(io, command);
      const { id, file } = findApplication(session, name);
      const editor = io.env["VISUAL"] || io.env["EDITOR"];
      if (!editor && io.interactive) io.err("No editor is set in $VISUAL or $EDITOR; this is the file to open:\n");
      if (!editor || !io.interactive) return io.out(`${clean(file)}\n`);
      // An editor may come with flags ("code --wait"); no shell reads the line.
      const [program, ...flags] = editor.split(/\s+/);
      const before = await readFile(file, "utf8");
      const { error } = spawnSync(program!, [...flags, file], { stdio: "inherit" });
      if (error) throw new UsageError(`the editor "${editor}" could not be started: ${error.message}`);
      await session.store.recordEdit(id, before);
      const problems = readApplication(await readFile(file, "utf8"), file).problems.filter(
        ({ severity }) => severity === "error",
      );
      if (problems.length > 0)
        throw new DataError(
          `${problems.map(describeProblem).join("\n")}\nTo have the file as it was: afterword undo ${id}`,
        );
      await refreshAfterWrite(io, command);
      io.out("The file reads well.\n");
    });
