import { describe, expect, test } from "vitest";
import { readFields } from "../action/action.ts";
import { openExample } from "../../test/example.ts";
import { choice, country, date, end, moment, people, promise, zone } from "./index.ts";
import type { Field, Typed } from "./field.ts";

const wording = { label: "X", question: "X?" };
const snapshot = await (await openExample({ now: "2026-11-23T16:00:00Z" })).snapshot();

/** What a field makes of words: what it shows, or the problem. */
const read = (field: Field<unknown>, words: Typed, before: Record<string, [Field<unknown>, string]> = {}) => {
  const fields = Object.fromEntries([...Object.entries(before).map(([name, [one]]) => [name, one]), ["x", field]]);
  const typed = Object.fromEntries(Object.entries(before).map(([name, [, text]]) => [name, text]));
  const { shown, problems } = readFields({ fields }, { ...typed, x: words }, snapshot);
  return (shown as Record<string, string>)["x"] ?? `problem: ${(problems as Record<string, string>)["x"]}`;
};

describe("a moment", () => {
  test.each([
    ["past", "yesterday 10:00", "Sunday 22 November, 10:00"],
    ["past", "Monday 10:00", "Monday 23 November, 10:00"],
    ["future", "Thursday 14:00", "Thursday 26 November, 14:00"],
    [
      "past",
      "whenever",
      `problem: Expected a day and a time such as "yesterday 14:00" or "4 December 10:00", found "whenever".`,
    ],
  ] as const)("%s: %s", (lean, words, expected) => expect(read(moment(lean, wording), words)).toBe(expected));
  test.each([
    ["11:30", "Monday 23 November, 11:30"],
    ["45m", "Monday 23 November, 10:45"],
    ["later", "problem: Expected a time such as “11:00” or a length such as “45m”, found “later”."],
  ])("ends %s", (words, expected) =>
    expect(read(end(wording), words, { start: [moment("past", wording), "today 10:00"] })).toBe(expected),
  );
});

test.each([
  [
    "an end long after the start",
    end(wording),
    "tomorrow 9:00",
    "The interview would last 23 hours, until Tuesday 24 November, 09:00. Is that right?",
  ],
  ["an end after midnight", end(wording), "0:30", undefined],
  [
    "a day with an hour",
    date(wording),
    "Friday 10:00",
    "The hour is not kept, only the day: Friday 27 November. Is that the day? Put the hour into the note.",
  ],
  [
    "a day with an hour in words",
    date(wording),
    "Friday at noon",
    "The hour is not kept, only the day: Friday 27 November. Is that the day? Put the hour into the note.",
  ],
  ["a day", date(wording), "Friday", undefined],
])("%s is asked about where it may be a slip", (_, field, words, doubt) => {
  const start = words === "0:30" ? "yesterday 22:00" : "today 10:00";
  const { doubts } = readFields(
    { fields: { start: moment("past", wording), x: field } },
    { start, x: words },
    snapshot,
  );
  expect((doubts as Record<string, string>)["x"]).toBe(doubt);
});

describe("a place", () => {
  test.each([
    ["ZA", "South Africa"],
    ["south africa", "South Africa"],
    ["USA", "United States of America"],
    ["UK", "United Kingdom"],
    ["Scotland", "Scotland"],
    ["Germny", "problem: There is no country “Germny”. Did you mean Germany?"],
  ])("country %s", (words, expected) => expect(read(country(wording), words)).toBe(expected));
  test.each([
    ["Johannesburg", "Africa/Johannesburg"],
    ["new york", "America/New York"],
    ["Joburg", "problem: There is no time zone “Joburg”. Did you mean Africa/Johannesburg?"],
  ])("zone %s", (words, expected) => expect(read(zone(wording), words)).toBe(expected));
});

test("a town that no list has is offered the clock of its country", () => {
  const values = { country: "GB-WLS" };
  expect(zone(wording).read("Duluth", { snapshot, values: { country: "US" } })).toMatchObject({
    problem: expect.stringContaining("of a smaller town, its state or province will do") as string,
  });
  expect(zone(wording).read("Colwyn Bay", { snapshot, values })).toMatchObject({
    problem: "The clock of “Colwyn Bay” is not known; that of Wales is Europe/London.",
    offer: "Europe/London",
  });
});

