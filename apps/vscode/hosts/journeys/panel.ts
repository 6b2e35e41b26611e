import { equal, ok } from "node:assert/strict";
import type { Step } from "../walk.ts";

/** Three people met at once: a note for each, held against the others. */
export const panel: readonly Step[] = [
  [
    "a note is due: one message says so, once a day over all windows",
    async ({ person, server, picture }) => {
      await person.toast("Due: Debrief the interview").waitFor();
      await picture("reminder");
      await person.page.reload();
      await person.row("Thandi Nkosi").waitFor();
      await person.page.waitForTimeout(5000);
      ok(!(await person.toast("Due:").isVisible()));
      ok(server.port > 0);
    },
  ],
  [
    "draft the notes for the panel, a tab each",
    async ({ person, picture }) => {
      await person.command("Afterword: Draft Notes for the Panel");
      await person.pick("After which interview", "Acme");
      for (const name of ["Thandi Nkosi", "Jörg Müller", "Priya Raman"]) await person.tab(name).waitFor();
      await person.lens("Mark as Sent").waitFor();
      await picture("panel");
    },
  ],
  [
    "what was noted stands beside the gap, which is selected",
    async ({ person, picture }) => {
      await person.tab("Jörg Müller").click();
      await person.line("you noted: how on-call is shared").waitFor();
      await person.page.locator(".statusbar-item", { hasText: "selected" }).first().waitFor();
      await picture("noted");
    },
  ],
  [
    "a debrief is begun from its row, with the caret after the name",
    async ({ person }) => {
      await person.row("debrief").click();
      await person.asked("Whom did you meet");
      equal(await person.input.inputValue(), "Thandi Nkosi: ");
      await person.page.keyboard.type("ledgers");
      equal(await person.input.inputValue(), "Thandi Nkosi: ledgers");
      await person.page.keyboard.press("Escape");
    },
  ],
  [
    "one note pasted over the other is found in both",
    async ({ person, picture }) => {
      await person.tab("Thandi Nkosi").click();
      await person.line("Dear Thandi").click();
      await person.page.keyboard.press("Control+a");
      await person.page.keyboard.press("Control+c");
      await person.tab("Jörg Müller").click();
      await person.line("Dear Jörg").click();
      await person.page.keyboard.press("Control+a");
      await person.page.keyboard.press("Control+v");
      await person.page.locator(".squiggly-warning").first().waitFor();
      await person.command("View: Focus Problems");
      await person.problem(/like the note to Thandi Nkosi/).waitFor();
      // The list draws only the rows that are in view.
      await person.page.keyboard.press("End");
      await person.problem(/like the note to Jörg Müller/).waitFor();
      await picture("panel-alike");
      await person.command("View: Hide Panel");
    },
  ],
  [
    "a finding is ignored, and shown again from above the draft",
    async ({ person, picture }) => {
      await person.tab("Jörg Müller").click();
      await person.line("Kind regards").click();
      await person.page.keyboard.press("End");
      await person.page.keyboard.type(" and and and");
      const fix = await person.fixes("and and and", /Ignore this finding \(doubled-word\)/);
      await picture("ignore");
      await fix.click();
      await person.lens("ignored").waitFor();
      await picture("ignored");
      await person.lens("ignored").click();
      await person.lens("ignored").waitFor({ state: "hidden" });
      await person.fixes("and and and", /Ignore this finding \(doubled-word\)/);
      await person.page.keyboard.press("Escape");
    },
  ],
];
