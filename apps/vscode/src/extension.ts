import type * as vscode from "vscode";
import { Afterword } from "./afterword.ts";
import { registerServer } from "./assistant/server.ts";
import { registerTools } from "./assistant/register.ts";
import { registerCommands } from "./commands/index.ts";
import { registerDrafts } from "./drafts/index.ts";
import { registerLinks } from "./links.ts";
import { registerPages } from "./pages/index.ts";
import { registerRecords } from "./records/index.ts";
import { registerProgress } from "./sidebar/progress.ts";
import { registerReminder } from "./sidebar/reminder.ts";
import { registerServingStatus } from "./sidebar/serving-status.ts";
import { registerStatusBar } from "./sidebar/status-bar.ts";
import { registerTree } from "./sidebar/tree.ts";

export function activate(context: vscode.ExtensionContext): void {
  const afterword = new Afterword(context);
  context.subscriptions.push(
    afterword,
    ...registerCommands(afterword),
    registerTree(afterword),
    registerStatusBar(afterword),
    registerServingStatus(afterword),
    registerProgress(afterword),
    registerReminder(afterword),
    registerLinks(afterword),
    registerPages(afterword),
    registerTools(afterword),
    registerServer(afterword),
    ...registerDrafts(afterword),
    ...registerRecords(afterword),
  );
}
