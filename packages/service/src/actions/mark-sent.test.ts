import { describe, expect, test } from "vitest";
import { openExample } from "../../test/example.ts";
import { added, allFiles, fileOf, say } from "../../test/say.ts";
import { keptDraft } from "../drafts/kept.ts";
import type { Service, TypedFields } from "../index.ts";
import { addInterview } from "./add-interview.ts";
import { addRound } from "./add-round.ts";
import { markSent } from "./mark-sent.ts";

const now = "2026-11-23T16:00:00Z";

describe("is recorded", () => {
  test.each<[string, string, TypedFields]>([
    ["for one of several", "acme1", { what: "thank-you", to: "Thandi", via: "linkedin", subject: "Thank you" }],
    ["for those who are named", "acme1", { what: "thank-you", to: ["Thandi", "Jörg"] }],
    ["for a message that no card is for", "cape3", { what: "linkedin-connect", to: "Nomsa" }],
  ])("%s", async (_, id, typed) => {
    const service = await openExample({ now });
    const before = await fileOf(service, id);
    const said = await say(service, markSent, { application: id, ...typed });
    expect([said, ...added(before, await fileOf(service, id))]).toMatchSnapshot();
  });
});

test("thanks from before a later round were for the round before it", async () => {
  const service = await openExample({ now });
  await say(service, addRound, { application: "acme1", start: "2026-11-23 09:00", people: "Thandi Nkosi" });
  const before = await fileOf(service, "acme1");
  expect(
    await say(service, markSent, {
      application: "acme1",
      what: "thank-you",
      to: "Thandi Nkosi",
      at: "2026-11-20 18:00",
    }),
  ).toBe("Recorded as sent: thank you to Thandi Nkosi <thandi@acme.example>, Friday 20 November, 18:00.");
  expect(added(before, await fileOf(service, "acme1")).join("\n")).toContain("round: r1");
  const { advice } = (await service.snapshot()).plans().find(({ application }) => application === "acme1")!;
  const thanks = advice.filter(({ kind, title }) => kind === "thank-you" && title === "Thank Thandi Nkosi");
  expect(thanks.map(({ round, state }) => [round, state])).toEqual([
    ["r1", "done"],
    ["r2", "open"],
  ]);
});

test("“all” asks before it includes a note that passes thanks on", async () => {
  const service = await openExample({ now });
  const all = { application: "acme1", what: "thank-you", to: "all" };
  expect(await say(service, markSent, all)).toBe(
    "unsure: Did you send the note to Lerato Mokoena that passes your thanks on to Priya Raman, too? If not, name only those you wrote to.",
  );
  const { said } = await service.run(markSent, all, { confirmed: true });
  expect(said).toMatch(/to Thandi Nkosi <.*>, Jörg Müller <.*>, with thanks passed on to Priya Raman, /);
});

