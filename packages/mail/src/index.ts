export type { Belongs } from "./belongs.ts";
export { proposalKinds, type ProposalKind } from "./cues/cue.ts";
export type { Mailbox } from "./message.ts";
export type { Proposal, ProposedDate } from "./proposal.ts";
export { isSavedMail, mailReader, readMail, type MailContext, type MailRead, type ReadMessage } from "./read.ts";
