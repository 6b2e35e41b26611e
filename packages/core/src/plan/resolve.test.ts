import { describe, expect, it } from "vitest";
import { exceptionRule } from "../rules/rule.ts";
import { inOrder, UnorderedRulesError } from "./resolve.ts";

const rule = (id: string, ...over: string[]) =>
  exceptionRule<"channel">({
    id,
    kind: "thank-you",
    decides: "channel",
    over,
    summary: "",
    claims: ["M1"],
    applies: () => true,
    decide: (_, otherwise) => otherwise(),
  });
const order = (...rules: ReturnType<typeof rule>[]) => inOrder("channel", rules).map(({ id }) => id);

describe("rules that apply at once", () => {
  it.each([
    [
      [rule("a"), rule("b", "a")],
      ["b", "a"],
    ],
    [
      [rule("b", "a"), rule("a")],
      ["b", "a"],
    ],
    [
      [rule("a"), rule("c", "a", "b"), rule("b", "a")],
      ["c", "b", "a"],
    ],
    [[rule("a")], ["a"]],
    [[], []],
  ])("follow their declared order, whatever the order of the files", (rules, expected) =>
    expect(order(...rules)).toEqual(expected),
  );

  it.each([[[rule("a"), rule("b")]], [[rule("c", "a"), rule("b", "a"), rule("a")]]])(
    "without one, it is an error that names them",
    (rules) => expect(() => order(...rules)).toThrow(UnorderedRulesError),
  );
});
