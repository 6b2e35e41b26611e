import type { Season } from "@afterword/core";
import { Temporal } from "temporal-polyfill";

/**
 * Seasons in which offices are half empty and nobody decides, by country. Our own judgement of widely known customs: fixed days
 * where the custom has them, the dates of the lunar calendars as the observatories of Hong Kong and of the Gulf publish them
 * (a day may move with the moon). Years as in the tables.
 */
export function seasonsOf(code: string, [first, last]: readonly [first: number, last: number]): Season[] {
  const years = Array.from({ length: last - first + 2 }, (_, index) => first - 1 + index);
  return customs
    .filter(({ countries }) => countries.includes(code))
    .flatMap(({ name, of }) => years.flatMap((year) => of(year).map(([from, to]) => ({ name, from, to }))))
    .concat(noYearEnd.includes(code) ? [] : years.map(yearEnd))
    .sort((a, b) => (a.from < b.from ? -1 : 1));
}

/** Where the days around 1 January are working days like others, or where another season takes their place. */
const noYearEnd =
  "AE AF BD BN CN DJ DZ EG ET HK ID IL IN IQ IR JO JP KM KR KW LB LY MA MO MR MV MY NP OM PK PS QA SA SD SG SO SY TH TN TR TW VN YE".split(
    " ",
  );

/** From Christmas Eve to the Sunday before January's first full week. */
function yearEnd(year: number): Season {
  const newYear = Temporal.PlainDate.from({ year: year + 1, month: 1, day: 1 });
  // The day before the first Monday, and New Year's Day itself at least.
  const sunday = newYear.add({ days: ((8 - newYear.dayOfWeek) % 7) - 1 });
  const to = Temporal.PlainDate.compare(sunday, newYear) < 0 ? newYear : sunday;
  return { name: "The days around Christmas and New Year", from: `${year}-12-24`, to: to.toString() };
}

type Range = readonly [from: string, to: string];

const fixed =
  (from: string, to: string) =>
  (year: number): Range[] => [[`${year}-${from}`, `${year}-${to}`]];

/** So many days from a day that the moon sets. */
const moving =
  (dates: readonly string[], days: number) =>
  (year: number): Range[] =>
    dates.filter((date) => date.startsWith(`${year}-`)).map((date) => [plus(date, -1), plus(date, days - 1)]);

const plus = (date: string, days: number): string => Temporal.PlainDate.from(date).add({ days }).toString();

const lunarNewYear = ["2025-01-29", "2026-02-17", "2027-02-06", "2028-01-26", "2029-02-13", "2030-02-03", "2031-01-23"];
const eidAlFitr = ["2025-03-30", "2026-03-20", "2027-03-09", "2028-02-26", "2029-02-14", "2030-02-04", "2031-01-24"];
const eidAlAdha = ["2025-06-06", "2026-05-27", "2027-05-16", "2028-05-05", "2029-04-24", "2030-04-13", "2031-04-02"];
const muslim = "AE AF BD BN DJ DZ EG ID IQ IR JO KM KW LB LY MA MR MV MY OM PK PS QA SA SD SN SO SY TN TR YE".split(
  " ",
);

const customs: readonly { name: string; countries: readonly string[]; of: (year: number) => Range[] }[] = [
  {
    name: "August, when the country is on holiday",
    countries: ["ES", "FR", "GR", "IT", "PT"],
    of: fixed("08-01", "08-31"),
  },
  { name: "The days around New Year", countries: ["JP"], of: (year) => [[`${year}-12-28`, `${year + 1}-01-04`]] },
  { name: "Golden Week", countries: ["JP"], of: fixed("04-29", "05-06") },
  { name: "Obon", countries: ["JP"], of: fixed("08-12", "08-16") },
  { name: "Golden Week", countries: ["CN"], of: fixed("10-01", "10-08") },
  { name: "Lunar New Year", countries: ["CN", "TW", "VN"], of: moving(lunarNewYear, 8) },
  { name: "Lunar New Year", countries: ["HK", "KR", "MO", "MY", "SG"], of: moving(lunarNewYear, 4) },
  { name: "Eid al-Fitr", countries: muslim, of: moving(eidAlFitr, 5) },
  { name: "Eid al-Adha", countries: muslim, of: moving(eidAlAdha, 5) },
];
