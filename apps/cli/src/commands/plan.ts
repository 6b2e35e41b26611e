import { Command } from "commander";
import { planJson, timelineSvg, type Plan } from "@afterword/core";
import { findApplication, type StoredApplication } from "@afterword/service";
import { isOutOfDate, openSession, printData, printJson, type BuildCommand, type Session } from "../session.ts";
import { cards, heading, outOfDate } from "../render/card.ts";
import { timeline } from "../render/timeline.ts";
import { clean, wrap } from "../terminal.ts";
import { nothingYet } from "./next.ts";

export const build: BuildCommand = (io) =>
  new Command("plan")
    .description("show every step of one application, or of all of them, with reasons")
    .argument("[application]", "an id or part of a company's name")
    .option("--svg", "print the timeline as a picture (SVG)")
    .option("-a, --all", "show the steps that are done, skipped or too late, too")
    .action(async (name: string | undefined, options: { svg?: boolean; all?: boolean }, command: Command) => {
      const session = await openSession(io, command);
      if (name === undefined) {
        const { applications } = session;
        if (session.options.json)
          return printJson(
            io,
            "plans",
            applications.map((stored) => planJson(session.plan(stored))),
          );
        return io.out(
          applications.length === 0
            ? nothingYet(session)
            : applications.map((stored) => render(stored, session, options.all === true)).join("\n"),
        );
      }
      const stored = findApplication(session.snapshot, name);
      const plan = session.plan(stored);
      if (options.svg) return printData(io, timelineSvg(plan, { now: session.now, zone: session.zone }));
      if (session.options.json) return printJson(io, "plan", planJson(plan));
      io.out(render(stored, session, options.all === true));
    });

function render(stored: StoredApplication, session: Session, all: boolean): string {
  const plan = session.plan(stored);
  const { style, io } = session;
  const shown = plan.advice.filter(
    ({ state }) => all || state === "open" || state === "overdue" || state === "upcoming" || state === "held",
  );
  const hidden = plan.advice.length - shown.length;
  const silence = plan.silence ? `${wrap(clean(plan.silence.text), io.columns)}\n\n` : "";
  const notices = plan.notices
    .map(({ text }) => style.yellow(wrap(`Note: ${clean(text)}`, io.columns)) + "\n")
    .join("");
  const more = hidden === 0 ? "" : style.dim(`${hidden} more done or past: --all shows them.`) + "\n";
  const nothing = shown.length === 0 ? `${statusText(plan)}\n` : "";
  return `${heading(plan, session, isOutOfDate(session, stored) ? style.red(outOfDate) : "")}\n\n${silence}${timeline(plan, session)}\n${nothing}${cards(shown, session)}${more}${notices}`;
}

const statusText = ({ status }: Plan): string =>
  ({
    active: "Nothing is planned yet. To record an interview: afterword round add",
    offer: "They made you an offer.",
    signed: "You signed. Congratulations! Nothing is left to do here.",
    rejected: "They turned you down, and you have answered. Nothing is left to do here.",
    "offer-withdrawn": "They took the offer back, and you have answered. Nothing is left to do here.",
    withdrawn: "You withdrew. Nothing is left to do here.",
    "moved-on": "You moved on. If they write, record it with `afterword log`, and the plan continues.",
  })[status];
