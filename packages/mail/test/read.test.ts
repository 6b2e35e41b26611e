import { Temporal } from "temporal-polyfill";
import { describe, expect, test } from "vitest";
import { applications, settings } from "../corpus/record.ts";
import { readMail, type ReadMessage } from "../src/index.ts";

const now = Temporal.ZonedDateTime.from("2026-12-07T12:00[Europe/London]");
const readAll = (source: string | Uint8Array, more: object = {}) =>
  readMail(source, { applications, settings, now, ...more });
const read = async (source: string | Uint8Array, more: object = {}): Promise<ReadMessage> =>
  (await readAll(source, more)).messages[0]!;
const eml = (
  body: string,
  {
    from = "Thandi Nkosi <thandi@acme.example>",
    subject = "Re: Monday",
    date = "Mon, 30 Nov 2026 10:00:00 +0200",
    more = "",
  } = {},
) =>
  `Message-ID: <m1@x.example>\nFrom: ${from}\nTo: Robin Adams <robin@home.example>\nSubject: ${subject}\nDate: ${date}\n${more}\n${body}\n`;
const kinds = (message: ReadMessage) => message.proposals.map(({ kind, sure }) => `${kind} ${sure}`);

describe("pasted text", () => {
  test.each([
    [
      "header lines as Outlook shows them",
      "From: Pieter Botha <pieter.botha@acme.example>\nSent: 04 December 2026 16:00\nTo: Robin Adams\nSubject: Role\n\nWe will let you know by tomorrow.",
      "acme",
      "2026-12-05",
    ],
    [
      "the two lines that Gmail copies",
      "Dana Whitfield <dana@northwind.example>\nThu, Dec 3, 2026 at 10:12 AM\nto me\n\nYou will hear from us by tomorrow.",
      "northwind",
      "2026-12-04",
    ],
    [
      "in German, as the mail program speaks",
      "Von: Marcus Lee <marcus@hooli.example>\nGesendet: 4 December 2026 16:00\nAn: Robin\nBetreff: Data Scientist\n\nWe'll have a decision by tomorrow.",
      "hooli",
      "2026-12-05",
    ],
    [
      "nothing but words: today is the day it was written",
      "Hi Robin, the Acme panel will have a decision on the Platform Engineer role by tomorrow.",
      "acme",
      "2026-12-08",
    ],
  ])("with %s", async (_, source, application, date) => {
    const { belongs, proposals } = await read(source);
    expect(belongs.candidates[0]).toBe(application);
    expect(proposals[0]).toMatchObject({ kind: "new-date", date: { at: date } });
  });

  test("says so where it does not say when it was written", async () => {
    const { warnings } = await read("Hi Robin, no decision yet.");
    expect(warnings).toEqual(["this text does not say when it was written, so its dates are read from today"]);
  });

  test("Windows-1252 bytes are read as they were meant", async () => {
    const { text } = await read(
      Uint8Array.from([..."We haven", "\x92", ..."t decided, caf", "\xe9", "."].map((sign) => sign.charCodeAt(0))),
    );
    expect(text).toBe("We haven’t decided, café.");
  });
});

describe("days are the sender's", () => {
  test.each([
    ["Mon, 30 Nov 2026 23:30:00 -0800", "You will hear from us tomorrow.", "2026-12-01"],
    ["Tue, 1 Dec 2026 07:30:00 +0000", "You will hear from us tomorrow.", "2026-12-02"],
    ["Mon, 30 Nov 2026 10:00:00 +0200", "You will hear from us by Friday.", "2026-12-04"],
    ["Mon, 30 Nov 2026 10:00:00 +0200", "A decision will be made within two weeks.", "2026-12-14"],
    [
      "Mon, 30 Nov 2026 10:00:00 +0200",
      "We'd hoped to have an answer for you by Tuesday, but it will now be Thursday 10 December.",
      "2026-12-10",
    ],
    ["Mon, 28 Dec 2026 10:00:00 +0200", "You will hear from us by 8 January.", "2027-01-08"],
    ["Mon, 30 Nov 2026 10:00:00 +0200", "You will hear from us by 11/12.", "2026-12-11"],
  ])("%s: %s", async (date, body, expected) => {
    const [proposal] = (await read(eml(body, { date }))).proposals;
    expect(proposal).toMatchObject({ kind: "new-date", sure: "sure", date: { at: expected } });
  });

  test("a weekday that contradicts its date is doubted", async () => {
    const [proposal] = (await read(eml("You will hear from us by Thursday 4 December."))).proposals;
    expect(proposal!.date).toMatchObject({ at: "2026-12-04", sure: false, doubt: "2026-12-04 is no Thursday" });
  });

  test("04/12 of an American is another day", async () => {
    const body = "You will hear from us by 12/4.";
    const [proposal] = (await read(eml(body, { from: "Dana <dana@northwind.example>" }))).proposals;
    expect(proposal!.date).toMatchObject({ at: "2026-12-04", sure: true });
  });

  test("an hour keeps the zone it is said in", async () => {
    const [proposal] = (
      await read(eml("We would like to invite you to an interview on Tuesday 8 December at 2pm GMT."))
    ).proposals;
    expect(proposal!.date).toMatchObject({ at: "2026-12-08 14:00", zone: "Europe/London" });
  });
});

