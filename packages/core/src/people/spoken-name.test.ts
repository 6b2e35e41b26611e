import { expect, test } from "vitest";
import { Contact, Interviewer } from "../model/person.ts";
import { spokenName } from "./spoken-name.ts";

test.each([
  ["Nkosi, Bongani", "Bongani Nkosi"],
  ["o'neil, pat", "Pat O'Neil"],
  ["MARY SMITH", "Mary Smith"],
  ["VAN DER MERWE, JAN", "Jan van der Merwe"],
  ["Müller, Jörg", "Jörg Müller"],
  ["thandi", "Thandi"],
  ["JJ MCDONALD", "JJ McDonald"],
  ["ANNE-MARIE ÖZ", "Anne-Marie Öz"],
  ["JO LI", "Jo Li"],
  // What says itself rightly stays.
  ["Martin King, Jr.", "Martin King, Jr."],
  ["Thandi Nkosi", "Thandi Nkosi"],
  ["T Nkosi", "T Nkosi"],
  ["HR", "HR"],
  ["DeShawn McKay", "DeShawn McKay"],
  ["Team A, room 4", "Team A, room 4"],
  ["李小龙", "李小龙"],
  ["", ""],
])("%j is said %j", (written, said) => expect(spokenName(written)).toBe(said));

test("whoever is written as a mailbox is read so", () => {
  expect(Interviewer.parse("Nkosi, Bongani <b@acme.example>")).toMatchObject({
    name: "Bongani Nkosi",
    email: "b@acme.example",
  });
  expect(Interviewer.parse('"SMITH, MARY" <m@acme.example>')).toMatchObject({ name: "Mary Smith" });
  expect(Contact.parse("o'neil, pat")).toMatchObject({ name: "Pat O'Neil" });
});
