import { Command } from "commander";
import { windowJson, wordsValidUntil } from "@afterword/core";
import { due, findApplication, type Due, type DueItem } from "@afterword/service";
import { dueList } from "../render/due.ts";
import type { Output } from "../json/outputs.ts";
import { DataError, openSession, printJson, UsageError, type BuildCommand, type Session } from "../session.ts";
import { clean, wrap } from "../terminal.ts";

/** How many lines are shown where nobody asked for all. */
const usual = 12;

export const build: BuildCommand = (io) =>
  new Command("next")
    .description("list what to do now, most urgent first, with the command for each")
    .argument("[application]", "for one application only: an id or part of a company's name")
    .option("-a, --all", "show the steps to come, too")
    .option("--limit <number>", "the largest number of lines", readLimit)
    .action(async (name: string | undefined, options: { all?: boolean; limit?: number }, command: Command) => {
      const session = await openSession(io, command);
      const found = due(session.snapshot, name === undefined ? undefined : findApplication(session.snapshot, name));
      if (session.applications.length === 0) requireReadable(session);
      if (session.options.json) return printJson(io, "next", found.items.map(itemJson));
      if (session.applications.length === 0) return io.out(nothingYet(session));
      const answer =
        name !== undefined && found.items.length === 0
          ? `Nothing is left to do for ${clean(findApplication(session.snapshot, name).application.company)}.\n`
          : render(found, session, options);
      io.out(answer);
      // A machine's own zone may change with its owner's travels, so an answer that rests on it is not remembered.
      if (name === undefined && session.ownZone !== undefined)
        await io.keep(answer, wordsValidUntil(session.plans(), session.today));
    });

function render({ items, count }: Due, session: Session, { all, limit }: { all?: boolean; limit?: number }): string {
  const now = items.filter(
    ({ group }) => group === "today" || group === "soon" || group === "optional" || group === "held",
  );
  const rest = items.filter((item) => !now.includes(item));
  if (items.length === 0) return "Every application is closed. To record the next interview: afterword add\n";
  const shown = all ? items : count === 0 ? [...now, ...rest].slice(0, 5) : now;
  const head = count === 0 ? "Nothing to do today.\n\n" : "";
  const waiting = items.length - shown.length;
  const most = limit ?? (all ? Infinity : usual);
  const left = [
    ...(shown.length > most ? [`${shown.length - most} more`] : []),
    ...(all || waiting === 0 ? [] : [`${waiting} to come or waiting`]),
  ];
  const how = all ? "a higher --limit, or none" : "afterword next --all";
  const tail =
    left.length === 0 ? "" : `\n${session.style.dim(wrap(`${left.join(", ")}: ${how}`, session.io.columns))}\n`;
  return head + dueList(shown.slice(0, most), session, items) + tail;
}

const itemJson = ({ group, plan, advice, when, reason }: DueItem): Output<"next">[number] => ({
  group,
  application: plan.application,
  company: plan.company,
  role: plan.role,
  id: advice.id,
  kind: advice.kind,
  state: advice.state,
  title: advice.title,
  when,
  reason,
  to: advice.recipients.map(({ name, email }) => ({ name, email })),
  window: windowJson(advice.window),
});

/** An empty list because nothing can be read is no empty list. */
function requireReadable({ problems }: Session): void {
  if (problems.some(({ severity }) => severity === "error"))
    throw new DataError("no application can be read; `afterword doctor` lists the problem of each file");
}

/** What to say where there is no application yet. */
export function nothingYet(session: Session): string {
  requireReadable(session);
  const steps = [
    ...(session.hasSettings ? [] : [["setup", "your name, time zone and country, once"]]),
    ["add", "record an interview"],
  ];
  const { columns } = session.io;
  const lines = steps.map(([command = "", about = ""]) => {
    const line = `  ${`afterword ${command}`.padEnd(18)}  ${about}`;
    return line.length <= columns ? line : `  afterword ${command}\n${wrap(about, columns, "    ")}`;
  });
  return `${wrap(`No applications yet in ${clean(session.folder)}.`, columns)}\n${lines.join("\n")}\n`;
}

function readLimit(text: string): number {
  if (!/^[1-9]\d{0,5}$/.test(text)) throw new UsageError(`--limit: expected a number from 1, found "${text}"`);
  return Number(text);
}
