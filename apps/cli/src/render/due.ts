import { toOption } from "@afterword/core";
import { due, nextItems, type DueGroup, type DueItem, type StoredApplication } from "@afterword/service";
import { named } from "../named.ts";
import { isOutOfDate, type Session } from "../session.ts";
import { clean, visible, wrap } from "../terminal.ts";
import { colourOf, marks, outOfDate } from "./card.ts";

const headings: Readonly<Record<DueGroup, string>> = {
  today: "To do today",
  soon: "Open, best on a later day",
  optional: "If you like",
  upcoming: "To come",
  waiting: "Waiting for them",
  held: "Held back",
};

/** What a person types to act on an item. */
export function commandFor({ stored, opens, advice, title }: DueItem, session: Session, isPanel: boolean): string {
  const id = named(stored, session);
  if (opens === "debrief") return `afterword debrief ${id}`;
  if (opens === "plan") return `afterword why ${id} ${advice.kind}`;
  const to = isPanel && advice.recipients[0] ? toOption(advice.recipients[0]) : "";
  return `afterword draft ${id} ${advice.kind}${title === "" ? "" : to}`;
}

/** One line for one item, with the command beside it, or below it where there is no room. */
export function itemLine(item: DueItem, items: readonly DueItem[], session: Session): string {
  const { style, io } = session;
  const isPanel = items.some(
    (other) => other !== item && other.stored === item.stored && other.kind === item.kind && other.group === item.group,
  );
  const colour = colourOf(item.advice, style);
  const words = item.title.includes(item.company) ? item.title : `${item.title}, ${item.company}`;
  const mark = isOutOfDate(session, item.stored) ? style.red(outOfDate) : "";
  const what = `${colour(marks[item.advice.state])} ${style.bold(clean(words))}${mark}  ${colour(item.when)}`;
  const command = style.dim(commandFor(item, session, isPanel));
  return visible(what) + 2 + visible(command) <= io.columns
    ? `${what}  ${command}\n`
    : `${wrap(what, io.columns - 2).replaceAll("\n", "\n  ")}\n  ${command}\n`;
}

/** Items under their headings. They are some of `all`, which decide whether a command has to name its reader. */
export function dueList(shown: readonly DueItem[], session: Session, all: readonly DueItem[]): string {
  const sections = [...Map.groupBy(shown, ({ group }) => group)].map(
    ([group, some]) =>
      `${session.style.dim(headings[group])}\n${some.map((item) => itemLine(item, all, session)).join("")}`,
  );
  return sections.join("\n");
}

/** What there is to do now for one application, or else what comes first; empty where nothing is left. */
export function dueLines(session: Session, stored: StoredApplication): string {
  const found = due(session.snapshot, stored);
  return nextItems(found)
    .map((item) => itemLine(item, found.items, session))
    .join("");
}
