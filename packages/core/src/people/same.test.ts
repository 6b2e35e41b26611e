import { describe, expect, test } from "vitest";
import { eachOnce, names, samePerson } from "./same.ts";

const office = "office@acme.example";

describe("two people at one address", () => {
  test.each([
    ["Carys Lloyd-Osman", "Emeka Nwosu", false],
    ["Thandi Nkosi", "Thandi Nkosi-Botha", true],
    ["Thandi Nkosi", "Ms T. Nkosi", true],
    ["Rob Hollis", "Robert Hollis", true],
    ["Rob", "Robert Hollis", true],
    ["Hanako Tanaka", "田中 花子", true],
    ["Pip", "Philippa Jones", true],
  ])("%s and %s are one: %s", (one, other, are) => {
    expect(samePerson({ name: one, email: office }, { name: other, email: office })).toBe(are);
    expect(eachOnce([one, other].map((name) => ({ name, email: office }))).length).toBe(are ? 1 : 2);
  });

  test("a log entry with a name means that one, an address alone means both", () => {
    const [carys, emeka] = ["Carys Lloyd-Osman", "Emeka Nwosu"].map((name) => ({ name, email: office }));
    expect([carys!, emeka!].map((person) => names([`Emeka Nwosu <${office}>`], person))).toEqual([false, true]);
    expect([carys!, emeka!].map((person) => names([office], person))).toEqual([true, true]);
  });
});
