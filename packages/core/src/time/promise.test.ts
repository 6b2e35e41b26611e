import { Temporal } from "temporal-polyfill";
import { describe, expect, test } from "vitest";
import { canBePromised, readPromise } from "./promise.ts";
import { unknownCountry } from "./working-days.ts";

const read = (words: string, said: string) => readPromise(words, Temporal.PlainDate.from(said), unknownCountry);

describe("vague words, said on Monday 23 November 2026, are kept and read as a span", () => {
  test.each([
    ["soon", "2026-11-23", "2026-11-30"],
    ["in the coming days", "2026-11-23", "2026-11-30"],
    ["as soon as possible", "2026-11-23", "2026-11-30"],
    ["in the coming weeks", "2026-11-23", "2026-12-14"],
    ["over the next several weeks", "2026-11-23", "2026-12-14"],
    ["in due course", "2026-11-23", "2026-12-14"],
    ["two to three weeks", "2026-12-07", "2026-12-14"],
    ["2-3 weeks", "2026-12-07", "2026-12-14"],
    ["3 to 5 business days", "2026-11-26", "2026-11-30"],
    ["in two weeks", "2026-11-23", "2026-12-07"],
    ["early next week", "2026-11-30", "2026-12-01"],
    ["early in the week after next", "2026-12-07", "2026-12-08"],
    ["late in the week after next", "2026-12-07", "2026-12-11"],
    ["before the weekend", "2026-11-23", "2026-11-27"],
    ["next week", "2026-11-30", "2026-12-04"],
    ["towards the end of the month", "2026-11-23", "2026-11-30"],
    ["hopefully by the end of December", "2026-12-22", "2026-12-31"],
    ["in January", "2027-01-01", "2027-01-29"],
    ["sometime in January", "2027-01-01", "2027-01-29"],
    ["in the first half of January", "2027-01-01", "2027-01-15"],
    ["the second week of January", "2027-01-11", "2027-01-15"],
    ["the week of 7 December", "2026-12-07", "2026-12-11"],
    ["early in the week of 7 December", "2026-12-07", "2026-12-08"],
    ["the middle of the week of 7 December", "2026-12-08", "2026-12-09"],
    ["late in the week of 7 December", "2026-12-10", "2026-12-11"],
    ["w/c 7 December", "2026-12-07", "2026-12-11"],
    ["by Q1", "2027-01-01", "2027-03-31"],
    ["early in Q1", "2027-01-01", "2027-01-29"],
    ["by the end of Q1", "2027-01-01", "2027-03-31"],
    ["next quarter", "2027-01-01", "2027-03-31"],
    ["after the holidays", "2027-01-04", "2027-01-08"],
    ["in the new year", "2027-01-04", "2027-01-08"],
    ["after Christmas", "2027-01-04", "2027-01-08"],
    ["the week of the 26th", "2026-11-23", "2026-11-27"],
    ["the week of the 9th", "2026-12-07", "2026-12-11"],
    ["before Thanksgiving", "2026-11-23", "2026-11-25"],
    ["after Thanksgiving", "2026-11-27", "2026-12-03"],
    ["the week after Thanksgiving", "2026-11-30", "2026-12-04"],
    ["before Thursday", "2026-11-23", "2026-11-25"],
    ["before 7 December", "2026-11-23", "2026-12-04"],
    ["by the bank holiday weekend", "2026-11-23", "2026-12-07"],
    ["after Pongal", "2027-01-18", "2027-01-22"],
    ["before Christmas", "2026-11-23", "2026-12-23"],
    ["sometime before Christmas", "2026-11-23", "2026-12-23"],
    ["hopefully before the holidays", "2026-11-23", "2026-12-23"],
    ["after the board meeting on 10 December", "2026-12-10", "2026-12-10"],
    ["once the committee is on Friday", "2026-11-23", "2026-11-27"],
    ["before the board meeting on Friday 4 December", "2026-11-23", "2026-12-03"],
    ["after Easter", "2027-03-30", "2027-04-05"],
    ["after the summer", "2027-09-01", "2027-09-15"],
    ["KW 7", "2027-02-15", "2027-02-19"],
    ["in der KW 50", "2026-12-07", "2026-12-11"],
    ["calendar week 48", "2026-11-23", "2026-11-27"],
    ["vecka 53", "2026-12-28", "2027-01-01"],
    ["once the budget is through", "2026-11-23", "2026-12-14"],
    ["when we can", "2026-11-23", "2026-12-14"],
    ["after Ayudha Pooja", "2026-11-23", "2026-12-14"],
    ["not before the board has met", "2026-11-23", "2026-12-14"],
    ["once the budget is approved in January", "2027-01-01", "2027-01-29"],
  ])("%s: %s to %s", (words, begin, end) => {
    const span = read(words, "2026-11-23")!;
    expect([`${span.begin}`, `${span.end}`]).toEqual([begin, end]);
    expect(span).toMatchObject({ words, isNamedDay: false });
  });
});

