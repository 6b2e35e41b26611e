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
  const snapshot = await afterword.snapshot();
  const { due } = await import("@afterword/service");
  const { items, count } = due(snapshot);
  const [first] = items;
  if (!first || count === 0 || !(await isFirst(afterword, snapshot.today.toPlainDate().toString()))) return;
  const target = { application: first.stored.id, advice: first.advice.id };
  const { title, company } = first;
  const text =
    count === 1
      ? vscode.l10n.t("Due: {0} ({1}).", title, company)
      : vscode.l10n.t("Due: {0} ({1}), and {2} more.", title, company, count - 1);
  const [label, command] = ways[first.opens];
  const [show, noMore] = [vscode.l10n.t("Show"), vscode.l10n.t("No More Reminders")];
  const answer = await say("info", text, label, show, noMore);
  if (answer === label) await vscode.commands.executeCommand(command, target);
  if (answer === show) await vscode.commands.executeCommand("afterword.plans.focus");
  if (answer === noMore)
    await vscode.workspace.getConfiguration("afterword").update("reminder", false, vscode.ConfigurationTarget.Global);
}

const ways = {
  draft: [vscode.l10n.t("Draft"), "afterword.draft"],
  debrief: [vscode.l10n.t("Debrief"), "afterword.debrief"],
  plan: [vscode.l10n.t("Why This?"), "afterword.why"],
} as const;

/** Of all windows only one finds the day not written down yet. */
async function isFirst(afterword: Afterword, day: string): Promise<boolean> {
  let last: string | undefined;
  const { localStateOf } = await import("@afterword/service");
  await localStateOf(await afterword.service()).update("reminded", async (text) => {
    last = text;
    return day;
  });
  return last !== day;
}
