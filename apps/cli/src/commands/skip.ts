import { Argument, Command } from "commander";
import { adviceKinds, addressees, isMessageKind, logged, skip, type AdviceKind } from "@afterword/core";
import { findApplication, open, UsageError, type BuildCommand } from "../host.ts";
import { momentOf, record } from "../record.ts";

interface SkipOptions {
  reason: string;
  to?: string;
  override?: boolean;
}

export const build: BuildCommand = (io) =>
  new Command("skip")
    .description("decide against one piece of advice, with your reason; or, with --override, for one that is held back")
    .argument("<application>", "an id or part of a company's name")
    .addArgument(new Argument("<kind>", "which advice").choices(adviceKinds))
    .requiredOption("--reason <text>", "why, for your own later self")
    .option("--to <person>", "only the one for this person")
    .option("--override", "the other way round: go past what holds it back")
    .action(async (name: string, kind: AdviceKind, options: SkipOptions, command: Command) => {
      const session = await open(io, command);
      const stored = findApplication(session, name);
      const at = momentOf(session, stored.application);
      const cards = session
        .plan(stored.application)
        .advice.filter((card) => card.kind === kind && card.state !== "done" && card.state !== "skipped");
      if (options.override) {
        if (!isMessageKind(kind))
          throw new UsageError(`${kind} is no message: --override is for those that are held back`);
        const held = cards.filter(({ state }) => state === "held");
        if (held.length === 0) throw new UsageError(`no ${kind} is held back for ${stored.application.company}`);
        return record(session, stored, `Noted: ${kind} goes ahead, because ${options.reason}`, (application) =>
          logged(application, { at, kind: "override", what: kind, reason: options.reason }),
        );
      }
      const { to } = options;
      const chosen =
        to === undefined
          ? cards
          : cards.filter((card) => addressees(card).some((person) => person.toLowerCase().includes(to.toLowerCase())));
      if (chosen.length === 0) throw new UsageError(`there is no ${kind} to skip for ${stored.application.company}`);
      await record(session, stored, `Skipped: ${chosen.map(({ title }) => title).join("; ")}.`, (application) =>
        chosen.reduce((changed, card) => skip(changed, card, at, options.reason), application),
      );
    });
