import * as vscode from "vscode";
import type { Afterword } from "../afterword.ts";

/** Says for as long as the calendar is served that it is, and stops it on a click. */
export function registerServingStatus(afterword: Afterword): vscode.Disposable {
  const item = vscode.window.createStatusBarItem("afterword.serving", vscode.StatusBarAlignment.Right, 89);
  item.name = vscode.l10n.t("Afterword Calendar");
  item.text = "$(broadcast) Calendar";
  item.tooltip = vscode.l10n.t(
    "Your follow-ups are served to the calendars on this machine. Click for the address, or to stop.",
  );
  item.command = "afterword.serveCalendar";
  const show = async (): Promise<void> => {
    const isServed = (await afterword.serving.url()) !== undefined;
    await vscode.commands.executeCommand("setContext", "afterword.serving", isServed);
    if (isServed) item.show();
    else item.hide();
  };
  const quietly = (): void => void show().catch(() => item.hide());
  return vscode.Disposable.from(item, afterword.serving.onDidChange(quietly), afterword.onDidChange(quietly));
}
