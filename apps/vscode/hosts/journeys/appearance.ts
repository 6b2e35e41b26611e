import { equal, match } from "node:assert/strict";
import type { Scene, Step } from "../walk.ts";

/** Shows the editor in another theme. */
async function wear({ person }: Scene, theme: string, mark: string): Promise<void> {
  await person.command("Preferences: Color Theme");
  await person.input.fill(theme);
  await person.page.locator(".quick-input-list .monaco-list-row.focused", { hasText: theme }).first().waitFor();
  await person.page.keyboard.press("Enter");
  await person.page.locator(`.monaco-workbench.${mark}`).waitFor();
}

const looks = (name: string, theme: string, mark: string): Step => [
  `a draft and a plan, ${name}`,
  async (scene) => {
    const { person, picture } = scene;
    await wear(scene, theme, mark);
    await person.row("Jörg Müller").click();
    await person.lens("Mark as Sent").waitFor();
    await picture(`draft-${name}`);
    await person.command("Afterword: Show Plan");
    const frame = person.page.frameLocator("iframe.webview").frameLocator("iframe");
    await frame.locator("svg[role=img]").waitFor();
    await person.page.waitForTimeout(500);
    await picture(`plan-${name}`);
    await person.command("View: Close All Editors");
  },
];

/** The same in every kind of theme, to be looked at; then a side bar as narrow as it gets, and a window twice as large as usual. */
export const appearance: readonly Step[] = [
  looks("light", "Light Modern", "vs"),
  looks("dark", "Dark Modern", "vs-dark"),
  looks("high-contrast", "Dark High Contrast", "hc-black"),
  looks("high-contrast-light", "Light High Contrast", "hc-light"),
  [
    "a row begins with the name and has one action",
    async (scene) => {
      const { person, picture } = scene;
      await wear(scene, "Light Modern", "vs");
      const row = person.row("Thandi Nkosi");
      await row.waitFor();
      match((await row.textContent())!.trim(), /^Thandi Nkosi/);
      await row.hover();
      equal(await row.locator(".actions .action-label").count(), 1);
      await person.narrow();
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
