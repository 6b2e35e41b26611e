import { why } from "@afterword/core";
import * as vscode from "vscode";
import type { Afterword } from "../afterword.ts";
import { planIn, type Target } from "../target.ts";
import { planPage } from "./page.ts";

const open = new Map<string, { panel: vscode.WebviewPanel; show: (advice?: string) => Promise<void> }>();

/** Shows the plan of one application on a page that follows every change; `advice` is shown with its reasons unfolded. */
export async function showPlan(afterword: Afterword, { application, advice }: Target): Promise<void> {
  const shown = open.get(application) ?? create(afterword, application);
  await shown.show(advice);
  shown.panel.reveal(undefined, false);
}

function create(
  afterword: Afterword,
  application: string,
): { panel: vscode.WebviewPanel; show: (advice?: string) => Promise<void> } {
  // No script and nothing to load: the only way out of the page are links to commands of ours, named here.
  const panel = vscode.window.createWebviewPanel("afterword.plan", "Plan", vscode.ViewColumn.Active, {
    enableScripts: false,
    enableForms: false,
    localResourceRoots: [],
    enableFindWidget: true,
    enableCommandUris: ["afterword.draft", "afterword.markSent", "afterword.skip", "afterword.openApplication"],
  });
  let unfolded: string | undefined;
  const show = async (advice?: string): Promise<void> => {
    unfolded = advice ?? unfolded;
    const snapshot = await afterword.snapshot();
    const found = planIn(snapshot, application);
    if (!found) return panel.dispose();
    panel.title = `Plan: ${found.plan.company}`;
    const html = planPage(found.plan, why(snapshot.input(found.stored.application)), {
      now: snapshot.now,
      today: snapshot.today,
      unfolded,
    });
    if (panel.webview.html !== html) panel.webview.html = html;
  };
  // Not by the clock while somebody reads: a page that is written anew forgets what was unfolded and where the reader was.
  const following = afterword.onDidChange((cause) => cause === "change" && void show().catch(console.error));
  let wasVisible = true;
  panel.onDidChangeViewState(() => {
    if (panel.visible && !wasVisible) void show().catch(console.error);
    wasVisible = panel.visible;
  });
  panel.onDidDispose(() => {
    following.dispose();
    open.delete(application);
  });
  const shown = { panel, show };
  open.set(application, shown);
  return shown;
}
