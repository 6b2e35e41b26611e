import { Command } from "commander";
import { byUrgency, isActionable, planJson, primaryCards, wordsValidUntil, type Plan } from "@afterword/core";
import { DataError, findApplication, open, printJson, type BuildCommand, type Session } from "../host.ts";
import { card, cards, heading } from "../render/card.ts";
import { clean, wrap } from "../terminal.ts";

export const build: BuildCommand = (io) =>
  new Command("next")
    .description("what to do now: one thing for each application, most urgent first")
    .argument("[application]", "this one only: an id or part of a company's name")
    .option("-a, --all", "also those where there is nothing to do yet")
    .action(async (name: string | undefined, options: { all?: boolean }, command: Command) => {
      const session = await open(io, command);
      const wanted = name === undefined ? session.applications : [findApplication(session, name)];
      const plans = wanted.map(({ application }) => session.plan(application));
      plans.sort(byUrgency);
      if (session.options.json) return printJson(io, plans.map(planJson));
      if (session.applications.length === 0) return io.out(nothingYet(session));
      const running = plans.filter(({ primary }) => primary !== undefined);
      const acting = running.filter(({ primary }) => isActionable(primary!));
      const waiting = running.filter((plan) => !acting.includes(plan));
      const answer = [
        ...acting.map(
          (plan) => `${heading(plan, session)}\n${cards(primaryCards(plan), session)}${prompts(plan, session)}\n`,
        ),
        ...(waiting.length > 0 ? [`${quiet(waiting, acting.length > 0, session, options.all === true)}\n`] : []),
        ...(running.length === 0 ? [nothingLeft(plans, name)] : []),
      ].join("");
      io.out(answer);
      // Whose zone is the machine's own may travel.
      if (name === undefined && session.ownZone !== undefined)
        await io.keep(answer, wordsValidUntil(plans, session.today));
    });

const nothingLeft = ([plan]: readonly Plan[], name: string | undefined): string =>
  name === undefined
    ? "Every application is closed. `afterword add` records the next interview.\n"
    : `There is nothing left to do for ${clean(plan!.company)}.\n`;

/** The quieter advice that is open beside the primary action. */
function prompts(plan: Plan, session: Session): string {
  const { style, io } = session;
  const beside = plan.advice.filter(
    (advice) =>
      advice.kind !== plan.primary!.kind &&
      advice.state === "open" &&
      advice.kind !== "wait" &&
      advice.kind !== "keep-searching",
  );
  const titles = beside.map(({ title }) => clean(title));
  const notices = plan.notices.map(({ text }) => clean(text));
  return [...(titles.length > 0 ? [`Also: ${titles.join("; ")}.`] : []), ...notices]
    .map((text) => `${style.dim(wrap(text, io.columns, "    "))}\n`)
    .join("");
}

function quiet(plans: readonly Plan[], isSecond: boolean, session: Session, all: boolean): string {
  const title = isSecond ? "Nothing to do yet" : "Nothing to do now";
  const lines = plans.map(
    (plan) => `${heading(plan, session)}\n${card(plan.primary!, session)}${all ? prompts(plan, session) : ""}`,
  );
  return `${session.style.dim(`${title} for:`)}\n${lines.join("\n")}`;
}

/** What to say where there is no application. Files that cannot be read are another matter. */
export function nothingYet({ folder, hasSettings, problems }: Session): string {
  if (problems.some(({ severity }) => severity === "error"))
    throw new DataError("no application can be read; `afterword doctor` says what is wrong with each file");
  return `No applications yet in ${clean(folder)}.\n${hasSettings ? "" : "  afterword setup     your name, zone and sign-off, once\n"}  afterword add       record an interview\n`;
}
