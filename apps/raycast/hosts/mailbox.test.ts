/** The commands against a real mail server. */
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Raycast } from "@afterword/raycast-host";
import { afterAll, beforeAll, expect, test } from "vitest";
import { installDovecot, makeDovecot, password, user, type Dovecot } from "../../../.ci/mail/dovecot.ts";
import { begin, readable, withInterview, type World } from "./begin.ts";

let dovecot: Dovecot;

beforeAll(async () => {
  installDovecot();
  dovecot = makeDovecot(22_993);
  await dovecot.start();
});

afterAll(async () => {
  await dovecot.stop();
  rmSync(dirname(dirname(dovecot.maildir)), { recursive: true, force: true });
});

const drafts = (): string[] =>
  ["new", "cur"].flatMap((part) => {
    const folder = join(dovecot.maildir, ".Drafts", part);
    return readdirSync(folder).map((name) => readFileSync(join(folder, name), "utf8"));
  });
const withPassword = ({ folder }: World, mailPassword: string) => ({ preferences: { folder, mailPassword } });
const thandi = "Thank Thandi Nkosi";
const saved = async (raycast: Raycast) => (await raycast.state()).toasts.at(-1)!;

/** Opens the list of what is due and connects the mailbox of the server from there. */
async function connect(raycast: Raycast): Promise<void> {
  await raycast.launch("draft-follow-up");
  await raycast.run("Save to Drafts", thandi);
  await raycast.enter({ address: user, server: `127.0.0.1:${dovecot.port}` });
  await raycast.run("Connect Mailbox");
}

test("Save to Drafts asks for the mailbox once, saves the note once, and refreshes it", async () => {
  const world = await withInterview();
  await world.afterword("setup", "--email", "robin.adams@mail.example");
  const raycast = world.start(withPassword(world, password));
  await raycast.launch("draft-follow-up");
  await raycast.run("Save to Drafts", thandi);
  expect(await raycast.values()).toEqual({ address: "robin.adams@mail.example", server: "imap.mail.example" });
  await raycast.enter({ address: "robin@gmail.com" });
  expect(await raycast.values()).toEqual({ address: "robin@gmail.com", server: "imap.gmail.com" });
  expect(JSON.stringify(await raycast.show())).toContain("Gmail requires an app password");
  await raycast.enter({ address: user, server: "some where" });
  await raycast.run("Connect Mailbox");
  expect(await raycast.errors()).toEqual({ server: expect.stringContaining("Expected the name of a server") });
  await raycast.enter({ server: `127.0.0.1:${dovecot.port}` });
  await raycast.run("Connect Mailbox");
  expect(await saved(raycast)).toMatchObject({
    style: "SUCCESS",
    message: "Saved in Drafts. It is sent when you send it.",
  });
  expect(await raycast.depth()).toBe(1);
  const [draft, ...others] = drafts();
  expect(others).toEqual([]);
  expect(draft).toMatch(/^To: Thandi Nkosi <t@acme\.example>\r?$/m);
  expect(draft).toMatch(/^Dear Thandi/m);
  expect(draft).not.toContain("[");

  await raycast.run("Save to Drafts", thandi);
  expect(await saved(raycast)).toMatchObject({ message: "It is in Drafts already." });
  await raycast.run("Draft Follow-Up", thandi);
  await raycast.run("Edit Text");
  const { body } = await raycast.values();
  await raycast.enter({ body: String(body).replace("Dear Thandi", "Hello Thandi") });
  await raycast.run("Use This Text");
  await raycast.run("Save to Drafts");
  expect(await saved(raycast)).toMatchObject({ message: "Refreshed in Drafts. It is sent when you send it." });
  expect(drafts()).toEqual([expect.stringMatching(/^Hello Thandi/m)]);
});

test("a password that is missing or wrong is told, with the way to the preferences, and nothing is remembered", async () => {
  const world = begin();
  const before = drafts();
  const without = world.start();
  await connect(without);
  expect(await saved(without)).toMatchObject({
    style: "FAILURE",
    title: "The Sign-In Failed",
    message: `no password is stored for ${user} at 127.0.0.1`,
  });
  await without.toast("Open Preferences");
  expect((await without.state()).preferencesOpened).toBe(1);

  const wrong = world.start(withPassword(world, "wrong-password-1"));
  await connect(wrong);
  expect(await saved(wrong)).toMatchObject({ style: "FAILURE", title: "The Sign-In Failed" });
  expect(JSON.stringify([await wrong.state(), await wrong.show()])).not.toContain("wrong-password-1");
  await wrong.launch("draft-follow-up");
  await wrong.run("Save to Drafts", thandi);
  expect(Object.keys(await wrong.values())).toEqual(["address", "server"]);

  const elsewhere = world.start(withPassword(world, password));
  await elsewhere.launch("draft-follow-up");
  await elsewhere.run("Save to Drafts", thandi);
  await elsewhere.enter({ address: user, server: "127.0.0.1:9" });
  await elsewhere.run("Connect Mailbox");
  expect(await saved(elsewhere)).toMatchObject({
    style: "FAILURE",
    title: "The Mailbox Cannot Be Used",
    message: "nothing answers at 127.0.0.1:9",
  });
  expect(drafts()).toEqual(before);
});

test("a note that may not leave stays, and a message that is no mail is refused before a mailbox is asked for", async () => {
  const world = begin();
  const before = drafts();
  const raycast = world.start({ ...withPassword(world, password), confirm: false });
  await raycast.launch("draft-follow-up");
  await raycast.run("Save to Drafts", "Thank Jörg Müller");
  expect((await raycast.state()).alerts.at(-1)?.title).toBe("Use It As It Is?");
  expect(await raycast.depth()).toBe(1);

  const file = join(world.folder, "acme-platform-engineer.md");
  writeFileSync(file, readFileSync(file, "utf8").replace("position: Head of Platform", "metDaily: true"));
  await raycast.launch("draft-follow-up");
  await raycast.run("Save to Drafts", thandi);
  expect(await saved(raycast)).toMatchObject({
    style: "FAILURE",
    message: "This is not a mail, so it cannot be saved to Drafts.",
  });
  expect(await raycast.depth()).toBe(1);
  expect(drafts()).toEqual(before);
});

test("Read New Mail lists what the mailbox proposes, and changes nothing there", async () => {
  const world = begin();
  dovecot.deliver(
    `Message-ID: <one@acme.example>\nDate: Sun, 22 Nov 2026 10:00:00 +0200\nFrom: Thandi Nkosi <thandi@acme.example>\nTo: ${user}\nSubject: Friday\n\nHi Robin,\n\nNo decision yet.\n`,
  );
  const raycast = world.start(withPassword(world, password));
  await connect(raycast);
  const before = drafts();
  await raycast.launch("mail-proposals");
  await raycast.run("Read New Mail");
  expect(await saved(raycast)).toMatchObject({ style: "SUCCESS", message: "New messages: 1. Proposed changes: 1." });
  const shown = (await raycast.show()).children.filter(({ type }) => type === "list-item");
  expect(readable(JSON.stringify(shown))).toContain("No decision yet.");
  await raycast.run("Record It", String(shown[0]!.props["title"]));
  const { log } = (await world.afterword("show", "acme")) as { log: { kind: string }[] };
  expect(log.at(-1)).toMatchObject({ kind: "reply" });
  await raycast.run("Read New Mail");
  expect(await saved(raycast)).toMatchObject({ message: "New messages: 0. Proposed changes: 0." });
  expect(drafts()).toEqual(before);
});
