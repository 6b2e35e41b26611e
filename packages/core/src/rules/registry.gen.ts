// Written by `pnpm generate` from the files in this folder.
import type { BaseRule, ExceptionRule, Stop } from './rule.ts'
import { rule as acceptOffer } from './accept-offer.ts'
import { rule as answerOffer } from './answer-offer.ts'
import { rule as answerRequest } from './answer-request.ts'
import { rule as answerWithdrawnOffer } from './answer-withdrawn-offer.ts'
import { rule as askAboutTerms } from './ask-about-terms.ts'
import { rule as askForLetter } from './ask-for-letter.ts'
import { rule as askForTaskTime } from './ask-for-task-time.ts'
import { rule as askForTime } from './ask-for-time.ts'
import { rule as askNextSteps } from './ask-next-steps.ts'
import { rule as askOtherRoles } from './ask-other-roles.ts'
import { rule as call } from './call.ts'
import { rule as correctNote } from './correct-note.ts'
import { rule as debrief } from './debrief.ts'
import { rule as feedbackRequest } from './feedback-request.ts'
import { rule as handInTask } from './hand-in-task.ts'
import { rule as handwrittenNote } from './handwritten-note.ts'
import { rule as keepInformed } from './keep-informed.ts'
import { rule as keepPromise } from './keep-promise.ts'
import { rule as keepSearching } from './keep-searching.ts'
import { rule as keepSearchingUnsigned } from './keep-searching.unsigned.ts'
import { rule as linkedinConnect } from './linkedin-connect.ts'
import { rule as moveOn } from './move-on.ts'
import { rule as negotiateOffer } from './negotiate-offer.ts'
import { rule as otherProcessesNote } from './other-processes-note.ts'
import { rule as referenceCheckInOffer } from './reference-check-in.offer.ts'
import { rule as referenceCheckIn } from './reference-check-in.ts'
import { rule as reflect } from './reflect.ts'
import { rule as statusCheckArranger } from './status-check.arranger.ts'
import { rule as statusCheckAway } from './status-check.away.ts'
import { rule as statusCheckGap } from './status-check.gap.ts'
import { rule as statusCheckHold } from './status-check.hold.ts'
import { rule as statusCheckMetDaily } from './status-check.met-daily.ts'
import { rule as statusCheckNewDate } from './status-check.new-date.ts'
import { rule as statusCheckPreferredMedium } from './status-check.preferred-medium.ts'
import { rule as statusCheckPromise } from './status-check.promise.ts'
import { rule as statusCheckReferences } from './status-check.references.ts'
import { rule as statusCheckReply } from './status-check.reply.ts'
import { rule as statusCheckSeason } from './status-check.season.ts'
import { rule as statusCheckTask } from './status-check.task.ts'
import { rule as statusCheck } from './status-check.ts'
import { rule as statusCheckWelcome } from './status-check.welcome.ts'
import { rule as statusCheckWillContact } from './status-check.will-contact.ts'
import { rule as thankForOffer } from './thank-for-offer.ts'
import { rule as thankYouMetDaily } from './thank-you.met-daily.ts'
import { rule as thankYouPassOn } from './thank-you.pass-on.ts'
import { rule as thankYouPreferredMedium } from './thank-you.preferred-medium.ts'
import { rule as thankYouQuestion } from './thank-you.question.ts'
import { rule as thankYouSameDay } from './thank-you.same-day.ts'
import { rule as thankYou } from './thank-you.ts'
import { rule as thankYouWeekend } from './thank-you.weekend.ts'
import { rule as wait } from './wait.ts'
import { rule as withdraw } from './withdraw.ts'
import { rule as stopsCap } from './stops/cap.ts'
import { rule as stopsDecided } from './stops/decided.ts'
import { rule as stopsDoNotContact } from './stops/do-not-contact.ts'
import { rule as stopsNoRequest } from './stops/no-request.ts'
import { rule as stopsOneMessage } from './stops/one-message.ts'
import { rule as stopsSignedElsewhere } from './stops/signed-elsewhere.ts'
import { rule as stopsToldToWait } from './stops/told-to-wait.ts'

export const baseRules: readonly BaseRule[] = [
  acceptOffer,
  answerOffer,
  answerRequest,
  answerWithdrawnOffer,
  askAboutTerms,
  askForLetter,
  askForTaskTime,
  askForTime,
  askNextSteps,
  askOtherRoles,
  call,
  correctNote,
  debrief,
  feedbackRequest,
  handInTask,
  handwrittenNote,
  keepInformed,
  keepPromise,
  keepSearching,
  linkedinConnect,
  moveOn,
  negotiateOffer,
  otherProcessesNote,
  referenceCheckIn,
  reflect,
  statusCheck,
  thankForOffer,
  thankYou,
  wait,
  withdraw,
]

export const exceptionRules: readonly ExceptionRule[] = [
  keepSearchingUnsigned,
  referenceCheckInOffer,
  statusCheckArranger,
  statusCheckAway,
  statusCheckGap,
  statusCheckHold,
  statusCheckMetDaily,
  statusCheckNewDate,
  statusCheckPreferredMedium,
  statusCheckPromise,
  statusCheckReferences,
  statusCheckReply,
  statusCheckSeason,
  statusCheckTask,
  statusCheckWelcome,
  statusCheckWillContact,
  thankYouMetDaily,
  thankYouPassOn,
  thankYouPreferredMedium,
  thankYouQuestion,
  thankYouSameDay,
  thankYouWeekend,
]

export const stops: readonly Stop[] = [
  stopsCap,
  stopsDecided,
  stopsDoNotContact,
  stopsNoRequest,
  stopsOneMessage,
  stopsSignedElsewhere,
  stopsToldToWait,
]
