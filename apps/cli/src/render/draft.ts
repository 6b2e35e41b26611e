import { whenInWords, type Advice, type Draft } from "@afterword/core";
import type { Session } from "../host.ts";
import { clean, cleanBlock, wrap } from "../terminal.ts";

/** A draft to read over: the head, the text with its gaps marked, what belongs in them, and what holds it back. */
export function renderDraft(note: Draft, card: Partial<Advice> & { unadvised?: string }, session: Session): string {
  const { style, io } = session;
  const to = note.to[0];
  const head = [
    `${style.dim("To:")} ${to ? clean(to.email === undefined ? to.name : `${to.name} <${to.email}>`) : style.yellow("nobody is known yet")}`,
    ...(note.subject === undefined ? [] : [`${style.dim("Subject:")} ${clean(note.subject)}`]),
  ];
  const text = io.interactive ? wrap(cleanBlock(note.body), io.columns) : cleanBlock(note.body);
  const marked = note.missing.reduce(
    (marking, { ask }) => marking.replace(`[${ask}]`, (gap) => style.yellow(gap)),
    text,
  );
  const below = [
    ...cautions(note, card, session).map((line) => style.yellow(line)),
    ...(note.leftOut.length > 0 ? [style.dim(`Left out: ${note.leftOut.map(clean).join("; ")}`)] : []),
  ];
  return `${[...head, "", marked, ...(below.length > 0 ? ["", ...below.map((line) => wrap(line, io.columns))] : [])].join("\n")}\n`;
}

/** What somebody must know before this goes out: why it is not advised now, what holds it back, what is missing in it. */
export const cautions = (
  note: Draft,
  card: Partial<Advice> & { unadvised?: string },
  session: Pick<Session, "today">,
): string[] => [
  ...standing(card, session),
  ...(card.holds ?? []).map(({ reason }) => `Held back: ${clean(reason)}`),
  ...note.missing.map(
    ({ ask, example }) => `Still missing: ${clean(ask)}${example === "" ? "" : `, such as: ${clean(example)}`}`,
  ),
];

/** Why this is not the message to send now, where it is not. */
function standing(
  { unadvised, state, window, kind }: Partial<Advice> & { unadvised?: string },
  { today }: Pick<Session, "today">,
): string[] {
  if (unadvised !== undefined) return [`Not advised: ${clean(unadvised)}`];
  if (!state || !window || !kind) return [];
  switch (state) {
    case "upcoming":
      return [`Not yet: it is due ${whenInWords({ state, window, kind }, today)}.`];
    case "lapsed":
      return [`Late: its time ${whenInWords({ state, window, kind }, today)}.`];
    case "done":
      return ["It is on record as sent: this would be one more."];
    case "skipped":
      return ["You decided against it."];
    default:
      return [];
  }
}
