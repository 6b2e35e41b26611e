import { Argument, Command } from "commander";
import { adviceKinds, isOver, why, whyJson, type AdviceKind, type Cited, type Why, type WhyNot } from "@afterword/core";
import { findApplication } from "@afterword/service";
import { openSession, printJson, type BuildCommand, type Session } from "../session.ts";
import { clean, wrap } from "../terminal.ts";

export const build: BuildCommand = (io) =>
  new Command("why")
    .description(
      "show the sources of each piece of advice, the sources that disagree, and why a step is held back or missing",
    )
    .argument("<application>", "an id or part of a company's name")
    .addArgument(new Argument("[kind]", "only this advice").choices(adviceKinds))
    .action(async (name: string, kind: AdviceKind | undefined, _: object, command: Command) => {
      const session = await openSession(io, command);
      const { application } = findApplication(session.snapshot, name);
      const explained = why(session.input(application), kind);
      if (session.options.json) return printJson(io, "why", whyJson(explained));
      const live = kind === undefined ? explained.cards.filter(({ advice }) => !isOver(advice)) : explained.cards;
      io.out([...live.map((card) => renderCard(card, session)), ...renderAbsent(explained.absent, session)].join("\n"));
      if (live.length < explained.cards.length)
        io.out(
          `\n${session.style.dim("Name a kind to see what is done or past, as in: afterword why " + clean(name) + " thank-you")}\n`,
        );
    });

function renderCard({ advice, rests, dissent, held, when, overruled, off }: Why, session: Session): string {
  const { style, io } = session;
  const paragraph = (text: string, indent = "  "): string => wrap(clean(text), io.columns, indent);
  const lines = [style.bold(clean(advice.title)), paragraph(when), paragraph(advice.reason)];
  for (const { reason, rests: because } of held) {
    lines.push(
      style.yellow(paragraph(`Held back: ${reason}`)),
      ...because.map((cited) => paragraph(claimText(cited), "    ")),
    );
  }
  lines.push(style.dim("  Because"), ...rests.map((cited) => paragraph(claimText(cited), "    ")));
  if (dissent.length > 0)
    lines.push(
      style.dim("  Sources that disagree"),
      ...dissent.map((other) => paragraph(`${other.text} (${other.claim}: ${other.says})`, "    ")),
    );
  if (advice.facts.length > 0)
    lines.push(style.dim("  From"), ...advice.facts.map(({ name, value }) => paragraph(`${name}: ${value}`, "    ")));
  const others = [
    ...overruled.map(({ rule, by }) => `${by} takes precedence over ${rule}.`),
    ...off.map(({ rule, when: then }) => `${rule} is off in this profile. ${then}`),
  ];
  if (others.length > 0) lines.push(style.dim("  Other rules"), ...others.map((text) => paragraph(text, "    ")));
  return `${lines.join("\n")}\n`;
}

const claimText = ({ claim, says, strength, sources }: Cited): string =>
  `${claim} (${strength}): ${says} ${sources.map((title) => `"${title}"`).join(", ")}`;

function renderAbsent(absent: readonly WhyNot[], { style, io }: Session): string[] {
  if (absent.length === 0) return [];
  const lines = absent.map(({ kind, because, would }) =>
    wrap(`${kind}: ${clean(because)}${would ? ` ${clean(would.when)}` : ""}`, io.columns, "  "),
  );
  return [`${style.bold("Why not")}\n${lines.join("\n")}\n`];
}
