import {
  addRound,
  changeRound,
  messageKinds,
  promise,
  promisedDay,
  readMoment,
  reschedule,
  roundIds,
  statusOf,
  unknownCountry,
  writeMoment,
  type Application,
  type Interview,
  type LogEntry,
  type MessageKind,
} from "@afterword/core";
import type { Proposal } from "@afterword/mail";
import { Temporal } from "temporal-polyfill";
import { ServiceError } from "../error.ts";
import { showMoment } from "../field/when.ts";
import { given } from "../record/given.ts";
import { logOnce } from "../record/log-once.ts";
import type { Snapshot } from "../snapshot.ts";
import { askedFor } from "./asked-for.ts";
import { withAddress } from "./learn-address.ts";
import type { MailProposal } from "./proposals.ts";

/** What a proposal does to the record, and what is said of it. */
export interface MailChange {
  readonly said: string;
  readonly change: (application: Application) => Application;
}

/**
 * The change that a proposal stands for. The sender's own zone is that of applications without one; `what` names a note of your own
 * where its words do not.
 * @throws ServiceError `invalid` where something is missing that only the person knows.
 */
export async function changeOf(
  read: MailProposal,
  application: Application,
  snapshot: Snapshot,
  what?: string,
): Promise<MailChange> {
  const { said, change } = await proposedChange(read, application, snapshot, what);
  return { said, change: (current) => withAddress(change(current), read.message.from) };
}

async function proposedChange(
  { proposal, message }: MailProposal,
  application: Application,
  snapshot: Snapshot,
  what?: string,
): Promise<MailChange> {
  const { zone } = snapshot.settings;
  const clock = application.zone ?? zone;
  const written = Temporal.Instant.from(message.at).toZonedDateTimeISO(clock);
  const at = writeMoment(written);
  const from = message.belongs.person?.name || message.from?.name || message.from?.email || undefined;
  const { company } = application;
  const note = proposal.words.slice(0, 5000);
  const day = proposal.date?.at.slice(0, 10);
  const dayInWords = day && showMoment(day, clock, { snapshot });
  const log = (entry: LogEntry) => (current: Application) => logOnce(current, entry);
  switch (proposal.kind) {
    case "courtesy":
    case "automatic":
      return {
        said: `Recorded: ${company} wrote, ${proposal.kind === "courtesy" ? "a courtesy" : "automatically"}; the plan stays as it is.`,
        change: log({ at, kind: "reply", via: "email", nature: proposal.kind, ...given({ from, note }) }),
      };
    case "undecided":
      return {
        said: `Recorded: ${company} wrote; nothing is decided.`,
        change: log({ at, kind: "reply", via: "email", ...given({ from, note }) }),
      };
    case "new-date": {
      if (proposal.date === undefined || day === undefined) throw missing("a day", company);
      const said = Temporal.Instant.from(message.at).toZonedDateTimeISO(offsetOf(message.at)).toPlainDate().toString();
      const phrase = proposal.date.words.replace(/[.,;:]+$/, "");
      const words = promisedDay({ by: phrase, said }, unknownCountry)?.toString() === day ? phrase : day;
      return {
        said: `Recorded: ${company} says that you will hear by ${dayInWords} (“${phrase}”).`,
        change: (current) =>
          promise(
            logOnce(current, { at, kind: "reply", via: "email", ...given({ from, note }) }),
            { by: words, said },
            at,
          ),
      };
    }
    case "request": {
      const what = askedFor(proposal.words, proposal.date?.words).slice(0, 500);
      const isSentence = /[.!?…]$/.test(what);
      const asks = isSentence ? `asks: “${what}”` : `asks for ${what}`;
      return {
        said: `Recorded: ${company} ${asks}${day ? ` (by ${dayInWords})` : ""}${isSentence && !day ? "" : "."}`,
        change: log({
          at,
          kind: "asked",
          what,
          ...given({ due: proposal.date?.at, from }),
        }),
      };
    }
    case "offer":
      return {
        said: `Recorded: ${company} made you an offer.${day ? ` You have until ${dayInWords}.` : ""}`,
        change: log({ at, kind: "offer", ...given({ until: day, from, note }) }),
      };
    case "offer-withdrawn":
    case "rejection": {
      // A no to whom they had made an offer takes it back.
      const isOffered = ["offer", "signed"].includes(statusOf(application));
      return proposal.kind === "offer-withdrawn" || isOffered
        ? {
            said: `Recorded: ${company} took the offer back.`,
            change: log({ at, kind: "offer-withdrawn", ...given({ from, note }) }),
          }
        : {
            said: `Recorded: ${company} turned you down.`,
            change: log({ at, kind: "rejected", ...given({ from, note }) }),
          };
    }
    case "on-hold":
      return {
        said: `Recorded: ${company} put it on hold${day ? ` until ${dayInWords}` : ""}.`,
        change: log({ at, kind: "on-hold", ...given({ until: day, from, note }) }),
      };
    case "out-of-office":
      return {
        said: `Recorded: ${from === undefined ? "they are" : `${from} is`} away${day ? ` until ${dayInWords}` : ""}.`,
        change: log({ at, kind: "away", who: from ?? company, ...given({ until: day, note }) }),
      };
    case "bounce":
      return {
        said: `Recorded: your note to ${proposal.failed?.join(", ") ?? company} did not arrive.`,
        change: log({
          at,
          kind: "mistake",
          what: "other",
          to: [...(proposal.failed ?? [])],
          note: `Could not be delivered. ${note}`.slice(0, 5000),
        }),
      };
    case "sent":
      return sent(proposal, message, company, at, what);
    case "new-round":
      return newRound(proposal, application, at, snapshot, from);
    case "round-moved":
    case "round-cancelled":
      return changedRound(proposal, application, at, written, snapshot);
  }
}

