import { describe, expect, it, test } from "vitest";
import { openExample } from "../../test/example.ts";
import { readPeople } from "./read-people.ts";

const folder = await openExample({ now: "2026-11-23T10:00:00Z" }).then((service) => service.snapshot());
const read = (text: string) => readPeople(folder, text);

describe("people are found", () => {
  test.each([
    [
      "in a list of addresses",
      'Sipho Dube <sipho@oak.example>; "Meyer, Anke" <anke@oak.example>',
      [
        { name: "Sipho Dube", email: "sipho@oak.example" },
        { name: "Anke Meyer", email: "anke@oak.example" },
      ],
    ],
    [
      "in the head of a mail",
      "From: Sipho Dube <sipho@oak.example>\nTo: Robin Adams <robin@mail.example>\nCc: Ana de la Cruz <ana@oak.example>",
      [
        { name: "Sipho Dube", email: "sipho@oak.example" },
        { name: "Ana de la Cruz", email: "ana@oak.example" },
      ],
    ],
    [
      "in a signature",
      "Kind regards,\nSipho Dube\nHead of Data, Oak Ltd\n+27 82 555 1234\nsipho@oak.example\nhttps://www.linkedin.com/in/sipho-dube",
      [
        {
          name: "Sipho Dube",
          email: "sipho@oak.example",
          position: "Head of Data, Oak Ltd",
          phone: "+27 82 555 1234",
          linkedin: "https://www.linkedin.com/in/sipho-dube",
        },
      ],
    ],
    [
      "in a title of LinkedIn",
      "Sipho Dube - Head of Data at Oak | LinkedIn",
      [{ name: "Sipho Dube", position: "Head of Data" }],
    ],
    [
      "in a profile of LinkedIn",
      "Sipho Dube\nSipho Dube\n (He/Him) · 2nd\nHead of Data at Oak\nCape Town, Western Cape, South Africa",
      [{ name: "Sipho Dube", position: "Head of Data" }],
    ],
    [
      "in several lines with a gap",
      "Anke Meyer, Talent Partner\n\nSipho Dube | Principal Engineer",
      [
        { name: "Anke Meyer", position: "Talent Partner" },
        { name: "Sipho Dube", position: "Principal Engineer" },
      ],
    ],
    [
      "in a list with their positions",
      "Interviewers: Anke Meyer (Head of Data), Sipho Dube (CTO)",
      [
        { name: "Anke Meyer", position: "Head of Data" },
        { name: "Sipho Dube", position: "CTO" },
      ],
    ],
    [
      "on lines of their own, each with the address that stands there",
      "Sabine Köhler, VP Engineering\nTomás Rivera, Staff Engineer, tomas.rivera@oak.example\nAnke Meyer, CTO",
      [
        { name: "Sabine Köhler", position: "VP Engineering" },
        { name: "Tomás Rivera", position: "Staff Engineer", email: "tomas.rivera@oak.example" },
        { name: "Anke Meyer", position: "CTO" },
      ],
    ],
    [
      "with the position in brackets before the address",
      "Dr. Sabine Köhler, VP Engineering\nTomás Rivera (Staff Engineer) tomas.rivera@oak.example",
      [
        { name: "Dr. Sabine Köhler", position: "VP Engineering" },
        { name: "Tomás Rivera", position: "Staff Engineer", email: "tomas.rivera@oak.example" },
      ],
    ],
    [
      "with nothing but an address after the name",
      "Sabine Köhler, VP Engineering\nTomás Rivera tr@oak.example",
      [
        { name: "Sabine Köhler", position: "VP Engineering" },
        { name: "Tomás Rivera", email: "tr@oak.example" },
      ],
    ],
    [
      "without the address that stands with a name in another form",
      "Sabine Köhler, VP Engineering\nTomás Rivera: tomas.rivera@oak.example",
      [{ name: "Sabine Köhler", position: "VP Engineering" }],
    ],
    [
      "in signatures without a gap",
      "Sabine Köhler\nVP Engineering\nBerlin\nTomás Rivera\nStaff Engineer\nE-mail: tr@oak.example",
      [
        { name: "Sabine Köhler", position: "VP Engineering" },
        { name: "Tomás Rivera", position: "Staff Engineer", email: "tr@oak.example" },
      ],
    ],
    [
      "in a signature with a place and a company before the address",
      "Sipho Dube\nHead of Data\nCape Town, South Africa\nOak Works | sipho@oak.example",
      [{ name: "Sipho Dube", position: "Head of Data", email: "sipho@oak.example" }],
    ],
    [
      "in the rows of a table",
      "Name\tPosition\tMail\nSabine Köhler\tVP Engineering\t\nTomás Rivera\tStaff Engineer\ttr@oak.example",
      [
        { name: "Sabine Köhler", position: "VP Engineering" },
        { name: "Tomás Rivera", position: "Staff Engineer", email: "tr@oak.example" },
      ],
    ],
    [
      "in an invitation",
      "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\nMETHOD:REQUEST\r\nBEGIN:VEVENT\r\nUID:1\r\nDTSTAMP:20261120T080000Z\r\nDTSTART:20261125T120000Z\r\nDTEND:20261125T130000Z\r\nSUMMARY:Interview\r\nORGANIZER;CN=Sipho Dube:mailto:sipho@oak.example\r\nATTENDEE;CN=Anke Meyer:mailto:anke@oak.example\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n",
      [
        { name: "Anke Meyer", email: "anke@oak.example" },
        { name: "Sipho Dube", email: "sipho@oak.example" },
      ],
    ],
  ])("%s", async (_, text, people) => {
    const found = [...(await read(text))];
    expect(found.sort((a, b) => (a.name < b.name ? -1 : 1))).toEqual(
      people.toSorted((a, b) => (a.name < b.name ? -1 : 1)),
    );
  });
});

test.each([
  ["nothing", ""],
  ["a company and a place", "Oak Holdings\nCape Town"],
  ["a sentence", "Thank you for the call today, it was good to hear about the team."],
  ["an address that could break a header", "Sipho <a@b.example?bcc=c@d.example>"],
])("in %s there is nobody", async (_, text) => expect(await read(text)).toEqual([]));

it("a text of any size and kind is read in time", async () => {
  for (const piece of ["<", "A ", "a@", '"', "A. ", "+1 ", "\n\nAb Cd\n"])
    await read(piece.repeat(200_000 / piece.length));
}, 60_000);
