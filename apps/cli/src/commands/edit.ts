import { spawnSync } from "node:child_process";
import { Command } from "commander";
import { readApplication } from "@afterword/store";
import { readFile } from "node:fs/promises";
import { describeProblem, findApplication, refreshCalendars } from "@afterword/service";
import { named } from "../named.ts";
import { DataError, openSession, printJson, UsageError, type BuildCommand } from "../session.ts";
import { clean } from "../terminal.ts";

export const build: BuildCommand = (io) =>
  new Command("edit")
    .description("open the file in your editor ($VISUAL or $EDITOR), and check it afterwards")
    .argument("<application>", "an id or part of a company's name")
    .action(async (name: string, _: object, command: Command) => {
      const session = await openSession(io, command);
      const stored = findApplication(session.snapshot, name);
      const { id, file } = stored;
      const editor = io.env["VISUAL"] || io.env["EDITOR"];
      if (!editor && io.interactive && !session.options.json)
        io.err("No editor is set in $VISUAL or $EDITOR; this is the file to open:\n");
      if (session.options.json) return printJson(io, "file", { file });
      if (!editor || !io.interactive) return io.out(`${clean(file)}\n`);
      const before = await readFile(file, "utf8");
      // An editor may come with flags ("code --wait"); no shell reads the line.
      const [program, ...flags] = editor.split(/\s+/);
      const { error } = spawnSync(program!, [...flags, file], { stdio: "inherit" });
      if (error) throw new UsageError(`the editor "${editor}" could not be started: ${error.message}`);
      const change = await session.store.recordEdit(id, before);
      const problems = readApplication(await readFile(file, "utf8"), file).problems.filter(
        ({ severity }) => severity === "error",
      );
      if (problems.length > 0)
        throw new DataError(
          [
            ...problems.map(describeProblem),
            `To correct it: afterword edit ${named(stored, session)}`,
            ...(change === undefined
              ? []
              : [`To restore the file as it was: afterword undo ${named(stored, session)}`]),
          ].join("\n"),
        );
      await refreshCalendars(session.service);
      io.out("The file has no problems.\n");
    });
