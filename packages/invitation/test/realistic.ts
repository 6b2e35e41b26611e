import { readFileSync } from "node:fs";
import { readInvitations, toInterview, type Invitation } from "../src/index.ts";

/** What a person makes of an invitation. Null where it does not say. */
export interface Expected {
  readonly file: string;
  readonly company: string | null;
  readonly role: string | null;
  readonly kind: string | null;
  readonly people: readonly string[];
  readonly contacts: readonly string[];
  readonly link: string | null;
}

export const fields = ["company", "role", "kind", "people", "contacts", "link"] as const;
export type Field = (typeof fields)[number];

export interface Row {
  readonly file: string;
  readonly field: Field;
  readonly expected: string;
  readonly found: string;
  /** `missing` says nothing where there was something to say, which is asked for. */
  readonly is: "right" | "missing" | "wrong";
}

const folder = new URL("realistic/", import.meta.url);

export const expectations = (): Expected[] => JSON.parse(readFileSync(new URL("expected.json", folder), "utf8"));

/** Reads each invitation and says of each field whether it is right. */
export async function judge(all: readonly Expected[]): Promise<Row[]> {
  const rows: Row[] = [];
  for (const expected of all) {
    const { invitations, problems } = await readInvitations(
      new Uint8Array(readFileSync(new URL(expected.file, folder))),
    );
    const found = invitations[0] === undefined ? undefined : said(invitations[0]);
    for (const field of fields) {
      const wanted = text(expected[field]);
      const got = found === undefined ? `unread: ${problems.join("; ")}` : found[field];
      rows.push({
        file: expected.file,
        field,
        expected: wanted,
        found: got,
        is: same(wanted, got) ? "right" : got === "" ? "missing" : "wrong",
      });
    }
  }
  return rows;
}

function said(invitation: Invitation): Record<Field, string> {
  const understood = toInterview(invitation, { zone: "Africa/Johannesburg" });
  return {
    company: invitation.company?.value ?? "",
    role: invitation.role?.value ?? "",
    kind: invitation.kind?.value ?? "",
    people: text(understood?.interview.people.map(({ name }) => name) ?? []),
    contacts: text(understood?.contacts.map(({ name }) => name) ?? []),
    link: invitation.link ?? "",
  };
}

const text = (value: string | readonly string[] | null): string =>
  value === null ? "" : typeof value === "string" ? value : value.join(", ");

/** In any case: an address only has small letters. */
const same = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();
