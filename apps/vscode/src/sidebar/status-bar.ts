import * as vscode from "vscode";
import type { Afterword } from "../afterword.ts";

/** One short item: how much is due, else what comes next. Hidden while there is nothing to say. */
export function registerStatusBar(afterword: Afterword): vscode.Disposable {
  const item = vscode.window.createStatusBarItem("afterword.next", vscode.StatusBarAlignment.Right, 90);
  item.name = "Afterword";
  item.command = "afterword.plans.focus";
  const show = async (): Promise<void> => {
    const glance = await afterword.look();
    const { primaryCards, relativeMoment, stageOf } = await import("@afterword/core");
    const { adviceHover } = await import("../hover.ts");
    const due = glance.plans.filter((plan) => stageOf(plan) === "due");
    const [next] = due.length > 0 ? due : glance.plans.filter(({ primary }) => primary?.state === "upcoming");
    if (!next?.primary) return item.hide();
    const cards = due.flatMap(primaryCards).length;
    item.text =
      cards > 0 ? `$(reply) ${cards} due` : `$(reply) ${relativeMoment(next.primary.window.ideal, glance.today)}`;
    item.tooltip = adviceHover(next, next.primary, glance.today);
    item.accessibilityInformation = { label: `Afterword: ${next.primary.title}, ${next.company}` };
    item.show();
  };
  const quietly = (): void => void show().catch(() => item.hide());
  // Starting the editor does not wait for us.
  const soon = setTimeout(quietly, 500);
  return vscode.Disposable.from(item, afterword.onDidChange(quietly), { dispose: () => clearTimeout(soon) });
}
