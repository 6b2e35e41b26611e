import { match, ok } from "node:assert/strict";
import { readFile } from "node:fs/promises";
import * as vscode from "vscode";
import { acme, until } from "./host.ts";

export function people(): void {
  describe("people on the clipboard", () => {
    it("are shown before they are added, and undone like any change", async () => {
      const before = await readFile(acme.fsPath, "utf8");
      await vscode.env.clipboard.writeText(
        "Kind regards,\nSipho Dube\nHead of Data\nsipho@acme.example\n+27 82 555 1234",
      );
      const adding = vscode.commands.executeCommand("afterword.pastePeople", { application: "acme1" });
      await new Promise((resolve) => setTimeout(resolve, 2000));
      ok(!(await readFile(acme.fsPath, "utf8")).includes("Sipho"), "nothing is written before they were seen");
      await vscode.commands.executeCommand("workbench.action.acceptSelectedQuickOpenItem");
      await adding;
      const after = await until(
        () => readFile(acme.fsPath, "utf8"),
        (text) => text.includes("Sipho Dube"),
      );
      match(after, /sipho@acme\.example/);
      match(after, /Head of Data/);
      await vscode.commands.executeCommand("afterword.undo", { application: "acme1" });
      await until(
        () => readFile(acme.fsPath, "utf8"),
        (text) => text === before,
      );
    });
  });
}
