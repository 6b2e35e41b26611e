import { join } from "node:path";
import { assistantActions, findApplication, type Service } from "@afterword/service";
import type { ActionTool } from "./action-tool.ts";

/** What this server adds to an action: a path that no assistant may choose, what the person has to know before they are asked. */
const added: Readonly<Record<string, Pick<ActionTool, "fixed" | "beforeAsking">>> = {
  pass_hold: { beforeAsking: whatHoldsIt },
  export_calendar: { fixed: ({ folder }) => ({ file: join(folder, "follow-ups.ics") }) },
};

/** The tools that change the record, made from the actions of the service. */
export const actionTools: readonly ActionTool[] = assistantActions.map((one) => ({ ...one, ...added[one.name] }));

/** The stops of the message that the person wants to send all the same. */
async function whatHoldsIt(
  service: Service,
  { application, what }: Readonly<Record<string, unknown>>,
): Promise<string> {
  const snapshot = await service.snapshot();
  const held = snapshot
    .plan(findApplication(snapshot, String(application)))
    .advice.filter(({ state, kind }) => state === "held" && kind === what);
  return [...new Set(held.flatMap(({ title, holds }) => [`${title}:`, ...holds.map(({ reason }) => reason)]))].join(
    " ",
  );
}
