import { line } from "@afterword/core/schema";
import { defineAction } from "../action/action.ts";
import { ServiceError } from "../error.ts";
import { application, text } from "../field/index.ts";
import type { Service } from "../service.ts";
import type { Outcome } from "../action/action.ts";
import { randomUUID } from "node:crypto";
import { asServiceError } from "../service.ts";
import { changeOf } from "./change.ts";
import type { Snapshot } from "../snapshot.ts";
import { proposalInWords } from "./waiting.ts";
import { dropProposal, proposalNamed, type MailProposal } from "./proposals.ts";

const proposal = text(line, { label: "Proposal", question: "Which proposal?" });

export const keepProposal = defineAction({
  name: "keep-proposal",
  title: "Keep Proposal",
  summary: "Record a change that a mail proposes, after you have read it.",
  fields: {
    proposal,
    application: { ...application({ question: "Which application is it about?" }), required: false },
    what: text(line, { label: "What", question: "What kind of note was it?", optional: true, extra: true }),
  },
  async run({ proposal, application, what }, { environment, snapshot, record, confirmed }) {
    const found = await proposalNamed(environment, proposal);
    const id = application?.id ?? found.proposal.application;
    const stored = snapshot.applications.find((one) => one.id === id);
    if (!stored) throw whichApplication(found);
    if (!confirmed) throw new ServiceError("unsure", questionOf(found, stored.application.company, snapshot));
    const { said, change } = await changeOf(found, stored.application, snapshot, what);
    const outcome = await record(stored, said, change);
    await dropProposal(environment, found.id);
    return outcome;
  },
});

export const dismissProposal = defineAction({
  name: "dismiss-proposal",
  title: "Dismiss Proposal",
  summary: "Dismiss a change that a mail proposes, without recording it.",
  fields: { proposal },
  canUndo: false,
  async run({ proposal }, { environment }) {
    const { message } = await proposalNamed(environment, proposal);
    await dropProposal(environment, proposal);
    return { said: `Dismissed: the proposal from “${message.subject}”.` };
  },
});

/**
 * Records a proposal that waits nowhere: one of a mail that was just read.
 * @throws ServiceError
 */
export const keepRead = (
  service: Service,
  found: MailProposal,
  { application, what }: { application?: string | undefined; what?: string | undefined } = {},
): Promise<Outcome> =>
  asServiceError(async () => {
    const snapshot = await service.snapshot();
    const stored = snapshot.applications.find(({ id }) => id === (application ?? found.proposal.application));
    if (!stored) throw whichApplication(found);
    const { said, change } = await changeOf(found, stored.application, snapshot, what);
    const batch = randomUUID();
    const saved = await service.store.update(stored.id, change, { label: said, batch });
    return { said, application: saved.id, change: batch };
  });

/** What a person says yes to: what would be recorded, the words it rests on, and what speaks against it. */
function questionOf(found: MailProposal, company: string, snapshot: Snapshot): string {
  const { what, words, date, doubts } = proposalInWords(found, snapshot);
  const doubted = doubts.length === 0 ? "" : ` Not sure: ${doubts.join("; ")}.`;
  return `Record for ${company}: ${what}${date === undefined ? "" : `, ${date}`}? They wrote: “${words}”${doubted}`;
}

const whichApplication = ({ proposal, message }: MailProposal): ServiceError =>
  new ServiceError("unsure", `Which application is it about? ${message.belongs.because}.`, {
    field: "application",
    choices: [...proposal.candidates],
  });
