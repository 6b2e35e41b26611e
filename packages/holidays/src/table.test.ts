import { expect, test } from "vitest";
import { calendarFrom, type CountryTable } from "./table.ts";

const table: CountryTable = {
  code: "XY",
  weekend: [6, 7],
  years: [2026, 2027],
  days: { "First of May": "05-01", Spring: "2026-03-20 2027-03-21" },
  regions: {
    N: { days: { "Workers of the North": "05-01", Snow: "2026-12-01" }, works: "2027-03-21" },
    S: { weekend: [5], works: "05-01" },
    E: {},
  },
};

test("a day of the month stands for every year of the table", () => {
  expect(calendarFrom(table)).toEqual({
    country: "XY",
    weekend: [6, 7],
    years: [2026, 2027],
    holidays: {
      "2026-03-20": "Spring",
      "2026-05-01": "First of May",
      "2027-03-21": "Spring",
      "2027-05-01": "First of May",
    },
  });
});

test("a region adds, renames and works", () => {
  expect(calendarFrom(table, "N").holidays).toEqual({
    "2026-03-20": "Spring",
    "2026-05-01": "Workers of the North",
    "2026-12-01": "Snow",
    "2027-05-01": "Workers of the North",
  });
});

test("a region may rest on other days of the week", () => {
  expect(calendarFrom(table, "S")).toMatchObject({
    country: "XY-S",
    weekend: [5],
    holidays: { "2026-03-20": "Spring", "2027-03-21": "Spring" },
  });
});

test("a region without differences, and one that is not in the table", () => {
  expect(calendarFrom(table, "E")).toEqual({ ...calendarFrom(table), country: "XY-E" });
  expect(calendarFrom(table, "toString")).toEqual(calendarFrom(table));
});