const missing = (what: string, company: string): ServiceError =>
  new ServiceError(
    "invalid",
    `The mail from ${company} does not give a readable ${what.replace(/^an? /, "")}; record it by hand.`,
    { field: "proposal" },
  );

/** The offset that a moment with one carries, as a zone. */
const offsetOf = (at: string): string => /(?:Z|[+-]\d{2}:\d{2})$/.exec(at)?.[0].replace("Z", "+00:00") ?? "+00:00";

function sent(
  proposal: Proposal,
  { to, subject }: MailProposal["message"],
  company: string,
  at: string,
  what = proposal.what,
): MailChange {
  const kind = messageKinds.find((known) => known === what);
  if (kind === undefined)
    throw new ServiceError("invalid", `What was it? Expected one of ${messageKinds.join(", ")}.`, {
      field: "what",
      choices: [...messageKinds],
    });
  const people = to.map(({ name, email }) =>
    name === "" || name === email ? email : `${name.replace(/[<>"]/g, "")} <${email}>`,
  );
  return {
    said: `Recorded: you sent ${company} your ${words(kind)}.`,
    change: (current) =>
      logOnce(current, {
        at,
        kind: "sent",
        what: kind,
        to: people.slice(0, 200),
        via: "email",
        ...given({ round: roundIds(current.interviews).at(-1), subject: subject || undefined }),
      }),
  };
}

const words = (kind: MessageKind): string => kind.replaceAll("-", " ");

async function newRound(
  { date, invitation, words }: Proposal,
  application: Application,
  at: string,
  snapshot: Snapshot,
  from: string | undefined,
): Promise<MailChange> {
  const { company } = application;
  const { zone } = snapshot.settings;
  const when = (start: string, its = application.zone ?? zone): string => showMoment(start, its, { snapshot });
  const entry: LogEntry = { at, kind: "invited", ...given({ from, note: words.slice(0, 5000) }) };
  if (invitation) {
    const { applyInvitation, matchInvitation, toInterview } = await import("@afterword/invitation");
    const understood = toInterview(invitation, { home: application.zone ?? zone });
    const match = matchInvitation(invitation, [application], zone);
    if (!understood || match.change === "none") throw missing("an hour", company);
    return {
      said: `Recorded: another interview with ${company}, ${when(understood.interview.start, understood.interview.zone)}.`,
      change: (current) => applyInvitation(logOnce(current, entry), match, understood, at),
    };
  }
  if (date === undefined)
    return {
      said: `Recorded: ${company} invited you to another round; its day is still open.`,
      change: (current) => logOnce(current, entry),
    };
  return {
    said: `Recorded: another interview with ${company}, ${when(date.at, date.zone)}.`,
    change: (current) => addRound(logOnce(current, entry), interviewAt(date.at, date.zone)),
  };
}

const interviewAt = (start: string, zone: string | undefined): Interview => ({
  start,
  ...given({ zone }),
  status: "confirmed",
  people: [],
  topics: [],
  questions: [],
  unclear: [],
});

/** The round that is still to come when the mail was written. */
function changedRound(
  { kind, date }: Proposal,
  application: Application,
  at: string,
  written: Temporal.ZonedDateTime,
  snapshot: Snapshot,
): MailChange {
  const zone = application.zone ?? snapshot.settings.zone;
  const { company, interviews } = application;
  const ids = roundIds(interviews);
  const coming = interviews
    .map((interview, index) => ({ interview, id: ids[index]! }))
    .filter(({ interview }) => interview.status !== "cancelled" && !isOver(interview, zone, written));
  const [only] = coming;
  if (!only || coming.length > 1)
    throw new ServiceError(
      "invalid",
      only
        ? `${company} has ${coming.length} interviews to come; record by hand which one it is.`
        : `There is no interview with ${company} to come.`,
      { field: "proposal" },
    );
  if (kind === "round-cancelled")
    return {
      said: `Recorded: the interview with ${company} was called off.`,
      change: (current) =>
        changeRound(current, only.id, (interview) => ({ ...interview, status: "cancelled", by: "them" })),
    };
  if (date === undefined) throw missing("a new day", company);
  return {
    said: `Recorded: the interview with ${company} was moved to ${showMoment(date.at, date.zone ?? zone, { snapshot })}.`,
    change: (current) => {
      const moved = reschedule(current, only.id, { start: date.at }, at);
      return date.zone === undefined
        ? moved
        : changeRound(moved, only.id, (interview) => ({ ...interview, zone: date.zone }));
    },
  };
}

function isOver({ start, zone: own }: Interview, zone: string, written: Temporal.ZonedDateTime): boolean {
  const moment = readMoment(start, own ?? zone);
  return moment.exact
    ? Temporal.ZonedDateTime.compare(moment.at, written) < 0
    : Temporal.PlainDate.compare(moment.date, written.toPlainDate()) < 0;
}
