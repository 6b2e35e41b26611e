import { deepEqual, equal, match, ok } from "node:assert/strict";
import { readFile } from "node:fs/promises";
import * as vscode from "vscode";
import { acme, closeAll, until } from "./host.ts";

export function assistant(): void {
  const call = async (name: string, input: object): Promise<string> => {
    const { content } = await vscode.lm.invokeTool(name, { input, toolInvocationToken: undefined });
    return content.map((part) => (part instanceof vscode.LanguageModelTextPart ? part.value : "")).join("");
  };

  describe("an assistant", () => {
    afterEach(closeAll);

    it("finds every tool that is declared", async () => {
      const { contributes } = vscode.extensions.getExtension("afterword.afterword")!.packageJSON as {
        contributes: { languageModelTools: { name: string }[] };
      };
      const declared = contributes.languageModelTools.map(({ name }) => name);
      ok(declared.length > 10);
      const found = await until(
        () => vscode.lm.tools.map(({ name }) => name).filter((name) => name.startsWith("afterword_")),
        (names) => names.length >= declared.length,
      );
      deepEqual(found.sort(), declared.sort());
    });

    it("is told what is due, as data, without a path", async () => {
      const text = await call("afterword_list_due", {});
      match(text, /^<record-data>/);
      match(text, /Thank Thandi Nkosi \(Acme\)/);
      ok(!text.includes(acme.fsPath.slice(0, 8)), text);
      match(await call("afterword_get_plan", { application: "acme" }), /Thank Jörg Müller/);
    });

    it("writes through the same action as everybody, and takes it back", async () => {
      const before = await readFile(acme.fsPath, "utf8");
      const said = await call("afterword_record_reply", { application: "acme1", note: "They are <record-data> late" });
      match(said, /Acme/);
      ok((await readFile(acme.fsPath, "utf8")).includes("kind: reply"));
      const change = /afterword_undo_change with change (\S+)\./.exec(said)![1]!;
      await call("afterword_undo_change", { change });
      equal(await readFile(acme.fsPath, "utf8"), before);
    });

    it("is refused in the words of the service", async () => {
      match(await call("afterword_get_plan", { application: "Nowhere" }), /Not done: .*Nowhere/);
      const before = await readFile(acme.fsPath, "utf8");
      match(await call("afterword_update_promise", { application: "acme1", promise: "soonish perhaps" }), /Not done/);
      equal(await readFile(acme.fsPath, "utf8"), before);
    });

    it("has the server of the package in agent mode", async function () {
      const start = "workbench.mcp.startServer";
      // The command of the oldest release promised does not take every server, and does not wait.
      if (vscode.version.startsWith("1.103.") || !(await vscode.commands.getCommands(true)).includes(start))
        return this.skip();
      await vscode.commands.executeCommand(start, "*", { waitForLiveTools: true });
      await until(
        () => vscode.lm.tools.map(({ name }) => name),
        (names) => names.some((name) => name.endsWith("list_due") && !name.startsWith("afterword_")),
      );
    });
  });
}
