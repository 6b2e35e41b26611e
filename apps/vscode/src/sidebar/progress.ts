import * as vscode from "vscode";
import type { Afterword } from "../afterword.ts";

/** How long the editor takes to know the steps of a walkthrough it has just opened, in milliseconds. */
const settling = 1000;

/**
 * Ticks the walkthrough's steps by what was truly done, in whichever app; a command that was called and left ticks nothing.
 * The editor ticks a step when its context becomes true, never where it was true already when the walkthrough was opened. So each
 * becomes true for a moment only: whenever the folder is read, and after a tab was opened, which may be the walkthrough.
 */
export function registerProgress(afterword: Afterword): vscode.Disposable {
  let taken: readonly string[] = [];
  let soon: NodeJS.Timeout | undefined;
  const tick = async (): Promise<void> => {
    for (const step of taken) await vscode.commands.executeCommand("setContext", `afterword.${step}`, true);
    for (const step of taken) await vscode.commands.executeCommand("setContext", `afterword.${step}`, false);
  };
  const quietly = (): void => void tick().catch(() => {});
  return vscode.Disposable.from(
    afterword.onDidRead(({ hasSettings, applications }) => {
      void vscode.commands.executeCommand("setContext", "afterword.hasApplications", applications.length > 0);
      // The example's steps are nobody's.
      if (afterword.example) return;
      const hasSent = applications.some(({ application }) => application.log.some(({ kind }) => kind === "sent"));
      const steps = {
        isSetUp: hasSettings,
        hasInterview: applications.some(({ application }) => application.interviews.length > 0),
        hasDraft: hasSent || afterword.hasRun("draft", "draftPanel"),
        hasSent,
        hasCalendar: afterword.hasRun("serveCalendar", "copyCalendarLink", "exportCalendar"),
      };
      taken = Object.entries(steps).flatMap(([step, isTaken]) => (isTaken ? step : []));
      quietly();
    }),
    vscode.window.tabGroups.onDidChangeTabs(({ opened }) => {
      if (opened.length === 0) return;
      clearTimeout(soon);
      soon = setTimeout(quietly, settling);
    }),
    { dispose: () => clearTimeout(soon) },
  );
}
