import { Temporal } from "temporal-polyfill";
import { describe, expect, test } from "vitest";
import { applications } from "../corpus/record.ts";
import { accountOf, isLoopback } from "../src/mailbox/account.ts";
import { composeDraft, digestOf, draftId } from "../src/mailbox/compose.ts";
import { connect } from "../src/mailbox/connect.ts";
import { asMailError } from "../src/mailbox/error.ts";
import { secretFromCommand } from "../src/mailbox/command.ts";
import { emptyState, Progress } from "../src/mailbox/state.ts";
import { parseMessage } from "../src/parse.ts";
import { indexRecord } from "../src/record.ts";
import { isRelevant } from "../src/relevant.ts";

const record = indexRecord(applications);

describe("whose bodies are read", () => {
  const header = (from: string, { to = "robin@home.example", name = "", subject = "" } = {}) => ({
    from: [{ name, email: from }],
    to: [{ name: "", email: to }],
    subject,
    references: [],
  });
  test.each([
    ["from somebody on record", header("thandi@acme.example"), true],
    ["to somebody on record", header("robin@home.example", { to: "thandi@acme.example" }), true],
    ["from their colleague", header("ceo@mail.acme.example"), true],
    ["from the employer's own domain, where nobody's address is known", header("jobs@kestrelbank.example"), true],
    [
      "from an applicant system, for an employer on record",
      header("no-reply@greenhouse-mail.io", { name: "Hooli Recruiting" }),
      true,
    ],
    [
      "from an applicant system, for another",
      header("no-reply@greenhouse-mail.io", { name: "Contoso Recruiting" }),
      false,
    ],
    ["from a stranger who names the employer", header("x@evil.example", { subject: "Your offer from Acme" }), false],
    ["from a private address with a name on record", header("thandi.nkosi@gmail.com", { name: "Thandi Nkosi" }), false],
    ["from a look-alike", header("thandi@acrne.example"), false],
    ["without an address", header(""), false],
  ])("%s: %s", (_, message, expected) => {
    expect(isRelevant(message, record, new Map())).toBe(expected);
  });

  test("an answer in a known thread, whoever has written it", () => {
    const message = { ...header("assistant@elsewhere.example"), references: ["sent-1@home.example"] };
    expect(isRelevant(message, record, new Map([["sent-1@home.example", "acme"]]))).toBe(true);
  });
});

describe("the state", () => {
  test("goes on behind the last message, and begins anew where the folder was numbered anew", () => {
    const progress = new Progress(emptyState);
    progress.reached("INBOX", "1", 41);
    const next = new Progress(JSON.parse(JSON.stringify(progress.state)));
    expect(next.firstUnread("INBOX", "1")).toBe(42);
    expect(next.firstUnread("INBOX", "2")).toBe(1);
    expect(next.firstUnread("Sent", "1")).toBe(1);
  });

  test("remembers what was read without its words, and only so much of it", () => {
    const progress = new Progress(emptyState);
    for (let i = 0; i < 6000; i++) progress.markRead(`m${i}@acme.example`, undefined);
    const next = new Progress(progress.state);
    expect([next.wasRead("m5999@acme.example"), next.wasRead("m0@acme.example")]).toEqual([true, false]);
    expect(JSON.stringify(progress.state)).not.toContain("acme");
  });
});

describe("secrets", () => {
  test("a command's first line is the password", async () => {
    expect(await secretFromCommand("printf 'open sesame\\nmore\\n'")).toBe("open sesame");
  });
  test.each([
    ["exit 3", "the password command ended with code 3"],
    ["true", "the password command printed nothing"],
    ["echo hunter2; exit 1", "the password command ended with code 1"],
  ])("%s is told without what it printed", async (command, message) => {
    await expect(secretFromCommand(command)).rejects.toThrow(message);
  });
  test("are not waited for once their time is over, whatever the command started", async () => {
    await expect(secretFromCommand("sleep 20 & sleep 20; echo late", 50)).rejects.toThrow("took too long");
  });
  test("are not sent unencrypted to another machine", async () => {
    const asked = {
      get: async () => expect.unreachable("the password was asked for"),
      set: async () => {},
      delete: async () => {},
    };
    await expect(
      connect({ host: "mail.example", port: 143, security: "none", user: "robin" }, asked),
    ).rejects.toMatchObject({ code: "insecure" });
  });
  test("an error of the server is told in words of ours", () => {
    const error = Object.assign(new Error("LOGIN robin hunter2 failed"), { authenticationFailed: true });
    expect(asMailError(error, { host: "imap.home.example", port: 993 }).message).toBe(
      "imap.home.example refused the sign-in; many providers require an app password here, not the usual one",
    );
  });
});

