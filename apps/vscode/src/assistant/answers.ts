import { due, dueLines, findApplication, noteLines, planLines, reviewMessage, type Service } from "@afterword/service";
import type { ReadTool } from "./tools.ts";

/**
 * What a tool that reads answers: plan fields and drafts, no path and no address of a file.
 * @throws ServiceError where the application is not found, or there is nothing to draft.
 */
export async function answerOf(
  service: Service,
  tool: ReadTool,
  input: Readonly<Record<string, unknown>>,
): Promise<string> {
  const snapshot = await service.snapshot();
  if (tool === "afterword_list_due") return dueLines(due(snapshot));
  const stored = findApplication(snapshot, String(input["application"] ?? ""));
  if (tool === "afterword_get_plan") return planLines(snapshot, stored, snapshot.plan(stored));
  const to = input["to"] === undefined ? undefined : String(input["to"]);
  const notes = (await reviewMessage(service, snapshot, stored, { to })).map(noteLines);
  return notes.map(({ record, todo }) => `${record}\n\n${todo}`).join("\n\n---\n\n");
}
