import type { Tool } from "@raycast/api";
import { reviewCard, sentFields, stepOf } from "../card.ts";
import { confirmationOf, runTool } from "../run-tool.ts";

type Input = {
  /** The id of the application, as list-follow-ups gives it. */
  application: string;
  /** The id of the advice, as list-follow-ups gives it. */
  advice: string;
  /** Why the person sent it although it was held back: their own reason, word for word. Ask them for it; never write one for them. */
  despite?: string;
};

const fieldsOf = async ({ despite, ...ids }: Input) => ({
  ...stepOf(ids),
  ...sentFields(await reviewCard(ids)),
  ...(despite !== undefined && { despite }),
});

export const confirmation: Tool.Confirmation<Input> = async (input) =>
  confirmationOf("mark-sent", await fieldsOf(input), "Did you send this message yourself?");

/** Records a message that the person says they sent themselves. It sends nothing. */
export default async function markSent(input: Input) {
  return runTool("mark-sent", await fieldsOf(input));
}
