import { addInterview } from "./add-interview.ts";
import { addRound } from "./add-round.ts";
import { cancelInterview } from "./cancel-interview.ts";
import { debrief } from "./debrief.ts";
import { markSent } from "./mark-sent.ts";
import { recordInstruction } from "./record-instruction.ts";
import { recordOffer } from "./record-offer.ts";
import { recordOutcome } from "./record-outcome.ts";
import { recordPromise } from "./record-promise.ts";
import { recordReply } from "./record-reply.ts";
import { setUp } from "./set-up.ts";
import { undo } from "./undo.ts";
import type { Action } from "../action/action.ts";

export {
  addInterview,
  addRound,
  cancelInterview,
  debrief,
  markSent,
  recordInstruction,
  recordOffer,
  recordOutcome,
  recordPromise,
  recordReply,
  setUp,
  undo,
};

/** Every action there is, in the order in which a list shows them. */
export const actions = [
  setUp,
  addInterview,
  addRound,
  debrief,
  markSent,
  recordReply,
  recordPromise,
  recordInstruction,
  recordOffer,
  recordOutcome,
  cancelInterview,
  undo,
] as unknown as readonly Action[];

/** The action of that name. */
export const actionNamed = (name: string): Action | undefined => actions.find((action) => action.name === name);
