import { Application } from "@afterword/core";
import { expect, test } from "vitest";
import { withAddress } from "./learn-address.ts";

const met = (...people: string[]) =>
  Application.parse({
    id: "acme",
    company: "Acme",
    role: "Cook",
    interviews: [{ id: "r1", start: "2026-11-23 10:00", people }],
  });
const from = (name: string) => ({ name, email: "new@acme.example" });

test.each([
  [["Prof. J.W. van der Meer"], "Jan Willem van der Meer", ["new@acme.example"]],
  [["Thandi Nkosi"], "Thandi Nkosi", ["new@acme.example"]],
  [["Thandi Nkosi <t@acme.example>"], "Thandi Nkosi", ["t@acme.example"]],
  [["T. Nkosi", "Themba Nkosi"], "Thandi Nkosi", ["new@acme.example", undefined]],
  [["John Smith", "J. Smith"], "J Smith", [undefined, "new@acme.example"]],
  [["Sipho Dube"], "Thandi Nkosi", [undefined]],
  [["HR Team"], "HR Team", [undefined]],
  [["Thandi Nkosi"], "Thandi", [undefined]],
])("met %j, a mail from %s", (people, name, emails) =>
  expect(withAddress(met(...people), from(name)).interviews[0]!.people.map(({ email }) => email)).toEqual(emails),
);
