import { describe, expect, it } from "vitest";
import { acme, sipho, thandi } from "../../test/acme.ts";
import { Interview, Interviewer, type Application } from "../model/index.ts";
import type { Advice } from "../plan/index.ts";
import {
  addPerson,
  addressees,
  addRound,
  changeRound,
  instruct,
  logged,
  markSent,
  promise,
  reschedule,
  Settled,
  skip,
} from "./changes.ts";
import { addTopic } from "./topics.ts";

const at = "2026-11-23 09:00";
const record = acme({
  interviews: [`Wed 2026-11-18 10:00-11:00 ${thandi}, ${sipho}`, `Thu 2026-11-26 10:00-11:00 ${thandi}`],
}).record;
const card: Pick<Advice, "kind" | "channel" | "recipients" | "round"> = {
  kind: "thank-you",
  channel: "email",
  round: "r1",
  recipients: [{ name: "Thandi Nkosi", email: "thandi@acme.example", part: "interviewer" }],
};
const added = (changed: Application) => changed.log.at(-1);

describe("what was sent", () => {
  it("is noted with whom the card is for, how and for which round, and no empty keys", () => {
    expect(added(markSent(record, card, { at }))).toStrictEqual({
      at,
      kind: "sent",
      what: "thank-you",
      to: [thandi],
      via: "email",
      round: "r1",
    });
  });
  it("what the sender says comes before what the card says", () => {
    const said = {
      at,
      to: ["Sipho Dube"],
      via: "linkedin",
      template: "warm",
      subject: "Thank you",
      despite: "they asked",
      note: "short",
    } as const;
    expect(added(markSent(record, card, said))).toStrictEqual({
      kind: "sent",
      what: "thank-you",
      round: "r1",
      ...said,
    });
  });
  it("names those it is for, not the one who passes it on", () => {
    const passed = [
      { name: "Priya Naidoo", email: "priya@acme.example", part: "recruiter", passOn: ["Lerato Moyo", "Jo Adams"] },
    ];
    expect(addressees({ recipients: passed })).toEqual(["Lerato Moyo", "Jo Adams"]);
    expect(addressees({ recipients: [{ name: "Lerato Moyo", part: "interviewer" }] })).toEqual(["Lerato Moyo"]);
  });
  describe("a second time", () => {
    const open = { ...card, state: "open" } as const;
    const once = markSent(record, open, { at });
    it("is refused where the card was done when it was read", () =>
      expect(() => markSent(record, { ...card, state: "done" }, { at })).toThrow(Settled));
    it("is refused where somebody logged it since", () =>
      expect(() => markSent(once, open, { at: "2026-11-23 09:01" })).toThrow(Settled));
    it("is refused for a card that names nobody", () => {
      const nobody = { ...open, recipients: [] };
      expect(() => markSent(markSent(record, nobody, { at }), nobody, { at })).toThrow(Settled);
    });
    it.each<[string, Pick<Advice, "kind" | "recipients" | "round" | "state">, string]>([
      ["to somebody else", { ...open, recipients: [{ name: "Sipho Dube", part: "interviewer" }] }, at],
      ["after another round", { ...open, round: "r2" }, at],
      ["of another kind", { ...open, kind: "handwritten-note" }, at],
      ["on another day, such as the second question about the decision", open, "2026-11-24 09:00"],
      ["after a change of mind", { ...open, state: "skipped" }, "2026-11-24 09:00"],
    ])("is another message %s", (_, other, when) => expect(markSent(once, other, { at: when }).log).toHaveLength(2));
    it("is taken at its word where no plan has a card for it", () =>
      expect(markSent(once, card, { at }).log).toHaveLength(2));
  });
  it("settles that card and no other", () => {
    const { advice } = acme({
      interviews: record.interviews.map(({ start, end, people }) => ({ when: start.slice(0, 10), start, end, people })),
    }).plan().plan;
    const mine = advice.find(({ kind, title }) => kind === "thank-you" && title.includes("Sipho"))!;
    expect(added(markSent(record, mine, { at }))).toMatchObject({ to: [sipho], round: "r1" });
  });
});

it("the log only grows, and the record it was stays as it was", () => {
  const before = structuredClone(record);
  const twice = logged(logged(record, { at, kind: "reply" }), { at, kind: "reflected" });
  expect(twice.log.map(({ kind }) => kind)).toEqual(["reply", "reflected"]);
  expect(record).toEqual(before);
});
it("what was decided against says of whom and why", () => {
  expect(added(skip(record, card, at, "met on Friday"))).toStrictEqual({
    at,
    kind: "skipped",
    what: "thank-you",
    to: [thandi],
    reason: "met on Friday",
    round: "r1",
  });
});
it("what they said about contact takes the place of what they said before", () => {
  expect(
    instruct(instruct(record, { is: "will-contact" }), { is: "do-not-contact", said: "2026-11-19" }).instruction,
  ).toEqual({ is: "do-not-contact", said: "2026-11-19" });
});

