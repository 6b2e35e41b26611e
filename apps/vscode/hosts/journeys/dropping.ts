import { ok } from "node:assert/strict";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Locator } from "playwright-core";
import type { Step } from "../walk.ts";
import { invitation } from "./invitation.ts";

/** Invitations dropped on the view: from the desktop, and from the editor itself. */
export const dropping: readonly Step[] = [
  [
    "a file from the desktop",
    async ({ person, server }) => {
      await person.row("Cape Freight").waitFor();
      await dropFile(person.row("Cape Freight"), {
        name: "invite.ics",
        text: invitation({ company: "Birch", role: "Bookkeeper" }),
      });
      await person.agree("Birch", "Import");
      await person.toast("Recorded from the invitation: Birch").waitFor();
      await person.row("Birch").waitFor();
      ok(
        readdirSync(server.folder).some((name) =>
          readFileSync(join(server.folder, name), "utf8").includes("start: 2026-11-25 14:00"),
        ),
      );
    },
  ],
  [
    "a file that is no invitation changes nothing",
    async ({ person, server }) => {
      const before = readdirSync(server.folder);
      const refused = person.toast("This calendar holds no event");
      // A row that is drawn anew just then takes no drop: a person lets go of the file once more.
      for (let attempt = 0; attempt < 5 && !(await refused.isVisible()); attempt++) {
        await dropFile(person.row("Birch"), { name: "holiday.ics", text: "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n" });
        await refused.waitFor({ timeout: 8000 }).catch(() => {});
      }
      await refused.waitFor();
      ok(readdirSync(server.folder).join() === before.join());
    },
  ],
  [
    "an open file, by its tab",
    async ({ person, server, picture }) => {
      const file = join(server.workspace, "cedar.ics");
      writeFileSync(file, invitation({ company: "Cedar", role: "Gardener" }));
      await person.page.keyboard.press("Control+p");
      await person.input.fill("cedar.ics");
      await person.page.locator(".quick-input-list .monaco-list-row", { hasText: "cedar.ics" }).first().click();
      await person.tab("cedar.ics").dragTo(person.row("Birch"));
      await person.agree("Cedar", "Change It");
      await person.answer("With which company", "Cedar Gardens");
      await person.answer("For which role", "Head Gardener");
      await person.row("Cedar Gardens").waitFor();
      await picture("dropped");
    },
  ],
];

/** What the browser tells the page when a file is let go over it. */
async function dropFile(target: Locator, file: { name: string; text: string }): Promise<void> {
  const dataTransfer = await target.page().evaluateHandle(({ name, text }) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([text], name, { type: "text/calendar" }));
    return transfer;
  }, file);
  const box = (await target.boundingBox())!;
  const at = { clientX: box.x + box.width / 2, clientY: box.y + Math.min(box.height / 2, 40) };
  for (const event of ["dragenter", "dragover", "drop"]) await target.dispatchEvent(event, { dataTransfer, ...at });
}
