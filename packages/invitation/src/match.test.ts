import { expect, test } from "vitest";
import { Application } from "@afterword/core";
import { matchInvitation, readInvitations } from "./index.ts";

const at = "Africa/Johannesburg";
const application = (company: string, role: string, ...interviews: object[]) =>
  Application.parse({ id: company.toLowerCase().slice(0, 3), company, role, zone: at, interviews });
const round = (email: string, uid?: string) => ({
  id: "r1",
  start: "2026-11-20 10:00",
  people: [{ name: "Lerato Mokoena", email }],
  ...(uid && { invitation: { uid, sequence: 0 } }),
});

const northwind = application("Northwind", "Platform Engineer", round("lerato@northwind.example", "known"));
const contoso = application("Contoso Ltd", "Data Engineer", round("sam@contoso.example"));
const contosoToo = application("Contoso", "Product Designer");

interface Event {
  readonly title: string;
  readonly from?: string;
  readonly uid?: string;
  readonly method?: string;
  readonly start?: string;
}

const invite = async ({
  title,
  from = "lerato@northwind.example",
  uid = "new",
  method = "REQUEST",
  start = "20261204",
}: Event) =>
  (
    await readInvitations(
      `BEGIN:VCALENDAR\nMETHOD:${method}\nBEGIN:VEVENT\nUID:${uid}\nSEQUENCE:1\nSUMMARY:${title}\nDTSTART;TZID=${at}:${start}T100000\nDTEND;TZID=${at}:${start}T110000\nORGANIZER;CN=Lerato Mokoena:mailto:${from}\nEND:VEVENT\nEND:VCALENDAR`,
    )
  ).invitations[0]!;

test.each<[string, Event, string]>([
  ["a known person and the same role", { title: "Final round: Platform Engineer @ Northwind" }, "joins Northwind"],
  ["a known person, and no role named", { title: "Final round" }, "joins Northwind"],
  ["a higher rank of the same role", { title: "Final round: Senior Platform Engineer" }, "joins Northwind"],
  ["a known person and another role", { title: "Final round: Backend Developer @ Northwind" }, "asks"],
  ["a known person and another company", { title: "Interview: Platform Engineer at Fabrikam" }, "asks"],
  [
    "the company, and a role that one of two applications has",
    { title: "Interview: Product Designer at Contoso", from: "new@contoso.example" },
    "joins Contoso",
  ],
  [
    "the company of two applications, and no role",
    { title: "Interview at Contoso", from: "new@contoso.example" },
    "asks",
  ],
  ["nobody and nothing known", { title: "Interview: Nurse at Adatum", from: "kim@adatum.example" }, "new"],
  ["a cancellation by somebody known", { title: "Interview", uid: "known", method: "CANCEL" }, "cancel"],
  [
    "a cancellation by somebody else of the company",
    { title: "Interview", uid: "known", method: "CANCEL", from: "hr@northwind.example" },
    "cancel",
  ],
  [
    "a cancellation by a stranger who knows the UID",
    { title: "Interview", uid: "known", method: "CANCEL", from: "sam@evil.example" },
    "cancel, asks",
  ],
  [
    "another time by a stranger who knows the UID",
    { title: "Interview", uid: "known", from: "sam@gmail.com" },
    "reschedule, asks",
  ],
])("%s: %s", async (_, event, expected) => {
  const match = matchInvitation(await invite(event), [northwind, contoso, contosoToo], at);
  const asks = match.change !== "none" && match.question !== undefined;
  const found =
    match.change === "new"
      ? match.application
        ? `joins ${match.application.company}`
        : asks
          ? "asks"
          : "new"
      : `${match.change}${asks ? ", asks" : ""}`;
  expect(found).toBe(expected);
});
