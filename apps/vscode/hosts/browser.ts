import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { installPackages } from "../../../.ci/debian.ts";
import { chromium, type BrowserContext, type Page } from "playwright-core";

const program = "/usr/bin/chromium";

/** Debian's Chromium, installed where it is missing. */
function ensureChromium(): void {
  if (!existsSync(program)) installPackages("chromium");
}

export interface Browser {
  context: BrowserContext;
  page: Page;
  close(): Promise<void>;
}

/** A browser that knows nothing yet. */
export async function openBrowser(): Promise<Browser> {
  ensureChromium();
  const profile = mkdtempSync(join(tmpdir(), "afterword-browser-"));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: program,
    headless: true,
    viewport: { width: 1280, height: 800 },
    permissions: ["clipboard-read", "clipboard-write"],
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
  return {
    context,
    page: context.pages()[0] ?? (await context.newPage()),
    async close() {
      await context.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}
