import { lastUnanswered, lastUnprompted, movingOn, workingDaysAfter } from "../plan/asking.ts";
import { workingEvening } from "../plan/clock.ts";
import { against, type Context } from "../plan/context.ts";
import { personKey } from "../people/same.ts";
import { tookPlace, type Facts, type Round } from "../plan/facts.ts";
import { recipientOf } from "../plan/recipients.ts";
import { sentTo } from "../plan/settled.ts";
import { dateOf, later } from "../time/moment.ts";
import { baseRule } from "./rule.ts";
import { addDays } from "../time/day-number.ts";

export const rule = baseRule({
  id: "linkedin-connect",
  kind: "linkedin-connect",
  summary: "Silence after the status message: a LinkedIn request with a personal note keeps you in contact.",
  strength: "may",
  claims: ["M3", "C16", "T13"],
  subjects: (facts, profile) => {
    const round = lastMeeting(facts);
    const lead = round?.people[0];
    return lead && lastUnanswered(facts, profile)
      ? [{ key: [round.id, personKey(lead, round.people)], round, people: [lead] }]
      : [];
  },
  absent: (facts) =>
    lastMeeting(facts)
      ? "It follows a message without an answer; there is none."
      : "It goes to a person you met; none is on record.",
  title: ({ people }) => `Connect with ${people[0]!.name} on LinkedIn`,
  window: (context) => {
    const before = lastUnprompted(context.facts, request(context));
    const over = movingOn(context);
    const opens = before ? later(over, workingDaysAfter(context, before.at, context.value("status-check.gap"))) : over;
    const end = workingEvening(addDays(dateOf(opens), 14), context.clock);
    return {
      value: { opens, ideal: opens, due: end, closes: end },
      reason:
        "Your message stayed unanswered. A connection request with a personal note demands nothing and keeps you in contact.",
    };
  },
  channel: () => "linkedin",
  recipients: ({ subject }) => subject.people.map((person) => recipientOf(person, "interviewer")),
  dissent: () => [against("T9", "against anything after an unanswered follow-up")],
  settledBy: request,
});

/** The last round in which you met somebody whose name is known. */
const lastMeeting = ({ rounds }: Facts): Round | undefined =>
  rounds.findLast(({ interview, people }) => tookPlace(interview) && people.length > 0 && !people[0]!.metDaily);

/** One connects with a person once, whichever round it was for. */
function request({ facts, subject: { key, people } }: Context): ReturnType<typeof sentTo> {
  return sentTo(facts, ["linkedin-connect"], { key, people });
}