describe("whose mail it is", () => {
  test.each([
    ["the address", eml("No decision yet.", { from: "T <thandi@acme.example>" }), "acme"],
    [
      "a colleague at the same domain",
      eml("No decision yet.", { from: "Lindiwe <lindiwe@mail.acme.example>" }),
      "acme",
    ],
    [
      "an applicant system that names the company",
      eml("Hi, no decision yet.", { from: "Hooli Recruiting <no-reply@greenhouse-mail.io>" }),
      "hooli",
    ],
    [
      "one of two roles, by its name",
      eml("No decision on the Data Analyst role yet.", { from: "Priya <priya.shah@globex.example>" }),
      "globex-da",
    ],
    [
      "one of an agency's two clients",
      eml("No decision from Umbra yet.", { from: "Callum <callum@harrowtalent.example>" }),
      "umbra",
    ],
  ])("is told by %s", async (_, source, application) => {
    expect((await read(source)).belongs).toMatchObject({ application, sure: true });
  });

  test("is told by the thread", async () => {
    const source = eml("No decision yet.", {
      from: "Priya <priya.shah@globex.example>",
      more: "In-Reply-To: <sent-7@home.example>\n",
    });
    expect((await read(source, { threads: new Map([["sent-7@home.example", "globex-be"]]) })).belongs).toMatchObject({
      application: "globex-be",
      sure: true,
    });
  });

  test.each([
    [
      "two roles and no word of which",
      "Priya <priya.shah@globex.example>",
      "Unfortunately we have decided not to proceed.",
    ],
    [
      "a role that is not on record",
      "Pieter <pieter.botha@acme.example>",
      "We will not be moving forward with you for the Warehouse Supervisor role.",
    ],
    [
      "a name on record at an address that is not",
      "Thandi Nkosi <thandi.nkosi@mail-box.example>",
      "We are pleased to offer you the position of Platform Engineer at Acme.",
    ],
    [
      "look-alike letters",
      "Pieter Botha <pieter.botha@аcme.example>",
      "We are pleased to offer you the position of Platform Engineer at Acme.",
    ],
    [
      "one letter off",
      "Pieter Botha <pieter.botha@acrne.example>",
      "We are pleased to offer you the position of Platform Engineer at Acme.",
    ],
    [
      "an address shown in the name",
      '"thandi@acme.example" <x@evil.example>',
      "We are pleased to offer you the position of Platform Engineer at Acme.",
    ],
    [
      "a stranger who only names the company",
      "Max <max@evil.example>",
      "Acme is pleased to offer you the position of Platform Engineer.",
    ],
  ])("is not sure with %s", async (_, from, body) => {
    const { proposals, belongs } = await read(eml(body, { from }));
    expect(belongs.sure).toBe(false);
    expect(proposals.filter(({ sure }) => sure === "sure")).toEqual([]);
  });
});

