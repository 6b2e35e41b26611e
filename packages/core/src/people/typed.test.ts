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
  ['"Baird, Fiona" <f.baird@acme.example>', { email: "f.baird@acme.example" }],
  [
    "Fiona Baird, Head of Imaging <f.baird@acme.example>",
    { position: "Head of Imaging", email: "f.baird@acme.example" },
  ],
  ["Fiona Baird (Ward manager, 01632 960123)", { position: "Ward manager", phone: "01632 960123" }],
  ["Fiona Baird (she/her), 01632 960123", { phone: "01632 960123" }],
  ["mailto:fiona.baird@acme.example", { email: "fiona.baird@acme.example" }],
  ["Fiona Baird <mailto:f.baird@acme.example>", { email: "f.baird@acme.example" }],
  ["Fiona Baird f.baird@acme.example", { email: "f.baird@acme.example" }],
  ["Fiona Baird\tf.baird@acme.example", { email: "f.baird@acme.example" }],
  ["Fiona Baird - f.baird@acme.example", { email: "f.baird@acme.example" }],
  ["Fiona Baird (HR) f.baird@acme.example", { position: "HR", email: "f.baird@acme.example" }],
  ["Fiona Baird | Head of Imaging", { position: "Head of Imaging" }],
  ["Baird, Fiona", {}],
  [`Fiona${" ".repeat(100_000)}Baird`, {}],
])("%s is one person", (text, rest) => expect(readPerson(text)).toEqual({ ...fiona, ...rest }));

test.each([
  ["Dana Li: head of data", "head of data"],
  ["Dana Li: is the hiring manager", "hiring manager"],
  ["Femke Ruiter: their CTO", "CTO"],
  ["Mirjam Visser: does the tour schedules", "does the tour schedules"],
  ["Marek Dvorak <m@gym.example>: runs the gym rehab", "runs the gym rehab"],
])("%s says what they are", (typed, position) => expect(readPerson(typed)).toMatchObject({ position, topics: [] }));

test.each([
  ["Sam Roe: runs everything on spreadsheets", "runs everything on spreadsheets"],
  ["Sam Roe: hiring a manager", "hiring a manager"],
  ["Sam Roe: the new designer", "the new designer"],
  ["Sam Roe: people", "people"],
  ["Sam Roe: product roadmap", "product roadmap"],
  ["Sam Roe: the lead time for parts", "the lead time for parts"],
  ["Sam Roe, CTO: head of data", "head of data"],
])("%s says what was talked about", (typed, about) => expect(readPerson(typed)?.topics).toEqual([{ about }]));

test("a line that is too long for one is nobody", () => {
  expect(readPerson(`Fiona Baird: ${"We talked about the boats. ".repeat(70)}`)).toHaveProperty("say");
  expect(readPerson(`Fiona Baird: ${"We talked about the boats. ".repeat(80)}`)).toBeUndefined();
});

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
  ["VP Engineering", true],
  ["SVP Sales", true],
  ["Director Product", true],
])("%s is a position: %s", (words, is) => expect(isPosition(words)).toBe(is));
