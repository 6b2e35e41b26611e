import { unanswered } from "../plan/asking.ts";
import { tookPlace, type Facts } from "../plan/facts.ts";
import { counted, shortDate } from "../time/words.ts";

/** How interested they seem, from the record alone (A4). A reading, with the evidence beside it, never a score. */
export interface Interest {
  reading: "offer" | "moving" | "in-touch" | "quiet" | "unclear";
  text: string;
  evidence: readonly string[];
}

const texts: Record<Interest["reading"], string> = {
  offer: "They made you an offer: there is no clearer sign.",
  moving: "They keep inviting you, which is the best sign before an offer.",
  "in-touch": "They answer you. That is a good sign, but no promise.",
  quiet:
    "They have gone quiet. That alone says little: decisions are slow far more often than they are silent refusals.",
  unclear: "There is no sign yet.",
};

export function readInterest(facts: Facts): Interest {
  const { rounds, log, reply, status } = facts;
  const replies = log.filter(({ entry }) => entry.kind === "reply").length;
  const moved = timesMoved(facts);
  const last = unanswered(facts).at(-1);
  const missed = rounds.filter(({ interview }) => interview.status === "no-show").length;
  const held = rounds.filter(({ interview }) => tookPlace(interview)).length;
  const evidence = [
    ...(held > 1 ? [`They invited you to ${held} rounds.`] : []),
    ...(replies > 0
      ? [
          `You heard from them ${replies === 1 ? "once" : `${replies} times`}${reply ? `, last on ${shortDate(reply.at)}` : ""}.`,
        ]
      : []),
    ...(moved > 0 ? [`They moved the date they named ${moved === 1 ? "once" : `${moved} times`}.`] : []),
    ...(missed > 0 ? [`They missed ${counted(missed, "interview")}.`] : []),
    ...(last ? [`Your message of ${shortDate(last.at)} has no answer on record.`] : []),
  ];
  const reading = status === "offer" ? "offer" : last ? "quiet" : held > 1 ? "moving" : reply ? "in-touch" : "unclear";
  return { reading, text: texts[reading], evidence };
}

/** An entry put right moves nothing: of several on one day, what stood before the first and after the last counts. */
function timesMoved({ log }: Facts): number {
  const moves = log.flatMap(({ entry, at }) =>
    entry.kind === "promise-moved" ? [{ ...entry, day: `${at.toPlainDate()}` }] : [],
  );
  return [...Map.groupBy(moves, ({ day }) => day).values()].filter((ofDay) => ofDay[0]!.from !== ofDay.at(-1)!.to)
    .length;
}