describe("what is not news", () => {
  test.each([
    [
      "quoted history",
      "No decision yet.\n\nOn Mon, 30 Nov 2026 at 09:00, Robin Adams <robin@home.example> wrote:\n> I was made an offer elsewhere. Are you moving forward with another candidate?",
      ["undecided sure"],
    ],
    [
      "history without quote signs",
      "No decision yet.\n\nFrom: Robin Adams <robin@home.example>\nSent: 30 November 2026 09:00\nTo: Thandi\nSubject: Monday\n\nHave you decided to go with somebody else?",
      ["undecided sure"],
    ],
    [
      "a signature's slogan",
      "No decision yet.\n\nKind regards\nThandi\nAcme - we are pleased to offer you the position of customer",
      ["undecided sure"],
    ],
    ["a case that may never come", "No decision yet. If you are not selected, we will tell you.", ["undecided sure"]],
    ["what is hidden", "", ["undecided sure"]],
  ])("%s", async (what, body, expected) => {
    const source =
      what === "what is hidden"
        ? eml(
            '<p style="display: none">We are pleased to offer you the job</p><div hidden>offer letter attached</div><p>No decision yet.</p>',
            { more: "Content-Type: text/html\n" },
          )
        : eml(body);
    expect(kinds(await read(source))).toEqual(expected);
  });

  test("another language is not guessed at", async () => {
    const { proposals } = await read(
      eml(
        "Leider müssen wir Ihnen mitteilen, dass wir uns für eine andere Bewerberin entschieden haben. We are pleased to offer.",
      ),
    );
    expect(proposals.filter(({ sure }) => sure === "sure")).toEqual([]);
  });
});

describe("what holds for all candidates is news of none", () => {
  test.each([
    "Candidates who are unsuccessful may ask for feedback within 28 days.",
    "The successful candidate will receive a conditional offer.",
    "Please note that incomplete files will not be considered.",
    "Asking for documents shall not be construed as a rejection of your application.",
    "Disclaimer: any offer of employment is valid only on company letterhead.",
    "The small print: employees who are unsuccessful in a transfer may appeal within 10 days.",
    "Sadly the Tuesday slot has gone to someone else, so we have put you down for Wednesday.",
  ])("%s", async (body) => {
    const { proposals } = await read(eml(body));
    expect(proposals.filter(({ kind }) => kind === "rejection" || kind === "offer")).toEqual([]);
  });

  test("what is said to the reader beside it counts", async () => {
    const body = "Your application was unsuccessful. Unsuccessful candidates may ask for feedback.";
    expect(kinds(await read(eml(body)))).toEqual(["rejection sure"]);
  });

  test.each([
    [
      "Unfortunately the panel has decided not to take your application further; this does not constitute feedback.",
      "rejection sure",
    ],
    ["We are pleased to offer you the post, and the council reserves the right to withdraw it.", "offer sure"],
    [
      "Unfortunately we have decided not to proceed with your application, and late applications will not be considered.",
      "rejection sure",
    ],
  ])("nor does it take back what is said before it: %s", async (body, expected) => {
    expect(kinds(await read(eml(body)))).toEqual([expected]);
  });

  test.each([
    "An invitation to interview does not constitute an offer.",
    "Your offer letter does not constitute a contract.",
  ])("%s", async (body) => {
    const { proposals } = await read(eml(body));
    expect(proposals.filter(({ kind, sure }) => kind !== "undecided" && sure === "sure")).toEqual([]);
  });

  test("the day on which all are told is the reader's too", async () => {
    const body = "All candidates, whether successful or unsuccessful, will be told the outcome by Friday 11 December.";
    expect((await read(eml(body))).proposals).toMatchObject([
      { kind: "new-date", sure: "sure", date: { at: "2026-12-11", sure: true } },
    ]);
  });
});

describe("promises in words", () => {
  test.each(["early next week", "the week after next", "in a few days"])("%s: no day is sure", async (words) => {
    const [proposal] = (await read(eml(`You should hear from us ${words}.`))).proposals;
    expect(proposal).toMatchObject({ kind: "new-date", sure: "sure", date: { sure: false } });
  });

  test("who cannot say when has promised nothing", async () => {
    const body = "I am not able to say anything about the outcome, nor when that might be - the summer meetings move.";
    expect(kinds(await read(eml(body)))).not.toContain("new-date sure");
  });

  test("who cannot say before a day has named it", async () => {
    const [proposal] = (await read(eml("We don't know when the board decides, but you will hear by 11 December.")))
      .proposals;
    expect(proposal).toMatchObject({ kind: "new-date", date: { at: "2026-12-11" } });
  });
});

