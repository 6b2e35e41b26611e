import type { Tool } from "@raycast/api";
import { confirmationOf, runTool } from "../run-tool.ts";

type Input = {
  /** The application: its id, or its company. */
  application: string;
  /** When they wrote or called, in the person's words: "today 09:30". Leave it out for now. */
  at?: string;
  /** The medium: "email", "call", "text", "letter", "linkedin", "portal" or "in-person". Leave it out where the person did not say. */
  via?: string;
  /** "first-choice" where they want the person and have made no offer yet, "welcome" where they said that the person may write to them, or should, "courtesy" or "automatic" where it was only that. Leave it out otherwise. */
  nature?: string;
  /** When they said they would answer, word for word: "by Friday". Leave it out where they did not say. */
  by?: string;
  /** What they said, in the person's own words. */
  note?: string;
};

export const confirmation: Tool.Confirmation<Input> = (input) =>
  confirmationOf("record-reply", { ...input }, "Record this reply?");

/** Records that the employer wrote or called without a decision. */
export default async function recordReply(input: Input) {
  return runTool("record-reply", { ...input });
}
