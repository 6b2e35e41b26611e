import { deepEqual, equal, match, ok } from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { installDovecot, makeDovecot, password, user, type Dovecot } from "../../../../.ci/mail/dovecot.ts";
import type { Message } from "../../../../packages/mail/src/message.ts";
import { parseMessage } from "../../../../packages/mail/src/parse.ts";
import type { Scene, Step } from "../walk.ts";

let dovecot: Dovecot;

/** A real mail server, for as long as the journey takes. */
export async function startDovecot(): Promise<() => Promise<void>> {
  installDovecot();
  dovecot = makeDovecot(21_993);
  await dovecot.start();
  return () => dovecot.stop();
}

/** The sources of the messages in Drafts. */
const sourcesInDrafts = (): string[] =>
  dovecot
    .doveadm("fetch", "-u", user, "text", "mailbox", "Drafts", "undeleted")
    .split("\f")
    .map((text) => text.replace(/^text:\s*/, "").replaceAll("\r\n", "\n"))
    .filter((text) => text.trim() !== "");

/** The one message in Drafts, decoded. */
async function inDrafts(): Promise<Message> {
  const [source, ...more] = sourcesInDrafts();
  equal(more.length, 0, "there is one message in Drafts");
  return parseMessage(source!);
}

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
      const { to, subject, text } = await inDrafts();
      deepEqual(to, [{ name: "Thandi Nkosi", email: "thandi@acme.example" }]);
      equal(subject, "Thank you for Friday");
      match(text, /^Dear Thandi,\n\n[^]*I enjoyed hearing how you are moving billing to Postgres\./);
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
      const { to, subject } = await inDrafts();
      deepEqual(to, [{ name: "Thandi Nkosi", email: "t.nkosi@acme.example" }]);
      equal(subject, "Thank you for Friday afternoon");
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
      match((await inDrafts()).text, /It is bold\./);
      await person.command("Notifications: Clear All Notifications");
      await person.lens("Save to Drafts").click();
      await person.toast("It is in Drafts already").waitFor();
    },
  ],
  [
    "what was edited in the mail program stays",
    async ({ person }) => {
      const [source] = sourcesInDrafts();
      dovecot.doveadm("expunge", "-u", user, "mailbox", "Drafts", "all");
      dovecot.deliver(source!.replace("Kind regards", "Warm regards"), "Drafts");
      await person.command("Notifications: Clear All Notifications");
      await person.lens("Save to Drafts").click();
      await person.toast("You have edited it in Drafts since").waitFor();
      match((await inDrafts()).text, /Warm regards/);
    },
  ],
  [
    "an answer in the mailbox is read, and recorded on a yes",
    async ({ person, server, picture }) => {
      dovecot.deliver(
        "Message-ID: <offer@acme.example>\nDate: Mon, 23 Nov 2026 09:00:00 +0200\nFrom: Thandi Nkosi <thandi@acme.example>\nTo: Robin Adams <robin@home.example>\nSubject: Your application\nMIME-Version: 1.0\n\nHi Robin,\n\nWe are pleased to offer you the position.\n",
      );
      await person.command("Afterword: Review Mail");
      await person.page
        .locator(".quick-input-list .monaco-list-row", { hasText: "pleased to offer you" })
        .first()
        .waitFor();
      await picture("mailbox-answer");
      await person.page.keyboard.press("Enter");
      await person.pick("pleased to offer you", "Record It");
      await person.toast("Acme").waitFor();
      ok(readFileSync(join(server.folder, "acme-platform-engineer.md"), "utf8").includes("kind: offer"));
      await person.command("Notifications: Clear All Notifications");
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
      match((await inDrafts()).text, /Warm regards/);
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
