import { deepEqual, equal, match, ok } from "node:assert/strict";
import { readFile, rm, symlink, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import * as vscode from "vscode";
import { acme, cli, closeAll, folder, lensesIn, planOf, problemsIn, replaceAll, until } from "./host.ts";

/** Changes a text for as long as `run` takes. The editor saves by itself, so it ends when the old text is on the disk again. */
async function withText(document: vscode.TextDocument, text: string, run: () => Promise<void>): Promise<void> {
  const good = document.getText();
  await replaceAll(document, text);
  try {
    await run();
  } finally {
    await until(
      async () => {
        if (document.getText() !== good) await replaceAll(document, good);
        await document.save();
        return readFile(document.uri.fsPath, "utf8");
      },
      (saved) => saved === good,
    );
  }
}

export function records(): void {
  describe("an application's file", () => {
    afterEach(closeAll);

    it("says above each round what is to be done, and why below the pointer", async () => {
      const document = await vscode.workspace.openTextDocument(acme);
      await vscode.window.showTextDocument(document);
      const [when, draft] = await until(
        () => lensesIn(acme),
        (found) => found.length >= 2,
      );
      match(when!.command!.title, /: (?:now|best|overdue)/);
      equal(draft!.command!.title, "Draft");
      equal(document.lineAt(when!.range.start.line).text.trim(), "- id: r1");
      const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
        "vscode.executeHoverProvider",
        acme,
        when!.range.start,
      );
      const cards = hovers
        .flatMap(({ contents }) => contents.map((part) => (part as vscode.MarkdownString).value))
        .filter((value) => value.includes("Acme"));
      equal(cards.length, 1, "one card, not one for each person");
      match(cards[0]!, /Thandi/);
    });

    it("says of a line only what is under the pointer", async () => {
      const document = await vscode.workspace.openTextDocument(acme);
      await vscode.window.showTextDocument(document);
      const at = (text: string): vscode.Position => document.positionAt(document.getText().indexOf(text));
      const said = async (text: string): Promise<string[]> =>
        (await vscode.commands.executeCommand<vscode.Hover[]>("vscode.executeHoverProvider", acme, at(text))).flatMap(
          ({ contents }) => contents.map((part) => (part as vscode.MarkdownString).value),
        );
      const [person, ...others] = await said("Jörg");
      match(person!, /Thank Jörg/);
      deepEqual(others, []);
      const [key, ...more] = await said("company:");
      match(key!, /The employer/);
      deepEqual(more, []);
    });

    it("completes keys, words and people", async () => {
      const document = await vscode.workspace.openTextDocument(acme);
      await vscode.window.showTextDocument(document);
      const good = document.getText();
      const offered = async (text: string, place: string): Promise<string[]> => {
        let labels: string[] = [];
        await withText(document, text, async () => {
          const position = document.positionAt(text.indexOf(place) + place.length);
          const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
            "vscode.executeCompletionItemProvider",
            acme,
            position,
          );
          const ours = [vscode.CompletionItemKind.Property, vscode.CompletionItemKind.Value];
          labels = items.filter(({ kind }) => ours.includes(kind!)).map(({ label }) => String(label));
        });
        return labels;
      };
      const keys = await offered(good.replace("\nrole:", "\nsen\nrole:"), "\nsen");
      ok(keys.includes("senior") && !keys.includes("company"), keys.join());
      ok((await offered(good.replace("kind: panel", "kind: "), "kind: ")).includes("panel"));
      ok(
        (await offered(good.replace("zone: Africa/Johannesburg", "zone: "), "zone: ")).includes("Africa/Johannesburg"),
      );
      const people = await offered(good.replace("    people:\n", "    people:\n      - \n"), "people:\n      - ");
      ok(
        people.some((label) => label.includes("Nomsa Dlamini")),
        people.join(),
      );
    });

    it("keeps its last good plan, marked, while it cannot be read", async () => {
      const document = await vscode.workspace.openTextDocument(acme);
      await vscode.window.showTextDocument(document);
      const titles = async (): Promise<string[]> => (await lensesIn(acme)).map(({ command }) => command!.title);
      const before = await until(titles, (found) => found.length >= 2);
      await withText(document, document.getText().replace("\ncompany:", "\ncompny:"), async () => {
        const after = await until(titles, (found) => found.length > before.length);
        match(after[0]!, /The file cannot be read now/);
        deepEqual(after.slice(1), before);
      });
    });

    it("says so where a key beside the right one is misspelt", async () => {
      const document = await vscode.workspace.openTextDocument(acme);
      await vscode.window.showTextDocument(document);
      await withText(document, document.getText().replace("\nrole:", "\ncompnay: Zeta\nrole:"), async () => {
        const [problem] = await until(
          () => problemsIn(acme),
          (found) => found.length > 0,
        );
        equal(problem!.severity, vscode.DiagnosticSeverity.Warning);
        match(problem!.message, /"company" is here already/);
      });
    });

    it("is underlined where it is wrong, while it is typed", async () => {
      const document = await vscode.workspace.openTextDocument(acme);
      await vscode.window.showTextDocument(document);
      const good = document.getText();
      await replaceAll(document, good.replace("start: 2026-11-20 15:00", "start: next Blursday"));
      const [problem] = await until(
        () => problemsIn(acme),
        (found) => found.length > 0,
      );
      equal(document.getText(problem!.range), "next Blursday");
      match(problem!.message, /date and time/);
      await replaceAll(document, good);
      await until(
        () => problemsIn(acme),
        (found) => found.length === 0,
      );
      await vscode.commands.executeCommand("workbench.action.files.revert");
    });

    for (const [what, from, to, meant] of [
      ["a key misspelt", /\nrole:/, "\nroel:", "role"],
      ["a zone misspelt", /\nzone: .*/, "\nzone: Europe/Berln", "Europe/Berlin"],
      ["a value in quotes misspelt", /\ninstruction: .*/, '\ninstruction: "wil-contact"', "will-contact"],
    ] as const)
      it(`with ${what} is put right by a quick fix`, async () => {
        const document = await vscode.workspace.openTextDocument(acme);
        await vscode.window.showTextDocument(document);
        await withText(document, document.getText().replace(from, to), async () => {
          const [problem] = await until(
            () => problemsIn(acme),
            (found) => found.length > 0,
          );
          const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
            "vscode.executeCodeActionProvider",
            acme,
            problem!.range,
            vscode.CodeActionKind.QuickFix.value,
          );
          const { edit } = actions.find(({ title }) => title === `Change to “${meant}”`)!;
          await vscode.workspace.applyEdit(edit!);
          await until(
            () => problemsIn(acme),
            (found) => found.length === 0,
          );
        });
      });

    it("shows its errors while a tab shows it, in a window that is about something else, and hides no other", async () => {
      const broken = join(folder, "broken.md");
      await writeFile(broken, "---\ncompany: Broken\nrole: [\n---\n");
      const uri = vscode.Uri.file(broken);
      ok((await planOf("acme1")).advice.length > 0);
      equal(problemsIn(uri).length, 0);
      await vscode.window.showTextDocument(uri);
      await until(
        () => problemsIn(uri),
        (found) => found.length > 0,
      );
      await closeAll();
      await until(
        () => problemsIn(uri),
        (found) => found.length === 0,
      );
      await vscode.workspace.fs.delete(uri);
    });

    it("has both where it is opened through a link", async () => {
      const link = join(vscode.workspace.workspaceFolders![0]!.uri.fsPath, "linked");
      await symlink(folder, link);
      try {
        const uri = vscode.Uri.file(join(link, basename(acme.fsPath)));
        const document = await vscode.workspace.openTextDocument(uri);
        await vscode.window.showTextDocument(document);
        await until(
          () => lensesIn(uri),
          (found) => found.length > 0,
        );
        await replaceAll(document, document.getText().replace("start: 2026-11-20 15:00", "start: next Blursday"));
        await until(
          () => problemsIn(uri),
          (found) => found.length > 0,
        );
        await vscode.commands.executeCommand("workbench.action.files.revert");
      } finally {
        await closeAll();
        await rm(link);
      }
    });

    it("of another folder is left alone", async () => {
      const uri = vscode.Uri.file(join(vscode.workspace.workspaceFolders![0]!.uri.fsPath, "notes.md"));
      await writeFile(uri.fsPath, "---\nstart: nonsense\n---\n");
      await vscode.window.showTextDocument(uri);
      deepEqual((await lensesIn(uri)).length + problemsIn(uri).length, 0);
    });

    it("cannot put a link or a command into a hover", async () => {
      const hostile = join(folder, "hostile.md");
      await writeFile(
        hostile,
        '---\nid: evil1\ncompany: "[x](command:afterword.undo) <img src=x>"\nrole: "**bold** $(alert)"\ninterviews:\n  - id: r1\n    start: 2026-11-23 09:00\n    people: ["[Ada](https://evil.example) <ada@evil.example>"]\n---\n',
      );
      const uri = vscode.Uri.file(hostile);
      try {
        await vscode.window.showTextDocument(uri);
        const lenses = await until(
          () => lensesIn(uri),
          (found) => found.length > 0,
        );
        const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
          "vscode.executeHoverProvider",
          uri,
          lenses[0]!.range.start,
        );
        const parts = hovers.flatMap(({ contents }) => contents as vscode.MarkdownString[]);
        ok(parts.length > 0);
        for (const { value, isTrusted, supportHtml } of parts) {
          ok(!isTrusted && !supportHtml);
          ok(!/(?<!\\)\[[^\]]*\]\(|(?<!\\)<img|(?<!\\)\*\*bold/.test(value), value);
        }
      } finally {
        await vscode.workspace.fs.delete(uri);
      }
    });
  });

  describe("the folder shared with the command line", () => {
    it("shows by itself what the command line logs", async () => {
      await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(acme));
      const before = (
        await until(
          () => lensesIn(acme),
          (found) => found.length > 0,
        )
      )[0]!.command!.title;
      const file = await readFile(acme.fsPath, "utf8");
      await cli("log", "acme1", "sent", "thank-you", "--to", "all", "--yes");
      try {
        const after = await until(
          async () => (await lensesIn(acme))[0]?.command?.title,
          (title) => title !== before,
        );
        ok(after !== before);
      } finally {
        await vscode.commands.executeCommand("afterword.undo", { application: "acme1" });
        await until(
          () => readFile(acme.fsPath, "utf8"),
          (text) => text === file,
        );
        await closeAll();
      }
    });

    it("loses nothing when both write at once", async () => {
      const file = await readFile(acme.fsPath, "utf8");
      const notes = Array.from({ length: 4 }, (_, index) => `note ${index}`);
      const undos = Promise.all(
        [1, 2].map(() => vscode.commands.executeCommand("afterword.undo", { application: "cape3" })),
      );
      await cli("promise", "cape3", "in two weeks");
      await Promise.all([...notes.map((note) => cli("log", "acme1", "reply", "--note", note)), undos]);
      const text = await readFile(acme.fsPath, "utf8");
      for (const note of notes) ok(text.includes(note), note);
      for (const _ of notes) await vscode.commands.executeCommand("afterword.undo", { application: "acme1" });
      equal(await readFile(acme.fsPath, "utf8"), file);
    });
  });
}
