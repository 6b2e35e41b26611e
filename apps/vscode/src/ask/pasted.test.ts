import { expect, test } from "vitest";
import { pastedLines } from "./pasted.ts";

const three = "Nina Hartmann <n@acme.example>: ledgers\r\nChidi Okafor\n\n  Lars Åkesson\n";
const lines = ["Nina Hartmann <n@acme.example>: ledgers", "Chidi Okafor", "Lars Åkesson"];

test.each([
  [
    "with spaces for breaks",
    "Nina Hartmann <n@acme.example>: ledgers Chidi Okafor Lars Åkesson",
    three,
    { before: "", lines },
  ],
  [
    "without anything for them",
    "Nina Hartmann <n@acme.example>: ledgersChidi Okafor  Lars Åkesson",
    three,
    { before: "", lines },
  ],
  ["after what stood there", "Ann Bee:  one two", "one\ntwo", { before: "Ann Bee:", lines: ["one", "two"] }],
  ["one line", "Ann Bee", "Ann Bee\n", undefined],
  ["nothing", "Ann Bee", "", undefined],
  ["something else than the clipboard has", "Ann Bee and Cee Dee", "one\ntwo", undefined],
  ["more than there is", "two", "one\ntwo", undefined],
])("lines pasted into one line: %s", (_, value, clipboard, found) =>
  expect(pastedLines(value, clipboard)).toEqual(found),
);
