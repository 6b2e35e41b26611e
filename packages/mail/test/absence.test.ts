import { Temporal } from "temporal-polyfill";
import { expect, test } from "vitest";
import { applications, settings } from "../corpus/record.ts";
import { readMail } from "../src/index.ts";

const now = Temporal.ZonedDateTime.from("2026-12-03T12:00[Europe/London]");

/** What a mail of Thursday 3 December proposes: kind, whether it is sure, and the day. */
async function proposed(body: string): Promise<string[]> {
  const source = `Message-ID: <m1@x.example>\nFrom: Thandi Nkosi <thandi@acme.example>\nTo: Robin <robin@home.example>\nSubject: Re: Monday\nDate: Thu, 3 Dec 2026 10:00:00 +0200\n\n${body}\n`;
  const { messages } = await readMail(source, { applications, settings, now });
  return messages[0]!.proposals.map(({ kind, sure, date }) => [kind, sure, date?.at].filter(Boolean).join(" "));
}

test.each([
  [
    "the day of an answer stands in the sentence that promises it",
    "Tom is on leave until Monday, so we won't decide this week after all. You should hear from us by Wednesday 9 December.",
    ["new-date sure 2026-12-09"],
  ],
  [
    "a request does not take the day of the promise beside it",
    "Tom is on leave until Monday, so we won't decide this week after all. You should hear from us by Wednesday 9 December. Could you send me the names of two referees in the meantime?",
    ["request sure", "new-date sure 2026-12-09"],
  ],
  [
    "somebody who is back on a day has promised nothing",
    "Sunita is back on Monday and is deciding.",
    ["undecided unsure"],
  ],
  ["a week without a decision is no day of one", "We won't decide this week.", ["undecided sure"]],
  ["no decision until a day is a promise of that day", "We won't decide until Friday.", ["new-date sure 2026-12-04"]],
  [
    "the day on which the reader hears goes before that of a meeting",
    "The panel meets on Monday to decide. We will let you know by Wednesday.",
    ["new-date sure 2026-12-09"],
  ],
  [
    "a request keeps the day of a sentence that goes on asking",
    "Could you send two references? Please send them by Monday.",
    ["request sure 2026-12-07"],
  ],
  ["the absence of the writer is one", "I am on leave until Monday.", ["out-of-office sure 2026-12-07"]],
  [
    "the absence of somebody else is none of the writer's",
    "Tom is away until Monday. No decision yet.",
    ["undecided sure"],
  ],
])("%s", async (_, body, expected) => expect(await proposed(body)).toEqual(expected));
