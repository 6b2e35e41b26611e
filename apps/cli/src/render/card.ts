import { whenInWords, type Advice, type AdviceState, type Plan } from "@afterword/core";
import { channelsInWords } from "@afterword/service";
import type { Session } from "../session.ts";
import { clean, visible, wrap, type Styles } from "../terminal.ts";

export const marks: Record<AdviceState, string> = {
  open: "●",
  overdue: "!",
  upcoming: "○",
  done: "✓",
  skipped: "–",
  lapsed: "·",
  held: "✕",
};

/** Beside an application whose file has an error, so that an older state of it is shown. */
export const outOfDate = " ⚠";

/** How a state looks, on cards and on the timeline. */
export const colourOf = ({ state }: Advice, { green, red, cyan, dim, yellow }: Styles): ((text: string) => string) =>
  ({ open: green, overdue: red, upcoming: cyan, done: dim, skipped: dim, lapsed: dim, held: yellow })[state];

/** Cards in order; neighbours that share their reasons, such as a panel's thank-yous, share the lines that give them. */
export function cards(advice: readonly Advice[], session: Session): string {
  const blocks: { heads: string[]; reasons: string }[] = [];
  for (const one of advice) {
    const reasons = reasonsOf(one, session);
    const last = blocks.at(-1);
    if (last && reasons !== "" && last.reasons === reasons) last.heads.push(headOf(one, session));
    else blocks.push({ heads: [headOf(one, session)], reasons });
  }
  return blocks.map(({ heads, reasons }) => heads.join("") + reasons).join("");
}

function headOf(advice: Advice, session: Session): string {
  const { style, io } = session;
  const colour = colourOf(advice, style);
  const medium = advice.channel === undefined ? "" : style.dim(` ${channelsInWords[advice.channel]}`);
  const option = advice.strength === "may" ? style.dim(" (an option)") : "";
  const what = `${colour(marks[advice.state])} ${style.bold(clean(advice.title))}${medium}${option}`;
  const when = colour(whenInWords(advice, session.today));
  if (visible(`${what}  ${when}`) <= io.columns) return `${what}  ${when}\n`;
  return `${wrap(what, io.columns - 2).replaceAll("\n", "\n  ")}\n${wrap(when, io.columns, "  ")}\n`;
}

function reasonsOf(advice: Advice, { style, io }: Session): string {
  if (advice.state === "done" || advice.state === "skipped") return "";
  const isHeld = advice.state === "held";
  const reasons = isHeld ? advice.holds.map(({ reason }) => reason) : [advice.reason];
  const dissent = isHeld ? [] : advice.dissent.map(({ text }) => style.dim(`But ${clean(text)}`));
  return [...reasons.map(clean), ...dissent].map((line) => `${wrap(line, io.columns, "    ")}\n`).join("");
}

/** `Acme, Platform Engineer` */
export const heading = (plan: Plan, { style }: Session, mark: string): string =>
  `${style.bold(style.underline(clean(plan.company)))}${style.dim(`, ${clean(plan.role)}`)}  ${style.dim(plan.application)}${mark}`;
