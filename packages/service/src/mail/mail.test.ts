import { Application } from "@afterword/core";
import { describe, expect, test } from "vitest";
import { openExample } from "../../test/example.ts";
import { added, fileOf, say } from "../../test/say.ts";
import { recordOffer } from "../actions/record-offer.ts";
import type { Service } from "../service.ts";
import { dismissProposal, keepProposal, keepRead, openProposals, proposalsIn, waitingProposals } from "./index.ts";
import { addProposals, newProposals } from "./proposals.ts";

async function opened(): Promise<Service> {
  const service = await openExample({ now: "2026-12-07T10:00:00Z", empty: true });
  const interviews = [
    { id: "r1", start: "2026-11-23 10:00", end: "2026-11-23 11:00", people: ["Thandi Nkosi <thandi@acme.example>"] },
    { id: "r2", start: "2026-12-10 14:00", people: [] },
  ];
  await service.store.put(
    Application.parse({
      id: "acme",
      company: "Acme",
      role: "Platform Engineer",
      zone: "Africa/Johannesburg",
      interviews,
    }),
  );
  return service;
}

const mail = (
  body: string,
  {
    from = "Thandi Nkosi <thandi@acme.example>",
    to = "robin@home.example",
    date = "Mon, 30 Nov 2026 10:00:00 +0200",
  } = {},
) => `Message-ID: <m@acme.example>\nFrom: ${from}\nTo: ${to}\nSubject: Monday\nDate: ${date}\n\n${body}\n`;

/** The lines that a yes to the first proposal adds to the file. */
async function kept(body: string, more?: Parameters<typeof mail>[1]): Promise<string[]> {
  const service = await opened();
  const before = await fileOf(service, "acme");
  const { proposals } = await proposalsIn(service, mail(body, more));
  await keepRead(service, proposals[0]!);
  return added(before, await fileOf(service, "acme")).map((line) => line.trim());
}

describe("a yes makes of a proposal", () => {
  test.each([
    ["a courtesy, which moves nothing", "Great meeting you too!", ["kind: reply", "nature: courtesy"]],
    ["an answer", "No decision yet.", ["kind: reply"]],
    ["a promise in their words", "You will hear from us by Friday.", ["by: Friday", "said: 2026-11-30"]],
    [
      "something they asked for",
      "Could you send your references by Friday 4 December?",
      ["kind: asked", "due: 2026-12-04"],
    ],
    [
      "an offer",
      "We are pleased to offer you the position. It stands until 11 December; please sign by then or by 11 December.",
      ["kind: offer", "until: 2026-12-11"],
    ],
    ["a rejection", "We have decided not to proceed with your application.", ["kind: rejected"]],
    ["an offer that is taken back", "We withdraw the offer.", ["kind: offer-withdrawn"]],
    ["a hold", "The role has been put on hold until 15 January.", ["kind: on-hold", "until: 2027-01-15"]],
    ["somebody away", "I am out of the office until 14 December.", ["kind: away", "until: 2026-12-14"]],
    [
      "another round",
      "We would like to invite you to a third interview on Tuesday 15 December at 14:00.",
      ["kind: invited", "2026-12-15 14:00"],
    ],
    [
      "a round that moved",
      "We need to move the interview. Could you do Friday 11 December at 10:00 instead?",
      ["kind: rescheduled", "2026-12-11 10:00"],
    ],
    ["a round that was called off", "We have to cancel your interview on Thursday.", ["status: cancelled"]],
  ])("%s", async (_, body, expected) => {
    const lines = (await kept(body)).join("\n");
    for (const part of expected) expect(lines).toContain(part);
  });

  test("a no after their offer takes it back", async () => {
    const service = await opened();
    await say(service, recordOffer, { application: "acme", at: "27 November", form: "written" });
    const before = await fileOf(service, "acme");
    const { proposals } = await proposalsIn(service, mail("We have decided not to proceed with your application."));
    await keepRead(service, proposals[0]!);
    expect(added(before, await fileOf(service, "acme")).join()).toContain("kind: offer-withdrawn");
  });

  test("a note that was sent", async () => {
    const service = await opened();
    await service.store.updateSettings((settings) => ({ ...settings, email: "robin@home.example" }));
    const before = await fileOf(service, "acme");
    const source = mail("Thank you for your time.", {
      from: "robin@home.example",
      to: "Thandi Nkosi <thandi@acme.example>",
    });
    const { proposals } = await proposalsIn(service, source);
    await keepRead(service, proposals[0]!);
    const lines = added(before, await fileOf(service, "acme")).join("\n");
    for (const part of ["kind: sent", "what: thank-you", "Thandi Nkosi <thandi@acme.example>", "subject: Monday"])
      expect(lines).toContain(part);
  });
});

