import { Argument, Command } from "commander";
import { messageKinds } from "@afterword/core";
import { runAction } from "../actions/command.ts";
import { openSession, UsageError, type BuildCommand } from "../session.ts";
import { logged } from "./actions.ts";

/** The options of every word; one that the action has no field for is refused. */
const options: Readonly<Record<string, string>> = {
  to: 'for "sent": to whom, once for each; "all" is everyone it is due to',
  about: 'for "sent": which of the things that you owe them',
  via: 'for "sent": by which medium',
  at: 'when it happened, such as "yesterday 17:30"; now where it is left out',
  note: "anything worth remembering",
  subject: 'for "sent": the subject line',
  despite: 'for "sent": why you went past a stop',
  from: "who wrote or said it",
  until: 'for "offer": how long it stands',
  nature: 'for "reply": "courtesy" or "automatic", where it was no more than that',
  by: 'for "reply": when you would hear now, such as "Friday" or "in two weeks"',
};

export const build: BuildCommand = (io) => {
  const command = new Command("log")
    .description("record what happened: a message you sent, an answer, a decision")
    .argument("<application>", "an id or part of a company's name")
    .addArgument(new Argument("<what>", "what happened").choices(Object.keys(logged)))
    .addArgument(
      new Argument("[message]", 'for "sent": which message; if you leave it out, the one that is due').choices(
        messageKinds,
      ),
    )
    .option("-y, --yes", "record it without asking for confirmation");
  for (const [name, about] of Object.entries(options))
    if (name === "to") command.option("--to <to>", about, (one: string, others: string[] = []) => [...others, one]);
    else command.option(`--${name} <${name}>`, about);
  return command.action(
    async (
      application: string,
      what: string,
      message: string | undefined,
      { yes, ...given }: Record<string, string | string[]> & { yes?: true },
      self: Command,
    ) => {
      const spec = logged[what]!;
      for (const name of Object.keys(given))
        if (!Object.hasOwn(spec.action.fields, name)) throw new UsageError(`--${name} cannot be used with "${what}"`);
      const session = await openSession(io, self);
      const typed = { ...spec.fixed, ...given, application, ...(message !== undefined && { what: message }) };
      await runAction(session, { ...spec, words: ["application", "what"] }, typed, { confirmed: yes === true });
    },
  );
};
