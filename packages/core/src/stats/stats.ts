import { Temporal } from "temporal-polyfill";
import type { ClaimId } from "../claims/claims.ts";
import {
  messageKinds,
  type Application,
  type Channel,
  type MessageKind,
  type SentEntry,
  type Settings,
} from "../model/index.ts";
import { readFacts, tookPlace, type Facts, type Logged } from "../plan/facts.ts";
import type { Status } from "../plan/advice.ts";
import { sameName } from "../people/same.ts";
import { thanksFor } from "../plan/settled.ts";
import { workingDaysBetween, type WorkCalendar } from "../time/working-days.ts";
import { counted } from "../time/words.ts";
import { readInterest, type Interest } from "./interest.ts";

/** How often something was answered, said no more firmly than the numbers allow. */
export interface Answers {
  sent: number;
  answered: number;
  /** Working days until the answer, in the middle of those that came. */
  median?: number;
  /** Whether there are enough to speak of a share at all. */
  enough: boolean;
  text: string;
}

/** What the whole record shows. It tells what came after a message, never that it came because of it. */
export interface Stats {
  applications: number;
  byStatus: Partial<Record<Status, number>>;
  /** Messages that leave room for an answer, by kind and by medium. */
  byKind: readonly (Answers & { kind: MessageKind })[];
  byChannel: readonly (Answers & { channel: Channel })[];
  /** What might be worth changing, if anything. */
  lookBack: readonly string[];
  interest: readonly (Interest & { application: string; company: string })[];
  claims: readonly ClaimId[];
}

/** Fewer cases than this carry no percentage: one more answer would turn it over. */
const enough = 10;

/** What a look back is made from. */
export interface StatsInput {
  applications: readonly Application[];
  settings: Settings;
  /** Working days by country, as for a plan. */
  calendars: Readonly<Record<string, WorkCalendar>>;
  /** The present moment: a round that is still to come can lack nothing yet. */
  now: Temporal.Instant;
}

/** The record looked at as a whole (A3, A4, A5). */
export function stats({ applications, settings, calendars, now }: StatsInput): Stats {
  const all = applications.map((application) => readFacts({ application, others: [], settings, calendars }));
  const messages = all.flatMap((facts) => facts.sent.map((sent) => ({ ...sent, after: answerTo(sent, facts) })));
  const byStatus: Stats["byStatus"] = {};
  for (const { status } of all) byStatus[status] = (byStatus[status] ?? 0) + 1;
  const byKind = messageKinds
    .map((kind) => ({ kind, ...answers(messages.filter(({ entry }) => entry.what === kind)) }))
    .filter(({ sent }) => sent > 0);
  const byChannel = (["email", "call", "linkedin", "letter"] as const)
    .map((channel) => ({ channel, ...answers(messages.filter(({ entry }) => channelOf(entry) === channel)) }))
    .filter(({ sent }) => sent > 0);
  return {
    applications: applications.length,
    byStatus,
    byKind,
    byChannel,
    lookBack: lookBack(all, messages.length, now),
    interest: all
      .filter(({ status }) => status === "active" || status === "offer")
      .map((facts) => ({ application: facts.id, company: facts.application.company, ...readInterest(facts) })),
    claims: ["A3", "A4", "A5"],
  };
}

const usual: Partial<Record<MessageKind, Channel>> = {
  call: "call",
  "linkedin-connect": "linkedin",
  "handwritten-note": "letter",
};
const channelOf = ({ via, what }: SentEntry): Channel => via ?? usual[what] ?? "email";

/**
 * Working days until they next wrote, where they did before the sender wrote again to the same person. What somebody else wrote who
 * had a message of their own is the answer to that one.
 */
function answerTo(sent: Logged<SentEntry>, { log, sent: messages, calendar }: Facts): number | undefined {
  const { to } = sent.entry;
  const isToOthers = (others: readonly string[]): boolean =>
    to.length > 0 && others.length > 0 && !others.some((one) => to.some((name) => sameName(name, one)));
  const isOthers = (from: string | undefined): boolean =>
    from !== undefined &&
    isToOthers([from]) &&
    messages.some(({ entry }) => entry.to.some((one) => sameName(one, from)));
  const next = log
    .slice(log.indexOf(sent) + 1)
    .find(({ entry, at }) =>
      entry.kind === "sent"
        ? !at.toPlainDate().equals(sent.at.toPlainDate()) && !isToOthers(entry.to)
        : (entry.kind === "reply" || entry.kind === "rejected" || entry.kind === "offer") && !isOthers(entry.from),
    );
  return next && next.entry.kind !== "sent"
    ? workingDaysBetween(sent.at.toPlainDate(), next.at.toPlainDate(), calendar())
    : undefined;
}

function answers(messages: readonly { after: number | undefined }[]): Answers {
  const days = messages.flatMap(({ after }) => (after === undefined ? [] : [after])).sort((a, b) => a - b);
  const sent = messages.length;
  const median = days[Math.floor((days.length - 1) / 2)];
  return {
    sent,
    answered: days.length,
    ...(median !== undefined && { median }),
    enough: sent >= enough,
    text: inWords(sent, days.length, median),
  };
}

function inWords(sent: number, answered: number, median: number | undefined): string {
  const usually =
    median === undefined
      ? ""
      : median === 0
        ? ", usually the same day"
        : `, usually within ${counted(median, "working day")}`;
  if (sent >= enough)
    return `${answered} of ${sent} (${Math.round((100 * answered) / sent)}%) were followed by an answer${usually}.`;
  const verb = answered === 1 ? "was" : "were";
  return `${answered} of ${sent} ${verb} followed by an answer; too few for a conclusion.`;
}

/** What to change (A5): only what the record itself shows plainly. */
function lookBack(all: readonly Facts[], messages: number, now: Temporal.Instant): string[] {
  if (messages === 0) return ["No message you sent is on record yet, so there is nothing to look back at."];
  const rounds = all.flatMap((facts) =>
    facts.rounds
      .filter(({ interview, end }) => tookPlace(interview) && Temporal.Instant.compare(end.toInstant(), now) <= 0)
      .map((round) => ({ facts, round })),
  );
  const thanks = rounds.map(({ facts, round }) => ({ facts, round, first: thanksFor(facts, round) }));
  const debriefs = all.reduce((sum, { log }) => sum + log.filter(({ entry }) => entry.kind === "debriefed").length, 0);
  // Until two working days have passed, the thanks may still be on their way.
  const overTime = thanks.filter(
    ({ first, round: { end }, facts }) =>
      workingDaysBetween(
        end.toPlainDate(),
        (first?.at ?? now.toZonedDateTimeISO(end.timeZoneId)).toPlainDate(),
        facts.calendar(),
      ) > 2,
  );
  const late = overTime.filter(({ first }) => first).length;
  const none = overTime.length - late;
  return [
    ...(none > 0
      ? [`${none} of ${counted(rounds.length, "round")} ${none === 1 ? "has" : "have"} no thank-you on record.`]
      : []),
    ...(late > 0 ? [`${late} of your thank-yous went out more than two working days after the interview.`] : []),
    ...(rounds.length > 0 && debriefs === 0
      ? ["No interview has a debrief on record; notes from the same day make every later message easier."]
      : []),
  ];
}
