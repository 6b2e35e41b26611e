import type { Tool } from "@raycast/api";
import { confirmationOf, runTool } from "../run-tool.ts";

type Input = {
  /** The application: its id, or its company. */
  application: string;
  /** When they wrote, in the person's words: "today 09:30". Leave it out for now. */
  at?: string;
  /** When they said they would answer, word for word: "by Friday". Leave it out where they did not say. */
  by?: string;
  /** What they wrote, in the person's own words. */
  note?: string;
};

export const confirmation: Tool.Confirmation<Input> = (input) =>
  confirmationOf("record-reply", { ...input }, "Record this reply?");

/** Records that the employer wrote without a decision. */
export default async function recordReply(input: Input) {
  return runTool("record-reply", { ...input });
}
