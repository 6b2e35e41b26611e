import { expect, test } from "vitest";
import { workCalendar } from "./work-calendar.ts";

test.each([
  ["ZA", "2026-12-24", "2027-01-03"],
  ["ZA", "2025-12-24", "2026-01-04"],
  ["GB", "2027-12-24", "2028-01-02"],
  ["IT", "2027-08-01", "2027-08-31"],
  ["JP", "2027-04-29", "2027-05-06"],
  ["JP", "2026-12-28", "2027-01-04"],
  ["CN", "2027-02-05", "2027-02-13"],
  ["SG", "2027-02-05", "2027-02-09"],
  ["AE", "2027-03-08", "2027-03-13"],
])("in %s nobody decides from %s to %s", async (country, from, to) => {
  expect((await workCalendar(country)).seasons).toContainEqual(expect.objectContaining({ from, to }));
});

test("a region has the seasons of its country, and the year's end is a season only where it is the custom", async () => {
  expect((await workCalendar("DE-BY")).seasons).toEqual((await workCalendar("DE")).seasons);
  expect((await workCalendar("JP")).seasons?.some(({ name }) => name.includes("Christmas"))).toBe(false);
});

test("China has four days at the Spring Festival and two at Labour Day", async () => {
  const { holidays } = await workCalendar("CN");
  const of = (name: string) =>
    Object.keys(holidays).filter((date) => date.startsWith("2027") && holidays[date] === name);
  expect(of("Spring Festival")).toEqual(["2027-02-05", "2027-02-06", "2027-02-07", "2027-02-08"]);
  expect(of("Labour Day")).toEqual(["2027-05-01", "2027-05-02"]);
});