describe("people", () => {
  test.each([
    ["Thandi Nkosi <t@acme.example>: billing", "Thandi Nkosi <t@acme.example>"],
    ["Ann Bee, Cee Dee and Carol", "3 people: Ann Bee; Cee Dee; Carol"],
    ["Ann Bee\nCee Dee", "2 people: Ann Bee; Cee Dee"],
    ["Fiona Baird, head of imaging, f.baird@acme.example", "Fiona Baird (head of imaging) <f.baird@acme.example>"],
    [
      "Fiona Baird, head of imaging and Tom Hale, t.hale@acme.example",
      "2 people: Fiona Baird (head of imaging); Tom Hale <t.hale@acme.example>",
    ],
    ["Ann Bee, jo@acme.example", "2 people: Ann Bee; Jo <jo@acme.example>"],
    [
      "owner: the boats",
      "problem: Expected a person such as “Thandi Nkosi <thandi@acme.example>”, found “owner: the boats”.",
    ],
    [
      "Ann Bee <a@x.example>: billing, Cee Dee <c@x.example>: on-call",
      "2 people: Ann Bee <a@x.example>; Cee Dee <c@x.example>",
    ],
    ["Ann Bee <a@x.example>, Cee Dee <c@x.example>: on-call", "2 people: Ann Bee <a@x.example>; Cee Dee <c@x.example>"],
    ["Ann Bee: billing, Oracle and the freeze: why now", "Ann Bee"],
    [
      '"O’Brien, Maeve" <m@stannes.example>; "Baker, Tom" <t@stannes.example>',
      "2 people: Maeve O’Brien <m@stannes.example>; Tom Baker <t@stannes.example>",
    ],
    ["O’Brien, Maeve; Baker, Tom", "2 people: Maeve O’Brien; Tom Baker"],
    ['"Dr. O’Brien, Maeve" <m@stannes.example>', "Dr. Maeve O’Brien <m@stannes.example>"],
    [
      "Dr Maeve O'Brien, Director of Nursing <m@stannes.example>",
      "Dr Maeve O'Brien (Director of Nursing) <m@stannes.example>",
    ],
    [
      "Dr Maeve O'Brien, Director of Nursing <m@s.example>, Tom Baker <t@s.example>",
      "2 people: Dr Maeve O'Brien (Director of Nursing) <m@s.example>; Tom Baker <t@s.example>",
    ],
    ["Maeve (Ward manager, 01632 960123), Tom Baker", "2 people: Maeve (Ward manager); Tom Baker"],
    ["Ann Bee (HR and Ops), Cee Dee", "2 people: Ann Bee (HR and Ops); Cee Dee"],
    ["Ann Bee (R&D) & Cee Dee and Carlos Andújar", "3 people: Ann Bee (R&D); Cee Dee; Carlos Andújar"],
    [
      "Cee Dee, Ann Bee (HR and Ops",
      "problem: Expected a person such as “Thandi Nkosi <thandi@acme.example>”, found “Ann Bee (HR and Ops”.",
    ],
    ["Ann Bee), Cee Dee", "problem: Expected a person such as “Thandi Nkosi <thandi@acme.example>”, found “Ann Bee)”."],
    ["Ann Bee: the freeze :)", "Ann Bee"],
    [`Ann${" ".repeat(100_000)}Bee and Cee Dee`, "2 people: Ann Bee; Cee Dee"],
    ["Ann Bee, ".repeat(1000), "problem: Expected at most 2,000 characters on a line, found 8999."],
    ["mailto:tom.baker@stannes.example", "Tom Baker <tom.baker@stannes.example>"],
    ["Ann Bee a@x.example, Tom Baker\tt@x.example", "2 people: Ann Bee <a@x.example>; Tom Baker <t@x.example>"],
    [
      "Ann Bee, 12345, Tom Baker",
      "problem: Expected a person such as “Thandi Nkosi <thandi@acme.example>”, found “12345”.",
    ],
    ["12345", "problem: Expected a person such as “Thandi Nkosi <thandi@acme.example>”, found “12345”."],
  ])("%s", (words, expected) => expect(read(people(wording), words)).toBe(expected));
});

test.each([
  ["Pete, key cabinet guy", "Is it one person: Pete (key cabinet guy)?"],
  ["Nkosi, Thandi", "Is it one person: Thandi Nkosi?"],
  ["Pete, ann", "Is it 2 people: Pete; Ann?"],
  ["Jane Smith, MD", "Is it one person: Jane Smith (MD)?"],
])("%s may be others, so that it is asked about", (words, doubt) =>
  expect(people(wording).read(words, { snapshot, values: {} })).toMatchObject({
    doubt: `${doubt} If not, put “;” between two people.`,
  }),
);

test.each([
  "Ann Bee, Cee Dee and Carol",
  "ann bee, cee dee",
  "Nkosi, Thandi <thandi.nkosi@acme.example>",
  "Ann, Bea, Cat",
])("%s is sure", (words) => expect(people(wording).read(words, { snapshot, values: {} })).not.toHaveProperty("doubt"));

test.each([
  ["Ann Bee <a@x.example>: billing, Per Olsson: on-call", "Is Per Olsson a person you met, too, and no topic?"],
  ["Ann: billing; Per: on-call and Jo: hiring", "Are Per and Jo people you met, too, and no topic?"],
])("%s: is asked about", (words, doubt) => {
  const { value, doubt: asked } = people(wording).read(words, { snapshot, values: {} }) as {
    value: unknown[];
    doubt?: string;
  };
  expect([value.length, asked]).toEqual([words.split(/[,;]| and /).length, doubt]);
});

test("a choice names what was meant", () =>
  expect(read(choice({ warm: "warm", plain: "plain" }, wording), "wram")).toBe(
    "problem: Expected one of warm, plain, found “wram”. Did you mean “warm”?",
  ));

test.each(["Friday 5 December", "by Friday 5 December", "Friday, 5 Dec"])(
  "a promise whose day and date do not agree is refused: %s",
  (words) =>
    expect(read(promise(wording), words)).toBe(
      `problem: Saturday 5 December 2026 is a Saturday: expected the day and the date to agree, found "${words}".`,
    ),
);

test("a promise is read on the day of the interview", () =>
  expect(read(promise(wording), "in two weeks", { start: [moment("past", wording), "2026-11-16 10:00"] })).toBe(
    "Monday 30 November",
  ));
