import { Temporal } from "temporal-polyfill";
import { tookPlace, type Facts } from "../plan/facts.ts";
import { isSilenced, movingOn, nextStatus, statusPeople, unanswered } from "../plan/asking.ts";
import { onClock, sinceEntry } from "../plan/clock.ts";
import { owedOf, owedSubjects } from "../plan/owing.ts";
import { skippedBy } from "../plan/settled.ts";
import type { Context } from "../plan/context.ts";
import { earlier, isBefore, later } from "../time/moment.ts";
import { longDate, onBothClocks, shortDate } from "../time/words.ts";
import { cameInWords } from "./status-check.reply.ts";
import { baseRule } from "./rule.ts";

export const rule = baseRule({
  id: "wait",
  kind: "wait",
  summary: "Wait: nothing is due, with the reason and the end of the wait.",
  strength: "should",
  claims: ["T10", "T13"],
  endsByItself: true,
  subjects: (facts) =>
    facts.status === "active" && facts.last && !isAwaited(facts)
      ? [
          {
            key: [facts.last.id, `${facts.replies}`, `${unanswered(facts).length}`],
            round: facts.last,
            people: statusPeople(facts),
            ...(facts.reply && { since: facts.reply }),
          },
        ]
      : [],
  absent: ({ status, last }) => {
    if (status !== "active") return "There is a decision, so you no longer wait for one.";
    return last ? "They wait for you: send what they asked for." : "It follows an interview; none is on record.";
  },
  title: (_, { application }) => `Wait for ${application.company}`,
  window: (context) => {
    const { facts, clock } = context;
    const since = unanswered(facts).at(-1) ?? facts.reply;
    const over = onClock(facts.last!.end, clock);
    const opens = since ? later(sinceEntry(since, clock), over) : over;
    const end = movingOn(context);
    const ends = isSilenced(context) ? end : earlier(context.windowOf("status-check", nextStatus(facts)).opens, end);
    return {
      value: { opens, ideal: opens, due: later(opens, ends), closes: later(opens, ends) },
      reason: reasonFor(context),
    };
  },
});

/** Whether they wait for what they asked of the candidate. */
const isAwaited = (facts: Facts): boolean =>
  (["answer-request", "hand-in-task"] as const).some((kind) =>
    owedSubjects(kind, facts).some(
      (subject) => owedOf(subject, facts).settled === undefined && !skippedBy(facts, kind, subject),
    ),
  );

function reasonFor(context: Context): string {
  const { facts } = context;
  const sent = unanswered(facts).at(-1);
  const { hold, away, handedIn } = facts.standing;
  const year = facts.last!.end.year;
  if (facts.silenced)
    return "They asked not to be contacted. If they write, answer; until then there is nothing to do.";
  if (sent)
    return `You asked on ${onBothClocks(sent.at, facts.settings.zone)}. One message is enough; the next step is theirs.`;
  if (!tookPlace(facts.last!.interview))
    return "The interview did not take place. Give them some time to offer a new date.";
  if (hold)
    return hold.until
      ? `They put it on hold until ${longDate(hold.until, facts.settings.dialect, year)}. Until then there is nothing to ask.`
      : "They put it on hold and named no day. There is nothing to ask for now.";
  if (away && !(away.until && facts.promise && Temporal.PlainDate.compare(away.until, facts.promise.day) <= 0))
    return `${away.who} is away${away.until ? ` until ${longDate(away.until, facts.settings.dialect, year)}, and will hardly answer before that` : ", and will hardly answer for now"}. Others there may.`;
  if (handedIn) return `You handed the task in on ${shortDate(handedIn.at)}. They need time to read it.`;
  if (facts.promise && !(facts.reply && isBefore(facts.promise.ends, facts.reply.at))) {
    return facts.promise.isNamedDay
      ? `They said you would hear by ${longDate(facts.promise.day, facts.settings.dialect, facts.promise.said.year)}. Until then, silence means nothing.`
      : `They said "${facts.promise.words}". Until then, silence means nothing.`;
  }
  if (isSilenced(context)) return "A message now would do more harm than silence.";
  if (facts.reply)
    return facts.promise
      ? `${cameInWords(facts.reply)} on ${shortDate(facts.reply.at)}, after the day they had named, and have not decided. The wait begins again from there.`
      : `${cameInWords(facts.reply)} on ${shortDate(facts.reply.at)}, and they have not decided. Asking again so soon would not hurry them.`;
  return "They are still seeing people and comparing notes. A message now would only tell them that you are waiting.";
}
