import { showMoment } from "../field/when.ts";
import type { Service } from "../service.ts";
import type { Snapshot } from "../snapshot.ts";
import { openProposals, type MailProposal } from "./proposals.ts";

/** A proposal in words, as every app shows it before somebody says yes. All of it comes from a mail: it is hostile text. */
export interface WaitingProposal {
  readonly id: string;
  /** "Acme, Platform Engineer"; what is not clear where no application is. */
  readonly about: string;
  /** "an offer", or "perhaps an offer". */
  readonly what: string;
  /** The words it rests on, as they were written. */
  readonly words: string;
  /** The day or moment in it, in words. */
  readonly date?: string | undefined;
  /** Why it is not sure, and what is odd about the mail. */
  readonly doubts: readonly string[];
  readonly from: string;
  readonly subject: string;
  readonly isSure: boolean;
  /** The application it is about, where that is clear. */
  readonly application?: string | undefined;
  /** The applications it may be about, where it is not. */
  readonly candidates: readonly { readonly id: string; readonly name: string }[];
}

const names: Readonly<Record<MailProposal["proposal"]["kind"], string>> = {
  rejection: "a rejection",
  offer: "an offer",
  "offer-withdrawn": "an offer taken back",
  "on-hold": "on hold",
  "new-round": "another round",
  "round-moved": "an interview moved",
  "round-cancelled": "an interview called off",
  request: "a request to you",
  "new-date": "a day by which you hear",
  undecided: "an answer without a decision",
  "out-of-office": "they are away",
  bounce: "a note that did not arrive",
  automatic: "an automatic answer",
  courtesy: "a courtesy that changes nothing",
  sent: "a note you sent",
};

/** What waits for a yes or no, the oldest first. */
export async function waitingProposals(service: Service): Promise<readonly WaitingProposal[]> {
  const found = await openProposals(service.environment);
  if (found.length === 0) return [];
  const snapshot = await service.snapshot();
  return found.map((one) => proposalInWords(one, snapshot));
}

/** One proposal in words. */
export function proposalInWords({ id, proposal, message }: MailProposal, snapshot: Snapshot): WaitingProposal {
  const { applications, settings } = snapshot;
  const named = applications.map((one) => ({
    id: one.id,
    name: `${one.application.company}, ${one.application.role}`,
  }));
  const about = named.find((one) => one.id === proposal.application);
  const likely = named.filter((one) => proposal.candidates.includes(one.id));
  const { date } = proposal;
  const zone = applications.find((one) => one.id === proposal.application)?.application.zone ?? settings.zone;
  const doubts = [proposal.why, date?.doubt, ...message.warnings].filter((doubt) => doubt !== undefined);
  const isSure = proposal.sure === "sure";
  return {
    id,
    about: about?.name ?? "which application it is about is not clear",
    what: isSure ? names[proposal.kind] : `perhaps ${names[proposal.kind]}`,
    words: proposal.words,
    ...(date && { date: showMoment(date.at, date.zone ?? zone, { snapshot }) }),
    doubts: [...new Set(doubts)],
    from: message.from?.name || message.from?.email || "a sender without a name",
    subject: message.subject,
    isSure,
    ...(about && { application: about.id }),
    candidates: about ? [] : likely.length > 0 ? likely : named,
  };
}

/** "2 answers in your mail"; undefined where nothing does. */
export const waitingInWords = (count: number): string | undefined =>
  count === 0 ? undefined : count === 1 ? "1 answer in your mail" : `${count} answers in your mail`;
