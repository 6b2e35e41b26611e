// Days that a law or its yearly notice names, against the tables: a sample of countries, for the three years ahead.
import { expect, test } from "vitest";
import { workCalendar } from "./index.ts";

test.each([
  ["AE", "2026-12-02 2026-12-03 2027-12-02"],
  ["AT", "2027-10-26 2026-12-08"],
  ["AU", "2027-01-26 2027-03-26 2027-12-27 2027-12-28"],
  ["BE", "2027-07-21 2027-11-11"],
  ["BR", "2027-09-07 2027-11-15 2026-11-20"],
  ["CA", "2027-07-01 2027-09-06 2026-10-12"],
  // Decree 795 of the State Council: New Year's Eve and three days, two days at Labour Day.
  ["CN", "2027-02-05 2027-02-06 2027-02-07 2027-02-08 2028-01-25 2028-01-28 2027-05-01 2027-05-02 2027-10-03"],
  ["DE", "2027-05-06 2027-05-17 2028-10-03"],
  ["DK", "2027-03-25 2027-05-06"],
  ["FR", "2027-05-08 2027-07-14 2026-11-11"],
  ["GB", "2027-05-03 2027-05-31 2027-12-27 2027-12-28 2028-01-03 2026-12-28"],
  ["IE", "2027-02-01 2027-06-07 2028-02-07"],
  // Law 151 of 2025: the fourth of October again.
  ["IT", "2026-10-04 2027-10-04 2027-06-02"],
  // The Monday after a holiday on a Sunday, and the day between two holidays.
  ["JP", "2026-09-22 2027-03-22 2026-05-06 2027-07-19"],
  ["KR", "2026-02-16 2026-02-18 2027-02-08 2027-02-09 2028-01-26 2028-01-28 2027-10-04 2026-07-17"],
  ["MX", "2027-02-01 2027-03-15 2027-11-15"],
  ["NG", "2027-06-12 2027-10-01"],
  ["NL", "2027-04-27 2028-04-27"],
  ["NO", "2027-05-17 2028-05-01"],
  ["NZ", "2027-02-08 2027-04-26 2027-06-25 2028-07-14"],
  ["PL", "2026-12-24 2027-11-11 2027-05-27"],
  ["PT", "2027-06-10 2027-12-01"],
  ["SE", "2027-06-25 2027-06-26"],
  ["SG", "2027-02-08 2027-05-20 2027-10-28 2028-10-17"],
  ["US", "2026-07-03 2027-06-18 2027-12-24 2027-12-31 2028-11-10"],
  ["ZA", "2026-08-10 2027-03-22 2027-12-27 2028-09-25"],
])("%s has the days of its law", async (country, days) => {
  const { holidays } = await workCalendar(country);
  expect(days.split(" ").filter((day) => !Object.hasOwn(holidays, day))).toEqual([]);
});

test.each([
  ["KR", "2026-02-19"],
  ["NG", "2027-05-27 2026-11-01"],
  ["SG", "2028-11-15"],
  ["CA", "2027-03-29"],
  ["CN", "2027-06-01"],
])("%s works on %s", async (country, days) => {
  const { holidays } = await workCalendar(country);
  expect(days.split(" ").filter((day) => Object.hasOwn(holidays, day))).toEqual([]);
});
