import type { Action } from "../action/action.ts";
import { addApplication } from "./add-application.ts";
import { addInterview } from "./add-interview.ts";
import { addPerson } from "./add-person.ts";
import { importInvitation } from "./import-invitation.ts";
import { addRound } from "./add-round.ts";
import { addTopic } from "./add-topic.ts";
import { cancelInterview } from "./cancel-interview.ts";
import { closeQuestion } from "./close-question.ts";
import { debrief } from "./debrief.ts";
import { editApplication } from "./edit-application.ts";
import { editPerson } from "./edit-person.ts";
import { editTopic } from "./edit-topic.ts";
import { exportCalendar } from "./export-calendar.ts";
import { publishCalendar } from "./publish-calendar.ts";
import { checkText } from "./check-text.ts";
import { fillGap } from "./fill-gap.ts";
import { doctor } from "./doctor.ts";
import { importFolder } from "./import-folder.ts";
import { exportFolder } from "./export-folder.ts";
import { forget } from "./forget.ts";
export type { ForgetData } from "./forget.ts";
import { markSent } from "./mark-sent.ts";
import { noShow } from "./no-show.ts";
import { passHold } from "./pass-hold.ts";
import { recordAbsence } from "./record-absence.ts";
import { recordInstruction } from "./record-instruction.ts";
import { recordInvited } from "./record-invited.ts";
import { recordMistake } from "./record-mistake.ts";
import { recordOffer } from "./record-offer.ts";
import { recordReflection } from "./record-reflection.ts";
import { recordOutcome } from "./record-outcome.ts";
import { recordOwnPromise } from "./record-own-promise.ts";
import { recordPause } from "./record-pause.ts";
import { recordPromise } from "./record-promise.ts";
import { recordReferencesCalled } from "./record-references-called.ts";
import { recordReply } from "./record-reply.ts";
import { recordRequest } from "./record-request.ts";
import { recordTask } from "./record-task.ts";
import { removePerson } from "./remove-person.ts";
import { removeTopic } from "./remove-topic.ts";
import { rescheduleInterview } from "./reschedule-interview.ts";
import { setFit } from "./set-fit.ts";
import { setUp } from "./set-up.ts";
import { skipAdvice } from "./skip-advice.ts";
import { undo } from "./undo.ts";

export {
  exportCalendar,
  publishCalendar,
  recordReflection,
  doctor,
  importFolder,
  exportFolder,
  checkText,
  importInvitation,
  addApplication,
  addInterview,
  addPerson,
  addRound,
  addTopic,
  cancelInterview,
  closeQuestion,
  debrief,
  editApplication,
  editPerson,
  editTopic,
  fillGap,
  forget,
  markSent,
  noShow,
  passHold,
  recordAbsence,
  recordInstruction,
  recordInvited,
  recordMistake,
  recordOffer,
  recordOutcome,
  recordOwnPromise,
  recordPause,
  recordPromise,
  recordReferencesCalled,
  recordReply,
  recordRequest,
  recordTask,
  removePerson,
  removeTopic,
  rescheduleInterview,
  setFit,
  setUp,
  skipAdvice,
  undo,
};

/** Every action there is, in the order in which a list shows them. */
export const actions = [
  setUp,
  addInterview,
  addApplication,
  addRound,
  importInvitation,
  closeQuestion,
  debrief,
  markSent,
  recordReply,
  recordInvited,
  recordPromise,
  recordInstruction,
  recordRequest,
  recordOwnPromise,
  recordTask,
  recordPause,
  recordAbsence,
  recordReferencesCalled,
  recordOffer,
  recordOutcome,
  recordReflection,
  recordMistake,
  skipAdvice,
  passHold,
  rescheduleInterview,
  cancelInterview,
  noShow,
  addPerson,
  editPerson,
  removePerson,
  addTopic,
  editTopic,
  removeTopic,
  setFit,
  editApplication,
  fillGap,
  checkText,
  exportCalendar,
  publishCalendar,
  undo,
  forget,
  exportFolder,
  importFolder,
  doctor,
] as unknown as readonly Action[];

/** The action of that name. */
export const actionNamed = (name: string): Action | undefined => actions.find((action) => action.name === name);
