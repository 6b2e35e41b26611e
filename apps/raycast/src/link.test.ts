import { expect, test } from "vitest";
import { readCardIds } from "./link.ts";

test.each([
  [{ advice: "k3f9a" }, { advice: "k3f9a" }],
  [
    { advice: "k3f9a", application: "acme1" },
    { advice: "k3f9a", application: "acme1" },
  ],
  [{ advice: "k3f9a", application: "../acme", folder: "/tmp" }, { advice: "k3f9a" }],
  [{ advice: "../../etc/passwd" }, undefined],
  [{ advice: 7 }, undefined],
  [{ application: "acme1" }, undefined],
  [undefined, undefined],
  ["k3f9a", undefined],
])("a link that says %j names %j", (context, expected) => {
  expect(readCardIds(context)).toEqual(expected);
});
