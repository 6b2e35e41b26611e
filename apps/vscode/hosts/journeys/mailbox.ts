import { equal, match, ok } from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { installDovecot, makeDovecot, password, user, type Dovecot } from "../../../../.ci/mail/dovecot.ts";
import type { Scene, Step } from "../walk.ts";

let dovecot: Dovecot;

/** A real mail server, for as long as the journey takes. */
export async function startDovecot(): Promise<() => Promise<void>> {
  installDovecot();
  dovecot = makeDovecot(21_993);
  await dovecot.start();
  return () => dovecot.stop();
}

/** What is in Drafts: the head and the text of each message. */
const inDrafts = (): string[] =>
  dovecot
    .doveadm("fetch", "-u", user, "text", "mailbox", "Drafts", "undeleted")
    .split("\f")
    .map((text) => text.replaceAll("\r\n", "\n"))
    .filter((text) => text.trim() !== "");

/** The draft to Thandi with nothing missing. */
async function finishDraft({ person }: Scene): Promise<void> {
  await person.row("Thandi Nkosi").click();
  await person.line("Dear Thandi").click();
  await person.page.keyboard.press("Control+a");
  await person.page.keyboard.insertText(
    `To: Thandi Nkosi <thandi@acme.example>\nSubject: Thank you for Friday\n\nDear Thandi,\n\nThank you for your time on Friday. I enjoyed hearing how you are moving billing to Postgres.\n\nKind regards,\nRobin Adams\n`,
  );
}

const refused = "refused the sign-in";

/** A mailbox is connected, past everything that can be refused, and a note is saved to its Drafts. */
export const mailbox: readonly Step[] = [
  [
    "a server whose certificate cannot be trusted gets no password",
    async (scene) => {
      const { person, picture } = scene;
      await finishDraft(scene);
      await person.lens("Save to Drafts").click();
      await person.answer("Which address", user);
      await person.type("On which server", "imaps://127.0.0.1/");
      await person.told("Expected the name of a server");
      // This machine by another name, which is not taken for it: the certificate counts.
      await person.input.fill(`127.1:${dovecot.port}`);
      await person.told(`port ${dovecot.port}, encrypted from the start`);
      await person.page.keyboard.press("Enter");
      await person.answer(`The password for ${user}`, password);
      await person.told("cannot be trusted");
      await picture("mailbox-certificate");
    },
  ],
  [
    "a wrong password is asked again",
    async ({ person, picture }) => {
      await person.instead(`127.0.0.1:${dovecot.port}`);
      await person.answer(`The password for ${user}`, "a wrong one");
      await person.told(refused);
      await picture("mailbox-password");
    },
  ],
  [
    "the note is in Drafts once it is right",
    async ({ person, server, picture }) => {
      await person.instead(password);
      await person.toast("Saved in Drafts").waitFor();
      await picture("mailbox-saved");
      const [draft, ...more] = inDrafts();
      equal(more.length, 0);
      match(draft!, /^To: Thandi Nkosi <thandi@acme\.example>$/m);
      match(draft!, /^Subject: Thank you for Friday$/m);
      match(draft!, /I enjoyed hearing how you are moving billing to Postgres\./);
      nowhereIn(server.home, password);
    },
  ],
  [
    "saved again it is one message, with what is new in it",
    async ({ person }) => {
      await person.command("Notifications: Clear All Notifications");
      await person.lens("Save to Drafts").click();
      await person.toast("It is in Drafts already").waitFor();
      await person.line("Subject: Thank you").click();
      await person.page.keyboard.press("End");
      await person.page.keyboard.type(" afternoon");
      await person.line("To: Thandi").click();
      await person.page.keyboard.press("Home");
      await person.page.keyboard.press("Shift+End");
      await person.page.keyboard.insertText("To: Thandi Nkosi <t.nkosi@acme.example>");
      await person.command("Notifications: Clear All Notifications");
      await person.lens("Save to Drafts").click();
      await person.toast("Refreshed in Drafts").waitFor();
      const [draft, ...more] = inDrafts();
      equal(more.length, 0);
      match(draft!, /^To: Thandi Nkosi <t\.nkosi@acme\.example>$/m);
      match(draft!, /^Subject: Thank you for Friday afternoon$/m);
    },
  ],
  [
    "a server that is gone is told, and the note is still there to be saved",
    async ({ person, picture }) => {
      await dovecot.stop();
      await person.command("Notifications: Clear All Notifications");
      await person.line("I enjoyed hearing").click();
      await person.page.keyboard.press("End");
      await person.page.keyboard.type(" It is bold.");
      await person.lens("Save to Drafts").click();
      await person.toast(`nothing answers at 127.0.0.1:${dovecot.port}`).waitFor();
      await picture("mailbox-gone");
    },
  ],
  [
    "a password that was changed is asked for again, and kept",
    async ({ person, picture }) => {
      dovecot.setPassword("another-pa55-word");
      await dovecot.start();
      await person.command("Notifications: Clear All Notifications");
      await person.lens("Save to Drafts").click();
      await person.told(refused);
      await picture("mailbox-password-changed");
      await person.instead("another-pa55-word");
      await person.toast("Refreshed in Drafts").waitFor();
      match(inDrafts().join("\n"), /It is bold\./);
      await person.command("Notifications: Clear All Notifications");
      await person.lens("Save to Drafts").click();
      await person.toast("It is in Drafts already").waitFor();
    },
  ],
  [
    "what was edited in the mail program stays",
    async ({ person }) => {
      const [draft] = inDrafts();
      dovecot.doveadm("expunge", "-u", user, "mailbox", "Drafts", "all");
      dovecot.deliver(draft!.replace(/^text:\s*/, "").replace("It is bold.", "It is a bold move."), "Drafts");
      await person.command("Notifications: Clear All Notifications");
      await person.lens("Save to Drafts").click();
      await person.toast("You have edited it in Drafts since").waitFor();
      match(inDrafts().join("\n"), /It is a bold move\./);
    },
  ],
  [
    "the mailbox is forgotten, with its password",
    async ({ person, server }) => {
      await person.command("Afterword: Forget the Mailbox");
      await person.agree("Forget the mailbox", "Forget");
      await person.toast("The mailbox is forgotten").waitFor();
      nowhereIn(server.state, user);
      await person.command("Afterword: Connect a Mailbox");
      equal(await person.input.inputValue(), "robin.adams@mail.example");
      await person.page.keyboard.press("Escape");
      equal(inDrafts().length, 1);
    },
  ],
];

/** No file below a folder holds these words. */
function nowhereIn(folder: string, words: string): void {
  const found = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .filter((path) => readFileSync(path).includes(words));
  ok(found.length === 0, found.join(", "));
}
