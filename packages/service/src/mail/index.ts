/** Mail for every app: what a mail proposes, and the record that a yes makes of it. */
export { dismissProposal, keepProposal, keepRead } from "./keep-proposal.ts";
export { proposalInWords, waitingInWords, waitingProposals, type WaitingProposal } from "./waiting.ts";
export { openProposals, proposalsIn, type MailProposal, type MailReading } from "./proposals.ts";
