import { deepEqual, equal, match, notEqual, ok } from "node:assert/strict";
import { readFile, rename, writeFile } from "node:fs/promises";
import * as vscode from "vscode";
import { acme, cli, closeAll, folder, lensesIn, openDraft, problemsIn, replaceAll, until } from "./host.ts";

export function drafts(): void {
  describe("a draft", () => {
    afterEach(async () => {
      const { document } = vscode.window.activeTextEditor ?? {};
      if (document?.isDirty) await vscode.commands.executeCommand("workbench.action.files.revert");
      await closeAll();
    });

    it("has its recipient and subject on top, and the words the command line has below", async () => {
      const { document } = await openDraft("acme1", "thank-you", "Thandi");
      equal(document.languageId, "afterword-draft");
      const { data } = JSON.parse(await cli("draft", "acme1", "thank-you", "--to", "Thandi", "--json")) as {
        data: { subject: string; body: string }[];
      };
      const [note] = data;
      equal(document.getText(), `To: Thandi Nkosi <thandi@acme.example>\nSubject: ${note!.subject}\n\n${note!.body}\n`);
    });

    it("writes nothing until it is saved", async () => {
      const before = await vscode.workspace.fs.readDirectory(vscode.Uri.file(folder));
      const { document } = await openDraft("acme1", "thank-you", "Jörg");
      ok(!document.isDirty);
      deepEqual(await vscode.workspace.fs.readDirectory(vscode.Uri.file(folder)), before);
    });

    it("keeps what was written when it is closed, and opens it again", async () => {
      const { document } = await openDraft("acme1", "thank-you", "Thandi");
      const text = document.getText().replace("Dear Thandi", "Dear Thandi, my friend");
      await replaceAll(document, text);
      await document.save();
      await closeAll();
      const again = await openDraft("acme1", "thank-you", "Thandi");
      equal(again.document.getText(), text);
      await vscode.commands.executeCommand("afterword.startOver", document.uri);
      ok(!again.document.getText().includes("my friend"));
      await again.document.save();
    });

    it("puts the cursor on what is missing", async () => {
      await cli(
        "add",
        "Birch",
        "Bookkeeper",
        "--start",
        "today 09:00",
        "--end",
        "1h",
        "--with",
        "Owen Hart <owen@birch.example>",
      );
      const id = (JSON.parse(await cli("list", "--json")) as { data: { id: string; company: string }[] }).data.find(
        ({ company }) => company === "Birch",
      )!.id;
      try {
        const editor = await until(async () => openDraft(id, "thank-you"), Boolean);
        match(
          await until(
            () => editor.document.getText(editor.selection),
            (text) => text !== "",
          ),
          /^\[.+\]$/,
        );
        const found = await until(
          () => problemsIn(editor.document.uri),
          (problems) => problems.length > 0,
        );
        ok(
          found.some(({ severity }) => severity === vscode.DiagnosticSeverity.Error),
          "what is missing is a blocker",
        );
        ok(!editor.document.isDirty, "opening a draft does not edit it");
        const offered = await vscode.commands.executeCommand<vscode.CodeAction[]>(
          "vscode.executeCodeActionProvider",
          editor.document.uri,
          editor.selection,
          vscode.CodeActionKind.QuickFix.value,
        );
        const blockers = found.filter(({ severity }) => severity === vscode.DiagnosticSeverity.Error);
        deepEqual(
          offered.filter(({ title }) => blockers.some(({ code }) => title.includes(`(${String(code)})`))),
          [],
          "no key waves a blocker away",
        );
      } finally {
        await vscode.commands.executeCommand("workbench.action.files.revert");
        await cli("undo", id);
      }
    });

    it("is checked as it is typed, with a fix and the advice it rests on", async () => {
      const { document } = await openDraft("acme1", "thank-you", "Thandi");
      await replaceAll(
        document,
        document.getText().replace("Kind regards", "I look forward to to hearing from you.\n\nKind regards"),
      );
      const [problem] = await until(
        () => problemsIn(document.uri).filter(({ code }) => code === "doubled-word"),
        (found) => found.length > 0,
      );
      equal(problem!.source, "Afterword");
      const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
        "vscode.executeCodeActionProvider",
        document.uri,
        problem!.range,
        vscode.CodeActionKind.QuickFix.value,
      );
      await vscode.workspace.applyEdit(actions[0]!.edit!);
      ok(document.getText().includes("forward to hearing"));
      await until(
        () => problemsIn(document.uri).filter(({ code }) => code === "doubled-word"),
        (found) => found.length === 0,
      );
    });

    it("leaves no problems behind when its tab is closed", async () => {
      const { document } = await openDraft("acme1", "thank-you", "Thandi");
      await until(
        () => problemsIn(document.uri),
        (found) => found.length > 0,
      );
      await closeAll();
      await until(
        () => problemsIn(document.uri),
        (found) => found.length === 0,
      );
    });

    it("offers the ways out above the text", async () => {
      const { document } = await openDraft("acme1", "thank-you", "Thandi");
      const lenses = await until(
        () => lensesIn(document.uri),
        (found) => found.length > 4,
      );
      deepEqual(lenses.map(({ command }) => command!.title.replace(/\$\([a-z]+\) /, "")).slice(1), [
        "Copy",
        "Open in Mail",
        "Gmail",
        "Outlook",
        "Save to Drafts",
        "Mark as Sent",
        "Start Over",
      ]);
      // A gap keeps a note from leaving until it is filled.
      await replaceAll(document, document.getText().replace(/\[[^\]]+\]/, "You said it may cost one bad night."));
      await vscode.commands.executeCommand("afterword.copyDraft", document.uri);
      const copied = await vscode.env.clipboard.readText();
      match(copied, /^Dear Thandi,/);
      ok(!copied.includes("Subject:"));
    });

    it("that was worked on says when the record has changed since, and shows both", async () => {
      const { document } = await openDraft("acme1", "thank-you", "Thandi");
      const own = document.getText();
      await replaceAll(document, own.replace("Dear Thandi", "Dear Thandi, my friend"));
      await document.save();
      const changed = async (): Promise<boolean> =>
        (await lensesIn(document.uri)).some(({ command }) => command!.title.includes("The record has changed since"));
      ok(!(await changed()));
      const file = await readFile(acme.fsPath, "utf8");
      await writeFile(`${acme.fsPath}.new`, file.replace("for forty teams", "for fifty teams"));
      await rename(`${acme.fsPath}.new`, acme.fsPath);
      try {
        await until(changed);
        ok(document.getText().includes("my friend"), "what was written stays");
        await vscode.commands.executeCommand("afterword.compareDraft", document.uri);
        const { input } = await until(
          () => vscode.window.tabGroups.activeTabGroup.activeTab!,
          ({ input }) => input instanceof vscode.TabInputTextDiff,
        );
        const { original } = input as vscode.TabInputTextDiff;
        match((await vscode.workspace.openTextDocument(original)).getText(), /for fifty teams/);
        await until(changed, (is) => !is);
      } finally {
        await writeFile(acme.fsPath, file);
        await vscode.window.showTextDocument(document);
        await replaceAll(document, own);
        await document.save();
      }
    });

    it("opens one tab for each person of a panel", async () => {
      await vscode.commands.executeCommand("afterword.draftPanel", { application: "acme1" });
      const tabs = vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs.map(({ label }) => label));
      ok(
        tabs.some((label) => label.includes("Thandi")) && tabs.some((label) => label.includes("Jörg")),
        tabs.join(", "),
      );
    });

    it("shows beside a gap what was noted, and below the pointer what is asked for", async () => {
      const { document } = await openDraft("acme1", "thank-you", "Jörg");
      const all = new vscode.Range(0, 0, document.lineCount, 0);
      const hints = await vscode.commands.executeCommand<vscode.InlayHint[]>(
        "vscode.executeInlayHintProvider",
        document.uri,
        all,
      );
      match(String(hints[0]!.label), /^you noted: how on-call is shared/);
      const gap = document.positionAt(document.getText().indexOf("[one thing") + 1);
      const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
        "vscode.executeHoverProvider",
        document.uri,
        gap,
      );
      const told = hovers.flatMap(({ contents }) => contents.map((one) => (one as vscode.MarkdownString).value));
      ok(
        told.some((text) => text.replaceAll("\\", "").includes("You noted: how on-call is shared")),
        told.join("\n"),
      );
    });

    it("of the example is none of yours, though it is open still when the example is left", async () => {
      await vscode.commands.executeCommand("afterword.openExample");
      const { document: theirs } = await openDraft("acme1", "thank-you", "Thandi");
      await vscode.commands.executeCommand("afterword.leaveExample");
      await replaceAll(theirs, "To: Thandi Nkosi\n\nWords of the example\n");
      await theirs.save().then(
        () => {},
        () => {},
      );
      ok(theirs.isDirty, "nothing was saved");
      const { document: own } = await openDraft("acme1", "thank-you", "Thandi");
      notEqual(own.uri.toString(), theirs.uri.toString());
      ok(!own.getText().includes("Words of the example"));
      // Only there can it be given up.
      await vscode.commands.executeCommand("afterword.openExample");
      await vscode.window.showTextDocument(theirs);
      await vscode.commands.executeCommand("workbench.action.files.revert");
      await closeAll();
      await vscode.commands.executeCommand("afterword.leaveExample");
    });

    it("is the one that is open, also once the company has another name", async () => {
      const { document } = await openDraft("acme1", "thank-you", "Thandi");
      const file = await readFile(acme.fsPath, "utf8");
      // In one step: half a file is no application.
      await writeFile(`${acme.fsPath}.new`, file.replace("company: Acme", "company: Acme Works"));
      await rename(`${acme.fsPath}.new`, acme.fsPath);
      try {
        await until(
          async () => {
            await vscode.commands.executeCommand("afterword.showPlan", { application: "acme1" });
            return vscode.window.tabGroups.activeTabGroup.activeTab?.label;
          },
          (label) => label === "Plan: Acme Works",
        );
        const { document: again } = await openDraft("acme1", "thank-you", "Thandi");
        equal(again.uri.toString(), document.uri.toString());
      } finally {
        await writeFile(acme.fsPath, file);
      }
    });

    it("of something that is not there is refused", async () => {
      for (const query of [
        "",
        "application=acme1&advice=nothing",
        "application=../../etc&advice=passwd",
        "application=ACME1&advice=x",
        "advice=x",
      ]) {
        const failed = await vscode.workspace
          .openTextDocument(vscode.Uri.from({ scheme: "afterword", path: "/../etc/passwd.followup", query }))
          .then(
            () => false,
            () => true,
          );
        ok(failed, query);
      }
    });
  });

  describe("checking any text", () => {
    afterEach(closeAll);
    it("finds what is wrong in it, and follows it as it changes", async () => {
      const document = await vscode.workspace.openTextDocument({
        language: "plaintext",
        content: "Dear Ada,\n\nThank you for the the time.\n\nKind regards,\nRobin Adams\n",
      });
      await vscode.window.showTextDocument(document);
      await vscode.commands.executeCommand("afterword.checkText");
      ok(problemsIn(document.uri).some(({ code }) => code === "doubled-word"));
      await replaceAll(document, document.getText().replace("the the", "the"));
      await until(
        () => problemsIn(document.uri),
        (found) => found.every(({ code }) => code !== "doubled-word"),
      );
      await vscode.commands.executeCommand("workbench.action.revertAndCloseActiveEditor");
    });
  });
}
