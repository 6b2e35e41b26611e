import { describe, expect, it } from "vitest";
import { readPerson } from "../people/typed.ts";
import { readEnd } from "./typed.ts";

describe("the end of an interview that began on 23 November at 10:00, typed as", () => {
  it.each([
    ["45m", "2026-11-23 10:45"],
    ["90 min", "2026-11-23 11:30"],
    ["1h", "2026-11-23 11:00"],
    ["1h30", "2026-11-23 11:30"],
    ["2 hours", "2026-11-23 12:00"],
    ["an hour", "2026-11-23 11:00"],
    ["half an hour", "2026-11-23 10:30"],
    ["An hour and a half", "2026-11-23 11:30"],
    ["two and a half hours", "2026-11-23 12:30"],
    ["1 hour and 15 minutes", "2026-11-23 11:15"],
    ["15h", "2026-11-23 15:00"],
    ["11h30", "2026-11-23 11:30"],
    ["9h", "2026-11-23 19:00"],
    ["11:00", "2026-11-23 11:00"],
    ["2026-11-24 09:00", "2026-11-24 09:00"],
    ["later", undefined],
    ["", undefined],
  ])('"%s"', (text, end) => expect(readEnd("2026-11-23 10:00", text)).toBe(end));
});
describe("an end past midnight", () => {
  it.each([
    ["2026-11-23 23:30", "00:30", "2026-11-24 00:30"],
    ["2026-11-23 22:00", "midnight", "2026-11-24 00:00"],
    ["2026-11-23 20:30", "1:15am", "2026-11-24 01:15"],
    ["2026-12-31 23:30", "00:15", "2027-01-01 00:15"],
    ["2026-11-23T23:30-05:00", "00:30", "2026-11-24T00:30-05:00"],
  ])("from %s to %s is on the next day", (start, text, end) => expect(readEnd(start, text)).toBe(end));
  it("an end an hour before the start is a mistake, and stays one", () =>
    expect(readEnd("2026-11-23 14:00", "13:00")).toBe("2026-11-23 13:00"));
});
describe("where only the day it began is known", () => {
  it("a length has nothing to count from", () => expect(readEnd("2026-11-23", "45m")).toBeUndefined());
  it("a time is one on that day", () => expect(readEnd("2026-11-23", "11:00")).toBe("2026-11-23 11:00"));
});

describe("where it began at a moment with an offset, so does the end have it", () => {
  it.each([
    ["2026-11-20T10:00+02:00", "11:00", "2026-11-20T11:00+02:00"],
    ["2026-11-20T10:00:00+02:00", "1h", "2026-11-20T11:00+02:00"],
    ["2026-11-20T23:30Z", "45m", "2026-11-21T00:15Z"],
    ["2026-11-20T10:30-05:00", "noon", "2026-11-20T12:00-05:00"],
    ["2026-11-20T10:00+02:00", "2026-11-20T09:30Z", "2026-11-20T09:30Z"],
    ["2026-11-20T10:00", "11:00", "2026-11-20 11:00"],
    ["2026-11-20T10:00+02:00", "later", undefined],
  ])('%s, "%s"', (start, text, end) => expect(readEnd(start, text)).toBe(end));
});

describe("a person on one line", () => {
  it.each([
    ["Thandi Nkosi", { name: "Thandi Nkosi", topics: [] }],
    [
      "Thandi Nkosi <t@acme.example>: billing; on-call ;",
      { name: "Thandi Nkosi", email: "t@acme.example", topics: [{ about: "billing; on-call ;" }] },
    ],
    ["Thandi Nkosi: Postgres 17: what hurts", { name: "Thandi Nkosi", topics: [{ about: "Postgres 17: what hurts" }] }],
    ["Thandi Nkosi <no address>", undefined],
    ["", undefined],
  ])('"%s"', (text, person) => expect(readPerson(text)).toEqual(person));
});
