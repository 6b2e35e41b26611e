import type { Tool } from "@raycast/api";
import { confirmationOf, runTool } from "../run-tool.ts";

type Input = {
  /** The company, as the person named it. */
  company: string;
  /** The role, as the person named it. Leave it out where they did not say. */
  role?: string;
  /** When the interview began, in the person's words or as a date and time: "yesterday 10:00", "2026-11-23 10:00". */
  start: string;
  /** When it ended, or how long it was: "11:00", "45m". Leave it out where they did not say. */
  end?: string;
  /** Whom they met, one for each person: "Thandi Nkosi <thandi@acme.example>: moving billing". What stands after the colon is what was talked about, in the person's own words. */
  people?: string[];
  /** When they said they would answer, word for word: "in two weeks". Leave it out where they did not say. */
  promise?: string;
};

export const confirmation: Tool.Confirmation<Input> = (input) =>
  confirmationOf("add-interview", { ...input }, "Log this interview?");

/** Records an interview that the person tells of. Leave out what they did not say. */
export default async function logInterview(input: Input) {
  return runTool("add-interview", { ...input });
}
