import fc from "fast-check";
import { expect, it } from "vitest";
import { roundIds } from "./round-ids.ts";

it.each([
  ["none has one", [undefined, undefined], ["r1", "r2"]],
  ["one has its own", ["k9", undefined], ["k9", "r1"]],
  ["a later one is called as the first would be", [undefined, "r1"], ["r2", "r1"]],
  ["one was copied by hand", ["r1", "r1", "r1"], ["r1", "r1-2", "r1-3"]],
  ["the copy's name is taken", ["r1", "r1", "r1-2"], ["r1", "r1-3", "r1-2"]],
  ["there are none", [], []],
])("where %s", (_, ids, expected) => expect(roundIds(ids.map((id) => ({ id })))).toEqual(expected));

it("no two are the same, and giving them changes none", () => {
  const id = fc.option(fc.constantFrom("r1", "r2", "r1-2", "k9"), { nil: undefined });
  fc.assert(
    fc.property(fc.array(id.map((id) => ({ id }))), (rounds) => {
      const ids = roundIds(rounds);
      expect(new Set(ids).size).toBe(rounds.length);
      expect(roundIds(ids.map((id) => ({ id })))).toEqual(ids);
    }),
  );
});
