import { join } from "node:path";
import { Command } from "commander";
import { setUp, type Field } from "@afterword/service";
import { openSession, printJson, type BuildCommand, type Session } from "../session.ts";
import { clean, wrap } from "../terminal.ts";

export const build: BuildCommand = (io) =>
  new Command("settings")
    .description("show what you have set, and how to change it")
    .action(async (_: object, command: Command) => {
      const session = await openSession(io, command);
      if (session.options.json) return printJson(io, "settings", session.settings);
      const { given, missing } = shownSettings(session);
      const width = Math.max(...given.map(({ label }) => label.length)) + 2;
      for (const { label, value } of given)
        io.out(`${label.padEnd(width)}${wrap(clean(value), io.columns, " ".repeat(width)).trimStart()}\n`);
      const lines = [
        ...(missing.length > 0 ? [`Not set: ${missing.join(", ")}.`] : []),
        `To change one: afterword setup --voice plain; \`afterword setup --help\` names them all. Without options it asks.`,
        ...(session.hasSettings ? [`The file: ${clean(join(session.folder, "afterword.yaml"))}`] : []),
      ];
      io.out(`\n${lines.map((line) => `${session.style.dim(wrap(line, io.columns))}\n`).join("")}`);
      return undefined;
    });

interface ShownSettings {
  given: { label: string; value: string; isUsual: boolean }[];
  /** The labels of what has no value. */
  missing: string[];
}

/** Every setting that `setup` asks for or takes, as a person reads it. */
export function shownSettings({ settings, snapshot }: Session): ShownSettings {
  const fields = Object.entries(setUp.fields) as [keyof typeof setUp.fields, Field<unknown>][];
  const shown = fields.map(([name, field]) => {
    const value = settings[name];
    const words = value === undefined ? "" : field.show(value, { snapshot, values: {} });
    return { label: field.label, value: words, isUsual: !field.extra };
  });
  return {
    given: shown.filter(({ value }) => value !== ""),
    missing: shown.filter(({ value }) => value === "").map(({ label }) => label.toLowerCase()),
  };
}
