import { basename } from "node:path";
import { Command } from "commander";
import { builtinProfiles, describeProfile, profileNamed, type DescribedValue } from "@afterword/core";
import { describeProblem } from "@afterword/service";
import { DataError, openSession, printJson, UsageError, type BuildCommand } from "../session.ts";
import { clean, wrap } from "../terminal.ts";

export const build: BuildCommand = (io) =>
  new Command("profile")
    .description("show the rules and numbers of a profile, each with its range and its claims")
    .argument("[name]", "balanced, patient, strict or yours; if you leave it out, the one in use")
    .action(async (name: string | undefined, _: object, command: Command) => {
      const session = await openSession(io, command);
      const { profiles: own, problems: unread } = await session.store.profiles();
      const broken = unread.find(({ file, severity }) => severity === "error" && basename(file) === `${name}.yaml`);
      if (broken) throw new DataError(describeProblem(broken));
      const { profile, problems } =
        name === undefined ? { profile: session.profile, problems: [] } : profileNamed(name, own);
      if (problems.some(({ at }) => at === "profile")) throw new UsageError(problems[0]!.message);
      for (const { at, message } of problems) io.err(`warning: ${clean(`${profile.name}.yaml: ${at}: ${message}`)}\n`);
      const described = describeProfile(profile);
      if (session.options.json) return printJson(io, "profile", described);
      const { style } = session;
      const all = [...Object.keys(builtinProfiles), ...Object.keys(own)].map((other) =>
        other === profile.name ? style.bold(clean(other)) : clean(other),
      );
      io.out(`${all.join(" · ")}\n\n${wrap(clean(described.description), io.columns)}\n\n`);
      for (const value of described.values) {
        const changed = value.value === value.default ? " " : style.yellow("*");
        io.out(
          `${changed} ${value.parameter.padEnd(36)} ${style.bold(shown(value).padEnd(16))} ${style.dim(`${value.meaning}${range(value)}`)}\n`,
        );
        io.out(style.dim(`${" ".repeat(39)}${value.claims.length > 0 ? value.claims.join(", ") : "your own"}\n`));
      }
      io.out("\n");
      for (const { rule, on, fixed, summary } of described.rules) {
        io.out(
          `  ${rule.padEnd(36)} ${on ? style.green("on ") : style.dim("off")}${style.dim(fixed ? " always" : "       ")} ${style.dim(clean(summary))}\n`,
        );
      }
      io.out(
        `\n${style.dim("Your own: profiles/NAME.yaml in your folder, as in docs/write-a-profile.md. Choose one with `afterword setup --use-profile NAME`.")}\n`,
      );
    });

const shown = ({ value, unit }: DescribedValue): string =>
  unit === "yes or no"
    ? value === true
      ? "yes"
      : "no"
    : unit === "clock time"
      ? String(value)
      : `${value} ${value === 1 ? unit.replace(/s$/, "") : unit}`;

const range = ({ range, unit }: DescribedValue): string => (range ? ` (${range[0]} to ${range[1]} ${unit})` : "");
