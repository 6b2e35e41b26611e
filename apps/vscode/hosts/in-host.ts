/** Runs the suite inside the extension host of a real VS Code, against the installed package. */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { openBrowser, type Browser } from "./browser.ts";
import { start, type Release } from "./code-server.ts";

const here = dirname(fileURLToPath(import.meta.url));
const app = join(here, "..");
const harness = join(app, "dist/harness");
/** How long no test may end, in milliseconds: hosts are slow on a busy machine. */
const lockTimeout = 300_000;

/** An extension that does nothing but carry the tests: ours comes from its package, as users get it. */
async function bundleSuite(): Promise<void> {
  mkdirSync(harness, { recursive: true });
  writeFileSync(
    join(harness, "package.json"),
    JSON.stringify({
      name: "harness",
      publisher: "afterword-test",
      version: "0.0.0",
      engines: { vscode: "^1.103.0" },
    }),
  );
  await build({
    entryPoints: [join(here, "suite/index.ts")],
    outfile: join(harness, "suite.js"),
    bundle: true,
    format: "cjs",
    platform: "node",
    target: "node22",
    external: ["vscode", "mocha"],
    sourcemap: "inline",
    logLevel: "warning",
  });
}

export async function runInHost(release: Release, vsix: string): Promise<boolean> {
  await bundleSuite();
  // Monday at noon, where the example's writer lives: two and a half days after the panel.
  const server = await start({
    release,
    vsix,
    driver: true,
    settings: { "chat.disableAIFeatures": false },
    applications: join(app, "../../examples/robin"),
    env: {
      AFTERWORD_NOW: "2026-11-23T10:00:00Z",
      AFTERWORD_CLI: join(app, "../cli/src/start.ts"),
      AFTERWORD_TEST_NODE: process.execPath,
      AFTERWORD_EXAMPLE: join(app, "../../examples/robin"),
      ...(process.env["AFTERWORD_TEST_ONLY"] && { AFTERWORD_TEST_ONLY: process.env["AFTERWORD_TEST_ONLY"] }),
    },
  });
  const browser = await openBrowser();
  try {
    const ended = Promise.withResolvers<number | string>();
    const timer = setTimeout(() => ended.resolve("no test ended within five minutes"), lockTimeout);
    await browser.page.exposeFunction("codeAutomationExit", (code: number) => ended.resolve(code));
    const said: string[] = [];
    await browser.page.exposeFunction("codeAutomationLog", (_: string, args: unknown) => {
      const text = [args].flat(2).map(String).join(" ");
      const link = /\[open\] (\S+)/.exec(text)?.[1];
      if (link) void follow(browser, link);
      else if (text.includes("[test]")) {
        timer.refresh();
        console.log(text.slice(text.indexOf("[test]") + 7));
      } else said.push(text);
    });
    const uri = (path: string): string => `vscode-remote://127.0.0.1:${server.port}${path}`;
    const payload = [
      ["extensionDevelopmentPath", uri(harness)],
      ["extensionTestsPath", uri(join(harness, "suite.js"))],
      ["skipWelcome", "true"],
      ["skipReleaseNotes", "true"],
    ];
    await browser.page.goto(
      `http://127.0.0.1:${server.port}/?folder=${server.workspace}&payload=${encodeURIComponent(JSON.stringify(payload))}`,
      { waitUntil: "domcontentloaded" },
    );
    timer.refresh();
    const code = await ended.promise;
    clearTimeout(timer);
    if (code !== 0) {
      console.log(`the suite ended with ${code}\n${said.slice(-1).join("\n")}`);
      await browser.page.screenshot({ path: join(app, "dist/in-host.png") });
    }
    return code === 0;
  } finally {
    await browser.close();
    await server.stop();
  }
}

/** Opens a link as the system would, and agrees when the editor asks whether it may. */
async function follow({ context, page }: Browser, link: string): Promise<void> {
  const other = await context.newPage();
  await other.goto(link);
  await page.bringToFront();
  await page
    .locator(".monaco-dialog-box .monaco-button", { hasText: "Open" })
    .first()
    .click({ timeout: 5000 })
    .catch(() => {});
  await other.close();
}
