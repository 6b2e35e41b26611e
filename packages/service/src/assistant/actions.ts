import type { Action } from "../action/action.ts";
import * as actions from "../actions/index.ts";
import type { Field, TypedFields } from "../field/field.ts";
import { keepProposal } from "../mail/keep-proposal.ts";

/** An action that an assistant may ask for. */
export interface AssistantAction {
  /** `verb_noun`. */
  readonly name: string;
  readonly action: Action;
  /** When to use it and when not, for the assistant. Other tools stand in braces: see `namingTools`. */
  readonly use: string;
  /** Fields that only the person may answer, such as the reason for passing a stop. They are no input. */
  readonly personal?: readonly string[];
  /** Fields that an assistant has to fill, though a person may leave them out. */
  readonly needed?: readonly string[];
  readonly isDestructive?: boolean;
}

/** What an assistant may change, for every app that has tools for one. */
export const assistantActions: readonly AssistantAction[] = [
  {
    name: "add_interview",
    action: actions.addInterview,
    use: "Use it when the person tells of an interview that is not on record. Leave out what they did not say. Not for what was said in it: {add_debrief}.",
  },
  {
    name: "add_application",
    action: actions.addApplication,
    use: "Use it when there was no interview at all, such as before {record_offer} for an offer that came without one. With an interview: {add_interview}.",
  },
  {
    name: "add_debrief",
    action: actions.debrief,
    use: "Use it right after an interview, and again for what comes later, for whom they met, what was talked about, open questions and when they would hear. Keep the person's own words; never fill in what they did not say. Whom they met alone is no debrief: ask what was said. A sentence for a note is what the person would say to that reader, in their own words. Do not turn what they told you about a person they met (“Marek loses people after discharge”) into “you”: keep it as a topic behind the name in `people`, and ask how they would say it to that person. Where the answer offers a sentence (“perhaps: …”), pass it once as it stands there, with names put right, if the person agrees. What was said has to be in the sentence too: “I prove mine overnight” alone points at nothing for its reader.",
  },
  {
    name: "close_question",
    action: actions.closeQuestion,
    use: "Use it when an open question needs no answer any more: their site says it, or they told the person meanwhile.",
  },
  {
    name: "import_invitation",
    action: actions.importInvitation,
    use: "Use it when the person gives you the text of an .ics file or of a mail that carries one; pass that text unchanged. Without such a text: {add_interview}.",
  },
  {
    name: "add_person",
    action: actions.addPerson,
    use: "Use it for a person who was not in an interview, such as a recruiter or a referrer, and to add the position or the address of one they met. For what was talked about: {add_debrief}.",
  },
  {
    name: "reschedule_interview",
    action: actions.rescheduleInterview,
    use: "Use it when an interview was moved. A new day alone keeps the hour, a new hour alone keeps the day, and either keeps the length. Where only the record was wrong, {undo_change} takes it back. For another one: {add_interview}.",
  },
  {
    name: "cancel_interview",
    action: actions.cancelInterview,
    use: "Use it when an interview was called off before it began.",
  },
  {
    name: "record_sent",
    action: actions.markSent,
    use: "Use it only when the person says that they sent the message themselves. Give the medium and the readers that they named; tell them what the answer assumed.",
    personal: ["despite"],
  },
  {
    name: "record_mistake",
    action: actions.recordMistake,
    use: "Use it when the person finds a mistake in a note that they sent (a name, a fact, the wrong employer, a missing attachment, the wrong reader), or tells that they said something wrong in an interview. A correction is due from then on, and {draft_message} drafts it as “correct-note”. Give the reader of that note, and what is wrong in the note to the entry. Not for a mistake in the record: {undo_change}. Not for a note that is not sent yet.",
  },
  {
    name: "record_reply",
    action: actions.recordReply,
    use: "Use it when they wrote, called or said something without a decision. An offer that is still to come belongs here: “you are our first choice”, “we would like to make you an offer”, “subject to funding”; with the day by which they will write as the answer expected. “Feel free to mail me” is the kind “welcome”: what they invited is due then. Something that they asked for: {record_request}. Not for an offer they made or a rejection: {record_offer}, {record_outcome}; nor for a process on hold: {record_pause}.",
  },
  {
    name: "record_pause",
    action: actions.recordPause,
    use: "Use it when they paused the process or put it on hold, until a day or without one. The day on which a pause ends is no promise of an answer: never record it with {record_reply} or {update_promise}. Something that they asked for in the same message: {record_request} as well.",
  },
  {
    name: "record_offer",
    action: actions.recordOffer,
    use: "Use it when they offered the person the job, spoken or written, even where it depends on references or a check. Not while the offer is still to come (“first choice”, “we would like to”, “subject to funding”): {record_reply}. Until when the person can answer is a day that they named for the answer, not the day of the letter.",
  },
  {
    name: "record_outcome",
    action: actions.recordOutcome,
    use: "Use it when it ended: rejected, signed, withdrawn, moved on; or when it is open again.",
  },
  {
    name: "update_promise",
    action: actions.recordPromise,
    use: "Use it when they named, or moved, the day by which they answer. Keep their words: “in two weeks” stays “in two weeks”. Not for the day on which the letter of an offer comes: {record_offer}.",
  },
  {
    name: "record_instruction",
    action: actions.recordInstruction,
    use: "Use it when they said whether, or how, the person may contact them. What takes back “do not contact us” needs who said it; the person is then asked. A message that this rules out is held back from then on.",
  },
  {
    name: "record_request",
    action: actions.recordRequest,
    use: "Use it when they asked the person to send or answer something: documents, references, notes, when they are free. Sending it is due from then on, and {draft_message} drafts it as “answer-request”. That the person may write, with nothing asked for: {record_reply}.",
  },
  {
    name: "record_absence",
    action: actions.recordAbsence,
    use: "Use it when somebody at the employer is away until a day, or has left. Asking them for news then waits for their return, or goes to whoever stands in.",
  },
  {
    name: "pass_hold",
    action: actions.passHold,
    use: "Use it only when the person still wants to send a message that is held back, after {explain_advice} gave the reason. Not for a message that is only not due yet: it may be sent without this. Where another offer is the reason, record that first, with the company that made it: {record_offer}. This tool asks them for their reason; you cannot give it.",
    personal: ["reason"],
  },
  {
    name: "export_calendar",
    action: actions.exportCalendar,
    use: "Use it when the person wants the deadlines in their calendar program: it writes a file beside their applications, which they subscribe to. Not for reading what is due: {list_due}.",
  },
  {
    name: "keep_proposal",
    action: keepProposal,
    use: "Use it with an id of {list_mail_proposals}, once the person has seen the words and said yes.",
  },
  {
    name: "undo_change",
    action: actions.undo,
    use: "Use it to take back a change by the id that its answer gave. Where nothing was recorded, there is nothing to take back.",
    needed: ["change"],
    isDestructive: true,
  },
];

/** What the input of a tool means, for an assistant: the question of the field with its help and an example. */
export const describeField = ({ question, help, placeholder }: Field<unknown>): string =>
  [question, help, placeholder && `For example: ${placeholder}`].filter(Boolean).join(" ");

/** What an assistant filled in, as a person would have typed it. */
export const typedByAssistant = (input: Readonly<Record<string, unknown>>): TypedFields =>
  Object.fromEntries(
    Object.entries(input).flatMap(([name, value]) => (value === undefined ? [] : [[name, asTyped(value)]])),
  );

const asTyped = (value: unknown): string | readonly string[] =>
  Array.isArray(value) ? value.map(String) : typeof value === "boolean" ? (value ? "yes" : "no") : String(value);
