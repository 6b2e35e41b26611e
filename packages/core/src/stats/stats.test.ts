import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import { acme, southAfrica, thandi } from "../../test/acme.ts";
import { Settings, type Application } from "../model/index.ts";
import { stats } from "./stats.ts";

const settings = Settings.parse({ zone: "Africa/Johannesburg", country: "ZA" });
const at = (now: string, ...applications: Application[]) =>
  stats({ applications, settings, calendars: { ZA: southAfrica }, now: Temporal.Instant.from(now) });
const look = (...applications: Application[]) => at("2026-12-31T12:00Z", ...applications);
const one = (...log: string[]): Application =>
  acme({ interviews: [`Wed 2026-11-18 10:00-11:00 ${thandi}`], log }).record;
const thanked = `2026-11-18 13:00 sent thank-you to ${thandi}`;
const asked = "2026-11-25 09:00 sent status-check";

describe("small numbers are said as what they are", () => {
  it.each([
    [[], undefined],
    [[one(thanked)], "0 of 1 were followed by an answer; too few for a conclusion."],
    [[one(thanked, "2026-11-19 10:00 reply")], "1 of 1 was followed by an answer; too few for a conclusion."],
    [Array.from({ length: 9 }, () => one(thanked)), "0 of 9 were followed by an answer; too few for a conclusion."],
    [
      [
        ...Array.from({ length: 7 }, () => one(thanked, "2026-11-20 10:00 reply")),
        one(thanked),
        one(thanked),
        one(thanked),
      ],
      "7 of 10 (70%) were followed by an answer, usually within 2 working days.",
    ],
  ])("case %#", (applications, text) => {
    const found = look(...applications).byKind.find(({ kind }) => kind === "thank-you");
    expect(found?.text).toBe(text);
    expect(found?.text ?? "").toMatch(applications.length < 10 ? /^[^%]*$/ : /%/);
  });
});

it("an answer belongs to the message before it, not to those before that", () => {
  const { byKind } = look(one(thanked, asked, "2026-11-26 09:00 reply"));
  expect(byKind.map(({ kind, answered }) => [kind, answered])).toEqual([
    ["thank-you", 0],
    ["status-check", 1],
  ]);
});
it("two notes on one day share the answer", () => {
  const { byKind } = look(
    one("2026-11-18 13:00 sent thank-you to A", "2026-11-18 13:05 sent thank-you to B", "2026-11-18 15:00 reply"),
  );
  expect(byKind[0]).toMatchObject({ sent: 2, answered: 2, median: 0 });
});
it("of an even number of answers the quicker of the middle two counts", () => {
  const after = (...days: number[]) =>
    look(...days.map((day) => one(thanked, `2026-11-${day} 10:00 reply`))).byKind[0]!.median;
  expect(after(19, 24)).toBe(1);
  expect(after(19, 20, 24)).toBe(2);
  expect(after(19, 20, 23, 24)).toBe(2);
});
it("counts what followed which medium", () => {
  expect(
    look(one(thanked, "2026-11-25 09:00 sent call", "2026-11-25 10:00 reply")).byChannel.map(
      ({ channel, sent, answered }) => [channel, sent, answered],
    ),
  ).toEqual([
    ["email", 1, 0],
    ["call", 1, 1],
  ]);
});

describe("looking back", () => {
  it("says plainly when there is nothing", () =>
    expect(look(one()).lookBack).toEqual([
      "No message you sent is on record yet, so there is nothing to look back at.",
    ]));
  it("names what the record shows", () => {
    expect(look(one(asked), one("2026-11-24 10:00 sent thank-you", "2026-11-18 20:00 debriefed")).lookBack).toEqual([
      "1 of 2 rounds has no thank-you on record.",
      "1 of your thank-yous went out more than two working days after the interview.",
    ]);
  });
});

it("the thanks for one round are not late ones for the round before", () => {
  const rounds = acme({
    interviews: [`Wed 2026-11-18 10:00-11:00 ${thandi}`, `Thu 2026-11-26 10:00-11:00 ${thandi}`],
    log: ["2026-11-26 13:00 sent thank-you for r2", "2026-11-26 20:00 debriefed"],
  });
  expect(look(rounds.record).lookBack).toEqual(["1 of 2 rounds has no thank-you on record."]);
});

describe("looking back from", () => {
  const sent = one(thanked);
  const other = one();
  it.each([
    ["before any round", "2026-11-17T12:00Z", []],
    [
      "an hour after, the thanks may still be on their way",
      "2026-11-18T10:00Z",
      ["No interview has a debrief on record; notes from the same day make every later message easier."],
    ],
    [
      "the third working day",
      "2026-11-23T12:00Z",
      [
        "1 of 2 rounds has no thank-you on record.",
        "No interview has a debrief on record; notes from the same day make every later message easier.",
      ],
    ],
  ])("%s", (_, now, lines) => expect(at(now, sent, other).lookBack).toEqual(lines));
});

describe("how interested they seem", () => {
  const reading = (application: Application) => look(application).interest[0]?.reading;
  it.each([
    ["nothing yet", one(), "unclear"],
    ["they answered", one(asked, "2026-11-26 09:00 reply"), "in-touch"],
    ["silence after a message", one(asked), "quiet"],
    [
      "a second round",
      acme({ interviews: [`Wed 2026-11-18 10:00-11:00 ${thandi}`, `Thu 2026-11-26 10:00-11:00 ${thandi}`] }).record,
      "moving",
    ],
    [
      "silence after a second round",
      acme({
        interviews: [`Wed 2026-11-18 10:00-11:00 ${thandi}`, `Thu 2026-11-26 10:00-11:00 ${thandi}`],
        log: ["2026-12-03 10:00 sent status-check"],
      }).record,
      "quiet",
    ],
    ["an offer", one("2026-11-30 10:00 offer"), "offer"],
    ["over", one("2026-11-30 10:00 rejected"), undefined],
  ])("%s", (_, application, expected) => expect(reading(application)).toBe(expected));
  it("shows its evidence", () => {
    expect(look(one(asked)).interest[0]!.evidence).toEqual(["Your message of Wed 25 Nov has no answer on record."]);
  });
});

describe("the date they named moved", () => {
  const moves = (...log: [at: string, from: string, to: string][]) => {
    const { record } = acme({ interviews: [`Wed 2026-11-18 10:00-11:00 ${thandi}`] });
    const moved = log.map(([at, from, to]) => ({ at, kind: "promise-moved" as const, from, to }));
    return look({ ...record, log: moved }).interest[0]!.evidence.find((line) => line.includes("moved"));
  };
  it.each<[string, Parameters<typeof moves>, string | undefined]>([
    [
      "on two days, twice",
      [
        ["2026-11-20 10:00", "A", "B"],
        ["2026-11-24 10:00", "B", "C"],
      ],
      "They moved the date they named 2 times.",
    ],
    [
      "once, however often the entry was put right that day",
      [
        ["2026-11-20 10:00", "A", "B"],
        ["2026-11-20 10:01", "B", "C"],
        ["2026-11-20 10:02", "C", "D"],
      ],
      "They moved the date they named once.",
    ],
    [
      "never, where the slip was put back",
      [
        ["2026-11-20 10:00", "A", "B"],
        ["2026-11-20 10:01", "B", "A"],
      ],
      undefined,
    ],
  ])("%s", (_, log, said) => expect(moves(...log)).toBe(said));
});
