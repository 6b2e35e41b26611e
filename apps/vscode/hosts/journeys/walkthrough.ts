import { ok } from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Step } from "../walk.ts";

/** The walkthrough is opened first, and its steps are taken one after the other. */
export const walkthrough: readonly Step[] = [
  [
    "nothing is ticked before anything is done",
    async ({ person }) => {
      await person.walkthrough();
      for (const step of ["setUp", "log", "draft", "sent", "calendar"]) await person.tick(step, false).waitFor();
    },
  ],
  [
    "a step that was begun and left is not ticked",
    async ({ person }) => {
      await person.page.locator(".getting-started-step .monaco-button", { hasText: "Set Up" }).click();
      await person.type("Which name", "Robin Adams");
      await person.page.keyboard.press("Escape");
      await person.page.waitForTimeout(1500);
      ok(await person.tick("setUp", false).isVisible());
    },
  ],
  [
    "one that was taken is",
    async ({ person }) => {
      await person.page.locator(".getting-started-step .monaco-button", { hasText: "Set Up" }).click();
      await person.answer("Which name", "Robin Adams");
      await person.answer("Your own email address", "robin@mail.example");
      await person.pick("Your country", "South Africa");
      await person.pick("Your time zone", "Africa/Johannesburg");
      await person.page.locator('.quick-input-widget input[placeholder*="How should your notes sound"]').waitFor();
      await person.back();
      await person.pick("Your time zone", "Africa/Johannesburg");
      await person.pick("How should your notes sound", "Plain");
      await person.tick("setUp", true).waitFor();
    },
  ],
  [
    "and so is one that another app took",
    async ({ person, server }) => {
      writeFileSync(
        join(server.folder, "acme.md"),
        "---\nid: acme1\ncompany: Acme\nrole: Engineer\ninterviews:\n  - {id: r1, start: 2026-11-20 15:00, end: 2026-11-20 16:00, people: [Thandi Nkosi <t@acme.example>]}\nlog: []\n---\n",
      );
      await person.tick("log", true).waitFor();
      await person.tick("draft", false).waitFor();
    },
  ],
  [
    "the rest, to the calendar",
    async ({ person, picture }) => {
      await person.row("Thandi Nkosi").click();
      await person.lens("Mark as Sent").click();
      await person.pick("How did you send it", "Email");
      await person.answer("When did you send it", "now");
      await person.command("Afterword: Serve Calendar");
      await person.toast("Your calendar is now served").waitFor();
      await person.walkthrough();
      for (const step of ["draft", "sent", "calendar"]) await person.tick(step, true).waitFor();
      await picture("walkthrough-done");
    },
  ],
];
