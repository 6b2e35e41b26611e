import { equal, ok } from "node:assert/strict";
import { existsSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import type { Server } from "../code-server.ts";
import type { Step } from "../walk.ts";

/** A file lies where the folder of applications belongs. */
export async function putFileInTheWay({ folder }: Server): Promise<() => Promise<void>> {
  writeFileSync(folder, "shopping list");
  return async () => {};
}

/** A first day on which things go wrong: a file in the way, and an interview that is half told. */
export const troubles: readonly Step[] = [
  [
    "a file in the way is told before anything is asked",
    async ({ person, picture }) => {
      await person.command("Afterword: Set Up");
      await person.toast("is a file, where the folder of your applications belongs").waitFor();
      ok(!(await person.input.isVisible()), "nothing is asked");
      await person.toast("Choose Another Folder").waitFor();
      ok(!(await person.toast("Create File").isVisible()));
      await person.page.locator(".tree-explorer-viewlet-tree-view", { hasText: "it is not a folder" }).waitFor();
      equal(await person.page.locator(".pane-body .monaco-list-row").count(), 0, "no file in it is to blame");
      await picture("file-in-the-way");
    },
  ],
  [
    "the palette does not offer what cannot work yet",
    async ({ person }) => {
      await person.page.keyboard.press("F1");
      await person.input.fill(">Afterword: Log");
      const offered = person.page.locator(".quick-input-list .monaco-list-row");
      await offered.filter({ hasText: "Afterword: Log Interview on One Page" }).first().waitFor();
      for (const title of ["Log Reply", "Log Another Round"])
        equal(await offered.filter({ hasText: `Afterword: ${title}` }).count(), 0, title);
      await person.page.keyboard.press("Escape");
    },
  ],
  [
    "it works once the file is gone",
    async ({ person, server }) => {
      rmSync(server.folder);
      await person.command("Notifications: Clear All Notifications");
      await person.command("Afterword: Set Up");
      await person.answer("Which name", "Robin Adams");
      await person.answer("Your own email address", "robin@mail.example");
      await person.pick("Your country", "South Africa");
      await person.pick("Your time zone", "Johannesburg");
      await person.pick("How should your notes sound", "Plain");
      await person.toast("Your settings are saved").waitFor();
      ok(existsSync(server.folder));
    },
  ],
  [
    "an interview that was left half told is gone on with",
    async ({ person, server, picture }) => {
      await person.command("Afterword: Log Interview");
      await person.answer("which company", "Acme");
      await person.answer("which role", "Platform Engineer");
      await person.answer("did it begin", "20 nov 15:00");
      await person.answer("how long was it", "90m");
      await person.asked("Whom did you meet");
      await person.page.keyboard.press("Escape");
      await person.command("Afterword: Log Interview");
      await picture("half-way");
      await person.pick("You stopped half-way last time", "Continue with those answers");
      // Several at once, as they are pasted from the head of a mail.
      await person.type("Whom did you meet", "Thandi Nkosi <thandi@acme.example>, Jörg Müller <jorg@acme.example>");
      await picture("several-people");
      await person.page.keyboard.press("Enter");
      await person.asked("an empty answer ends the list");
      await person.page.keyboard.press("Enter");
      await person.answer("Is there an open question", "");
      await person.answer("When did they say", "");
      await person.pick("What did they say about contact", "Leave this out");
      await person.answer("Why do you fit", "");
      await person.toast("the interview with Acme").waitFor();
      equal(readdirSync(server.folder).filter((name) => name.endsWith(".md")).length, 1);
      await person.row("Jörg Müller").waitFor();
    },
  ],
  [
    "the badge, the view and the status bar say one number",
    async ({ person }) => {
      const due = person.page.locator(".pane-body .monaco-list-row", { hasText: /^Due/ }).first();
      const inView = /\d+/.exec(await due.innerText())![0];
      await person.page.locator(".statusbar-item", { hasText: `${inView} due` }).waitFor();
      await person.badge(inView).waitFor();
    },
  ],
  [
    "the text is copied by a key",
    async ({ person }) => {
      await person.command("Notifications: Clear All Notifications");
      await person.row("Thandi Nkosi").click();
      await person.line("Dear Thandi").click();
      await person.page.keyboard.press("Control+a");
      await person.page.keyboard.insertText(
        "To: Thandi Nkosi <thandi@acme.example>\nSubject: Thanks\n\nDear Thandi,\n\nThank you for your time on Friday.\n\nKind regards,\nRobin Adams\n",
      );
      await person.page.keyboard.press("Control+k");
      await person.page.keyboard.press("Alt+c");
      await person.clipboard(/^Dear Thandi,/);
    },
  ],
  [
    "a thank-you before its interview is refused",
    async ({ person }) => {
      await person.command("Afterword: Mark as Sent");
      await person.pick("How did you send it", "Email");
      await person.answer("When did you send it", "friday 09:00");
      await person.told("after the interview began");
      await person.page.keyboard.press("Escape");
    },
  ],
  [
    "what is served can be seen, and stopped",
    async ({ person, picture }) => {
      await person.command("Afterword: Serve Calendar");
      const served = person.page.locator(".statusbar-item", { hasText: "Calendar" });
      await served.waitFor();
      await picture("served");
      await person.command("Afterword: Stop Serving the Calendar");
      await served.waitFor({ state: "hidden" });
    },
  ],
];