describe("accounts", () => {
  test.each([
    ["robin@gmail.com", "imap.gmail.com", false],
    ["robin@yahoo.co.uk", "imap.mail.yahoo.com", false],
    ["robin@home.example", "imap.home.example", true],
  ])("%s is at %s", (email, host, isGuess) => {
    expect(accountOf(email)).toMatchObject({
      account: { host, port: 993, security: "tls" },
      isGuess,
      takesPassword: true,
    });
  });
  test("Outlook takes no password", () => expect(accountOf("robin@outlook.com").takesPassword).toBe(false));
  test.each([
    ["127.0.0.1", true],
    ["localhost", true],
    ["::1", true],
    ["localhost.evil.example", false],
    ["127.0.0.1.evil.example", false],
  ])("%s is this machine: %s", (host, expected) => {
    expect(isLoopback(host)).toBe(expected);
  });
});

describe("a draft", () => {
  const note = {
    key: "card",
    from: { name: "Robin", email: "robin@home.example" },
    to: [{ name: "Thandi", email: "thandi@acme.example" }],
    subject: "Thanks",
    body: "Dear Thandi,\n\nThank you.",
  };
  const at = Temporal.ZonedDateTime.from("2026-12-07T12:00[UTC]");

  test("is found by the same id whatever it says, and another note by another", () => {
    expect(draftId(note)).toBe(draftId({ ...note, key: "card" }));
    expect(draftId(note)).not.toBe(draftId({ ...note, key: "other" }));
    expect(draftId(note)).not.toContain("card");
  });

  test("is equal, byte for byte, where nothing changed", async () => {
    const [one, other] = [await composeDraft(note, undefined, at), await composeDraft(note, undefined, at)];
    expect(one.source.equals(other.source)).toBe(true);
  });

  test("has another digest once its text, its subject or its reader is another", async () => {
    const digests = [
      note,
      { ...note, body: `${note.body} R` },
      { ...note, subject: "Thank you" },
      { ...note, to: [{ name: "Thandi", email: "t@acme.example" }] },
    ].map(async (one) => (await composeDraft(one, undefined, at)).digest);
    expect(new Set(await Promise.all(digests)).size).toBe(4);
  });

  test("is known again when it is read back, invisible characters or not", async () => {
    const { source, digest } = await composeDraft(
      { ...note, subject: "Danke\u00A0schön, «Thandi»", body: "Dear\u200B Thandi,\n\n\n\n\nThank you.\u00AD  \n" },
      undefined,
      at,
    );
    expect(digestOf(await parseMessage(source))).toBe(digest);
  });

  test("cannot be given another header by what a person or a mail says", async () => {
    const answered = await parseMessage(
      "Message-ID: <a@b.example>\nSubject: =?utf-8?q?Hi=0D=0ABcc:_x@evil.example?=\nFrom: T <thandi@acme.example>\n\nHello\r\nBcc: y@evil.example",
    );
    const { source } = await composeDraft(
      { ...note, subject: "Hi\r\nBcc: x@evil.example", body: "{{path}}\nBcc: z@evil.example" },
      answered,
      at,
    );
    const head = source.toString("utf8").split("\r\n\r\n")[0]!;
    expect(head).not.toMatch(/^Bcc:/im);
    expect(head).toMatch(/^In-Reply-To: <a@b\.example>$/m);
  });
});
