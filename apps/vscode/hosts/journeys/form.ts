import { ok } from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Step } from "../walk.ts";

const signatures = `Kind regards,
Thandi Nkosi
Head of Platform
thandi@acme.example

Jörg Müller
Staff Engineer
jorg@acme.example

Priya Raman | Engineering Manager
priya@acme.example`;

/** A panel of three logged on one page, by keyboard alone; then all plans in one picture. */
export const form: readonly Step[] = [
  [
    "three people, from their signatures, in fewer than 150 keys",
    async ({ person, server, picture }) => {
      const { page } = person;
      let keys = 0;
      const press = async (...names: string[]): Promise<void> => {
        for (const name of names) await page.keyboard.press(name);
        keys += names.length;
      };
      const type = async (text: string): Promise<void> => {
        await page.keyboard.type(text);
        keys += text.length;
      };
      await page.evaluate((text) => navigator.clipboard.writeText(text), signatures);
      await person.command("Afterword: Log Interview on One Page");
      keys += "F1, interview on one, Enter".length;
      const frame = page.frameLocator("iframe.webview").frameLocator("iframe");
      await frame.locator("#field-company:focus").waitFor();
      await type("Acme");
      await press("Tab");
      await type("Platform Engineer");
      await press("Tab");
      await type("20 nov 15:00");
      await frame.locator("output", { hasText: "Friday 20 November, 15:00" }).waitFor();
      await press("Tab");
      await type("90m");
      await press("Tab", "Tab", "Enter", "Tab", "Control+v", "Tab", "Enter");
      await frame.locator("#found li", { hasText: "Priya Raman" }).waitFor();
      await picture("form-people");
      await press("Tab", "Tab", "Tab", "Tab", "Enter");
      await frame.locator("#field-people:focus").waitFor();
      ok((await frame.locator("#field-people").inputValue()).includes("Thandi Nkosi <thandi@acme.example>\n"));
      // From there: the summary, its text, its button, the questions.
      await press("Tab", "Tab", "Tab", "Tab", "Tab");
      await frame.locator("#field-promise:focus").waitFor();
      await type("in two weeks");
      await picture("form");
      await press("Enter");
      await person.toast("the interview with Acme").waitFor();
      console.log(`    ${keys} keys`);
      ok(keys < 150, `${keys} keys`);
      const [file] = readdirSync(server.folder).filter((name) => name.endsWith(".md"));
      const text = readFileSync(join(server.folder, file!), "utf8");
      for (const words of ["start: 2026-11-20 15:00", "jorg@acme.example", "Priya Raman", "in two weeks"])
        ok(text.includes(words), text);
    },
  ],
  [
    "all plans in one picture",
    async ({ person, picture }) => {
      await person.command("Notifications: Clear All Notifications");
      await person.command("Afterword: Show All Plans");
      const frame = person.page.frameLocator("iframe.webview").frameLocator("iframe");
      await frame.locator("svg[role=img]").waitFor();
      await frame.locator("li", { hasText: "Acme" }).waitFor();
      await picture("overview");
    },
  ],
];
