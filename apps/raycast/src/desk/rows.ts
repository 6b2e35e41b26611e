import {
  addressees,
  isActionable,
  isMessageKind,
  primaryCards,
  whenInWords,
  type Advice,
  type Plan,
} from "@afterword/core";
import type { CardIds, Desk } from "./desk.ts";

/** What opens when a row is chosen: the note, the form for what was said, or the reasons. */
export type Opens = "draft" | "debrief" | "why";

/** One card as a list or a menu shows it. */
export interface Row {
  ids: Required<CardIds>;
  title: string;
  company: string;
  role: string;
  /** `best today 13:00, due tomorrow 11:00` */
  when: string;
  state: Advice["state"];
  opens: Opens;
  /** More words to find it by. */
  keywords: string[];
}

export interface Rows {
  /** What can be done now, one thing for each application; after a panel, one for each person. */
  now: Row[];
  /** What may be done beside it. */
  beside: Row[];
  upcoming: Row[];
  waiting: Row[];
  held: Row[];
}

/** Every card that is not settled, most urgent first, in the groups a person thinks in. */
export function rowsOf(desk: Desk): Rows {
  const rows: Rows = { now: [], beside: [], upcoming: [], waiting: [], held: [] };
  for (const plan of desk.plans) {
    const first = plan.primary && isActionable(plan.primary) ? primaryCards(plan) : [];
    for (const advice of plan.advice) rowsFor(rows, advice, first)?.push(rowOf(plan, advice, desk));
  }
  return rows;
}

function rowsFor(rows: Rows, advice: Advice, first: readonly Advice[]): Row[] | undefined {
  if (first.includes(advice)) return rows.now;
  if (advice.kind === "keep-searching") return undefined;
  if (advice.kind === "wait") return advice.state === "open" ? rows.waiting : undefined;
  if (isActionable(advice)) return rows.beside;
  if (advice.state === "upcoming" && advice.strength === "should") return rows.upcoming;
  return advice.state === "held" ? rows.held : undefined;
}

function rowOf(plan: Plan, advice: Advice, { today }: Desk): Row {
  return {
    ids: { application: plan.application, advice: advice.id },
    title: advice.title,
    company: plan.company,
    role: plan.role,
    when: whenInWords(advice, today),
    state: advice.state,
    opens: isMessageKind(advice.kind) ? "draft" : advice.kind === "debrief" ? "debrief" : "why",
    keywords: [...plan.company.split(/\s+/), ...plan.role.split(/\s+/), ...addressees(advice)],
  };
}
