// A mailbox against a real Dovecot: mail delivered over time, two clients at once, IDLE, a restart, folders numbered anew, 50,000
// messages, drafts, and servers without the usual extensions. Nothing in the mailbox may change but our own drafts.
import assert from "node:assert/strict";
import { chownSync, cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { Temporal } from "temporal-polyfill";
import { workCalendar } from "../packages/holidays/src/index.ts";
import { applications, settings } from "../packages/mail/corpus/record.ts";
import type { MailContext, ReadMessage } from "../packages/mail/src/index.ts";
import {
  checkMailbox,
  emptyState,
  foldersOf,
  MailError,
  removeDraft,
  saveDraft,
  watchMailbox,
  knownSecrets,
  withMailbox,
  type Account,
  type Checked,
  type MailState,
  type Secrets,
} from "../packages/mail/src/mailbox/index.ts";
import { chooseCards, markSent, openService, reviewDraft } from "../packages/service/src/index.ts";
import { checkMail, saveToDrafts, setUpMailbox } from "../packages/service/src/mail/mailbox.ts";
import { installDovecot, makeDovecot, password, user, type Dovecot } from "./mail/dovecot.ts";

const now = Temporal.ZonedDateTime.from("2026-12-07T12:00[Europe/London]");
const context: MailContext = { applications, settings, now };
const secretsWith = (kept: string): Secrets => knownSecrets(async () => kept);
const secrets = secretsWith(password);
const account = ({ port }: Dovecot): Account => ({ host: "127.0.0.1", port, security: "tls", user });
const check = (server: Dovecot, state: MailState = emptyState): Promise<Checked> =>
  withMailbox(account(server), secrets, (client) =>
    checkMailbox(client, {
      account: account(server),
      context,
      keeper: { load: async () => state, keep: async () => {} },
    }),
  );
const kinds = (messages: readonly ReadMessage[]): string[] =>
  messages.flatMap(({ proposals, belongs }) => proposals.map(({ kind }) => `${kind} ${belongs.application}`));

let number = 0;
const mail = (from: string, body: string, { to = user, more = "", subject = "Re: Monday" } = {}): string =>
  `Message-ID: <ci-${++number}@mail.example>\nDate: Mon, 30 Nov 2026 10:00:00 +0200\nFrom: ${from}\nTo: ${to}\nSubject: ${subject}\nMIME-Version: 1.0\n${more}\n${body}\n`;
const thandi = "Thandi Nkosi <thandi@acme.example>";
const step = (text: string) => console.log(`  ${text}`);

/** Every message of the mailbox with its flags: Maildir writes them into the file's name. */
const flags = ({ maildir }: Dovecot): string[] =>
  ["", ".Sent"]
    .flatMap((folder) =>
      ["new", "cur"].flatMap((part) =>
        readdirSync(join(maildir, folder, part)).map((name) =>
          name.replace(/,S=\d+.*?(?=:|$)/, "").replace(/:2,$/, ""),
        ),
      ),
    )
    .sort();

installDovecot();
const dovecot = makeDovecot(20_993);
await dovecot.start();
try {
  await signIn();
  const state = await overTime();
  await anew(state);
  await cutOff();
  await together();
  await listening();
  await drafts();
  await draftsOfARecord();
  await many();
} finally {
  await dovecot.stop();
}
await bareServer();
console.log("The mailbox holds.");

async function signIn(): Promise<void> {
  step("signing in");
  const wrong = await withMailbox(account(dovecot), secretsWith("wrong-password-1"), async () => undefined).catch(
    (error: unknown) => error,
  );
  assert(wrong instanceof MailError && wrong.code === "auth", String(wrong));
  assert(!JSON.stringify([wrong.message, wrong.stack]).includes("wrong-password-1"));
  const started = { ...account(dovecot), port: dovecot.plainPort, security: "starttls" as const };
  await withMailbox(started, secrets, async (client) => assert(client.secureConnection));
  const elsewhere = await withMailbox(
    { ...started, host: "mail.example", security: "none" },
    secrets,
    async () => undefined,
  ).catch((error: unknown) => error);
  assert(elsewhere instanceof MailError && elsewhere.code === "insecure");
  const byCommand = { ...account(dovecot), passwordCommand: `echo ${password}` };
  await withMailbox(byCommand, undefined, async () => undefined);
}

async function overTime(): Promise<MailState> {
  step("mail delivered over time");
  dovecot.deliver(
    mail(`Robin Adams <${user}>`, "Dear Thandi,\n\nThank you for your time on Monday.", { to: thandi, more: "" }),
    "Sent",
  );
  dovecot.deliver(
    mail("Rosa <rosa@friends.example>", "Are you free on Friday? We would like to offer you the job of host."),
  );
  dovecot.deliver(mail(thandi, "Hi Robin,\n\nNo decision yet."));
  const before = flags(dovecot);
  const first = await check(dovecot);
  assert.deepEqual(kinds(first.messages), ["sent acme", "undecided acme"]);
  assert.deepEqual([first.looked, first.opened], [3, 2], "a stranger's mail was opened");
  const nothing = await check(dovecot, first.state);
  assert.deepEqual([nothing.messages.length, nothing.looked], [0, 0]);
  dovecot.deliver(mail("Pieter <pieter.botha@acme.example>", "We have decided not to proceed with your application."));
  dovecot.deliver(
    mail(
      "Mail Delivery <mailer-daemon@home.example>",
      "--r\nContent-Type: text/plain\n\nCould not be delivered: dana@northwind.example\n--r\nContent-Type: message/delivery-status\n\nReporting-MTA: dns; x\n\nFinal-Recipient: rfc822; dana@northwind.example\nAction: failed\n--r--",
      {
        subject: "Undelivered Mail",
        more: 'Content-Type: multipart/report; report-type=delivery-status; boundary="r"\n',
      },
    ),
  );
  dovecot.deliver(
    mail(
      "Mail Delivery <mailer-daemon@home.example>",
      "--r\nContent-Type: message/delivery-status\n\nFinal-Recipient: rfc822; rosa@friends.example\nAction: failed\n--r--",
      { more: 'Content-Type: multipart/report; report-type=delivery-status; boundary="r"\n' },
    ),
  );
  const next = await check(dovecot, first.state);
  assert.deepEqual(kinds(next.messages).sort(), ["bounce northwind", "rejection acme"]);
  assert.deepEqual([next.looked, next.opened], [3, 2]);
  assert.deepEqual(
    flags(dovecot).filter((name) => before.includes(name)),
    before,
    "a flag was changed",
  );
  assert(!JSON.stringify(next.state).includes("decision"));
  return next.state;
}

async function cutOff(): Promise<void> {
  step("a check that is cut off");
  let { state } = await check(dovecot);
  const count = 120;
  for (let i = 0; i < count; i++)
    dovecot.deliver(mail(thandi, `Hi Robin,\n\nNo decision yet, as of note ${i}.`, { subject: "One of a series" }));
  const told: ReadMessage[] = [];
  const cut = new AbortController();
  const first = await withMailbox(account(dovecot), secrets, (client) =>
    checkMailbox(client, {
      account: account(dovecot),
      context,
      signal: cut.signal,
      keeper: {
        load: async () => state,
        keep: async (part) => {
          told.push(...part.messages);
          state = part.state;
          if (told.length > 0) cut.abort();
        },
      },
    }),
  ).catch((error: unknown) => error);
  assert(cut.signal.aborted && first instanceof Error, "the check was not cut off");
  assert(told.length > 0 && told.length < count, `${told.length} of ${count} were kept`);
  const rest = await check(dovecot, state);
  assert.equal(rest.opened, count - told.length, "what was kept was read once more");
  assert.equal(new Set([...told, ...rest.messages].map(({ id }) => id)).size, count);
  dovecot.doveadm("expunge", "-u", user, "mailbox", "INBOX", "subject", "One of a series");
  assert((await check(dovecot)).opened < 40, "the series is still there");
}

async function anew(state: MailState): Promise<void> {
  step("folders numbered anew");
  dovecot.doveadm("mailbox", "update", "-u", user, "--uid-validity", "777777", "INBOX");
  dovecot.deliver(mail(thandi, "We are pleased to offer you the position."));
  const after = await check(dovecot, state);
  assert.deepEqual(kinds(after.messages), ["offer acme"], "something was told twice, or missed");
  assert.equal(after.state.folders["INBOX"]?.uidValidity, "777777");
}

async function together(): Promise<void> {
  step("two clients at once");
  const [one, other] = await Promise.all([check(dovecot), check(dovecot)]);
  assert.deepEqual(kinds(one.messages), kinds(other.messages));
  assert.equal(one.messages.length, 5);
}

async function listening(): Promise<void> {
  step("IDLE, and a restart while listening");
  let kept: MailState | undefined = (await check(dovecot)).state;
  const found: string[] = [];
  const troubles: string[] = [];
  let watching = 0;
  const stop = new AbortController();
  const watch = watchMailbox({
    account: account(dovecot),
    secrets,
    keeper: { load: async () => kept, keep: async ({ state }) => void (kept = state) },
    context: async () => context,
    onChecked: ({ messages }) => void found.push(...kinds(messages)),
    onTrouble: (error) => troubles.push(error.code),
    onWatching: () => void watching++,
    signal: stop.signal,
    retry: 200,
  });
  await until(() => watching > 0, "it never listened");
  dovecot.deliver(mail(thandi, "Could you send us your references?"));
  await until(() => found.includes("request acme"), "IDLE told nothing");
  const soFar = watching;
  await dovecot.stop();
  await until(() => troubles.length > 0, "the loss was not noticed");
  await dovecot.start();
  await until(() => watching > soFar, "it did not come back");
  dovecot.deliver(mail(thandi, "The role has been put on hold."));
  await until(() => found.includes("on-hold acme"), "nothing was told after the restart");
  stop.abort();
  await watch;
  assert.equal(found.length, 2, `told twice: ${found.join(", ")}`);
}

async function until(isSo: () => boolean, otherwise: string): Promise<void> {
  for (let i = 0; i < 400; i++) {
    if (isSo()) return;
    await sleep(50);
  }
  throw new Error(otherwise);
}

async function drafts(server: Dovecot = dovecot): Promise<void> {
  step("drafts");
  const answered = `ci-${number + 1}@mail.example`;
  server.deliver(
    mail(thandi, "Hi Robin,\n\nNo decision yet.", { subject: "Monday", more: "References: <first@mail.example>\n" }),
  );
  const note = {
    key: "card-1",
    from: { name: "Robin Adams", email: user },
    to: [{ name: "Thandi Nkosi", email: "thandi@acme.example" }],
    subject: "Thanks",
    body: "Dear Thandi,\n\nThank you.",
    answers: ["none@mail.example", answered],
  };
  const mine = account(server);
  await withMailbox(mine, secrets, async (client) => {
    const { drafts: folder } = await foldersOf(client, mine);
    const all = async () => {
      const lock = await client.getMailboxLock(folder!, { readOnly: true });
      try {
        const uids = (await client.search({ deleted: false }, { uid: true })) || [];
        return uids.length === 0
          ? []
          : (await client.fetchAll(uids, { flags: true, source: true }, { uid: true })).map(({ flags, source }) => ({
              flags,
              text: source!.toString("utf8"),
            }));
      } finally {
        lock.release();
      }
    };
    assert.equal((await saveDraft(client, mine, note, now)).outcome, "saved");
    assert.equal((await saveDraft(client, mine, note, now)).outcome, "unchanged");
    const [saved, ...more] = await all();
    assert.equal(more.length, 0, "saved more than once");
    for (const line of [
      `In-Reply-To: <${answered}>`,
      `<first@mail.example> <${answered}>`,
      "Subject: Re: Monday",
      "> No decision yet.",
      "Dear Thandi,",
    ])
      assert(saved!.text.replace(/\r\n[ \t]+/g, " ").includes(line), `${line} is missing in\n${saved!.text}`);
    assert(saved!.flags!.has("\\Draft"));
    assert.equal(
      (await saveDraft(client, mine, { ...note, body: "Dear Thandi,\n\nThank you very much." }, now)).outcome,
      "refreshed",
    );
    assert.equal((await all()).length, 1);
    const unthreaded = { ...note, key: "card-3", answers: [] };
    assert.equal((await saveDraft(client, mine, unthreaded, now)).outcome, "saved");
    assert.equal((await saveDraft(client, mine, { ...unthreaded, subject: "Thank you" }, now)).outcome, "refreshed");
    assert.equal((await removeDraft(client, mine, unthreaded)).outcome, "removed");
    const edited = (await all())[0]!.text.replace("very much", "ever so much");
    await removeDraft(client, mine, note);
    await client.append(folder!, Buffer.from(edited), ["\\Draft"]);
    assert.equal((await saveDraft(client, mine, note, now)).outcome, "edited");
    assert.equal((await removeDraft(client, mine, note)).outcome, "edited");
    assert((await all())[0]!.text.includes("ever so much"), "what the person wrote is gone");
    const other = { ...note, key: "card-2", answers: undefined };
    assert.equal((await saveDraft(client, mine, other, now)).outcome, "saved");
    assert.equal((await removeDraft(client, mine, other)).outcome, "removed");
    assert.equal((await removeDraft(client, mine, other)).outcome, "absent");
    assert.equal((await all()).length, 1);
  });
}

/** From the record to Drafts and out again: in the reader's thread, gone once the message is on record as sent. */
async function draftsOfARecord(): Promise<void> {
  step("drafts of a record");
  const scratch = mkdtempSync(join(tmpdir(), "afterword-mail-"));
  try {
    const folder = join(scratch, "folder");
    cpSync(join(import.meta.dirname, "../examples/robin"), folder, { recursive: true });
    const service = openService({
      folder,
      state: join(scratch, "state"),
      now: () => Temporal.Instant.from("2026-12-16T09:00:00Z"),
      zone: "Africa/Johannesburg",
      workCalendar,
    });
    const place = service.environment;
    await setUpMailbox(place, { ...account(dovecot), passwordCommand: `echo ${password}` }, undefined);
    dovecot.deliver(mail(thandi, "Hi Robin,\n\nWe are still in discussions.", { subject: "Platform Engineer" }));
    await checkMail(service, undefined);
    const snapshot = await service.snapshot();
    const stored = snapshot.applications.find(({ application }) => application.company === "Acme")!;
    const [card] = chooseCards(snapshot, stored, { kind: "status-check", to: "Thandi" });
    const review = await reviewDraft(service, snapshot, stored, card!);
    assert.equal((await saveToDrafts(service, undefined, review)).outcome, "saved");
    assert.equal((await saveToDrafts(service, undefined, review)).outcome, "unchanged");
    assert.equal((await checkMail(service, undefined)).removed, 0, "a draft that is still wanted was removed");
    await service.run(
      markSent,
      { application: stored.application.id, what: "status-check", to: ["Thandi Nkosi"] },
      { confirmed: true },
    );
    assert.equal((await checkMail(service, undefined)).removed, 1, "the draft of a sent message is still there");
    assert.equal((await checkMail(service, undefined)).removed, 0);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

async function many(): Promise<void> {
  const count = 50_000;
  const cur = join(dovecot.maildir, "cur");
  for (let i = 0; i < count; i++) {
    const path = join(cur, `17${String(i).padStart(8, "0")}.M1P1.ci:2,`);
    writeFileSync(
      path,
      mail(
        i % 5000 === 0 ? thandi : `Shop ${i} <news${i}@shop.example>`,
        i % 5000 === 0 ? "No decision yet." : "Buy now.",
      ),
    );
    if (process.getuid?.() === 0) chownSync(path, 8, 8);
  }
  // So that what is measured is our reading and not the server's first look at its disk.
  dovecot.doveadm("index", "-u", user, "INBOX");
  dovecot.doveadm("fetch", "-u", user, "hdr.from", "mailbox", "INBOX", "uid", "1");
  globalThis.gc?.();
  const memory = process.memoryUsage().rss;
  // Our own time, as the machine may be busy with other things.
  let begun = process.cpuUsage();
  const first = await check(dovecot);
  const seconds = spent(begun);
  const grown = (process.memoryUsage().rss - memory) / 1e6;
  assert(first.looked >= count && first.opened < 40, `looked at ${first.looked}, opened ${first.opened}`);
  dovecot.deliver(mail(thandi, "You will hear from us by Friday."));
  begun = process.cpuUsage();
  const next = await check(dovecot, first.state);
  const again = spent(begun);
  assert.deepEqual([next.looked, kinds(next.messages)], [1, ["new-date acme"]]);
  step(
    `50,000 messages: first check ${seconds.toFixed(1)} s and ${grown.toFixed(0)} MB more, next ${again.toFixed(2)} s`,
  );
  assert(seconds < 20 && again < 1 && grown < 200, "too slow, or too much memory");
}

function spent(since: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1e6;
}

async function bareServer(): Promise<void> {
  step("a server without UIDPLUS and SPECIAL-USE, with every folder below INBOX");
  const bare = makeDovecot(20_995, "imap_capability = IMAP4rev1 IDLE NAMESPACE LITERAL+ CHILDREN\n", {
    inboxPrefix: "INBOX.",
    specialUse: false,
  });
  await bare.start();
  try {
    bare.deliver(mail(`Robin Adams <${user}>`, "Thank you for your time.", { to: thandi }), "INBOX.Sent");
    bare.deliver(mail(thandi, "No decision yet."));
    const { folders, messages } = await check(bare);
    assert.deepEqual(folders, { read: ["INBOX"], sent: "INBOX.Sent", drafts: "INBOX.Drafts" });
    assert.deepEqual(kinds(messages), ["sent acme", "undecided acme"]);
    await drafts(bare);
  } finally {
    await bare.stop();
  }
}
