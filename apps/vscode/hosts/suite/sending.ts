import { equal, match, ok } from "node:assert/strict";
import { readFile } from "node:fs/promises";
import * as vscode from "vscode";
import { acme, adviceOf, cli, closeAll, openDraft, replaceAll, until } from "./host.ts";

export function sending(): void {
  describe("a note that was sent", () => {
    let before = "";
    beforeEach(async () => {
      before = await readFile(acme.fsPath, "utf8");
    });
    afterEach(async () => {
      await closeAll();
      if ((await readFile(acme.fsPath, "utf8")) !== before)
        await vscode.commands.executeCommand("afterword.undo", { application: "acme1" });
      equal(await readFile(acme.fsPath, "utf8"), before);
    });
    /** Logs it outside, and waits until the editor knows. */
    const sentOutside = async (): Promise<{ application: string; advice: string }> => {
      const { id } = await adviceOf("acme1", "thank-you", "Thandi");
      const { document } = await openDraft("acme1", "thank-you", "Thandi");
      await cli("log", "acme1", "sent", "thank-you", "--to", "Thandi");
      await until(
        async () =>
          (await vscode.commands.executeCommand<vscode.CodeLens[]>("vscode.executeCodeLensProvider", document.uri)).map(
            ({ command }) => command!.title,
          ),
        (titles) => titles.length > 0 && !titles.some((title) => title.includes("Mark as Sent")),
      );
      return { application: "acme1", advice: id };
    };
    /** Whether a command ends without a question. */
    const ends = (command: string, argument?: unknown): Promise<boolean> =>
      Promise.race([
        Promise.resolve(vscode.commands.executeCommand(command, argument)).then(() => true),
        new Promise<boolean>((resolve) => setTimeout(resolve, 5000, false)),
      ]);

    it("is neither logged a second time nor skipped", async () => {
      const target = await sentOutside();
      const logged = await readFile(acme.fsPath, "utf8");
      ok(await ends("afterword.markSent", target), "nothing is asked");
      ok(await ends("afterword.markSent", vscode.window.activeTextEditor!.document.uri), "nothing is asked");
      ok(await ends("afterword.skip", target), "nothing is asked");
      equal(await readFile(acme.fsPath, "utf8"), logged);
    });

    it("is copied without a question", async () => {
      await sentOutside();
      await vscode.env.clipboard.writeText("");
      ok(await ends("afterword.copyDraft", vscode.window.activeTextEditor!.document.uri), "nothing is asked");
      ok((await vscode.env.clipboard.readText()).startsWith("Dear Thandi"));
    });

    it("is logged with the subject it was sent with, though its tab is closed", async () => {
      const { id } = await adviceOf("acme1", "thank-you", "Thandi");
      const { document } = await openDraft("acme1", "thank-you", "Thandi");
      const own = document.getText();
      await replaceAll(document, own.replace(/^Subject: .*$/m, "Subject: Billing and thanks"));
      await document.save();
      await closeAll();
      let ended = false;
      const marking = vscode.commands
        .executeCommand("afterword.markSent", { application: "acme1", advice: id })
        .then(() => (ended = true));
      await until(async () => {
        // When and how are answered already.
        await vscode.commands.executeCommand("workbench.action.acceptSelectedQuickOpenItem");
        await new Promise((resolve) => setTimeout(resolve, 200));
        return ended;
      });
      await marking;
      match(await readFile(acme.fsPath, "utf8"), /subject: Billing and thanks/);
      const { document: again } = await openDraft("acme1", "thank-you", "Thandi");
      const stat = await vscode.workspace.fs.stat(again.uri);
      equal(stat.permissions, vscode.FilePermission.Readonly, "what was sent stays as it was");
      await vscode.commands.executeCommand("afterword.undo", { application: "acme1" });
      await until(
        async () => (await vscode.workspace.fs.stat(again.uri)).permissions,
        (permissions) => permissions === undefined,
      );
      await replaceAll(again, own);
      await again.save();
    });
  });
}
