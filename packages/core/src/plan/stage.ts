import type { Advice, Plan } from "./advice.ts";

/** Where an application stands for its sender: something to do now, something to come, only waiting left, or over. */
export const stages = ["due", "upcoming", "waiting", "closed"] as const;
export type Stage = (typeof stages)[number];

export function stageOf({ status, primary }: Pick<Plan, "status" | "primary">): Stage {
  // It is done in the interview, and that is to come.
  if (primary?.kind === "ask-next-steps") return "upcoming";
  if (primary && isActionable(primary)) return "due";
  if (primary?.state === "upcoming") return "upcoming";
  return primary || status === "active" || status === "offer" ? "waiting" : "closed";
}

/** Whether this can be done at this moment: open or overdue, and more than waiting. */
export const isActionable = ({ kind, state }: Pick<Advice, "kind" | "state">): boolean =>
  kind !== "wait" && (state === "open" || state === "overdue");

/** Whether nothing is left to do: done, skipped, or too late. */
export const isOver = ({ state }: Pick<Advice, "state">): boolean =>
  state === "done" || state === "skipped" || state === "lapsed";

/** Orders plans by what is most urgent: overdue, then open, then waits, then what is to come; within each by when it is due. */
export function byUrgency(a: Plan, b: Plan): number {
  return rank(a) - rank(b) || due(a) - due(b) || (a.company < b.company ? -1 : a.company > b.company ? 1 : 0);
}

function rank({ primary }: Plan): number {
  if (!primary) return 9;
  if (primary.kind === "wait") return 2;
  if (primary.kind === "ask-next-steps") return 3;
  return { overdue: 0, open: 1, upcoming: 3 }[primary.state as string] ?? 8;
}

const due = ({ primary }: Plan): number => primary?.window.due.epochMilliseconds ?? 0;

/** The primary action; after a panel, the same one for each person. */
export const primaryCards = ({ primary, advice }: Pick<Plan, "primary" | "advice">): Advice[] =>
  advice.filter(
    (one) =>
      one === primary || (primary && one.kind === primary.kind && one.round === primary.round && isActionable(one)),
  );

/** All advice in the order to read it: what to do first, what else can be done, what is to come, what is held back, what is over. */
export function inOrderToAct(plan: Pick<Plan, "primary" | "advice">): Advice[] {
  const first = new Set(primaryCards(plan));
  const place = (advice: Advice): number =>
    first.has(advice)
      ? 0
      : isActionable(advice)
        ? 1
        : { open: 2, overdue: 2, upcoming: 3, held: 4, lapsed: 5, skipped: 6, done: 7 }[advice.state];
  return plan.advice.toSorted((a, b) => place(a) - place(b));
}
