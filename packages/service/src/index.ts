export * from "./actions/index.ts";
export {
  defineAction,
  readFields,
  type Action,
  type ActionContext,
  type Outcome,
  type Understood,
} from "./action/action.ts";
export { assistantActions, describeField, typedByAssistant, type AssistantAction } from "./assistant/actions.ts";
export { assistantQueries, namingTools, queryInputs, type AssistantQuery } from "./assistant/queries.ts";
export {
  citedInWords,
  dueLines,
  nextLines,
  interviewsInWords,
  noteLines,
  planLines,
  rulesOf,
  whyLines,
} from "./assistant/words.ts";
export { ServiceError, type ErrorCode } from "./error.ts";
export * from "./field/index.ts";
export { describeProblem, everyone, findApplication, findCard, findPerson } from "./find.ts";
export { asServiceError, openService, toServiceError, type Environment, type Service } from "./service.ts";
export type { Card, Snapshot, StoredApplication } from "./snapshot.ts";
export { zoneOfInterview } from "./record/still-to-come.ts";
export { checkNote, type NoteContext } from "./drafts/check-note.ts";
export { asOnRecord, fixFindings, fixNote, repeatedKinds, replaceNote } from "./drafts/fix-note.ts";
export { draftId, keptDraft, type KeptDraft } from "./drafts/kept.ts";
export {
  noteDocument,
  reviewDraft,
  reviewMessage,
  reviewWritten,
  textAround,
  writtenMessage,
  type NoteText,
  type Review,
  type ReviewRequest,
  type WrittenNote,
} from "./drafts/review-draft.ts";
export { cardsOfKind, chooseCards, dueKind, type MessageCard } from "./queries/choose-cards.ts";
export { completeFile, type FileCompletions } from "./files/complete.ts";
export { readPeople, type FoundPerson } from "./people/read-people.ts";
export {
  due,
  dueGroups,
  dueInWords,
  nextItems,
  urgentItems,
  type Due,
  type DueGroup,
  type DueItem,
} from "./queries/due.ts";
export { keptAnswers, type KeptAnswers } from "./action/kept-answers.ts";
export { pushCalendarNow } from "./calendar/push.ts";
export { eventMaker, feedMaker, localStateOf, refreshCalendars } from "./calendar/refresh.ts";
export {
  dismissProposal,
  keepProposal,
  keepRead,
  openProposals,
  proposalInWords,
  proposalsIn,
  waitingInWords,
  waitingProposals,
  type MailProposal,
  type MailReading,
  type WaitingProposal,
} from "./mail/index.ts";
export { history, type HistoryEntry } from "./queries/history.ts";
export { readQuickLog } from "./queries/quick-log.ts";
export { readRehearsal } from "./rehearsal.ts";
export { search, type SearchResult } from "./queries/search.ts";
export { statistics } from "./queries/statistics.ts";
export { readOffers, type InvitationOffer, type InvitationOffers } from "./invitation/offers.ts";
export { calendarAddress, serveCalendar, type CalendarServer, type ServeOptions } from "./calendar/serve.ts";
export { draftWithModel, modelPrompt, takeNote, type ModelDrafts } from "./model/voice.ts";
export { ModelError, ollama, openAiModel, type ModelAddress } from "./model/openai.ts";
export { proposeDebrief, type DebriefProposal } from "./transcript/proposals.ts";
export { debriefFields } from "./transcript/keep.ts";
