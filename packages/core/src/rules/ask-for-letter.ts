import { morningAfter, morningAfterPromise, workingDaysLater, workingEvening } from "../plan/clock.ts";
import { statusPeople } from "../plan/asking.ts";
import { letterAwaited, type Facts, type Logged } from "../plan/facts.ts";
import { writerOrOne } from "../plan/recipients.ts";
import { lastSent } from "../plan/settled.ts";
import { dateOf, isBefore, later } from "../time/moment.ts";
import { counted, longDate } from "../time/words.ts";
import { baseRule } from "./rule.ts";

export const rule = baseRule({
  id: "ask-for-letter",
  kind: "ask-for-letter",
  summary:
    "An offer that is not in writing, or a yes without a contract: ask for the written offer some working days later, and do not resign before you have it.",
  strength: "should",
  claims: ["H35", "A8"],
  subjects: (facts) =>
    facts.offer && (facts.offer.form !== "written" || facts.offer.condition !== undefined)
      ? [{ key: [facts.offer.made.entry.at], people: statusPeople(facts), since: sinceOf(facts) }]
      : [],
  absent: ({ offer }) =>
    offer
      ? "Their offer is in writing and has no conditions."
      : "It needs an offer that is not in writing yet; there is none.",
  title: (_, { application, offer }) =>
    offer!.condition === undefined
      ? `Ask ${application.company} for the offer in writing`
      : `Ask ${application.company} whether anything is missing for the offer`,
  window: (context) => {
    const { facts, clock } = context;
    const wait = context.value("offer.letter-after");
    const named = letterAwaited(facts);
    const sooner = morningAfter(dateOf(sinceOf(facts).at, clock.zone), wait, clock);
    const opens = named
      ? later(sooner, morningAfterPromise(named, context.value("status-check.after-promise"), clock))
      : sooner;
    const due = workingEvening(dateOf(workingDaysLater(opens, 2, clock)), clock);
    const { condition } = facts.offer!;
    const until = named && longDate(named.day, facts.settings.dialect, named.said.year);
    return {
      value: { opens, ideal: opens, due, closes: workingDaysLater(due, 10, clock) },
      reason: [
        condition === undefined
          ? "Nothing is settled until it is on paper."
          : `The offer still depends on ${condition}.`,
        until === undefined
          ? condition === undefined
            ? `${counted(wait, "working day")} are fair; do not resign from anything before you have it, and keep searching.`
            : `After ${counted(wait, "working day")}, ask whether they need anything else from you. Do not contact the people they asked.`
          : `They said the letter would come by ${until}; ask once that has passed. Do not resign from anything before you have it, and keep searching.`,
      ].join(" "),
    };
  },
  channel: () => "email",
  recipients: ({ facts }) => writerOrOne(facts.offer!.made, facts),
  settledBy: ({ facts }) => lastSent(facts, ["ask-for-letter"], facts.offer!.made),
});

/** What it counts from: the offer, your yes, or the call to your references, whichever came last. */
function sinceOf({ offer, log }: Facts): Logged {
  const called = log.findLast(({ entry }) => entry.kind === "references-called");
  const all = [offer!.made, offer!.accepted, called].filter((logged) => logged !== undefined);
  return all.reduce((latest, next) => (isBefore(latest.at, next.at) ? next : latest));
}
