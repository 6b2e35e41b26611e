import * as vscode from "vscode";
import type { Afterword } from "../afterword.ts";
import { say } from "../say.ts";

/** At most one quiet message a day, over all windows, and only where something is due. */
export function registerReminder(afterword: Afterword): vscode.Disposable {
  const quietly = (): void => void remind(afterword).catch(() => {});
  // When the editor is opened or come back to, and never in the middle of something.
  const soon = setTimeout(quietly, 3000);
  return vscode.Disposable.from(
    vscode.window.onDidChangeWindowState(({ focused }) => focused && quietly()),
    { dispose: () => clearTimeout(soon) },
  );
}

async function remind(afterword: Afterword): Promise<void> {
  if (
    afterword.example ||
    !vscode.window.state.focused ||
    !vscode.workspace.getConfiguration("afterword").get("reminder", true)
  )
    return;
  const { plans, today } = await afterword.look();
  const { bestAhead, isActionable, isMessageKind, primaryCards } = await import("@afterword/core");
  const due = plans.flatMap((plan) =>
    primaryCards(plan)
      .filter((advice) => isMessageKind(advice.kind) && isActionable(advice) && !bestAhead(advice.window, today))
      .map(({ id, title }) => ({ application: plan.application, advice: id, text: `${title} (${plan.company})` })),
  );
  const [first] = due;
  if (!first || !(await isFirst(afterword, today.toPlainDate().toString()))) return;
  const more = due.length === 1 ? "" : `, and ${due.length - 1} more`;
  const answer = await say("info", `Due: ${first.text}${more}.`, "Draft", "Show", "No More Reminders");
  if (answer === "Draft") await vscode.commands.executeCommand("afterword.draft", first);
  if (answer === "Show") await vscode.commands.executeCommand("afterword.plans.focus");
  if (answer === "No More Reminders")
    await vscode.workspace.getConfiguration("afterword").update("reminder", false, vscode.ConfigurationTarget.Global);
}

/** Of all windows only one finds the day not written down yet. */
async function isFirst(afterword: Afterword, day: string): Promise<boolean> {
  let last: string | undefined;
  const localState = await afterword.localState();
  await localState.update("reminded", async (text) => {
    last = text;
    return day;
  });
  return last !== day;
}