describe("what waits for an answer", () => {
  test("is kept once, and is gone then", async () => {
    const service = await opened();
    const { proposals } = await proposalsIn(service, mail("No decision yet."));
    await addProposals(service.environment, proposals);
    await addProposals(service.environment, proposals);
    const [waiting, ...more] = await openProposals(service.environment);
    expect(more).toEqual([]);
    expect(await say(service, keepProposal, { proposal: waiting!.id })).toBe(
      "unsure: Record for Acme: an answer without a decision? They wrote: “No decision yet.”",
    );
    expect(await say(service, keepProposal, { proposal: waiting!.id }, { confirmed: true })).toBe(
      "Recorded: Acme wrote; nothing is decided.",
    );
    expect(await openProposals(service.environment)).toEqual([]);
    expect(await say(service, keepProposal, { proposal: waiting!.id })).toBe(
      `not-found: The proposal “${waiting!.id}” no longer exists.`,
    );
  });

  test("is reported by the next check to end, once", async () => {
    const service = await opened();
    const { proposals } = await proposalsIn(service, mail("No decision yet."));
    await addProposals(service.environment, proposals);
    await addProposals(service.environment, proposals);
    expect(await newProposals(service.environment)).toEqual(JSON.parse(JSON.stringify(proposals)));
    expect(await newProposals(service.environment)).toEqual([]);
    expect(await openProposals(service.environment)).toHaveLength(1);
  });

  test("is forgotten without a trace in the folder", async () => {
    const service = await opened();
    const before = await fileOf(service, "acme");
    const { proposals } = await proposalsIn(service, mail("No decision yet."));
    await addProposals(service.environment, proposals);
    expect(await say(service, dismissProposal, { proposal: proposals[0]!.id })).toBe(
      "Dismissed: the proposal from “Monday”.",
    );
    expect(await openProposals(service.environment)).toEqual([]);
    expect(await fileOf(service, "acme")).toBe(before);
  });

  test("asks which application it is, where the mail does not say", async () => {
    const service = await opened();
    const { proposals } = await proposalsIn(
      service,
      mail("No decision yet at Contoso.", { from: "x@contoso.example" }),
    );
    await addProposals(service.environment, proposals);
    const id = proposals[0]!.id;
    expect(await say(service, keepProposal, { proposal: id })).toMatch(/^unsure: Which application is it about\?/);
    expect(await waitingProposals(service)).toMatchObject([
      {
        about: "which application it is about is not clear",
        what: "perhaps an answer without a decision",
        words: "No decision yet at Contoso.",
        candidates: [{ id: "acme", name: "Acme, Platform Engineer" }],
      },
    ]);
    expect(await say(service, keepProposal, { proposal: id, application: "acme" }, { confirmed: true })).toBe(
      "Recorded: Acme wrote; nothing is decided.",
    );
  });

  test("the same mail kept twice is recorded once", async () => {
    const service = await opened();
    const { proposals } = await proposalsIn(service, mail("No decision yet."));
    await keepRead(service, proposals[0]!);
    await expect(keepRead(service, proposals[0]!)).rejects.toMatchObject({ code: "already-done" });
  });
});
