import { Argument, Command, Option } from "commander";
import {
  addressees,
  channels,
  markSent,
  messageKinds,
  type Channel,
  type MessageKind,
  type Plan,
} from "@afterword/core";
import type { Stored } from "@afterword/store";
import { cardsOf, dueKind } from "../cards.ts";
import { findApplication, open, UsageError, type BuildCommand, type Session } from "../host.ts";
import { outcomes, recordOutcome, type Outcome, type OutcomeOptions } from "../outcome.ts";
import { thereAre } from "../matching.ts";
import { momentOf, record } from "../record.ts";

type Card = Parameters<typeof markSent>[1];

interface LogOptions extends OutcomeOptions {
  to?: string;
  via?: Channel;
  despite?: string;
  subject?: string;
}

export const build: BuildCommand = (io) =>
  new Command("log")
    .description("write down what happened: what you sent, and what they said")
    .argument("<application>", "an id or part of a company's name")
    .addArgument(new Argument("<what>", "what happened").choices(["sent", ...outcomes]))
    .addArgument(
      new Argument("[kind]", 'for "sent": which message; the one that is due where you leave it out').choices(
        messageKinds,
      ),
    )
    .option("--to <person>", 'for "sent": to whom, where several are due; "all" for everyone')
    .addOption(new Option("--via <medium>", 'for "sent": how').choices(channels))
    .option("--at <moment>", 'when it happened, such as "yesterday 17:30"; now where you leave it out')
    .option("--note <text>", "anything worth remembering")
    .option("--subject <text>", 'for "sent": the subject line')
    .option("--despite <reason>", 'for "sent": why you went past a stop')
    .option("--until <date>", 'for "offer": how long it stands')
    .option("--by <date>", 'for "reply": the date they now name, such as "Friday" or "in two weeks"')
    .action(
      async (
        name: string,
        what: "sent" | Outcome,
        kind: MessageKind | undefined,
        options: LogOptions,
        command: Command,
      ) => {
        const session = await open(io, command);
        const stored = findApplication(session, name);
        await (what === "sent"
          ? logSent(session, stored, kind, options)
          : recordOutcome(session, stored, what, options));
      },
    );

async function logSent(
  session: Session,
  stored: Stored,
  kind: MessageKind | undefined,
  options: LogOptions,
): Promise<void> {
  const at = momentOf(session, stored.application, options.at);
  const cards = chooseCards(session.plan(stored.application), kind, options.to);
  const people = named(cards);
  // One entry for each round: an entry settles the cards of its own.
  const rounds = [...Map.groupBy(cards, ({ round }) => round).values()];
  const label = `Logged: ${cards[0]!.kind}${people.length > 0 ? ` to ${people.join(", ")}` : ""}, ${at}.`;
  await record(session, stored, label, (application) =>
    rounds.reduce(
      (changed, ofRound) =>
        markSent(changed, ofRound[0]!, {
          at,
          to: named(ofRound),
          ...(options.via && { via: options.via }),
          ...(options.note && { note: options.note }),
          ...(options.subject && { subject: options.subject }),
          ...(options.despite && { despite: options.despite }),
        }),
      application,
    ),
  );
}

const named = (cards: readonly Card[]): string[] => [...new Set(cards.flatMap(addressees))];

/** The cards a "sent" is about: those of the plan, or one made up for a message that it has no card for. */
function chooseCards(plan: Plan, kind: MessageKind | undefined, to: string | undefined): readonly Card[] {
  const wanted = kind ?? dueKind(plan);
  if (wanted === undefined)
    throw new UsageError(`nothing is due to ${plan.company}; say which message you sent, such as "thank-you"`);
  const cards = cardsOf(plan, wanted, undefined);
  if (cards.length === 0) return [{ kind: wanted, recipients: [] }];
  const choices = named(cards);
  if (to === undefined && cards.length > 1) {
    throw new UsageError(
      `several are due; add --to with one of them, or --to all:\n${choices.map((choice) => `  ${choice}`).join("\n")}`,
    );
  }
  const found = cardsOf(plan, wanted, to);
  if (found.length === 0)
    throw new UsageError(`nobody called "${to}" is due a ${wanted}; ${thereAre(choices, "none")}`);
  return found;
}
