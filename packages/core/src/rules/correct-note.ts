import type { LogEntry } from "../model/index.ts";
import { intoHours, onClock, workingDaysLater } from "../plan/clock.ts";
import type { Facts, Logged } from "../plan/facts.ts";
import { oneRecipient, recipientOf } from "../plan/recipients.ts";
import { statusPeople } from "../plan/asking.ts";
import { names } from "../people/same.ts";
import { lastSent } from "../plan/settled.ts";
import { baseRule, type Subject } from "./rule.ts";

type Mistake = Logged<Extract<LogEntry, { kind: "mistake" }>>;

export const rule = baseRule({
  id: "correct-note",
  kind: "correct-note",
  summary: "A note of yours that is out has a mistake in it: put it right once, promptly, in a line.",
  strength: "should",
  claims: ["H40", "C11"],
  subjects: (facts) =>
    facts.log.filter(isMistake).map((since, nth, all) => ({
      key: [since.entry.at, `${all.slice(0, nth).filter(({ entry }) => entry.at === since.entry.at).length}`],
      people: peopleOf(since, facts),
      since,
    })),
  absent: () => "It puts right a note that is out; none is on record with a mistake in it.",
  title: ({ since }, { application }) =>
    (since as Mistake).entry.what === "wrong-person"
      ? `Apologise to whoever got the note that was not for them, and send it to the right person`
      : `Correct your note to ${application.company}`,
  window: ({ subject, clock }) => {
    const opens = onClock(subject.since!.at, clock);
    const ideal = intoHours(opens, clock);
    const due = workingDaysLater(ideal, 1, clock);
    return {
      value: { opens, ideal, due, closes: workingDaysLater(due, 4, clock) },
      reason: wording[(subject.since as Mistake).entry.what],
    };
  },
  channel: () => "email",
  recipients: ({ subject, facts }) =>
    subject.people.length > 0
      ? subject.people.slice(0, 1).map((person) => recipientOf(person, "interviewer"))
      : oneRecipient(facts),
  settledBy: ({ subject, facts }) => lastSent(facts, ["correct-note"], subject.since),
});

const wording: Record<Mistake["entry"]["what"], string> = {
  name: "A name spelt wrong is noticed by its owner. One prompt mail with one line of apology, and it is forgotten.",
  fact: "What is wrong in it would be held against you later. One line now puts it right.",
  "wrong-person": "One line of apology to whoever got it, and the note to whom it was meant for. Nothing more.",
  attachment: "Send what was missing at once, with one line. Everybody has done it.",
  other: "One prompt line puts it right. Do not explain at length.",
};

const isMistake = (logged: Logged): logged is Mistake => logged.entry.kind === "mistake";

function peopleOf({ entry }: Mistake, facts: Facts): Subject["people"] {
  const known = [...facts.rounds.flatMap(({ people }) => people), ...facts.application.contacts];
  const meant = known.filter((person) => names(entry.to, person, known));
  return meant.length > 0 ? meant : statusPeople(facts);
}
