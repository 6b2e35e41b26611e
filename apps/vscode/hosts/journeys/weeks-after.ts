import { equal, ok } from "node:assert/strict";
import { readFileSync, existsSync } from "node:fs";
import { join } from "node:path";
import type { Scene, Step } from "../walk.ts";

const acme = ({ server }: Pick<Scene, "server">): string =>
  readFileSync(join(server.folder, "acme-platform-engineer.md"), "utf8");
const blueCrane = ({ server }: Pick<Scene, "server">): string =>
  readFileSync(join(server.folder, "bluecrane-staff-engineer.md"), "utf8");

/** What is recorded once the note is out: what they said, what was talked about, and what will not be done. */
export const weeksAfter: readonly Step[] = [
  [
    "the reminder can be switched off where it is shown",
    async ({ person, server }) => {
      await person.press("Due: Debrief the interview", "No More Reminders");
      for (
        let attempt = 0;
        !readFileSync(join(server.home, "user/User/settings.json"), "utf8").includes('"afterword.reminder": false');
        attempt++
      ) {
        ok(attempt < 50, "the setting was not written");
        await person.page.waitForTimeout(100);
      }
    },
  ],
  [
    "debrief, back to the person before",
    async (scene) => {
      const { person, picture } = scene;
      await person.command("Afterword: Debrief");
      await person.pick("After which interview", "Acme");
      await person.answer("Whom did you meet", "Thandi Nkosi: her first year on call");
      await person.asked("Thandi Nkosi. Who else");
      equal(await person.input.inputValue(), "Jörg Müller: ");
      await person.back();
      await person.asked("Whom did you meet");
      equal(await person.input.inputValue(), "Thandi Nkosi: her first year on call");
      await person.answer("Whom did you meet", "Thandi Nkosi: her first month on call");
      await picture("debrief");
      await person.answer("Thandi Nkosi. Who else", "Jörg Müller: the runbooks");
      await person.answer("Jörg Müller. Who else", "");
      await person.answer("What do you thank each of them for", "");
      await person.answer("if you had one more minute", "");
      await person.answer("Anything else for one of them", "");
      await person.answer("How would you end your note", "");
      await person.answer("When did they say you would hear", "");
      await person.answer("A question you did not get to", "Who reviews the runbooks?");
      await person.answer("Another?", "");
      await person.answer("Something you did not get across", "");
      await person.answer("Is there a problem that you must raise", "");
      await person.toast("Debriefed: Acme").waitFor();
      for (const words of ["her first month on call", "the runbooks", "Who reviews the runbooks?", "kind: debriefed"])
        ok(acme(scene).includes(words), words);
      ok(!acme(scene).includes("first year"));
    },
  ],
  [
    "undo, from the palette, leaves the file as it was",
    async (scene) => {
      await scene.person.command("Afterword: Undo the Last Change");
      await scene.person.toast("Taken back: Debriefed: Acme").waitFor();
      ok(acme(scene).includes("log: []") && !acme(scene).includes("runbooks"));
    },
  ],
  [
    "log a reply: an offer that turns out to be none yet",
    async (scene) => {
      const { person, picture } = scene;
      await person.command("Afterword: Log Reply");
      await person.pick("Which application had a reply", "Acme");
      await person.page.locator('.quick-input-widget input[placeholder*="What happened"]').waitFor();
      await person.back();
      await person.pick("Which application had a reply", "Blue Crane");
      await person.pick("What happened", "They made an offer");
      await person.answer("Until when can you answer", "blursday");
      await person.told("Expected a day");
      await person.back();
      await person.pick("What happened", "They wrote, undecided");
      await person.type("by which you would hear", "in two weeks");
      await person.told("Monday 7 December");
      await picture("log-reply");
      await person.page.keyboard.press("Enter");
      await person.answer("Anything worth remembering", "Olu is back on the 1st");
      await person.toast("you heard from Blue Crane Analytics").waitFor();
      const text = blueCrane(scene);
      ok(
        text.includes("kind: reply") &&
          text.includes("Olu is back on the 1st") &&
          text.includes("by: in two weeks") &&
          !text.includes("offer"),
        text,
      );
    },
  ],
  [
    "move the promised date",
    async (scene) => {
      const { person } = scene;
      await person.command("Afterword: Move the Promised Date");
      await person.pick("Which application has a new date", "Blue Crane");
      await person.asked("When did they say you would hear");
      await person.back();
      await person.pick("Which application has a new date", "Acme");
      await person.answer("When did they say you would hear", "soonish");
      await person.told("Expected a date");
      await person.answer("Move the Promised Date", "end of next week");
      await person.toast("Acme said").waitFor();
      ok(acme(scene).includes("by: end of next week") && acme(scene).includes("2026-12-04"), acme(scene));
    },
  ],
  [
    "skip with a reason, from the row",
    async (scene) => {
      const { person, picture } = scene;
      if (!(await person.row("Keep searching").isVisible())) await person.row("Platform Engineer").click();
      await person.row("Keep searching").hover();
      await person.row("Keep searching").locator('[aria-label^="Skip with a Reason"]').click();
      await person.answer("Why? For your own record", "");
      await person.told("Please type an answer");
      await person.answer("Skip: Keep searching", "Taking a week off first");
      await person.toast("Skipped: Keep searching").waitFor();
      await picture("skipped");
      ok(acme(scene).includes("Taking a week off first"));
    },
  ],
  [
    "export the calendar; the file follows every change",
    async ({ person, server }) => {
      const file = join(server.home, "follow-ups.ics");
      await person.command("Afterword: Export Calendar");
      // The dialog proposes the home folder, and takes no answer until it has looked there.
      for (let attempt = 0; !existsSync(file); attempt++) {
        ok(attempt < 30, "nothing was exported");
        if ((await person.input.isVisible()) && (await person.input.inputValue()) === file)
          await person.page.keyboard.press("Enter");
        await person.page.waitForTimeout(1000);
      }
      await person.toast("Written:").waitFor();
      const before = readFileSync(file, "utf8");
      ok(before.startsWith("BEGIN:VCALENDAR") && before.includes("Thandi"));
      await person.command("Afterword: Mark as Sent");
      await person.pick("Which message did you send", "Thank Thandi Nkosi");
      await person.pick("How did you send it", "Email");
      await person.answer("When did you send it", "now");
      await person.toast("Recorded as sent: thank you to Thandi Nkosi").waitFor();
      for (let attempt = 0; readFileSync(file, "utf8") === before; attempt++) {
        ok(attempt < 50, "the file did not follow");
        await person.page.waitForTimeout(100);
      }
    },
  ],
];
