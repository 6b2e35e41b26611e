import { equal, match } from "node:assert/strict";
import type { Step } from "../walk.ts";

/** A side bar as narrow as it gets, and a window twice as large as usual. */
export const narrow: readonly Step[] = [
  [
    "a row begins with the name and has one action",
    async ({ person, picture }) => {
      const row = person.row("Thandi Nkosi");
      await row.waitFor();
      match((await row.textContent())!.trim(), /^Thandi Nkosi/);
      await row.hover();
      equal(await row.locator(".actions .action-label").count(), 1);
      await picture("narrow");
    },
  ],
  [
    "a plan comes back after the window is loaded anew, and fits at 200 %",
    async ({ person, picture }) => {
      const { page } = person;
      await person.command("Afterword: Show Plan");
      await person.pick("Which plan", "Acme");
      const frame = page.frameLocator("iframe.webview").frameLocator("iframe");
      await frame.locator("svg[role=img]").waitFor();
      await frame.locator('a[aria-label="Debrief: Acme"]').waitFor();
      // By the editor's own command, which keeps what is open; a reload of the page alone may come before that was written.
      await page.evaluate("window.beforeReload = true");
      await person.command("Developer: Reload Window");
      await page.waitForFunction("!window.beforeReload && document.querySelector('.monaco-workbench')");
      await page.setViewportSize({ width: 640, height: 400 });
      await frame.locator("svg[role=img]").waitFor();
      equal(await frame.locator("body").evaluate((body) => body.scrollWidth > body.clientWidth), false);
      await picture("plan-200");
    },
  ],
];
