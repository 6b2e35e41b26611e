import { createRequire } from "node:module";
import type * as DateHolidays from "date-holidays";
import { missingDays, namesInEnglish, notDaysOff, officesClose } from "./corrections.ts";

// The typings of date-holidays describe an ES module, what Node loads is CommonJS: `require` is right about both.
const Holidays: typeof DateHolidays.default = createRequire(import.meta.url)("date-holidays");

/** Names by ISO date. */
export type Days = Map<string, string>;
export type Years = readonly [first: number, last: number];

const dayLength = 24 * 60 * 60 * 1000;

/** Codes and English names of every country with holidays, in order. */
export const countryNames = (): [code: string, name: string][] =>
  sorted(Object.entries(new Holidays().getCountries("en")));

/** The regions of a country that can be written behind its hyphen; districts within regions cannot. */
export const regionCodes = (country: string): string[] =>
  Object.keys(new Holidays().getStates(country, "en") ?? {})
    .filter((code) => /^[A-Z0-9]{1,3}$/.test(code))
    .sort();

/** The days on which offices are closed, whole days only, the years' ends included. */
export function daysOff(country: string, region: string | undefined, years: Years): Days {
  // A fixed zone keeps the machine's out of it. The dates of `date` are local to the country either way.
  const source =
    region === undefined
      ? new Holidays(country, { timezone: "UTC" })
      : new Holidays(country, region, { timezone: "UTC" });
  for (const [rule, name] of Object.entries(missingDays[country] ?? {}))
    source.setHoliday(rule, { name: { en: name }, type: "public" });
  const days: Days = new Map();
  // One year more on both sides: some holidays last over New Year, and 1 January may be given back on 31 December.
  for (let year = years[0] - 1; year <= years[1] + 1; year++) {
    for (const holiday of source.getHolidays(year, "en")) {
      const counts = holiday.type === "public" || (holiday.type === "bank" && officesClose.has(country));
      if (!counts || notDaysOff[country]?.includes(holiday.name)) continue;
      for (const date of wholeDays(holiday)) {
        const inTable = Number(date.slice(0, 4)) >= years[0] && Number(date.slice(0, 4)) <= years[1];
        if (inTable && (!days.has(date) || isSubstitute(days.get(date)!))) days.set(date, nameOf(holiday, date, days));
      }
    }
  }
  return new Map(sorted([...days]));
}

/** An afternoon off is a working day here. */
function wholeDays(holiday: { date: string; start: Date; end: Date }): string[] {
  if (holiday.date.slice(11, 19) !== "00:00:00") return [];
  const first = Date.parse(`${holiday.date.slice(0, 10)}T00:00:00Z`);
  const count = Math.floor((holiday.end.getTime() - holiday.start.getTime()) / dayLength);
  return Array.from({ length: count }, (_, i) => new Date(first + i * dayLength).toISOString().slice(0, 10));
}

const isSubstitute = (name: string): boolean => name.endsWith("(substitute day)");

/** South Africa's days in lieu are all called "Public Holiday": better to say of which. */
function nameOf(holiday: { name: string; rule: string }, date: string, days: Days): string {
  const replaced = /^substitutes (\d\d-\d\d) /.exec(holiday.rule)?.[1];
  const original =
    replaced && holiday.name === "Public Holiday" ? days.get(`${date.slice(0, 4)}-${replaced}`) : undefined;
  return original ? `${original} (substitute day)` : tidied(holiday.name);
}

function tidied(name: string): string {
  const tidy = (namesInEnglish[name] ?? name).replaceAll("’", "'").replaceAll("′", "'").replace(/\s+/g, " ").trim();
  if (!/^[\p{Script=Latin}\p{M}\p{N} '.,()/&:ʻ–-]+$/u.test(tidy))
    throw new Error(`A holiday needs a name in English: ${JSON.stringify(name)}`);
  return tidy;
}

/** Names → lists of days, as `DaysByName` of the package describes them. */
export function byName(days: Days, years: Years): Record<string, string> {
  const dates = new Map<string, string[]>();
  for (const [date, name] of days) dates.set(name, [...(dates.get(name) ?? []), date]);
  return Object.fromEntries([...dates].map(([name, list]) => [name, shortest(list, years)]));
}

/** `12-25` for a day that is in the list in each of the years, else the whole date. */
export function shortest(dates: string[], [first, last]: Years): string {
  const everyYear = (date: string): boolean =>
    Array.from({ length: last - first + 1 }, (_, i) => `${first + i}${date.slice(4)}`).every((other) =>
      dates.includes(other),
    );
  return [...new Set(dates.map((date) => (everyYear(date) ? date.slice(5) : date)))].join(" ");
}

/**
 * Holidays that come back for some years and then no more, with the last of them: date-holidays lists those of some calendars
 * year by year. A few missing years at the end are chance: another holiday on the same day has the name.
 */
export function endingEarly(days: Days, [, last]: Years): [name: string, year: number][] {
  const seen = new Map<string, Set<number>>();
  for (const [date, name] of days) seen.set(name, (seen.get(name) ?? new Set()).add(Number(date.slice(0, 4))));
  return [...seen]
    .map(([name, years]): [string, number] => [name, years.size > 1 ? Math.max(...years) : last])
    .filter(([name, year]) => year < last - 3 && !isSubstitute(name));
}

/** What a region adds or renames, and on which of the country's holidays it works. */
export function differences(country: Days, region: Days): { adds: Days; works: string[] } {
  return {
    adds: new Map([...region].filter(([date, name]) => country.get(date) !== name)),
    works: [...country.keys()].filter((date) => !region.has(date)),
  };
}

// Code units, not the machine's collation.
export const sorted = <T extends [string, ...unknown[]]>(entries: T[]): T[] =>
  entries.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