describe("a short answer to what you asked", () => {
  const below = (asked: string) =>
    `\n\nOn Sun, 29 Nov 2026 at 21:00, Robin Adams <robin@home.example> wrote:\n> ${asked}\n`;
  const move = "Could we move our interview from Wednesday, December 2 at 10am to Thursday, December 3 at 3pm?";

  test("moves the interview to the hour you named", async () => {
    expect((await read(eml(`Yes, that works.${below(move)}`))).proposals).toMatchObject([
      { kind: "round-moved", sure: "sure", words: "Yes, that works.", date: { at: "2026-12-03 15:00" } },
    ]);
  });

  test("is of no certain day where you named two", async () => {
    const two = "Could we move our interview to Thursday, December 3 at 3pm or to Friday, December 4 at 9am?";
    expect(kinds(await read(eml(`Yes, of course.${below(two)}`)))).toEqual(["round-moved unsure"]);
  });

  test.each(["Great, see you then.", "That would be perfect.", "That's absolutely fine.", "Thursday works for us."])(
    "is a yes: %s",
    async (answer) => {
      expect(kinds(await read(eml(`${answer}${below(move)}`)))).toEqual(["round-moved sure"]);
    },
  );

  test.each([
    "That would be difficult.",
    "It's impossible, I'm afraid.",
    "That is too late.",
    "Great trouble with that, sorry.",
    "Friday works for us.",
    "Friday, December 4 at 3pm works for us.",
    "Yes. See you on Friday.",
  ])("is no sure yes: %s", async (answer) => {
    expect(kinds(await read(eml(`${answer}${below(move)}`)))).not.toContain("round-moved sure");
  });

  test.each([
    ["to something else", "Yes, that works.", "Could I send you my references on Thursday, December 3 at 3pm?"],
    ["that is none", "Yes, but I have to check with Pieter first.", move],
  ])("%s moves nothing", async (_, answer, asked) => {
    expect(kinds(await read(eml(`${answer}${below(asked)}`)))).not.toContain("round-moved sure");
  });
});

describe("what did not arrive", () => {
  const bounce = (address: string) =>
    eml(`<${address}>: host mx.example said: 550 5.1.1 this address does not exist`, {
      from: "Mail Delivery System <mailer-daemon@mx.home.example>",
      subject: "Mail delivery failed",
    });
  test.each([
    ["an address on record", "thandi@acme.example", ["bounce sure"]],
    ["one letter off", "thandie@acme.example", ["bounce sure"]],
    ["anybody at the employer", "jobs@acme.example", ["bounce sure"]],
    ["a stranger", "x@elsewhere.example", ["bounce unsure"]],
  ])("at %s", async (_, address, expected) => {
    expect(kinds(await read(bounce(address)))).toEqual(expected);
  });
});

test("a sender's title behind a comma is no second sender", async () => {
  const { from, belongs } = await read(eml("No decision yet.", { from: "Thandi Nkosi, RN <thandi@acme.example>" }));
  expect(from?.email).toBe("thandi@acme.example");
  expect(belongs.doubts).toEqual([]);
});

describe("a message of your own", () => {
  test("is a note that was sent", async () => {
    const source = `Message-ID: <s@home.example>\nFrom: Robin Adams <robin@home.example>\nTo: Thandi Nkosi <thandi@acme.example>\nSubject: Monday\nDate: Tue, 24 Nov 2026 10:00:00 +0000\n\nDear Thandi,\n\nThank you for your time on Monday.\n`;
    expect((await read(source)).proposals).toMatchObject([
      {
        kind: "sent",
        what: "thank-you",
        application: "acme",
        sure: "sure",
        words: "Thank you for your time on Monday.",
      },
    ]);
  });
});

describe("a form for a customer", () => {
  const permit = "Please sign and return the request for a parking permit.";

  test("beside an offer hides nothing", async () => {
    const body = `We are delighted to offer you a place on the team. ${permit}`;
    expect(kinds(await read(eml(body)))).toContain("offer sure");
    const stranger = await read(eml(body, { from: "Jobs <jobs@acme.example>" }));
    expect(stranger.proposals.map(({ kind }) => kind)).toContain("offer");
  });

  test("alone is no news of a stranger", async () => {
    const body = "Thank you for applying for our Gold Card. Unfortunately your application was not successful.";
    expect((await read(eml(body, { from: "Cards <cards@acme.example>" }))).proposals).toEqual([]);
  });
});

describe("many at once", () => {
  test("an mbox is read message by message, and a line that only looks like a beginning stays text", async () => {
    const one = (body: string) => `From thandi@acme.example Mon Nov 30 10:00:00 2026\n${eml(body)}`;
    const { messages } = await readAll(
      `${one("No decision yet.\n\n>From here on we wait.")}\n${one("We have decided not to proceed with your application.")}`,
    );
    expect(messages.map(kinds)).toEqual([["undecided sure"], ["rejection sure"]]);
    expect(messages[0]!.text).toContain("\nFrom here on we wait.");
  });
});
