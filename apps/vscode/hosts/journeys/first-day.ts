import { ok } from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Step } from "../walk.ts";

/** From nothing to a note that is sent and a calendar that says what comes next. */
export const firstDay: readonly Step[] = [
  [
    "an empty view says where to begin",
    async ({ person, picture }) => {
      await person.page.locator(".welcome-view-content", { hasText: "After an interview" }).waitFor();
      await picture("welcome");
    },
  ],
  [
    "set up",
    async ({ person, server }) => {
      await person.command("Afterword: Set Up");
      await person.answer("Which name", "Robin Adams");
      await person.answer("Your own email address", "robin@mail.example");
      await person.pick("Your country", "South Africa");
      await person.pick("Your time zone", "Johannesburg");
      await person.pick("How should your notes sound", "Warm");
      await person.toast("Your settings are saved").waitFor();
      ok(readFileSync(join(server.folder, "afterword.yaml"), "utf8").includes("name: Robin Adams"));
    },
  ],
  [
    "log yesterday's interview, with a step back",
    async ({ person, picture, server }) => {
      await person.press("Your settings are saved", "Log Interview");
      await person.answer("which company", "Acme");
      await person.answer("which role", "Wrong role");
      await person.asked("did it begin");
      await person.back();
      await person.answer("which role", "Platform Engineer");
      await person.type("did it begin", "20 nov 15:00");
      await person.told("Friday 20 November, 15:00");
      await picture("log-interview");
      await person.page.keyboard.press("Enter");
      await person.answer("how long was it", "90m");
      await person.answer("Whom did you meet", "Thandi Nkosi <thandi@acme.example>: moving billing to Postgres");
      await person.answer("Thandi Nkosi. Who else", "Jörg Müller <jorg@acme.example>");
      await person.answer("Jörg Müller. Who else", "");
      await person.answer("Is there an open question", "How is on-call shared across the teams?");
      await person.answer("Another?", "");
      await person.answer("When did they say", "in two weeks");
      await person.pick("What did they say about contact", "Nothing");
      await person.answer("Why do you fit", "I led the same move at Zeta, for forty teams.");
      await person.toast("the interview with Acme").waitFor();
      const [file] = readdirSync(server.folder).filter((name) => name.endsWith(".md"));
      ok(readFileSync(join(server.folder, file!), "utf8").includes("start: 2026-11-20 15:00"));
    },
  ],
  [
    "it is due",
    async ({ person, picture }) => {
      await person.page.locator(".pane-body .monaco-list-row", { hasText: "Due" }).first().waitFor();
      await person.row("Thandi Nkosi").waitFor();
      await person.page.locator(".statusbar-item", { hasText: "3 due" }).waitFor();
      await picture("due");
    },
  ],
  [
    "draft",
    async ({ person }) => {
      await person.command("Notifications: Clear All Notifications");
      await person.row("Thandi Nkosi").click();
      await person.line("To: Thandi Nkosi").waitFor();
      await person.lens("Mark as Sent").waitFor();
    },
  ],
  [
    "fix what the check underlines",
    async ({ person, picture }) => {
      await person.line("Dear Thandi").click();
      await person.page.keyboard.press("End");
      await person.page.keyboard.type(" I hope you had the the best of weekends.");
      await person.page.locator(".squiggly-error, .squiggly-warning, .squiggly-info").first().waitFor();
      await picture("draft");
      const fix = await person.fixes("the the", /Remove|Change/);
      await picture("quick-fix");
      await fix.click();
      await person.page.locator(".view-line", { hasText: "had the best of weekends" }).waitFor();
      await person.page.keyboard.press("Escape");
    },
  ],
  [
    "it survives being closed",
    async ({ person }) => {
      await person.page.keyboard.press("Control+s");
      await person.command("View: Close Editor");
      await person.row("Thandi Nkosi").click();
      await person.line("best of weekends").waitFor();
    },
  ],
  [
    "why this?",
    async ({ person, picture }) => {
      await person.lens("overdue").or(person.lens("due")).first().click();
      const frame = person.page.frameLocator("iframe.webview").frameLocator("iframe");
      await frame.locator("svg[role=img]").waitFor();
      await frame.locator("details[open]", { hasText: "Sources" }).first().waitFor();
      ok((await frame.locator("svg[role=img] desc").textContent())!.includes("Thank Thandi Nkosi"));
      ok(!(await frame.locator("body").innerText()).includes("24:00"));
      await picture("plan");
      await person.command("View: Close Editor");
    },
  ],
  [
    "mark as sent",
    async ({ person, server }) => {
      await person.row("Thandi Nkosi").click();
      await person.line("best of weekends").waitFor();
      await person.command("Afterword: Mark as Sent");
      await person.pick("How did you send it", "Email");
      await person.answer("When did you send it", "now");
      await person.toast("Recorded as sent: thank you to Thandi Nkosi").waitFor();
      await person.page.locator(".statusbar-item", { hasText: "2 due" }).waitFor();
      const [file] = readdirSync(server.folder).filter((name) => name.endsWith(".md"));
      ok(readFileSync(join(server.folder, file!), "utf8").includes("kind: sent"));
    },
  ],
  [
    "undo, from the message",
    async ({ person }) => {
      await person.press("Recorded as sent: thank you to Thandi Nkosi", "Undo");
      await person.page.locator(".statusbar-item", { hasText: "3 due" }).waitFor();
    },
  ],
  [
    "and mark it all the same, with a step back",
    async ({ person }) => {
      await person.command("Afterword: Mark as Sent");
      await person.pick("How did you send it", "Email");
      await person.answer("When did you send it", "tomorrow");
      await person.told("is still to come");
      await person.back();
      await person.pick("How did you send it", "LinkedIn");
      await person.answer("When did you send it", "today 11:00");
      await person.toast("Recorded as sent: thank you to Thandi Nkosi").waitFor();
      await person.page.locator(".statusbar-item", { hasText: "2 due" }).waitFor();
    },
  ],
  [
    "the calendar's link answers with the calendar",
    async ({ person }) => {
      await person.command("Afterword: Serve Calendar");
      await person.press("Your calendar is now served", "Copy Subscription Link");
      const url = await person.clipboard(/^http/);
      const text = await (await fetch(url)).text();
      ok(text.startsWith("BEGIN:VCALENDAR") && text.includes("Thank Jörg Müller"), text.slice(0, 200));
    },
  ],
  [
    "the walkthrough, opened only now, has every step ticked",
    async ({ person, picture }) => {
      await person.walkthrough();
      for (const step of ["setUp", "log", "draft", "sent", "calendar"]) await person.tick(step, true).waitFor();
      await picture("walkthrough");
    },
  ],
];
