import * as vscode from "vscode";
import type { Afterword } from "../afterword.ts";
import { Cancelled } from "../ask/prompt.ts";
import { say } from "../say.ts";
import { Nothing } from "../target.ts";

/** What one command does. `argument` is what it was called with; anybody may call, so it is checked where it is used. */
export type Run = (afterword: Afterword, argument: unknown) => Promise<void>;

/** Every command, loaded when it is first called. */
const commands: Record<string, () => Promise<{ run: Run }>> = {
  logInterview: () => import("./log-interview.ts"),
  importInvitation: () => import("./import-invitation.ts"),
  draft: () => import("./draft.ts"),
  draftPanel: () => import("./draft-panel.ts"),
  checkText: () => import("./check-text.ts"),
  ignoreFinding: () => import("./ignore-finding.ts"),
  showIgnored: () => import("./show-ignored.ts"),
  markSent: () => import("./mark-sent.ts"),
  logReply: () => import("./log-reply.ts"),
  movePromise: () => import("./move-promise.ts"),
  debrief: () => import("./debrief.ts"),
  showPlan: () => import("./show-plan.ts"),
  why: () => import("./why.ts"),
  skip: () => import("./skip.ts"),
  undo: () => import("./undo.ts"),
  setUp: () => import("./set-up.ts"),
  openApplication: () => import("./open-application.ts"),
  openFolder: () => import("./open-folder.ts"),
  openExample: () => import("./open-example.ts"),
  leaveExample: () => import("./leave-example.ts"),
  copyDraft: () => import("./copy-draft.ts"),
  openInMail: () => import("./open-in.ts").then(({ openIn }) => openIn("mail")),
  openInGmail: () => import("./open-in.ts").then(({ openIn }) => openIn("gmail")),
  openInOutlook: () => import("./open-in.ts").then(({ openIn }) => openIn("outlook")),
  startOver: () => import("./start-over.ts"),
  exportCalendar: () => import("./export-calendar.ts"),
  serveCalendar: () => import("./serve-calendar.ts"),
  copyCalendarLink: () => import("./copy-calendar-link.ts"),
};

export function registerCommands(afterword: Afterword): vscode.Disposable[] {
  return Object.entries(commands).map(([name, load]) =>
    vscode.commands.registerCommand(`afterword.${name}`, async (argument: unknown) => {
      try {
        const { run } = await load();
        await run(afterword, argument);
        await afterword.ran(name);
        await refreshFiles(afterword);
      } catch (error) {
        report(error);
      }
    }),
  );
}

/** Exported calendars say at once what was changed. */
async function refreshFiles(afterword: Afterword): Promise<void> {
  const [{ refreshExports }, { feedMaker }] = await Promise.all([import("@afterword/ics"), import("../calendar.ts")]);
  const failed = (await refreshExports(await afterword.localState(), feedMaker(await afterword.open()))).find(
    ({ outcome }) => outcome === "failed",
  );
  if (failed) void say("warning", `The calendar ${failed.file} is out of date: ${failed.problem ?? ""}`);
}

/** Going away is no error; what the store refuses is said in its own words. */
export function report(error: unknown): void {
  if (error instanceof Cancelled) return;
  if (error instanceof Nothing || (error instanceof Error && error.name === "Settled"))
    return void say("info", error.message);
  if (error instanceof Error && error.name === "StoreError") return void say("error", error.message);
  console.error(error);
  void say(
    "error",
    `Afterword: something went wrong that should not have: ${error instanceof Error ? error.message : String(error)}`,
  );
}
