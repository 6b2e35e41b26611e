import { Temporal } from "temporal-polyfill";
import { expect, test } from "vitest";
import { applications, settings } from "../corpus/record.ts";
import { readMail } from "../src/index.ts";

const now = Temporal.ZonedDateTime.from("2026-12-07T12:00[Europe/London]");

const doubtsAbout = async (from: string): Promise<string[]> => {
  const source = `Message-ID: <m1@x.example>\nFrom: ${from}\nTo: Robin Adams <robin@home.example>\nSubject: Acme: Platform Engineer\nDate: Mon, 30 Nov 2026 10:00:00 +0200\n\nWe are pleased to offer you the position of Platform Engineer at Acme.\n`;
  const { messages } = await readMail(source, { applications, settings, now });
  expect(messages[0]!.proposals).not.toEqual([]);
  return messages[0]!.proposals.flatMap(({ why }) => why ?? []);
};

test("a sender on record, under the address on record, raises no doubt about who wrote", async () =>
  expect((await doubtsAbout("Thandi Nkosi <thandi@acme.example>")).join()).not.toMatch(/address|looks like/));

test.each([
  [
    "another address in the name",
    '"thandi@acme.example" <offers@mailer.example>',
    "the sender's name shows the address thandi@acme.example, but the mail comes from offers@mailer.example",
  ],
  [
    "a domain one letter away from one on record",
    "Dana Whitfield <dana@northwinds.example>",
    "northwinds.example looks like northwind.example, but is another address",
  ],
  [
    "letters that look alike",
    "Thandi Nkosi <thandi@acrne.example>",
    "acrne.example looks like acme.example, but is another address",
  ],
  [
    "a known name with an unknown address",
    "Thandi Nkosi <thandi@elsewhere.example>",
    "Thandi Nkosi writes from thandi@elsewhere.example, which is not the address on record (thandi@acme.example)",
  ],
])("%s raises a doubt", async (_, from, doubt) => expect((await doubtsAbout(from)).join("\n")).toContain(doubt));
