import {
  addressees,
  bestAhead,
  isActionable,
  isMessageKind,
  relativeMoment,
  sameName,
  whenInWords,
  type Advice,
  type AdviceKind,
  type Plan,
} from "@afterword/core";
import type { Card, Snapshot, StoredApplication } from "../snapshot.ts";

/**
 * Where a card stands in the one list that every app shows: `today` to do now or later today, `soon` open but best on a later
 * day, `optional` beside the rest, `upcoming` not open yet, `waiting` for them, `held` back by a stop.
 */
export const dueGroups = ["today", "soon", "optional", "upcoming", "waiting", "held"] as const;
export type DueGroup = (typeof dueGroups)[number];

/** One card as a list, a tree, a menu or a notification shows it. */
export interface DueItem extends Card {
  readonly group: DueGroup;
  readonly title: string;
  readonly company: string;
  readonly role: string;
  readonly kind: AdviceKind;
  /** "best today 13:00, due tomorrow 11:00" */
  readonly when: string;
  /** The same in a word or two, for a narrow column: "now", "overdue", "Mon 09:00". */
  readonly briefly: string;
  /** Whom it is to, else the company. */
  readonly about: string;
  /** Why now, or what holds it back. */
  readonly reason: string;
  /** What a person does with it: write a note, answer questions, or read the reasons. */
  readonly opens: "draft" | "debrief" | "plan";
  /** Names and words to find it by. */
  readonly keywords: readonly string[];
}

export interface Due {
  /** In the order to act: by group, then by urgency. */
  readonly items: readonly DueItem[];
  /** How many are in the group `today`: the one number that every app shows. */
  readonly count: number;
}

/** What is due in the whole folder, or in one application. */
export function due(snapshot: Snapshot, only?: StoredApplication): Due {
  const items: DueItem[] = [];
  for (const stored of only ? [only] : snapshot.applications) {
    const plan = snapshot.plan(stored);
    for (const advice of plan.advice) {
      const group = groupOf(advice, plan, snapshot);
      if (group) items.push(itemOf({ stored, plan, advice }, group, snapshot));
    }
  }
  items.sort(byGroupThenUrgency);
  oneAtATime(items);
  debriefBeforeNote(items);
  return { items, count: items.filter(({ group }) => group === "today").length };
}

/** Two processes at one employer ask one after the other: the second waits, until the gap after the first moves it. */
function oneAtATime(items: DueItem[]): void {
  const asking = items.filter(
    ({ kind, group, stored }) =>
      (kind === "status-check" || kind === "call") &&
      (group === "today" || group === "soon") &&
      !stored.application.withheld,
  );
  for (const [index, item] of asking.entries()) {
    const first = asking.slice(0, index).find(({ company }) => sameName(company, item.company));
    if (!first) continue;
    items[items.indexOf(item)] = {
      ...item,
      group: "waiting",
      reason: `You ask ${first.company} about the role of ${first.role} first: two messages on one day read as pressure.`,
    };
  }
  items.sort(byGroupThenUrgency);
}

/** The groups of one application's cards that nobody has to see in a list have none. */
function groupOf(advice: Advice, { status }: Plan, { today }: Snapshot): DueGroup | undefined {
  const { kind, rule, state, strength, window } = advice;
  if (kind === "wait") return state === "open" ? "waiting" : undefined;
  // It goes on through the whole search; it has to be said where a signed contract seems near. After an offer that was taken back it
  // is urgent: notice may have been given.
  if (kind === "keep-searching" && status !== "offer-withdrawn")
    return state === "open" && rule === "keep-searching.unsigned" ? "optional" : undefined;
  // What a closed application held back is over.
  if (state === "held") return status === "active" || status === "offer" ? "held" : undefined;
  if (state === "upcoming") return strength === "should" && kind !== "move-on" ? "upcoming" : undefined;
  if (!isActionable(advice)) return undefined;
  if (strength === "may" || kind === "reflect") return "optional";
  const best = bestAhead(window, today);
  return best && !best.withTimeZone(today.timeZoneId).toPlainDate().equals(today.toPlainDate()) ? "soon" : "today";
}

const itemOf = (card: Card, group: DueGroup, { today }: Snapshot): DueItem => {
  const { plan, advice } = card;
  const { kind, title, state, holds, reason } = advice;
  return {
    ...card,
    group,
    title,
    company: plan.company,
    role: plan.role,
    kind,
    when: whenInWords(advice, today),
    briefly: whenBriefly(advice, today),
    about: advice.recipients.map(({ name }) => name).join(", ") || plan.company,
    reason: state === "held" ? (holds[0]?.reason ?? reason) : reason,
    opens: isMessageKind(kind) ? "draft" : kind === "debrief" ? "debrief" : "plan",
    keywords: [...plan.company.split(/\s+/), ...plan.role.split(/\s+/), ...addressees(advice)],
  };
};

/** When to act, in a word or two. */
function whenBriefly({ kind, state, window }: Advice, today: Snapshot["today"]): string {
  if (kind === "wait") return `until ${relativeMoment(window.due, today)}`;
  if (state === "upcoming" || state === "held") return relativeMoment(window.ideal, today);
  const best = state === "open" ? bestAhead(window, today) : undefined;
  return best ? relativeMoment(best, today) : state === "open" ? "now" : state;
}

/** Within a group: what is overdue today, then a debrief, while it is fresh, then by when it is due; then by name, so that the order is always the same. */
function byGroupThenUrgency(a: DueItem, b: DueItem): number {
  return (
    dueGroups.indexOf(a.group) - dueGroups.indexOf(b.group) ||
    urgency(a) - urgency(b) ||
    a.advice.window.due.epochMilliseconds - b.advice.window.due.epochMilliseconds ||
    a.advice.window.ideal.epochMilliseconds - b.advice.window.ideal.epochMilliseconds ||
    compare(a.company, b.company) ||
    compare(a.advice.id, b.advice.id)
  );
}

const urgency = ({ group, advice: { kind, state } }: DueItem): number =>
  group !== "today" ? 0 : state === "overdue" ? 0 : kind === "debrief" ? 1 : 2;

/** A note is made from its debrief: where it is overdue, the debrief of the same interview comes right before it. */
function debriefBeforeNote(items: DueItem[]): void {
  for (const debrief of items.filter(({ group, kind }) => group === "today" && kind === "debrief")) {
    const first = items.findIndex(
      ({ stored, advice }) => stored === debrief.stored && advice.round === debrief.advice.round,
    );
    items.splice(items.indexOf(debrief), 1);
    items.splice(first, 0, debrief);
  }
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** "2 to do today: Acme, Zeta", for a status bar, a menu bar or a notification. */
export function dueInWords({ items, count }: Due): string {
  if (count === 0) return "Nothing to do today";
  const companies = [...new Set(items.filter(({ group }) => group === "today").map(({ company }) => company))];
  const named = companies.slice(0, 3).join(", ");
  return `${count} to do today: ${named}${companies.length > 3 ? ` and ${companies.length - 3} more` : ""}`;
}

/** What a list shows where nobody asked for all: what can be done, else what comes first. What is to come, waits or is held is left off. */
export function urgentItems({ items }: Due): readonly DueItem[] {
  const open = items.filter(({ group }) => group === "today" || group === "soon" || group === "optional");
  return open.length > 0 ? open : items.slice(0, 5);
}

/** What of this there is to do now, or else what comes first; empty where nothing is left. */
export function nextItems({ items }: Due): readonly DueItem[] {
  const now = items.filter(({ group }) => group === "today" || group === "soon");
  return now.length > 0 ? now : items.slice(0, 1);
}