test("the end of play is the end of a day", () => {
  expect(`${read("end of play today", "2026-11-23")!.end}`).toBe("2026-11-23");
  expect(`${read("by end of play on Thursday", "2026-11-23")!.end}`).toBe("2026-11-26");
});

test("a long weekend that is months off is not the one that is meant", () => {
  const perth = { country: "AU", weekend: [6, 7], holidays: { "2027-03-26": "Good Friday" } };
  const span = readPromise("by the long weekend", Temporal.PlainDate.from("2027-02-22"), perth)!;
  expect(`${span.end}`).toBe("2027-03-08");
});

test("a long weekend is the next one of their country", () => {
  const britain = {
    country: "GB",
    weekend: [6, 7],
    holidays: { "2027-03-26": "Good Friday", "2027-03-29": "Easter Monday" },
  };
  const spans = ["by the bank holiday weekend", "after the bank holiday"].map((words) => {
    const { begin, end } = readPromise(words, Temporal.PlainDate.from("2027-03-15"), britain)!;
    return `${begin} to ${end}`;
  });
  expect(spans).toEqual(["2027-03-15 to 2027-03-25", "2027-03-30 to 2027-04-05"]);
});

test("a holiday of their country is known by its name", () => {
  const kenya = {
    country: "KE",
    weekend: [6, 7],
    holidays: { "2026-12-12": "Jamhuri Day", "2027-03-08": "Women's Day" },
  };
  const spans = ["after Jamhuri Day", "before the Jamhuri day", "after Womens Day"].map((words) => {
    const { begin, end } = readPromise(words, Temporal.PlainDate.from("2026-11-23"), kenya)!;
    return `${begin} to ${end}`;
  });
  expect(spans).toEqual(["2026-12-14 to 2026-12-18", "2026-11-23 to 2026-12-11", "2027-03-09 to 2027-03-15"]);
});

test("Thanksgiving is in October in Canada", () => {
  const canada = { country: "CA-ON", weekend: [6, 7], holidays: {} };
  expect(`${readPromise("before Thanksgiving", Temporal.PlainDate.from("2026-09-28"), canada)?.end}`).toBe(
    "2026-10-09",
  );
});

test("the Tuesday after next is the one after next Tuesday", () => {
  expect(`${read("the Tuesday after next", "2026-11-23")?.end}`).toBe("2026-12-08");
});

test.each([
  "next Wednesday, the 2nd",
  "end of next week, Friday the 4th",
  "Friday",
  "by 4 December",
  "tomorrow",
  "next Tuesday",
  "2026-12-04",
  "the 4th",
])("%s names a day", (words) => {
  const span = read(words, "2026-11-23")!;
  expect(span.isNamedDay).toBe(true);
  expect(`${span.begin}`).toBe(`${span.end}`);
});

