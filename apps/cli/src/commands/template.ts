import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { Command } from "commander";
import { noSuch } from "@afterword/core/text";
import { builtinTemplates, templateSource, type Template } from "@afterword/core";
import { DataError, openSession, printJson, UsageError, type BuildCommand, type Session } from "../session.ts";
import { listOwnTemplates } from "../templates.ts";
import { clean, cleanBlock } from "../terminal.ts";

export const build: BuildCommand = (io) => {
  const template = new Command("template").description("the templates of the notes: the built-in ones and your own");

  template
    .command("list")
    .description("list every template; yours replace built-in ones of the same name")
    .action(async (_: object, command: Command) => {
      const session = await openSession(io, command);
      const all = await everyTemplate(session);
      if (session.options.json)
        return printJson(
          io,
          "templates",
          all.map(({ name, kind, channel, voice, about, when, claims, isOwn }) => ({
            name,
            kind,
            channel,
            voice,
            about,
            when,
            claims,
            isOwn,
          })),
        );
      const width = Math.max(...all.map(({ name }) => name.length));
      for (const { name, about, voice, isOwn } of all) {
        const marks = [voice === "plain" ? "plain" : "", isOwn ? "yours" : ""].filter((mark) => mark !== "");
        io.out(
          `${session.style.bold(clean(name).padEnd(width))}  ${clean(about)}${marks.length > 0 ? session.style.dim(` (${marks.join(", ")})`) : ""}\n`,
        );
      }
    });

  template
    .command("show")
    .description("print the file of a template")
    .argument("<name>", "as `template list` shows it")
    .action(async (name: string, _: object, command: Command) => {
      const session = await openSession(io, command);
      const found = find(await everyTemplate(session), name);
      if (session.options.json) return printJson(io, "template", found);
      io.out(cleanBlock(templateSource(found)));
    });

  template
    .command("new")
    .description("copy a template to templates/ in your folder, for you to change")
    .argument("<name>", "the name of a built-in template replaces it; any other is used with `draft --template`")
    .option("--from <name>", 'what to start from: the template of that name, else "thank-you"')
    .action(async (name: string, options: { from?: string }, command: Command) => {
      const session = await openSession(io, command);
      if (!/^[a-z0-9][a-z0-9-]{0,59}$/.test(name))
        throw new UsageError("a template's name has small letters, digits and hyphens only");
      const all = await everyTemplate(session);
      const start = options.from ?? (all.some((known) => known.name === name) ? name : "thank-you");
      const folder = join(session.folder, "templates");
      const file = join(folder, `${name}.md`);
      await mkdir(folder, { recursive: true, mode: 0o700 });
      try {
        await writeFile(file, templateSource(find(all, start)), { flag: "wx", mode: 0o600 });
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === "EEXIST") throw new DataError(`${file} exists already`);
        throw new DataError(`${file} could not be written: ${(error as Error).message}`);
      }
      if (session.options.json) return printJson(io, "file", { file });
      io.out(`${clean(file)}\n\nEdit it, then: afterword template check ${name}\n`);
    });

  template
    .command("check")
    .description("list the mistakes in your templates, with line and column")
    .argument("[name]", "one of them; if you leave it out, all")
    .action(async (name: string | undefined, _: object, command: Command) => {
      const session = await openSession(io, command);
      const own = (await listOwnTemplates(session)).filter((one) => name === undefined || one.name === name);
      if (name !== undefined && own.length === 0)
        throw new UsageError(`there is no template "${name}" in ${join(session.folder, "templates")}`);
      const problems = own.flatMap(({ file, problems }) => problems.map((problem) => ({ file, ...problem })));
      if (session.options.json) printJson(io, "template problems", problems);
      if (problems.length > 0)
        throw new DataError(
          problems.map(({ file, line, column, message }) => `${file}:${line}:${column}: ${message}`).join("\n"),
        );
      if (!session.options.json)
        io.out(
          own.length === 0
            ? "You have no templates of your own.\n"
            : `${own.map((one) => clean(one.name)).join(", ")}: good.\n`,
        );
    });

  return template;
};

async function everyTemplate(session: Session): Promise<(Template & { isOwn: boolean })[]> {
  const own = (await listOwnTemplates(session)).flatMap(({ template }) =>
    template ? [{ ...template, isOwn: true }] : [],
  );
  const names = new Set(own.map(({ name }) => name));
  return [
    ...builtinTemplates.filter(({ name }) => !names.has(name)).map((template) => ({ ...template, isOwn: false })),
    ...own,
  ].sort((a, b) => (a.name < b.name ? -1 : 1));
}

function find<T extends Template>(all: readonly T[], name: string): T {
  const found = all.find((template) => template.name === name);
  if (found) return found;
  throw new UsageError(
    noSuch(
      "template",
      name,
      all.map((template) => template.name),
    ),
  );
}