describe("a date they name", () => {
  const first = promise(record, { by: "2026-12-04", said: "2026-11-18" }, at);
  it("the first is no move", () => expect(first).toMatchObject({ promise: { by: "2026-12-04" }, log: [] }));
  it("another leaves the one before in the log", () => {
    const moved = promise(first, { by: "2026-12-11", said: "2026-12-04" }, at, "budget");
    expect(moved.promise).toEqual({ by: "2026-12-11", said: "2026-12-04" });
    expect(moved.log).toStrictEqual([
      { at, kind: "promise-moved", from: "2026-12-04", to: "2026-12-11", note: "budget" },
    ]);
  });
  it("the same words said later mean another day, and the log tells both", () => {
    const words = promise(record, { by: "in two weeks", said: "2026-11-10" }, at);
    const again = promise(words, { by: "in two weeks", said: "2026-11-24" }, at);
    expect(again.log).toStrictEqual([
      { at, kind: "promise-moved", from: "in two weeks, said 2026-11-10", to: "in two weeks, said 2026-11-24" },
    ]);
    expect(promise(words, { by: "in two weeks", said: "2026-11-10" }, at).log).toEqual([]);
  });
  it("the same again is no move", () =>
    expect(promise(first, { by: "2026-12-04", said: "2026-11-30" }, at).log).toEqual([]));
});

describe("rounds", () => {
  const third = Interview.parse({ start: "2026-12-03 10:00" });
  const withIds = (...ids: (string | undefined)[]): Application => ({
    ...record,
    interviews: ids.map((id) => ({ ...third, id })),
  });
  it.each([
    ["after the others", withIds("r1", "r2"), "r3"],
    ["never one that is taken", withIds("r1", "r3"), "r4"],
    ["nor one that a round without an id goes by", withIds(undefined, undefined), "r3"],
    ["the first", withIds(), "r1"],
  ])("a new one is counted %s", (_, application, id) =>
    expect(addRound(application, third).interviews.at(-1)!.id).toBe(id),
  );
  it("an id of its own is kept", () =>
    expect(addRound(record, { ...third, id: "k9" }).interviews.at(-1)!.id).toBe("k9"));
  it("another time is a confirmed one, and the one before is in the log", () => {
    const cancelled = changeRound(record, "r2", (round) => ({ ...round, status: "cancelled" }));
    const moved = reschedule(cancelled, "r2", { start: "2026-12-01 14:00" }, at);
    expect(moved.interviews[1]).toMatchObject({ start: "2026-12-01 14:00", end: undefined, status: "confirmed" });
    expect(moved.interviews[0]).toBe(record.interviews[0]);
    expect(moved.log).toStrictEqual([
      { at, kind: "rescheduled", round: "r2", from: "2026-11-26 10:00", to: "2026-12-01 14:00" },
    ]);
  });
  it("of two with one id the second goes by the name its card has", () => {
    const changed = changeRound(withIds("r1", "r1"), "r1-2", (round) => ({ ...round, status: "no-show" }));
    expect(changed.interviews.map(({ status }) => status)).toEqual(["confirmed", "no-show"]);
  });
  it("one that is not there is said", () =>
    expect(() => changeRound(record, "r9", (round) => round)).toThrow(new RangeError("there is no round r9")));
});

describe("people", () => {
  const person = (input: string | object): Interviewer => Interviewer.parse(input);
  it("somebody new joins the others", () => {
    expect(addPerson(record, "r1", person("Jo Adams")).interviews[0]!.people.map(({ name }) => name)).toEqual([
      "Thandi Nkosi",
      "Sipho Dube",
      "Jo Adams",
    ]);
  });
  it("who is there gains what was not known, and keeps the topics", () => {
    const once = addPerson(record, "r1", person({ name: "thandi nkosi", topics: ["on-call"] }));
    const twice = addPerson(
      once,
      "r1",
      person({ name: "Thandi", email: "thandi@acme.example", phone: "+27 11 555 0100", topics: ["billing"] }),
    );
    expect(twice.interviews[0]!.people).toHaveLength(2);
    expect(twice.interviews[0]!.people[0]).toMatchObject({
      name: "Thandi Nkosi",
      email: "thandi@acme.example",
      phone: "+27 11 555 0100",
      topics: [{ about: "on-call" }, { about: "billing" }],
    });
  });
  it("a name that says more takes the place of one that says less", () => {
    const known = addPerson(record, "r2", person("l.moyo@acme.example"));
    expect(
      addPerson(known, "r2", person("Lerato Moyo <l.moyo@acme.example>")).interviews[1]!.people.map(({ name }) => name),
    ).toEqual(["Thandi Nkosi", "Lerato Moyo"]);
  });
});

describe("what was talked about", () => {
  const topic = { about: "on-call" };
  const about = (application: Application) =>
    application.interviews[0]!.people.map(({ topics }) => topics.map(({ about }) => about));
  it("with everyone, where nobody is named", () =>
    expect(addTopic(record, "r1", topic).interviews[0]!.topics).toEqual([topic]));
  it.each(["Sipho Dube", "sipho", "SIPHO@acme.example", sipho])("with %s", (whom) =>
    expect(about(addTopic(record, "r1", topic, whom))).toEqual([[], ["on-call"]]),
  );
  it("with nobody who was there", () =>
    expect(() => addTopic(record, "r1", topic, "Jo")).toThrow('nobody in round r1 is called "Jo"'));
});
