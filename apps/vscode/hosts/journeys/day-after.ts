import { equal, ok } from "node:assert/strict";
import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Person } from "../person.ts";
import { robin, type Step } from "../walk.ts";
import { invitation } from "./invitation.ts";

/** The example, a second window, an invitation, and a file opened by hand. */
export const dayAfter: readonly Step[] = [
  [
    "the example can be looked at, and left",
    async ({ person, server }) => {
      await person.command("Afterword: Open Example");
      await person.row("Thandi Nkosi").waitFor();
      await person.page
        .locator(".tree-explorer-viewlet-tree-view", { hasText: "An example, as it looks on Mon 23 Nov, 12:00" })
        .waitFor();
      await person.command("Afterword: Leave the Example");
      await person.page.locator(".welcome-view-content", { hasText: "After an interview" }).waitFor();
      ok(!existsSync(server.folder), "the example is not put into your own folder");
    },
  ],
  [
    "what is recorded in the example is said to be there, and is kept where it is wanted",
    async ({ person, server, picture }) => {
      await person.command("Afterword: Open Example");
      await person.row("Thandi Nkosi").waitFor();
      await person.command("Afterword: Log Interview");
      await person.answer("which company", "Lost Co");
      await person.answer("which role", "Engineer");
      await person.answer("did it begin", "20 nov 15:00");
      await person.answer("how long was it", "90m");
      await person.page.evaluate((text) => navigator.clipboard.writeText(text), "Ann Bee: ledgers\nCee Dee\nEff Gee");
      await person.asked("Whom did you meet");
      await person.page.keyboard.press("Control+v");
      await person.told("3 lines were pasted");
      equal(await person.input.inputValue(), "Ann Bee: ledgers");
      await picture("pasted-lines");
      await person.page.keyboard.press("Enter");
      for (const [name, line] of [
        ["Ann Bee", "Cee Dee"],
        ["Cee Dee", "Eff Gee"],
      ]) {
        await person.asked(`${name}. Who else`);
        equal(await person.input.inputValue(), line);
        await person.page.keyboard.press("Enter");
      }
      await person.answer("Eff Gee. Who else", "");
      await person.answer("Is there an open question", "");
      await person.answer("When did they say", "");
      await person.pick("What did they say about contact", "Nothing");
      await person.answer("Why do you fit", "");
      await person.toast("In the example: Recorded: the interview with Lost Co").waitFor();
      await person.command("Afterword: Leave the Example");
      await picture("leave-example");
      await person.agree("Lost Co, Engineer", "Keep in My Folder");
      await person.toast("Now in your own folder: Lost Co, Engineer").waitFor();
      await person.row("Ann Bee").waitFor();
      const text = readFileSync(join(server.folder, "lost-co-engineer.md"), "utf8");
      for (const name of ["Ann Bee", "Cee Dee", "Eff Gee"]) ok(text.includes(name), text);
      rmSync(join(server.folder, "lost-co-engineer.md"));
    },
  ],
  [
    "what another window or program writes shows here by itself",
    async ({ person, server }) => {
      cpSync(robin, server.folder, { recursive: true });
      await person.row("Thandi Nkosi").waitFor();
      await person.row("Olu Adeyemi").waitFor();
      const other = new Person(await person.page.context().newPage());
      await other.open(server.port, server.workspace);
      await other.command("Afterword: Move the Promised Date");
      await other.pick("Which application has a new date", "Blue Crane");
      await other.answer("When did they say you would hear", "in two weeks");
      await other.toast("Recorded: Blue Crane").waitFor();
      ok(readFileSync(join(server.folder, "bluecrane-staff-engineer.md"), "utf8").includes("in two weeks"));
      await person.page.bringToFront();
      await person.row("Olu Adeyemi").waitFor({ state: "hidden" });
      await other.page.close();
    },
  ],
  [
    "an invitation picked from the disk is imported",
    async ({ person, server }) => {
      const file = join(server.workspace, "invite.ics");
      writeFileSync(file, invitation({ company: "Birch", role: "Bookkeeper" }));
      await person.command("Afterword: Import Invitation");
      await person.page.locator(".quick-input-list .monaco-list-row", { hasText: "invite.ics" }).first().click();
      await person.agree("Birch", "Import");
      await person.toast("Recorded from the invitation: Birch").waitFor();
      await person.row("Birch").waitFor();
    },
  ],
  [
    "an application opened by hand",
    async ({ person, picture }) => {
      await person.command("Afterword: Open Application");
      await person.pick("Which application", "Acme");
      await person.lens("Draft").waitFor();
      await person.command("Notifications: Clear All Notifications");
      await picture("application");
    },
  ],
];