describe("a note that would pass thanks on, to one person met for another without an address", () => {
  const joris = "Joris Blom";
  const mirjam = "Mirjam Visser <mirjam@kade.example>";
  const openKade = async () => {
    const service = await openExample({ now, empty: true });
    const { application } = await service.run(addInterview, {
      company: "De Kade",
      role: "Technician",
      start: "2026-11-23 13:00",
      end: "2026-11-23 14:00",
      people: [mirjam, joris],
    });
    return { service, application: application! };
  };
  const sentTo = async (service: Service, application: string): Promise<unknown> =>
    (await service.store.get(application))!.application.log.map((entry) =>
      entry.kind === "sent" ? [entry.to, entry.via] : [],
    );
  const left =
    "Joris Blom is not recorded as thanked. If this note asks for your thanks to be passed on, undo this and name Joris Blom too.";
  const when = "Monday 23 November, 18:00.";

  test.each<[string, TypedFields[], string[], unknown]>([
    [
      "she alone is named, then he by text",
      [{ to: "Mirjam" }, { to: "Joris", via: "text" }],
      [`Recorded as sent: thank you to ${mirjam}, ${when} ${left}`, `Recorded as sent: thank you to ${joris}, ${when}`],
      [
        [[mirjam], "email"],
        [[joris], "text"],
      ],
    ],
    [
      "he by text, then she",
      [{ to: "Joris", via: "text" }, { to: "Mirjam" }],
      [`Recorded as sent: thank you to ${joris}, ${when}`, `Recorded as sent: thank you to ${mirjam}, ${when} ${left}`],
      [
        [[joris], "text"],
        [[mirjam], "email"],
      ],
    ],
    [
      "he alone is named, without a medium",
      [{ to: "Joris" }],
      [`Recorded as sent: thank you to ${joris}, ${when}`],
      [[[joris], undefined]],
    ],
    [
      "both are named",
      [{ to: ["Mirjam", "Joris"] }],
      [`Recorded as sent: thank you to ${mirjam}, with thanks passed on to ${joris}, ${when}`],
      [[[mirjam, joris], "email"]],
    ],
  ])("%s", async (_, steps, said, log) => {
    const { service, application } = await openKade();
    const answers: string[] = [];
    for (const typed of steps) answers.push(await say(service, markSent, { application, what: "thank-you", ...typed }));
    expect([answers, await sentTo(service, application)]).toEqual([said, log]);
  });

  test.each([
    ["does not name him", "Dear Mirjam,\n\nThank you for today.\n\nSam", [mirjam]],
    ["names him", "Dear Mirjam,\n\nThank you for today. Please thank Joris for me too.\n\nSam", [mirjam, joris]],
  ])("a kept text that %s", async (_, text, to) => {
    const { service, application } = await openKade();
    const [card] = (await service.snapshot())
      .plans()
      .flatMap(({ advice }) => advice.filter((one) => one.kind === "thank-you"));
    await keptDraft(service.environment, { application, advice: card!.id }).keepText(text);
    await service.run(markSent, { card: card!.id });
    expect(await sentTo(service, application)).toEqual([[to, "email"]]);
  });
});

test("“all” by mail and by text message are two entries", async () => {
  const service = await openExample({ now, empty: true });
  const { application } = await service.run(addInterview, {
    company: "De Kade",
    role: "Technician",
    start: "2026-11-23 13:00",
    end: "2026-11-23 14:00",
    people: ["Mirjam Visser <mirjam@kade.example>", "Joris Blom +31 6 5550 1234"],
  });
  const { assumed } = await service.run(markSent, { application: application!, what: "thank-you", to: "all" });
  expect(assumed).toEqual(["By: email, as advised.", "By: text message, as advised."]);
  const { log } = (await service.store.get(application!))!.application;
  expect(log.map((entry) => entry.kind === "sent" && entry.via)).toEqual(["email", "text"]);
});

test("a card is enough", async () => {
  const service = await openExample({ now });
  const snapshot = await service.snapshot();
  const card = snapshot
    .plans()
    .flatMap(({ advice }) => advice)
    .find(({ kind, recipients }) => kind === "thank-you" && recipients[0]?.name === "Jörg Müller")!;
  expect(await say(service, markSent, { card: card.id, at: "2026-11-20 18:00" })).toBe(
    "Recorded as sent: thank you to Jörg Müller <jorg@acme.example>, Friday 20 November, 18:00.",
  );
  expect(await say(service, markSent, { card: card.id })).toBe(
    "already-done: This is recorded as sent already. To go back, use Undo.",
  );
});

describe("is refused", () => {
  test.each<[string, string, TypedFields]>([
    ["before the interview", "acme", { what: "thank-you", to: "Thandi", at: "2026-11-19 10:00" }],
    ["for an interview still to come", "cape", { what: "thank-you", to: "Nomsa" }],
    ["where several are due", "acme", { what: "thank-you" }],
    ["to somebody unknown", "acme", { what: "thank-you", to: "Zed" }],
    ["in the future", "acme", { what: "thank-you", to: "Thandi", at: "tomorrow 10:00" }],
    ["for what is no message", "acme", { what: "wait" }],
    ["before anything is due", "cape", {}],
  ])("%s", async (_, application, typed) => {
    const service = await openExample({ now });
    const before = await allFiles(service);
    expect(await say(service, markSent, { application, ...typed })).toMatchSnapshot();
    expect(await allFiles(service)).toEqual(before);
  });
});