describe("a day that had passed when it was said is no promise", () => {
  test.each([
    ["by 4 December", "2026-12-07"],
    ["by Fri 4 Dec", "2026-12-07"],
    ["29 February", "2026-11-23"],
    ["before 4 Sept", "2026-11-23"],
    ["mid-December", "2026-12-16"],
  ])("%s, said on %s", (words, said) => expect(read(words, said)).toBeUndefined());
});

test.each([
  "",
  "in Smarch",
  "q5",
  "week 54",
  "after Crhistmas",
  "once Fryday is over",
  "after nxt Friday",
  "after all",
])("%j cannot be read", (words) => expect(read(words, "2026-11-23")).toBeUndefined());

describe("a remark that says when among other words", () => {
  test.each([
    ["couple of weeks, trustees permitting", "2026-12-07"],
    ["ah give me a week or so", "2026-11-30"],
    ["we'll be in touch in two weeks", "2026-12-07"],
  ])("%s", (words, end) => {
    const read = readPromise(words, Temporal.PlainDate.from("2026-11-23"), unknownCountry);
    expect(read && [read.words, read.end.toString(), read.isNamedDay]).toEqual([words, end, false]);
  });
  test.each(["nxt Friday", "soonish", "trustees permitting"])("%s says nothing that can be read", (words) =>
    expect(canBePromised(words)).toBe(false),
  );
});

test("a long weekend begins on the Friday after a Thursday off", () => {
  const america = {
    country: "US",
    weekend: [6, 7],
    holidays: { "2026-11-26": "Thanksgiving", "2026-12-25": "Christmas" },
  };
  const { begin, end } = readPromise("after the long weekend", Temporal.PlainDate.from("2026-11-23"), america)!;
  expect(`${begin} to ${end}`).toBe("2026-11-30 to 2026-12-04");
});

test.each([
  ["nächste Woche", "next week"],
  ["Ende nächster Woche", "end of next week"],
  ["Anfang der nächsten Woche", "early next week"],
  ["in zwei Wochen", "in two weeks"],
  ["zwei bis drei Wochen", "two to three weeks"],
  ["in den nächsten Tagen", "in the coming days"],
  ["Mitte Januar", "mid January"],
  ["im Januar", "in January"],
  ["bis Freitag", "Friday"],
  ["bis zum 4. Dezember", "by 4 December"],
  ["Ende des Monats", "end of this month"],
  ["nach den Feiertagen", "after the holidays"],
  ["bis Ende des Jahres", "by the end of the year"],
  ["bald", "soon"],
  ["4.12.", "4 December"],
  ["before december holidays", "before the holidays"],
  ["after the december break", "after the break"],
  ["te decimos algo el 15/12", "by 15 December then"],
  ["d'ici deux semaines", "in two weeks"],
  ["fin janvier", "end of January"],
  ["après les fêtes", "after the holidays"],
  ["la semaine prochaine", "next week"],
  ["a finales de enero", "end of January"],
  ["la semana que viene", "next week"],
  ["até sexta-feira", "by Friday"],
  ["15 dias", "15 days"],
  ["fra due settimane", "in two weeks"],
  ["eind januari", "end of January"],
  ["na de kerstvakantie", "after the holidays"],
])("%s is read as %s, and kept as it was said", (german, english) => {
  const [there, here] = [read(german, "2026-11-23")!, read(english, "2026-11-23")!];
  expect(there).toEqual({ ...here, words: german });
});

test.each([
  ["a couple of weeks, maybe after Thanksgiving", "2026-11-16", "2026-12-03"],
  ["Friday or Monday", "2026-11-16", "2026-11-23"],
  ["early December, more likely the 15th", "2026-11-16", "2026-12-15"],
])("of several times the last counts: %s", (words, said, end) => {
  const promised = read(words, said);
  expect(promised && [promised.words, `${promised.end}`, promised.isNamedDay]).toEqual([words, end, false]);
});

test.each(["4/12", "Friday, if the trustees permit, or not", "so", "of"])("%s is not read", (words) =>
  expect(canBePromised(words)).toBe(false),
);
