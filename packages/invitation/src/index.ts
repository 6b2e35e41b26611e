export type { Guess } from "./guess.ts";
export { privateHosts, schedulingHosts } from "./hosts.ts";
export { readInvitations, type Invitation, type Read, type ReadOptions } from "./invitation.ts";
export { toInterview, type Answers, type Understood } from "./interview.ts";
export { applyInvitation, matchInvitation, type Match } from "./match.ts";
export type { Attendee, Self } from "./people.ts";
export type { Question } from "./times.ts";
