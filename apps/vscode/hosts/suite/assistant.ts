import { deepEqual, equal, match, ok } from "node:assert/strict";
import { readFile } from "node:fs/promises";
import * as vscode from "vscode";
import { acme, closeAll, openDraft, until } from "./host.ts";

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
      if (!(await vscode.commands.getCommands(true)).includes(start)) return this.skip();
      await vscode.commands.executeCommand(start, "*", { waitForLiveTools: true });
      await until(
        () => vscode.lm.tools.map(({ name }) => name),
        (names) => names.some((name) => name.endsWith("list_due") && !name.startsWith("afterword_")),
      );
    });

    it("may write a draft, held against the facts, once the person agrees", async function () {
      // Extensions bring models of their own from release 1.104 on.
      if (!("registerLanguageModelChatProvider" in vscode.lm)) return this.skip();
      const prompts: string[] = [];
      const answers = [
        "No JSON at all",
        note("You got a bonus of 5,000 dollars.", "f1"),
        note("Thank you for what you said about the invoices.", "f2"),
      ];
      const provider = registerModel((prompt) => {
        prompts.push(prompt);
        return answers[Math.min(prompts.length, answers.length) - 1]!;
      });
      try {
        await until(
          async () => (await vscode.lm.selectChatModels()).length,
          (count) => count > 0,
        );
        const { document } = await openDraft("acme1", "thank-you", "Thandi");
        const before = document.getText();
        const writing = vscode.commands.executeCommand("afterword.writeWithModel", document.uri);
        console.log("[press] Send");
        await writing;
        ok(prompts.length >= 2, "it was asked again with the reasons");
        ok(!document.getText().includes("bonus"), "what no fact says is not in the note");
        if (document.getText() !== before) match(document.getText(), /invoices/);
        await vscode.commands.executeCommand("workbench.action.files.revert");
      } finally {
        provider.dispose();
      }
    });
  });
}

const note = (text: string, fact: string): string =>
  JSON.stringify({
    notes: [
      [
        { text, facts: [fact] },
        { text: "It was good to meet you.", facts: [] },
      ],
    ],
  });

/** A model that answers without a network. Its types came after the oldest release that is promised. */
function registerModel(answer: (prompt: string) => string): vscode.Disposable {
  const lm = vscode.lm as unknown as {
    registerLanguageModelChatProvider(vendor: string, provider: object): vscode.Disposable;
  };
  return lm.registerLanguageModelChatProvider("fake", {
    provideLanguageModelChatInformation: async () => [
      {
        id: "fake-1",
        name: "Fake",
        family: "fake",
        version: "1",
        maxInputTokens: 8000,
        maxOutputTokens: 1000,
        capabilities: {},
      },
    ],
    provideLanguageModelChatResponse: async (
      _: unknown,
      messages: { content: { value: string }[] }[],
      __: unknown,
      progress: { report(part: unknown): void },
    ) => {
      const prompt = messages.flatMap(({ content }) => content.map(({ value }) => value)).join("");
      progress.report(new vscode.LanguageModelTextPart(answer(prompt)));
    },
    provideTokenCount: async () => 1,
  });
}
