import { ok } from "node:assert/strict";
import { cpSync, existsSync, readFileSync, writeFileSync } from "node:fs";
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
      await person.agree("Birch", "Yes");
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
