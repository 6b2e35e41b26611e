import { deepEqual, ok } from "node:assert/strict";
import * as vscode from "vscode";

interface Manifest {
  contributes: {
    commands: { command: string; title: string }[];
    configuration: { properties: Record<string, { scope: string }> };
    menus: Record<string, { command: string }[]>;
    walkthroughs: { steps: { completionEvents: string[] }[] }[];
  };
  capabilities: unknown;
}

export function manifest(): void {
  describe("the package", () => {
    const extension = vscode.extensions.getExtension("afterword.afterword")!;
    const { contributes } = extension.packageJSON as Manifest;
    const declared = contributes.commands.map(({ command }) => command);

    it("starts by itself", async () => {
      await extension.activate();
      ok(extension.isActive);
    });
    it("has a handler and a title for every command", async () => {
      const registered = new Set(await vscode.commands.getCommands(true));
      deepEqual(
        declared.filter((command) => !registered.has(command)),
        [],
      );
      deepEqual(
        contributes.commands.filter(({ title }) => title.startsWith("%")),
        [],
      );
    });
    it("names no command in menus, the walkthrough or keys that is not there", () => {
      const menus = Object.values(contributes.menus)
        .flat()
        .map(({ command }) => command);
      const events = contributes.walkthroughs
        .flatMap(({ steps }) => steps)
        .flatMap(({ completionEvents }) =>
          completionEvents.flatMap((event) => (event.startsWith("onCommand:") ? event.slice(10) : [])),
        );
      deepEqual(
        [...menus, ...events].filter((command) => !declared.includes(command)),
        [],
      );
    });
    it("brings the licence of everything it holds", async () => {
      const uri = vscode.Uri.joinPath(extension.extensionUri, "LICENSES.md");
      const text = Buffer.from(await vscode.workspace.fs.readFile(uri)).toString("utf8");
      deepEqual(
        ["yaml", "zod", "temporal-polyfill", "harper.js", "ical-generator"].filter(
          (name) => !text.includes(`\n## ${name} `),
        ),
        [],
      );
    });
    it("keeps the folder a setting of the machine, which no repository can change", () => {
      deepEqual(contributes.configuration.properties["afterword.folder"]!.scope, "machine");
    });
  });
}
