import { why } from "@afterword/core";
import type { Snapshot } from "@afterword/service";
import * as vscode from "vscode";
import type { Afterword } from "../afterword.ts";
import { quietly } from "../log.ts";
import { planIn, type Target } from "../target.ts";
import { overviewPage } from "./overview.ts";
import { planPage } from "./plan.ts";
import { statisticsPage } from "./statistics.ts";

/** What a page shows: undefined where it is about something that is no longer there. */
type Render = (snapshot: Snapshot, unfolded?: string) => { title: string; html: string } | undefined;

const planOf =
  (application: string): Render =>
  (snapshot, unfolded) => {
    const found = planIn(snapshot, application);
    if (!found) return undefined;
    const reasons = why(snapshot.input(found.stored.application));
    const html = planPage(found.plan, reasons, { now: snapshot.now, today: snapshot.today, unfolded });
    return { title: `Plan: ${found.plan.company}`, html };
  };

const pages: Readonly<Record<string, Render>> = {
  overview: (snapshot) => ({ title: "All Plans", html: overviewPage(snapshot) }),
  statistics: (snapshot) => ({ title: "Look Back", html: statisticsPage(snapshot) }),
};

// No script and nothing to load: the only way out of a page are links to commands of ours, named here.
const options: vscode.WebviewPanelOptions & vscode.WebviewOptions = {
  enableScripts: false,
  enableForms: false,
  localResourceRoots: [],
  enableFindWidget: true,
  enableCommandUris: [
    "afterword.draft",
    "afterword.debrief",
    "afterword.markSent",
    "afterword.skip",
    "afterword.openApplication",
    "afterword.showPlan",
    "afterword.showAllPlans",
  ],
};

const open = new Map<string, { panel: vscode.WebviewPanel; show: (advice?: string) => Promise<void> }>();

/** Shows the plan of one application on a page that follows every change; `advice` is shown with its reasons unfolded. */
export const showPlan = (afterword: Afterword, { application, advice }: Target): Promise<void> =>
  showPage(afterword, application, advice);

export async function showPage(afterword: Afterword, name: string, unfolded?: string): Promise<void> {
  const shown =
    open.get(name) ??
    follow(
      afterword,
      name,
      vscode.window.createWebviewPanel("afterword.plan", "Plan", vscode.ViewColumn.Active, options),
    );
  await shown.show(unfolded);
  shown.panel.reveal(undefined, false);
}

/**
 * Brings a page back after the window was loaded anew. A page without a script keeps no state of its own, so what it showed is
 * known by its title.
 */
export async function restorePage(afterword: Afterword, panel: vscode.WebviewPanel): Promise<void> {
  const name = titlesOf(afterword)[panel.title];
  if (name === undefined || open.has(name)) return panel.dispose();
  panel.webview.options = options;
  await follow(afterword, name, panel).show();
}

const kept = "afterword.pages";

const titlesOf = ({ context }: Afterword): Record<string, string> =>
  context.workspaceState.get<Record<string, string>>(kept, {});

function follow(
  afterword: Afterword,
  name: string,
  panel: vscode.WebviewPanel,
): { panel: vscode.WebviewPanel; show: (advice?: string) => Promise<void> } {
  const render = Object.hasOwn(pages, name) ? pages[name]! : planOf(name);
  let unfolded: string | undefined;
  const show = async (advice?: string): Promise<void> => {
    unfolded = advice ?? unfolded;
    const shown = render(await afterword.snapshot(), unfolded);
    if (!shown) return panel.dispose();
    panel.title = shown.title;
    if (panel.webview.html !== shown.html) panel.webview.html = shown.html;
    await afterword.context.workspaceState.update(kept, { ...titlesOf(afterword), [shown.title]: name });
  };
  // Not by the clock while somebody reads: a page that is written anew forgets what was unfolded and where the reader was.
  const following = afterword.onDidChange((cause) => cause === "change" && quietly(() => show()));
  let wasVisible = true;
  panel.onDidChangeViewState(() => {
    if (panel.visible && !wasVisible) quietly(() => show());
    wasVisible = panel.visible;
  });
  panel.onDidDispose(() => {
    following.dispose();
    open.delete(name);
  });
  const shown = { panel, show };
  open.set(name, shown);
  return shown;
}
