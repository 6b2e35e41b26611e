import { Temporal } from "temporal-polyfill";
import { describe, expect, test } from "vitest";
import { applications, settings } from "../corpus/record.ts";
import { readMail } from "../src/index.ts";

const now = Temporal.ZonedDateTime.from("2026-12-07T12:00[Europe/London]");
const proposalsOf = async (body: string) => {
  const source = `Message-ID: <m1@x.example>\nFrom: Thandi Nkosi <thandi@acme.example>\nTo: Robin Adams <robin@home.example>\nSubject: Re: Monday\nDate: Mon, 30 Nov 2026 10:00:00 +0200\n\n${body}\n`;
  return (await readMail(source, { applications, settings, now })).messages[0]!.proposals;
};
const first = async (body: string) => {
  const [proposal] = await proposalsOf(body);
  return `${proposal?.kind} ${proposal?.sure}${proposal?.date ? ` ${proposal.date.at}` : ""}`;
};

describe("what is said of others, or by the way, is no news of the reader", () => {
  test.each([
    ["Could you send us your references by Friday? Unfortunately we cannot refund parking.", "request sure 2026-12-04"],
    ["Robin: yes, we would like to offer you the role. Marcus: a no from us.", "offer sure"],
    ["Marcus: a no from us. Not the level.\n\nRobin: we would like to offer you the role.", "offer sure"],
    ["The role is on hold. I can't make you an offer while it is.", "on-hold sure"],
    [
      "You will hear from us by Friday. We had a chap last month who was turned down and got the offer later.",
      "new-date sure 2026-12-04",
    ],
    [
      "I said that I would be in touch by the end of this week. We now expect to decide by Friday 11 December, and I will tell you.",
      "new-date sure 2026-12-11",
    ],
    [
      "As a result, all recruitment activity that has not yet reached the stage of a written offer has been paused across the department.",
      "on-hold sure",
    ],
    ["I don't want you to think it's a no from us. Nothing is decided.", "undecided sure"],
  ])("%s", async (body, expected) => expect(await first(body)).toBe(expected));
});

describe("what speaks against a rejection leaves it in doubt", () => {
  test.each([
    "We offered it to someone else on Monday. I'll call you on Friday either way.",
    "The other candidate was chosen. Please disregard what I wrote, it went out by mistake.",
    "They offered it to somebody else. Nothing is settled yet.",
  ])("%s", async (body) => expect((await proposalsOf(body)).filter(({ sure }) => sure === "sure")).toEqual([]));
});

test("the day on which the reader is to send something is none on which they hear", async () => {
  const proposals = await proposalsOf(
    "Would you please let me have the address of your second referee by Friday 4 December?",
  );
  expect(proposals.map(({ kind }) => kind)).toEqual(["request"]);
});

test("two hints in two sentences say it together", async () => {
  expect(await first("It was a tough decision. We wish you every success in your search.")).toBe("rejection sure");
  expect(await first("It was a tough decision.")).toBe("rejection unsure");
});

test("a mail that was not recognised shows the sentence that tells most, and not the greeting", async () => {
  const [proposal] = await proposalsOf("Hi Robin,\n\nThe paperwork lands today and the salary is as discussed.");
  expect(proposal).toMatchObject({ kind: "offer", sure: "unsure", words: expect.stringContaining("paperwork") });
});
