import { why } from "@afterword/core";
import { due, dueInWords, findApplication, reviewMessage, type Service } from "@afterword/service";
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
  if (tool === "afterword_list_due") {
    const found = due(snapshot);
    const lines = found.items.map(
      ({ group, title, company, when, reason }) => `${group}: ${title} (${company}), ${when}. ${reason}`,
    );
    return [`${dueInWords(found)}.`, ...lines].join("\n");
  }
  const stored = findApplication(snapshot, String(input["application"] ?? ""));
  if (tool === "afterword_get_plan") {
    const plan = snapshot.plan(stored);
    const { cards } = why(snapshot.input(stored.application));
    const lines = cards.map(({ advice, when, held, dissent }) =>
      [
        `${advice.state}: ${advice.title}. ${when}`,
        advice.reason,
        ...held.map(({ reason }) => reason),
        ...dissent.map(({ text }) => `But ${text}`),
      ].join(" "),
    );
    return [`${plan.company}, ${plan.role}: ${plan.status}`, ...plan.notices.map(({ text }) => text), ...lines].join(
      "\n",
    );
  }
  const to = input["to"] === undefined ? undefined : String(input["to"]);
  const reviews = await reviewMessage(service, snapshot, stored, { to });
  return reviews
    .map(({ draft, text, reasons, cautions }) =>
      [
        `To: ${draft.to.map(({ name }) => name).join(", ")}`,
        ...(text.subject === undefined ? [] : [`Subject: ${text.subject}`]),
        "",
        text.body,
        ...[...reasons, ...cautions].map((line) => `Before it may leave: ${line}`),
      ].join("\n"),
    )
    .join("\n\n---\n\n");
}
