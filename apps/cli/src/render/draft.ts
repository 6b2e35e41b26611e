import type { Review } from "@afterword/service";
import type { Session } from "../session.ts";
import { clean, cleanBlock, wrap } from "../terminal.ts";

/** A draft to read over: the head, the text with its gaps marked, what belongs in them, and what speaks against sending it. */
export function renderDraft({ draft, text, gaps, cautions }: Review, session: Session): string {
  const { style, io } = session;
  const to = draft.to[0];
  const head = [
    `${style.dim("To:")} ${to ? clean(to.email === undefined ? to.name : `${to.name} <${to.email}>`) : style.yellow("nobody is known yet")}`,
    ...(text.subject === undefined ? [] : [`${style.dim("Subject:")} ${clean(text.subject)}`]),
  ];
  const body = io.interactive ? wrap(cleanBlock(text.body), io.columns) : cleanBlock(text.body);
  const marked = gaps.reduce((marking, { ask }) => marking.replace(`[${ask}]`, (gap) => style.yellow(gap)), body);
  const below = [
    ...cautions.map((line) => style.yellow(clean(line))),
    ...gaps.map(({ ask, example }) =>
      style.yellow(`Still missing: ${clean(ask)}${example === "" ? "" : `, such as: ${clean(example)}`}`),
    ),
    ...(draft.leftOut.length > 0 ? [style.dim(`Left out: ${draft.leftOut.map(clean).join("; ")}`)] : []),
  ].map((line) => wrap(line, io.columns));
  if (below.length > 0) io.err(`${below.join("\n")}\n\n`);
  return `${[...head, "", marked].join("\n")}\n`;
}
