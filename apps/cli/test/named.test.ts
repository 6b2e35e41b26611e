import { expect, test } from "vitest";
import { desk } from "./harness.ts";

const of = (id: string, company: string): string =>
  `---\nid: ${id}\ncompany: ${JSON.stringify(company)}\nrole: Engineer\ninterviews:\n  - {start: 2026-11-20 16:00, end: 2026-11-20 17:00, people: [Jo Smith <jo@c.example>]}\n---\n`;

test.each([
  ["one word", ["Acme"], "acme"],
  ["the first word that means it alone", ["The Acme Group"], "acme"],
  ["a later word where the first is another's too", ["North Star", "North Bakery"], "star"],
  ["a name in another script, or with accents", ["Café Zürich"], "café"],
  ["without the s of a possessive", ["St Anne’s Hospice"], "anne"],
  ["the whole name where no word will do", ["K & M", "BP ag"], "id0"],
  ["in quotes where the whole name alone is plain", ["Ab Co"], '"Ab Co"'],
  ["never what a shell would obey", ["$(reboot) `x`", "Acme"], "id0"],
  ["the id where two are called the same", ["Acme", "Acme"], "id0"],
])("a command names an application by %s", async (_, companies, name) => {
  const at = desk(Object.fromEntries(companies.map((company, index) => [`c${index}.md`, of(`id${index}`, company)])));
  expect((await at.run("next")).out).toContain(`afterword debrief ${name}\n`);
});
