import { join } from "node:path";
import * as actions from "@afterword/service";
import type { ActionTool } from "./action-tool.ts";

/** The tools that change the record, made from the actions of the service. */
export const actionTools: readonly ActionTool[] = [
  {
    name: "add_interview",
    action: actions.addInterview,
    use: "Use it when the person tells of an interview that is not on record. Leave out what they did not say. Not for what was said in it: add_debrief.",
  },
  {
    name: "add_debrief",
    action: actions.debrief,
    use: "Use it right after an interview, and again for what comes later, for whom they met, what was talked about, open questions and when they would hear. Keep the person's own words; never fill in what they did not say.",
  },
  {
    name: "import_invitation",
    action: actions.importInvitation,
    use: "Use it when the person gives you the text of an .ics file or of a mail that carries one; pass that text unchanged. Without such a text: add_interview.",
  },
  {
    name: "record_sent",
    action: actions.markSent,
    use: "Use it only when the person says that they sent the message themselves.",
    personal: ["despite"],
  },
  {
    name: "record_reply",
    action: actions.recordReply,
    use: "Use it when they wrote without a decision. Not for an offer or a rejection: record_offer, record_outcome.",
  },
  { name: "record_offer", action: actions.recordOffer, use: "Use it when they made an offer, spoken or written." },
  {
    name: "record_outcome",
    action: actions.recordOutcome,
    use: "Use it when it ended: rejected, signed, withdrawn, moved on; or when it is open again.",
  },
  {
    name: "update_promise",
    action: actions.recordPromise,
    use: "Use it when they named, or moved, the day by which they answer. Keep their words: “in two weeks” stays “in two weeks”.",
  },
  {
    name: "pass_hold",
    action: actions.passHold,
    use: "Use it only when the person insists on a message that is held back, after explain_advice told them why. This tool asks them for their reason; you cannot give it.",
    personal: ["reason"],
    beforeAsking: whatHoldsIt,
  },
  {
    name: "export_calendar",
    action: actions.exportCalendar,
    use: "Use it when the person wants the deadlines in their calendar program: it writes a file beside their applications, which they subscribe to. Not for reading what is due: list_due.",
    fixed: ({ folder }) => ({ file: join(folder, "follow-ups.ics") }),
  },
  {
    name: "keep_proposal",
    action: actions.keepProposal,
    use: "Use it with an id of list_mail_proposals, once the person has seen the words and said yes.",
  },
  {
    name: "undo_change",
    action: actions.undo,
    use: "Use it to take back a change by the id that its answer gave, or the last change of an application.",
    isDestructive: true,
  },
];

/** The stops of the message that the person wants to send all the same. */
async function whatHoldsIt(
  service: actions.Service,
  { application, what }: Readonly<Record<string, unknown>>,
): Promise<string> {
  const snapshot = await service.snapshot();
  const held = snapshot
    .plan(actions.findApplication(snapshot, String(application)))
    .advice.filter(({ state, kind }) => state === "held" && kind === what);
  return [...new Set(held.flatMap(({ title, holds }) => [`${title}:`, ...holds.map(({ reason }) => reason)]))].join(
    " ",
  );
}
