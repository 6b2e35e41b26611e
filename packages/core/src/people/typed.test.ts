import { expect, test } from "vitest";
import { isPosition } from "./position.ts";
import { readPerson } from "./typed.ts";

const fiona = { name: "Fiona Baird", topics: [] };

test.each([
  [
    "Fiona Baird, head of imaging, f.baird@acme.example",
    { position: "head of imaging", email: "f.baird@acme.example" },
  ],
  [
    "Fiona Baird, f.baird@acme.example, Head of Imaging",
    { position: "Head of Imaging", email: "f.baird@acme.example" },
  ],
  ["Fiona Baird (Head of Imaging)", { position: "Head of Imaging" }],
  [
    "Fiona Baird <f.baird@acme.example>, Head of Imaging",
    { position: "Head of Imaging", email: "f.baird@acme.example" },
  ],
  ["Fiona Baird, <f.baird@acme.example>", { email: "f.baird@acme.example" }],
  ["Fiona Baird, owner: the boats", { position: "owner", topics: [{ about: "the boats" }] }],
  ["owner: Fiona Baird", { position: "owner" }],
  ["Baird, Fiona", {}],
])("%s is one person", (text, rest) => expect(readPerson(text)).toEqual({ ...fiona, ...rest }));

test.each([["owner: the boats"], ["owner: she liked the boats, and so did I"], ["Head of Imaging: owner"]])(
  "%s is nobody",
  (text) => expect(readPerson(text)).toBeUndefined(),
);

test.each([
  ["head of imaging", true],
  ["Product Manager", true],
  ["owner", true],
  ["talent partner", true],
  ["Sarah Dean", false],
  ["Dean Wright", false],
  ["Principal Dana Wright", false],
  ["Thandi Nkosi", false],
])("%s is a position: %s", (words, is) => expect(isPosition(words)).toBe(is));
