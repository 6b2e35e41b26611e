import { resolve } from "node:path";
import { Argument, Command } from "commander";
import { adviceKinds, type Advice, type AdviceKind, type Plan } from "@afterword/core";
import { nextEvent } from "@afterword/ics";
import { eventMaker, findApplication, localStateOf } from "@afterword/service";
import { openSession, printData, printJson, UsageError, type BuildCommand } from "../session.ts";
import { clean } from "../terminal.ts";
import { writeNew } from "../write-new.ts";
import { detailOf, detailOptions, requireFolder, type DetailOptions } from "./options.ts";

export const build: BuildCommand = (io) => {
  const command = new Command("event")
    .description("print one step as a calendar event to add at once; a subscription may show it hours later")
    .argument("<application>", "an id or part of a company's name")
    .addArgument(new Argument("[kind]", "which step; if you leave it out, the next one").choices(adviceKinds))
    .option("--to <person>", "for whom, if there are several")
    .option("--out <file>", "write it here instead of to the terminal")
    .action(
      async (
        name: string,
        kind: AdviceKind | undefined,
        { out, to, ...detailed }: DetailOptions & { out?: string; to?: string },
        command: Command,
      ) => {
        const session = await openSession(io, command);
        const stored = findApplication(session.snapshot, name);
        const advice = choose(session.plan(stored), kind, to);
        const detail = detailOf(detailed, session.settings.calendar.detail);
        const make = await eventMaker(session.service, session.snapshot, { application: stored, advice });
        const feed = await nextEvent(localStateOf(session.service), detail, make);
        if (out === undefined)
          return session.options.json ? printJson(io, "calendar", { ics: feed.ics }) : printData(io, feed.ics);
        const file = resolve(io.cwd, out);
        await requireFolder(file);
        await writeNew(file, feed.ics);
        if (session.options.json) return printJson(io, "calendar", { file, ics: feed.ics });
        io.out(`Wrote ${clean(file)}: ${clean(advice.title)}. Open it to add it to your calendar.\n`);
      },
    );
  for (const option of detailOptions) command.addOption(option);
  return command;
};

function choose(plan: Plan, kind: AdviceKind | undefined, to: string | undefined): Advice {
  const pending = plan.advice.filter(({ state }) => state === "upcoming" || state === "open" || state === "overdue");
  const wanted = kind ?? plan.primary?.kind;
  const found = pending
    .filter((advice) => advice.kind === wanted)
    .filter(
      ({ recipients }) =>
        to === undefined ||
        recipients.some(({ name, email }) => `${name} ${email ?? ""}`.toLowerCase().includes(to.toLowerCase())),
    );
  const [first, second] = found;
  if (!first)
    throw new UsageError(
      `there is no ${kind ?? "step"}${to === undefined ? "" : ` for "${to}"`} to come at ${plan.company}; there are ${listed(pending)}`,
    );
  if (second && kind !== undefined && to === undefined)
    throw new UsageError(`several are to come; add --to: ${listed(found)}`);
  return kind === undefined && to === undefined ? (plan.primary ?? first) : first;
}

const listed = (advice: readonly Advice[]): string =>
  advice.length === 0 ? "none" : advice.map(({ kind, title }) => `${kind} (${title})`).join(", ");
