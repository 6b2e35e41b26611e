import { describe, expect, it } from "vitest";
import { Temporal } from "temporal-polyfill";
import { draft } from "../drafts/index.ts";
import { addressees } from "../record/index.ts";
import { acme, lerato, priya, sipho, thandi } from "../../test/acme.ts";

it("those without an address are thanked through the recruiter, in one message", () => {
  const card = acme({ interviews: [`Wed 2026-11-18 10:00-11:00 ${thandi}, ${lerato}, Nomsa Zulu`], contacts: [priya] })
    .plan()
    .card("thank-you", "Lerato");
  expect(card).toMatchObject({
    to: "Priya Naidoo for Lerato Moyo and Nomsa Zulu",
    title: "Thank Lerato Moyo and Nomsa Zulu through Priya Naidoo",
  });
  expect(card.claims).toContain("H10");
});

it("somebody added after that message was sent gets a step of their own", () => {
  const people = (names: string) => ({
    interviews: [`Wed 2026-11-18 10:00-11:00 ${names}`],
    contacts: [priya],
    log: [`2026-11-18 13:00 sent thank-you to ${lerato}`],
  });
  const planned = (names: string) =>
    acme(people(names))
      .plan("balanced", "2026-11-18 15:00")
      .cards("thank-you")
      .map(({ title, state }) => [title, state]);
  const first = ["Thank Lerato Moyo through Priya Naidoo", "done"];
  expect(planned(lerato)).toEqual([first]);
  expect(planned(`${lerato}, Nomsa Zulu`)).toEqual([first, ["Thank Nomsa Zulu through Priya Naidoo", "open"]]);
});

it("in the recruiter's hours, as the recruiter reads it", () => {
  const contacts = [{ name: "Priya Naidoo", email: "priya@acme.example", zone: "America/New_York" }];
  expect(
    acme({ interviews: [`Wed 2026-11-18 15:00-16:00 ${lerato}`], contacts })
      .plan()
      .card("thank-you").ideal,
  ).toBe("Wed 18 Nov 11:00");
});

it("the recruiter comes before another contact, and another contact before nobody", () => {
  const sam = { name: "Sam Botha", email: "sam@acme.example", part: "hiring-manager" as const };
  const through = (contacts: NonNullable<Parameters<typeof acme>[0]["contacts"]>) =>
    acme({ interviews: [`Wed 2026-11-18 10:00-11:00 ${lerato}`], contacts })
      .plan()
      .card("thank-you").to;
  expect(through([sam, priya])).toBe("Priya Naidoo for Lerato Moyo");
  expect(through([sam, "Priya Naidoo"])).toBe("Sam Botha for Lerato Moyo");
});

it.each([
  ["the recruiter", [priya]],
  ["another who was met", []],
])("somebody with a number of their own is texted, and not thanked through %s", (_, contacts) => {
  const planned = acme({
    interviews: [{ when: "Wed 2026-11-18 10:00-11:00", people: [{ name: "Sam Botha", phone: "0821234567" }, thandi] }],
    contacts,
  }).plan();
  expect(planned.cards("thank-you").map(({ to, channel }) => [to, channel])).toEqual([
    ["Sam Botha", "text"],
    ["Thandi Nkosi", "email"],
  ]);
});

it("whoever can be reached by nobody is not said to get a mail, and the plan says what is missing", () => {
  const planned = acme({ interviews: [`Wed 2026-11-18 10:00-11:00 ${lerato}`] }).plan("balanced", "2026-11-18 12:00");
  expect(planned.card("thank-you").channel).toBeUndefined();
  expect(planned.plan.notices.map(({ text }) => text)).toEqual([
    "No address or number of Lerato Moyo is on record: look in the invitation or in an earlier mail, or ask whoever arranged the interview.",
  ]);
});

it("a referrer is not asked to pass anything on", () => {
  const contacts = [{ name: "Uncle Joe", email: "joe@acme.example", part: "referrer" as const }];
  expect(
    acme({ interviews: [`Wed 2026-11-18 10:00-11:00 ${lerato}`], contacts })
      .plan()
      .card("thank-you").to,
  ).toBe("Lerato Moyo");
});

describe("one person gets one mail: whoever was met too passes thanks on in their own", () => {
  const panel = `Wed 2026-11-18 10:00-11:00 ${thandi}, ${sipho}, ${lerato}`;
  const planned = (contacts: string[], log: string[] = []) =>
    acme({ interviews: [panel], contacts, log }).plan("balanced", "2026-11-18 15:00");
  it.each([
    ["the first with an address, where no contact is known", [], "Thandi Nkosi"],
    ["the recruiter, where they were in the room", [sipho], "Sipho Dube"],
  ])("%s", (_, contacts, via) => {
    const cards = planned(contacts).cards("thank-you");
    expect(cards.map(({ to }) => to).sort()).toEqual(
      [
        ...[thandi, sipho].map((person) => person.replace(/ <.*/, "")).filter((name) => name !== via),
        `${via} for Lerato Moyo`,
      ].sort(),
    );
    expect(planned(contacts).card("thank-you", "Lerato").title).toBe(`Thank ${via}, and Lerato Moyo through them`);
  });
  it("is done once they were thanked, not when only the other was", () => {
    expect(planned([], [`2026-11-18 13:00 sent thank-you to ${lerato}`]).card("thank-you", "Lerato").state).toBe(
      "open",
    );
    const both = planned([], [`2026-11-18 13:00 sent thank-you to ${thandi}, ${lerato}`]);
    expect(both.card("thank-you", "Lerato").state).toBe("done");
    expect(both.cards("thank-you").map(({ title }) => title)).toContain(
      "Thank Thandi Nkosi, and Lerato Moyo through them",
    );
  });
  it("is still to do for somebody whom the note did not name", () => {
    const cards = planned([], [`2026-11-18 13:00 sent thank-you to ${thandi}`]).cards("thank-you");
    expect(cards.map(({ title, state }) => [title, state])).toEqual([
      ["Thank Thandi Nkosi", "done"],
      ["Thank Sipho Dube", "open"],
      ["Thank Lerato Moyo", "open"],
    ]);
  });
  it("keeps the id that the note to them would have anyway", () => {
    const alone = acme({ interviews: [`Wed 2026-11-18 10:00-11:00 ${thandi}, ${sipho}`] })
      .plan()
      .card("thank-you", "Thandi");
    expect(planned([]).card("thank-you", "Thandi").id).toBe(alone.id);
  });
  it("thanks them, asks them, and is logged as both", () => {
    const input = acme({ interviews: [panel] }).input();
    const advice = planned([]).plan.advice.find(({ kind, recipients: [to] }) => kind === "thank-you" && to?.passOn)!;
    for (const voice of ["warm", "plain"] as const) {
      const { template, body } = draft({ ...input, advice, voice, now: Temporal.Instant.from("2026-11-18T13:00Z") });
      expect(template).toBe("thank-you");
      expect(body).toMatch(/^Dear Thandi,[^]+thank Lerato[^.]* for me too/);
    }
    expect(addressees(advice)).toEqual([thandi, lerato]);
  });
});
