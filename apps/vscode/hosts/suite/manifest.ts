import { deepEqual, equal, match, ok } from "node:assert/strict";
import * as vscode from "vscode";

interface Manifest {
  contributes: {
    commands: { command: string; title: string }[];
    configuration: { properties: Record<string, { scope: string }> };
    keybindings: { key: string; mac: string }[];
    menus: Record<string, { command: string; when: string }[]>;
    walkthroughs: { steps: { completionEvents: string[]; media: { svg?: string } }[] }[];
  };
  categories: readonly string[];
  l10n: string;
  capabilities: unknown;
}

export function manifest(): void {
  describe("the package", () => {
    const extension = vscode.extensions.getExtension("afterword.afterword")!;
    const { contributes, categories, l10n } = extension.packageJSON as Manifest;
    const read = async (path: string): Promise<string> =>
      Buffer.from(await vscode.workspace.fs.readFile(vscode.Uri.joinPath(extension.extensionUri, path))).toString(
        "utf8",
      );
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
      const text = await read("LICENSES.md");
      deepEqual(
        ["yaml", "zod", "temporal-polyfill", "harper.js", "ical-generator"].filter(
          (name) => !text.includes(`\n## ${name} `),
        ),
        [],
      );
    });
    it("shows pictures in the walkthrough that follow the theme", async () => {
      const pictures = contributes.walkthroughs.flatMap(({ steps }) => steps.map(({ media }) => media.svg));
      ok(pictures.length > 4);
      for (const path of pictures) match(await read(path!), /var\(--vscode-foreground\)/, path);
    });
    it("has a page without broken pictures, under what people look for", async () => {
      const pictures = [...(await read("readme.md")).matchAll(/!\[[^\]]*\]\(([^)]{0,40})/g)].map(
        ([, address]) => address!,
      );
      deepEqual(
        pictures.filter((address) => !address.startsWith("https://")),
        [],
        "the page shows no other",
      );
      ok(!categories.includes("Other"));
    });
    it("has something to translate", async () => {
      const words = JSON.parse(await read(`${l10n}/bundle.l10n.json`)) as Record<string, string>;
      equal(words["This note is not ready to be sent."], "This note is not ready to be sent.");
    });
    it("starts with little: the rest is loaded when it is needed", async () => {
      const { size } = await vscode.workspace.fs.stat(vscode.Uri.joinPath(extension.extensionUri, "extension.js"));
      ok(size < 60_000, `${size} bytes`);
    });
    it("has the same keys everywhere, and imports an invitation from the explorer", () => {
      deepEqual(
        contributes.keybindings.filter(({ key, mac }) => !key || !mac),
        [],
      );
      match(contributes.menus["explorer/context"]![0]!.when, /ics/);
    });
    it("keeps the folder a setting of the machine, which no repository can change", () => {
      deepEqual(contributes.configuration.properties["afterword.folder"]!.scope, "machine");
    });
  });
}
