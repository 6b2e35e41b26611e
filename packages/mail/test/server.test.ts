import { expect, test } from "vitest";
import { serverOf, serverShown } from "../src/mailbox/server.ts";

test.each([
  ["imap.mail.example", "imap.mail.example", 993, "tls"],
  [" imap.mail.example:1993 ", "imap.mail.example", 1993, "tls"],
  ["imap.mail.example:143", "imap.mail.example", 143, "starttls"],
  ["127.0.0.1:993", "127.0.0.1", 993, "tls"],
  ["[::1]:1993", "::1", 1993, "tls"],
])("%s", (typed, host, port, security) => {
  const server = serverOf(typed)!;
  expect(server).toEqual({ host, port, security });
  expect(serverOf(serverShown(server))).toEqual(server);
});

test.each([
  "",
  "imaps://imap.mail.example/",
  "robin@mail.example",
  "imap.mail.example:",
  "imap.mail.example:99999",
  "a b",
])("no server: “%s”", (typed) => expect(serverOf(typed)).toBeUndefined());
