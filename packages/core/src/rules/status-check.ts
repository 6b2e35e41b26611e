import type { Dissent } from "../plan/advice.ts";
import { isCall, leastAfterInterview, statusSubjects, statusWindow, waitInWords } from "../plan/asking.ts";
import { onClock, workingMorning } from "../plan/clock.ts";
import { against, type Context } from "../plan/context.ts";
import { tookPlace, type Facts } from "../plan/facts.ts";
import { oneRecipient } from "../plan/recipients.ts";
import { thanksFor } from "../plan/settled.ts";
import { shortDate } from "../time/words.ts";
import { baseRule, type Subject } from "./rule.ts";
import { dateOf } from "../time/moment.ts";
import { addDays } from "../time/day-number.ts";

export const rule = baseRule({
  id: "status-check",
  kind: "status-check",
  summary: "No date was promised: ask for an update once, a week or two after the interview.",
  strength: "should",
  claims: ["T6", "A11", "H6"],
  subjects: (facts, profile) => statusSubjects(facts).filter((subject) => !isCall(subject, facts, profile)),
  absent: ({ last }) => (last ? "A call replaces it: see `call`." : "It follows an interview; none is on record."),
  title: ({ round }, { application }) =>
    `Ask ${application.company} for ${tookPlace(round!.interview) ? "an update" : "a new date"}`,
  window: (context) => {
    const end = onClock(context.subject.round!.end, context.clock);
    const days = context.value("status-check.after-interview");
    const morning = workingMorning(addDays(dateOf(end), days), context.clock);
    const opens = leastAfterInterview(context, morning);
    return {
      value: statusWindow(context, opens),
      reason: `They named no date, so they get ${waitInWords(opens === morning ? days : context.value("status-check.least-after-interview"))} to see everyone and decide before you ask.`,
    };
  },
  channel: () => "email",
  recipients: ({ facts }) => oneRecipient(facts),
  dissent: (context) => secondMessage(context),
  facts: ({ facts, subject }) => [
    { name: "last interview", value: shortDate(subject.round!.end) },
    ...(facts.promise ? [{ name: "they promised", value: promised(facts.promise) }] : []),
    ...(facts.reply ? [{ name: "you last heard from them", value: shortDate(facts.reply.at) }] : []),
    ...(owesThanks(facts, subject)
      ? [
          {
            name: "thanks",
            value: "none on record; it is too late for a message of their own, so they go into this one",
          },
        ]
      : []),
  ],
  settledBy: ({ subject }) => subject.own,
});

/** A day they named; of vaguer words the words. */
const promised = ({ isNamedDay, day, words, said }: NonNullable<Facts["promise"]>): string =>
  isNamedDay ? shortDate(day, said.year) : `"${words}", taken to be over on ${shortDate(day, said.year)}`;

const owesThanks = (facts: Facts, { round }: Subject): boolean =>
  tookPlace(round!.interview) && !thanksFor(facts, round!);

/** Where there was an interview to thank for, a status message is the second one they get. */
export const secondMessage = ({ subject }: Context): Dissent[] =>
  tookPlace(subject.round!.interview) ? [against("T9", "against a second message after the thank-you")] : [];
