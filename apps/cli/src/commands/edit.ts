import { spawn } from "node:child_process";
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
      const known = (await session.store.history(id)).at(-1)?.number ?? 0;
      const seen: [string, ...string[]] = [before];
      const look = async (): Promise<void> => {
        const text = await readFile(file, "utf8").catch(() => seen.at(-1)!);
        if (text !== seen.at(-1)) seen.push(text);
      };
      // Whoever records something meanwhile is seen before the editor can write over it.
      const looking = setInterval(() => void look(), 50);
      const error = await ended(program!, [...flags, file]).finally(() => clearInterval(looking));
      if (error) throw new UsageError(`the editor "${editor}" could not be started: ${error.message}`);
      const meanwhile = (await session.store.history(id)).filter(({ number }) => number > known);
      const change = await session.store.recordEdit(id, seen);
      if (meanwhile.length > 0 && change !== undefined)
        io.err(
          `warning: meanwhile another program recorded: ${clean(meanwhile.map(({ label }) => label).join(", "))}. If your editor wrote over it, see: afterword history ${id}\n`,
        );
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

/** Runs a program in this terminal to its end. Gives the reason where it could not be started. */
const ended = (program: string, flags: readonly string[]): Promise<Error | undefined> =>
  new Promise((resolve) => {
    // Ctrl+C in an editor is the editor's.
    const ignore = (): void => {};
    process.on("SIGINT", ignore);
    const done = (error?: Error): void => {
      process.off("SIGINT", ignore);
      resolve(error);
    };
    spawn(program, flags, { stdio: "inherit" })
      .on("error", done)
      .on("close", () => done());
  });
