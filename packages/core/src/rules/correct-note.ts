import type { LogEntry } from "../model/index.ts";
import { intoHours, sinceEntry, workingDaysLater } from "../plan/clock.ts";
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
  summary:
    "A note you sent has a mistake in it, or you said something wrong: correct it once, promptly, in a few lines.",
  strength: "should",
  claims: ["H40", "C11"],
  subjects: (facts) =>
    facts.log.filter(isMistake).map((since, nth, all) => ({
      key: [since.entry.at, `${all.slice(0, nth).filter(({ entry }) => entry.at === since.entry.at).length}`],
      people: peopleOf(since, facts),
      since,
    })),
  absent: () => "It corrects what you wrote or said; no mistake is on record.",
  title: ({ since }, { application }) => {
    const { what } = (since as Mistake).entry;
    if (what === "wrong-person")
      return "Apologise to the person who got the note by mistake, and send it to the right person";
    return what === "said"
      ? `Put right what you said at ${application.company}`
      : `Correct your note to ${application.company}`;
  },
  window: ({ subject, clock }) => {
    const opens = sinceEntry(subject.since!, clock);
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
  name: "People notice their own name spelt wrong. Send one line of apology soon, and it is forgotten.",
  fact: "A wrong fact could count against you later. One line now corrects it.",
  "wrong-person":
    "Send one line of apology to the person who got it, and the note to the right person. Nothing more is needed.",
  attachment: "Send the missing attachment at once, with one line. Everybody has forgotten one.",
  said: "It counts for less once you have put it right yourself. Do it before they decide, with one apology.",
  other: "One line sent soon corrects it. Do not explain at length.",
};

const isMistake = (logged: Logged): logged is Mistake => logged.entry.kind === "mistake";

function peopleOf({ entry }: Mistake, facts: Facts): Subject["people"] {
  const known = [...facts.rounds.flatMap(({ people }) => people), ...facts.application.contacts];
  const meant = known.filter((person) => names(entry.to, person, known));
  return meant.length > 0 ? meant : statusPeople(facts);
}
