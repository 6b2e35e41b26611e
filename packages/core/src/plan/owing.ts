import type { Subject } from "../rules/rule.ts";
import { dateOf, earlier, isBefore, later } from "../time/moment.ts";
import type { Window } from "./advice.ts";
import { statusPeople } from "./asking.ts";
import { intoHours, onClock, sinceEntry, workingDaysLater, workingEvening, workingMorningBefore } from "./clock.ts";
import type { Context } from "./context.ts";
import type { Facts } from "./facts.ts";
import type { Owed } from "./owed.ts";
import { writerOf } from "./recipients.ts";
import { whoIsMeant } from "../people/same.ts";

// What the rules about owing them something have in common.

/** One card for each thing of a kind that is owed, while the process is running. */
export function owedSubjects(kind: Owed["kind"], facts: Facts): Subject[] {
  if (facts.status !== "active" && facts.status !== "offer") return [];
  return facts.owed
    .filter((owed) => owed.kind === kind)
    .map((owed, _, all) => ({
      key: [kind, owed.since.entry.at, owed.what ?? "", `${sameBefore(owed, all)}`],
      people: peopleOf(owed, facts),
      since: owed.since,
    }));
}

/** How many of the same at the same time come before it: each card has an id of its own. */
const sameBefore = (owed: Owed, all: readonly Owed[]): number =>
  all
    .slice(0, all.indexOf(owed))
    .filter(({ since, what }) => since.entry.at === owed.since.entry.at && what === owed.what).length;

function peopleOf({ since }: Owed, facts: Facts): Subject["people"] {
  const { entry } = since;
  if (entry.kind === "promised" && entry.to !== undefined) {
    const known = facts.rounds.flatMap(({ people }) => people);
    return whoIsMeant(entry.to, known).slice(0, 1);
  }
  const writer = writerOf(since, facts);
  return writer ? [writer] : statusPeople(facts);
}

/** What a card is about. */
export const owedOf = ({ since }: Subject, facts: Facts): Owed =>
  facts.owed.find((owed) => owed.since.index === since!.index)!;

/** From when it was asked or promised until its day; best a working day before that, or so many working days after it where no day is named. */
export function owedWindow(context: Context, days: number): Window {
  const { clock } = context;
  const { since, due: named } = owedOf(context.subject, context.facts);
  const opens = sinceEntry(since, clock);
  const due = named
    ? later(opens, onClock(named, clock))
    : workingEvening(dateOf(workingDaysLater(opens, days, clock)), clock);
  const soon = intoHours(opens, clock);
  const before = later(soon, workingMorningBefore(due, clock));
  const ideal = earlier(context.subject.key[0] === "hand-in-task" ? before : soon, due);
  const closes = workingEvening(dateOf(workingDaysLater(due, 10, clock)), clock);
  return { opens, ideal: isBefore(ideal, opens) ? opens : ideal, due, closes: later(due, closes) };
}
