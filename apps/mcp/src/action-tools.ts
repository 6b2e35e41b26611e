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
    use: "Use it right after an interview for whom they met, what was talked about, open questions and when they would hear. Keep the person's own words; never fill in what they did not say.",
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
    name: "undo_change",
    action: actions.undo,
    use: "Use it to take back a change by the id that its answer gave, or the last change of an application.",
    isDestructive: true,
  },
];
