import { deepEqual, equal, match, ok } from "node:assert/strict";
import * as vscode from "vscode";
import { adviceOf, closeAll, lensesIn, openDraft, problemsIn, replaceAll, until } from "./host.ts";

export function findings(): void {
  const codesIn = (uri: vscode.Uri): string[] => problemsIn(uri).map(({ code }) => String(code));
  const wordsOf = (document: vscode.TextDocument, code: string): string[] =>
    problemsIn(document.uri)
      .filter((problem) => problem.code === code)
      .map(({ range }) => document.getText(range));

  const ignore = async (uri: vscode.Uri, problem: vscode.Diagnostic): Promise<void> => {
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      "vscode.executeCodeActionProvider",
      uri,
      problem.range,
      vscode.CodeActionKind.QuickFix.value,
    );
    const { command } = actions.find(({ title }) => title === `Ignore this finding (${String(problem.code)})`)!;
    await vscode.commands.executeCommand(command!.command, ...command!.arguments!);
  };
  const ignoredLens = async (uri: vscode.Uri): Promise<string | undefined> =>
    (await lensesIn(uri)).map(({ command }) => command!.title).find((title) => title.includes("ignored"));

  const fixesAt = (uri: vscode.Uri, range: vscode.Range, kind = vscode.CodeActionKind.QuickFix) =>
    vscode.commands.executeCommand<vscode.CodeAction[]>("vscode.executeCodeActionProvider", uri, range, kind.value);

  describe("findings put right", () => {
    afterEach(closeAll);

    it("one by one, all of a kind, and everything that is safe", async () => {
      const { document } = await openDraft("acme1", "thank-you", "Thandi");
      const { uri } = document;
      const slips = document
        .getText()
        .replace("Kind regards", "I recieve to to it, and the the team seperate it.\n\nKind regards");
      for (const [title, kind, left] of [
        [
          "Fix all 2 of this kind (doubled-word)",
          vscode.CodeActionKind.QuickFix,
          "I recieve to it, and the team seperate it.",
        ],
        [
          "Fix everything that is safe to correct",
          vscode.CodeActionKind.QuickFix,
          "I receive to it, and the team separate it.",
        ],
        [
          "Fix everything that is safe to correct",
          vscode.CodeActionKind.SourceFixAll,
          "I receive to it, and the team separate it.",
        ],
      ] as const) {
        await replaceAll(document, slips);
        // What is shown may be of the text before: a fix is offered once this one was checked.
        const action = await until(
          async () => {
            const range = problemsIn(uri).find(({ code }) => code === "doubled-word")?.range;
            return range && (await fixesAt(uri, range, kind)).find((each) => each.title.startsWith(title));
          },
          (found) => found !== undefined,
        );
        ok(await vscode.workspace.applyEdit(action!.edit!));
        match(document.getText(), new RegExp(left));
      }
    });
  });

  describe("a finding that is ignored", () => {
    afterEach(closeAll);

    it("stays away after closing, alone, and until it is wanted again", async () => {
      const { document } = await openDraft("acme1", "thank-you", "Thandi");
      const { uri } = document;
      const untouched = document.getText();
      await replaceAll(
        document,
        untouched.replace("Kind regards", "I look forward to to hearing from the the team.\n\nKind regards"),
      );
      await until(
        () => wordsOf(document, "doubled-word"),
        (found) => found.length === 2,
      );
      await ignore(
        uri,
        problemsIn(uri).find(({ code }) => code === "doubled-word")!,
      );
      const [left] = await until(
        () => wordsOf(document, "doubled-word"),
        (found) => found.length === 1,
      );
      match(left!, /the/);
      await document.save();
      await closeAll();

      const { document: again } = await openDraft("acme1", "thank-you", "Thandi");
      deepEqual(
        await until(
          () => wordsOf(again, "doubled-word"),
          (found) => found.length > 0,
        ),
        [left],
      );
      equal(await until(() => ignoredLens(uri), Boolean), "$(eye-closed) 1 ignored");
      await vscode.commands.executeCommand("afterword.showIgnored", uri);
      await until(
        () => wordsOf(again, "doubled-word"),
        (found) => found.length === 2,
      );
      equal(await ignoredLens(uri), undefined);
      await replaceAll(again, untouched);
      await again.save();
    });

    it("in any other text stays away for as long as that is open", async () => {
      const document = await vscode.workspace.openTextDocument({
        language: "plaintext",
        content: "Dear Ada,\n\nThank you for for the the time.\n",
      });
      await vscode.window.showTextDocument(document);
      await vscode.commands.executeCommand("afterword.checkText");
      equal(wordsOf(document, "doubled-word").length, 2);
      await ignore(
        document.uri,
        problemsIn(document.uri).find(({ code }) => code === "doubled-word")!,
      );
      await until(
        () => wordsOf(document, "doubled-word"),
        (found) => found.length === 1,
      );
      await vscode.commands.executeCommand("afterword.showIgnored");
      await until(
        () => wordsOf(document, "doubled-word"),
        (found) => found.length === 2,
      );
      await vscode.commands.executeCommand("workbench.action.revertAndCloseActiveEditor");
    });
  });

  describe("the notes to a panel", () => {
    afterEach(async () => {
      for (const document of vscode.workspace.textDocuments.filter(({ isDirty }) => isDirty)) {
        await vscode.window.showTextDocument(document);
        await vscode.commands.executeCommand("workbench.action.files.revert");
      }
      await closeAll();
    });

    it("are held against each other, and again when the other one changes", async () => {
      const { document: thandi } = await openDraft("acme1", "thank-you", "Thandi");
      const { document: jorg } = await openDraft("acme1", "thank-you", "Jörg");
      await new Promise((resolve) => setTimeout(resolve, 500));
      ok(!codesIn(thandi.uri).includes("panel-similar"), "as they are written they differ");
      const own = jorg.getText();
      await replaceAll(jorg, own.replace(/Dear Jörg[^]*/, thandi.getText().replace(/[^]*Dear Thandi/, "Dear Jörg")));
      await until(
        () => codesIn(thandi.uri),
        (codes) => codes.includes("panel-similar"),
      );
      match(problemsIn(thandi.uri).find(({ code }) => code === "panel-similar")!.message, /Jörg/);
      await until(
        () => codesIn(jorg.uri),
        (codes) => codes.includes("panel-similar"),
      );
      await replaceAll(jorg, own);
      await until(
        () => codesIn(thandi.uri),
        (codes) => !codes.includes("panel-similar"),
      );
    });

    it("count when they are saved and closed", async () => {
      const { document: jorg } = await openDraft("acme1", "thank-you", "Jörg");
      const { id } = await adviceOf("acme1", "thank-you", "Thandi");
      const { document: thandi } = await openDraft("acme1", "thank-you", "Thandi");
      const own = jorg.getText();
      await replaceAll(jorg, own.replace(/Dear Jörg[^]*/, thandi.getText().replace(/[^]*Dear Thandi/, "Dear Jörg")));
      await jorg.save();
      await closeAll();
      const { document: again } = await openDraft("acme1", "thank-you", "Thandi");
      ok(again.uri.query.includes(id));
      await until(
        () => codesIn(again.uri),
        (codes) => codes.includes("panel-similar"),
      );
      const { document: back } = await openDraft("acme1", "thank-you", "Jörg");
      await replaceAll(back, own);
      await back.save();
      await until(
        () => codesIn(again.uri),
        (codes) => !codes.includes("panel-similar"),
      );
    });
  });
}
