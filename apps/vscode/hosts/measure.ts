/** How long the extension takes to start and to show its first tree, beside one that does nothing else. */
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { openBrowser } from "./browser.ts";
import { start } from "./code-server.ts";
import { Person } from "./person.ts";

const app = join(dirname(fileURLToPath(import.meta.url)), "..");

const hello = {
  "package.json": JSON.stringify({
    name: "hello",
    publisher: "afterword-bench",
    version: "0.0.0",
    engines: { vscode: "^1.103.0" },
    main: "./extension.js",
    activationEvents: ["onStartupFinished"],
    contributes: {
      viewsContainers: { activitybar: [{ id: "hello", title: "Hello", icon: "icon.svg" }] },
      views: { hello: [{ id: "hello.view", name: "World", icon: "icon.svg" }] },
    },
  }),
  "extension.js": `const vscode = require('vscode')
exports.activate = context => { context.subscriptions.push(vscode.window.createTreeView('hello.view', { treeDataProvider: { getChildren: row => row ? [] : ['Hello, world'], getTreeItem: label => new vscode.TreeItem(label) } })) }`,
  "icon.svg": '<svg xmlns="http://www.w3.org/2000/svg" width="24" height="24"><circle cx="12" cy="12" r="9"/></svg>',
  LICENSE: "None.",
  "README.md": "# Hello",
};

/**
 * Milliseconds from asking for the view in a fresh window to its first row, each from its package: the median of several rounds after a
 * first one, in which the server compiles and caches; with no rounds, that first one.
 */
export async function measureStart(rounds = 5): Promise<{ ours: number; hello: number }> {
  const folder = mkdtempSync(join(tmpdir(), "afterword-hello-"));
  const vsix = join(folder, "hello.vsix");
  mkdirSync(join(folder, "extension"));
  for (const [name, text] of Object.entries(hello)) writeFileSync(join(folder, "extension", name), text);
  const packed = spawnSync(
    process.execPath,
    [
      join(app, "node_modules/@vscode/vsce/vsce"),
      "package",
      "--no-dependencies",
      "--allow-missing-repository",
      "--out",
      vsix,
    ],
    { cwd: join(folder, "extension") },
  );
  if (packed.status !== 0) throw new Error(String(packed.stderr));
  try {
    return {
      ours: await measure(
        join(app, "dist/afterword.vsix"),
        { command: "Afterword: Focus on Follow-Ups View", row: "Thandi Nkosi" },
        rounds,
      ),
      hello: await measure(vsix, { command: "Hello: Focus on World View", row: "Hello, world" }, rounds),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function measure(
  vsix: string,
  { command, row }: { command: string; row: string },
  rounds: number,
): Promise<number> {
  const server = await start({
    release: "latest",
    vsix,
    applications: join(app, "../../examples/robin"),
    env: { AFTERWORD_NOW: "2026-11-23T10:00:00Z" },
  });
  const browser = await openBrowser();
  const found: number[] = [];
  try {
    for (let round = 0; round <= rounds; round++) {
      const person = new Person(await browser.context.newPage());
      await person.open(server.port, server.workspace);
      await person.command(command);
      const began = performance.now();
      await person.row(row).waitFor();
      if (round > 0 || rounds === 0) found.push(performance.now() - began);
      await person.page.close();
    }
  } finally {
    await browser.close();
    await server.stop();
  }
  return found.sort((a, b) => a - b)[Math.floor(found.length / 2)]!;
}
