import * as vscode from "vscode";
import type { Afterword } from "../afterword.ts";

/** One short item: how much is due, else what comes next. Hidden while there is nothing to say. */
export function registerStatusBar(afterword: Afterword): vscode.Disposable {
  const item = vscode.window.createStatusBarItem("afterword.next", vscode.StatusBarAlignment.Right, 90);
  item.name = "Afterword";
  item.command = "afterword.plans.focus";
  const show = async (): Promise<void> => {
    const snapshot = await afterword.snapshot();
    const [{ due, dueInWords }, { relativeMoment }, { adviceHover }] = await Promise.all([
      import("@afterword/service"),
      import("@afterword/core"),
      import("../hover.ts"),
    ]);
    const found = due(snapshot);
    const next = found.items.find(({ group }) => group === "today" || group === "soon" || group === "upcoming");
    if (!next) return item.hide();
    item.text =
      found.count > 0
        ? `$(reply) ${vscode.l10n.t("{0} due", found.count)}`
        : `$(reply) ${relativeMoment(next.advice.window.ideal, snapshot.today)}`;
    item.tooltip = adviceHover(next.plan, next.advice, snapshot.today);
    item.accessibilityInformation = { label: `Afterword: ${dueInWords(found)}` };
    item.show();
  };
  const quietly = (): void => void show().catch(() => item.hide());
  // Starting the editor does not wait for us.
  const soon = setTimeout(quietly, 500);
  return vscode.Disposable.from(item, afterword.onDidChange(quietly), { dispose: () => clearTimeout(soon) });
}
