import type { ServiceError } from "@afterword/service";
import * as vscode from "vscode";
import type { Afterword } from "../afterword.ts";
import { Cancelled } from "../ask/prompt.ts";
import { log } from "../log.ts";
import { mailTrouble } from "../mail/trouble.ts";
import { say } from "../say.ts";
import { Nothing } from "../target.ts";
import { actionCommandNames } from "./action-names.ts";

/**
 * What one command does. `argument` is what it was called with; anybody may call, so it is checked where it is used. What it
 * returns is for whoever called it by its name.
 */
export type Run = (afterword: Afterword, argument: unknown) => Promise<unknown>;

/** Every command, loaded when it is first called. */
const commands: Record<string, () => Promise<{ run: Run }>> = {
  ...Object.fromEntries(
    actionCommandNames.map((name) => [
      name,
      () => import("./actions.ts").then(({ actionCommand }) => actionCommand(name)),
    ]),
  ),
  logInterviewForm: () => import("./log-interview-form.ts"),
  pastePeople: () => import("./paste-people.ts"),
  writeWithModel: () => import("./write-with-model.ts"),
  forgetPerson: () => import("./forget-person.ts"),
  logReply: () => import("./actions.ts").then(({ logReply }) => ({ run: logReply })),
  skip: () => import("./actions.ts").then(({ skip }) => ({ run: skip })),
  undo: () => import("./actions.ts").then(({ undoLast }) => ({ run: undoLast })),
  runAction: () => import("./run-action.ts"),
  importInvitation: () => import("./import-invitation.ts"),
  draft: () => import("./draft.ts"),
  draftPanel: () => import("./draft-panel.ts"),
  checkText: () => import("./check-text.ts"),
  ignoreFinding: () => import("./ignore-finding.ts"),
  showIgnored: () => import("./show-ignored.ts"),
  markSent: () => import("./mark-sent.ts"),
  showPlan: () => import("./show-plan.ts"),
  showAllPlans: () => import("./show-all-plans.ts"),
  statistics: () => import("./statistics.ts"),
  history: () => import("./history.ts"),
  doctor: () => import("./doctor.ts"),
  moreActions: () => import("./more-actions.ts"),
  why: () => import("./why.ts"),
  openApplication: () => import("./open-application.ts"),
  openFolder: () => import("./open-folder.ts"),
  openExample: () => import("./open-example.ts"),
  leaveExample: () => import("./leave-example.ts"),
  copyDraft: () => import("./copy-draft.ts"),
  openInMail: () => import("./open-in.ts").then(({ openIn }) => openIn("mail")),
  openInGmail: () => import("./open-in.ts").then(({ openIn }) => openIn("gmail")),
  openInOutlook: () => import("./open-in.ts").then(({ openIn }) => openIn("outlook")),
  saveToDrafts: () => import("./save-to-drafts.ts"),
  connectMailbox: () => import("./connect-mailbox.ts"),
  forgetMailbox: () => import("./forget-mailbox.ts"),
  compareDraft: () => import("./compare-draft.ts"),
  startOver: () => import("./start-over.ts"),
  exportCalendar: () => import("./export-calendar.ts"),
  serveCalendar: () => import("./serve-calendar.ts"),
  stopServing: () => import("./stop-serving.ts"),
  mailProposals: () => import("./mail-proposals.ts"),
  copyCalendarLink: () => import("./copy-calendar-link.ts"),
};

export function registerCommands(afterword: Afterword): vscode.Disposable[] {
  return Object.entries(commands).map(([name, load]) =>
    vscode.commands.registerCommand(`afterword.${name}`, async (argument: unknown) => {
      try {
        const { run } = await load();
        const answer = await run(afterword, argument);
        await afterword.ran(name);
        return answer;
      } catch (error) {
        if (error instanceof Nothing && error.next !== undefined) leadOn(afterword, error.message, error.next);
        else report(error);
        return undefined;
      }
    }),
  );
}

/** Says why there is nothing to do, with a button for the command that changes it. */
function leadOn(afterword: Afterword, message: string, command: string): void {
  void say("info", message, afterword.titleOf(command)).then(
    (answer) => answer && vscode.commands.executeCommand(`afterword.${command}`),
  );
}

/** Going away is no error; what the service refuses is said in its own words. */
export function report(error: unknown): void {
  if (error instanceof Cancelled) return;
  if (error instanceof Nothing) return void say("info", error.message);
  const trouble = mailTrouble(error);
  if (trouble) {
    return void say("error", trouble.said, vscode.l10n.t("Connect a Mailbox")).then(
      (answer) => answer && vscode.commands.executeCommand("afterword.connectMailbox"),
    );
  }
  if (error instanceof Error && (error.name === "ServiceError" || error.name === "StoreError")) {
    const { code } = error as ServiceError;
    if (code === "already-done") return void say("info", error.message);
    if (code !== "storage") return void say("error", error.message);
    return void say("error", error.message, vscode.l10n.t("Choose Another Folder")).then(
      (answer) => answer && vscode.commands.executeCommand("workbench.action.openSettings", "afterword.folder"),
    );
  }
  log().error(error instanceof Error ? error : String(error));
  void say(
    "error",
    vscode.l10n.t("Afterword has a bug: {0}", error instanceof Error ? error.message : String(error)),
    vscode.l10n.t("Show Log"),
  ).then((answer) => answer && log().show());
}
