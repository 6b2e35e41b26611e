import { eachOnce, foldName, isAddress, namesRole, spokenName } from "@afterword/core";
import { email as emailShape, link as linkShape } from "@afterword/core/schema";
import type { Snapshot } from "../snapshot.ts";
import { readOffers } from "../invitation/offers.ts";

/** Somebody found in a pasted text. */
export interface FoundPerson {
  readonly name: string;
  readonly email?: string;
  readonly position?: string;
  readonly phone?: string;
  readonly linkedin?: string;
}

/** What is longer was not pasted for the people in it. */
const most = { characters: 5_000_000, lines: 2000, lineLength: 300, people: 200 };

/**
 * Finds the people in a pasted text: an invitation, a list of addresses, the signature of a mail, a line or a profile from LinkedIn.
 * What is not surely a person is left out. The sender is not among them. Nothing is written.
 */
export async function readPeople(snapshot: Snapshot, pasted: string): Promise<readonly FoundPerson[]> {
  const text = pasted
    .slice(0, most.characters)
    .replace(/\r\n?/g, "\n")
    .replace(/\u00a0/g, " ");
  const lines = text.split("\n").slice(0, most.lines);
  // A row of a table has a tab between its cells.
  const short = lines.map((line) =>
    line
      .trim()
      .replace(/\s*\t\s*/g, " | ")
      .slice(0, most.lineLength),
  );
  const found = /^BEGIN:VCALENDAR/im.test(text)
    ? await invited(snapshot, text)
    : [...listed(lines), ...bracketed(short), ...described(short)];
  const { name, email } = snapshot.settings;
  const others = found.filter((one) => one.email?.toLowerCase() !== email?.toLowerCase() || email === undefined);
  return eachOnce(others.filter((one) => one.name.toLowerCase() !== name?.toLowerCase()).slice(0, most.people));
}

async function invited(snapshot: Snapshot, text: string): Promise<FoundPerson[]> {
  const { offers } = await readOffers(snapshot, text);
  return offers.flatMap(({ invitation }) =>
    [...(invitation.organizer ? [invitation.organizer] : []), ...invitation.attendees]
      .filter(({ is }) => is === "person")
      .map(({ name, email }) => ({ name, ...(email !== undefined && { email }) })),
  );
}

const address = /[^\s<>()[\]\\,;:"?&@]{1,64}@[^\s<>()[\]\\,;:"?&@]{1,200}\.[a-z]{2,24}/i;

const addressIn = (text: string): string => address.exec(text)?.[0] ?? "";

/** `Thandi Nkosi <thandi@acme.example>; "Müller, Jörg" <jorg@acme.example>`, as address lines have it. */
function listed(lines: readonly string[]): FoundPerson[] {
  return lines.flatMap((line) => {
    let from = 0;
    return [...line.slice(0, 20 * most.lineLength).matchAll(/<([^<>\s]{3,254})>/g)].flatMap((match) => {
      const before = line.slice(from, match.index).trim();
      from = match.index + match[0].length;
      const name = spokenName(
        before
          .replace(/^[,;\s]+/, "")
          .replace(/^(?:from|to|cc|with|required|optional):\s*/i, "")
          .replace(/^"|"$/g, ""),
      );
      const email = emailShape.safeParse(match[1]);
      return name === "" || !email.success ? [] : { name, email: email.data };
    });
  });
}

/** `Anke Meyer (Head of Data), Sipho Dube (CTO)`. */
const bracketed = (lines: readonly string[]): FoundPerson[] =>
  lines.flatMap((line) =>
    [...line.matchAll(/([^(),;:]{3,80}) \(([^()]{2,80})\)/g)].flatMap(([, before = "", position = ""]) => {
      const found = nameIn(before.trim());
      return found && found.rest === "" && namesRole(position) ? { name: found.name, position } : [];
    }),
  );

/** Signatures, lines or profiles: a name, then what is said of it, up to the next person or empty line. */
function described(all: readonly string[]): FoundPerson[] {
  return blocksOf(all).flatMap((block) => {
    // Mailboxes are read as such.
    if (block.some((line) => line.includes("<") && line.includes("@"))) return [];
    return peopleOf(block.map(tidy).filter(Boolean)).flatMap(personOf);
  });
}

/** The lines of a block from each name on. */
function peopleOf(lines: readonly string[]): string[][] {
  const people: string[][] = [];
  for (const [index, line] of lines.entries()) {
    const first = people.at(-1)?.[0];
    const begins = first === undefined ? nameIn(line) !== undefined : beginsAnother(line, first, lines[index + 1]);
    if (begins) people.push([line]);
    else people.at(-1)?.push(line);
  }
  return people;
}

/** Whether a line names another person than the first line does: "Cape Town, South Africa" has the form of a name, and nothing is said of it. */
function beginsAnother(line: string, first: string, next = ""): boolean {
  const found = nameIn(line);
  const { name } = nameIn(first)!;
  if (!found || found.name === name) return false;
  if (found.rest === "") return positionIn(next) !== undefined || hasNameOf(addressIn(next), found.name);
  if (detailsIn(found.rest).some(namesRole)) return true;
  const email = addressIn(found.rest);
  // "Oak Works | info@oak.example" is a company, below somebody who works there.
  return hasNameOf(email, found.name) || (email !== "" && !hasNameOf(email, name) && !/[|·•]/.test(line));
}

function personOf([first, ...more]: readonly string[]): FoundPerson[] {
  const { name, rest } = nameIn(first!)!;
  const after = [...detailsIn(rest), ...more.filter((line) => line !== name)];
  const whole = after.join("\n");
  const email = [addressIn(rest), ...more.map((line) => addressFor(name, line))].find((found) => found !== "");
  const linkedin = /(?:https?:\/\/)?(?:[a-z]{2,3}\.)?linkedin\.com\/in\/[^\s|,;)]+/i.exec(whole)?.[0];
  const phone = /(?:\+|\(?\b00?)\d[\d ()./-]{6,20}\d/.exec(whole.replace(linkedin ?? "", ""))?.[0];
  const position = after.map(positionIn).find((line) => line !== undefined);
  const page = linkedin && (/^https?:/i.test(linkedin) ? linkedin : `https://${linkedin}`);
  // A name alone, without anything that is said of a person, may be a company or a place.
  if (email === undefined && page === undefined && phone === undefined && position === undefined) return [];
  return [
    {
      name,
      ...(email !== undefined && emailShape.safeParse(email).success && { email }),
      ...(position !== undefined && { position }),
      ...(phone !== undefined && { phone: phone.trim() }),
      ...(page !== undefined && linkShape.safeParse(page).success && { linkedin: page }),
    },
  ];
}

/** The address on a later line of what is said of a person; none where the words before it may name another. */
function addressFor(name: string, line: string): string {
  const found = addressIn(line);
  const before = line.slice(0, line.indexOf(found)).trim();
  const isOfAnother = fullName.test(before) && !before.startsWith(name) && !namesRole(before);
  return isOfAnother && !hasNameOf(found, name) ? "" : found;
}

/** Whether an address has a part of the name in it. */
function hasNameOf(found: string, name: string): boolean {
  const local = foldName(found.slice(0, found.indexOf("@")));
  return foldName(name)
    .split(/[^\p{L}]+/u)
    .some((part) => part.length > 2 && local.includes(part));
}

/** What stands after a name on its line: the position as it is written, with the address or number that follows it apart. */
const detailsIn = (rest: string): string[] =>
  rest
    .split(/[\s,;|·•()–—-]+(?=[^\s,;|]+@)|(?<=@[^\s,;|]+)[\s,;|·•]+|[\s,;|·•()]+(?=(?:\+|\(?00?\d)\d)/)
    .map((part) => part.replace(/^\(|\)$/g, "").trim())
    .filter(Boolean);

/** The lines between empty lines. */
function blocksOf(lines: readonly string[]): string[][] {
  const blocks: string[][] = [[]];
  for (const line of lines) {
    if (line.trim() === "") blocks.push([]);
    else blocks.at(-1)!.push(line);
  }
  return blocks;
}

/** Without what LinkedIn and mail programs put around: pronouns, degrees of connection, dashes of a signature. */
const tidy = (line: string): string =>
  line
    .replace(/\((?:she|he|they)\s*\/[^)]*\)/gi, "")
    .replace(/\s*[·•|]?\s*\b(?:1st|2nd|3rd\+?)(?:\s+degree connection)?\b\s*$/i, "")
    .replace(/\s*\|\s*LinkedIn\s*$/i, "")
    .replace(/^[-–—_*\s]+|[\s,]+$/g, "")
    .trim();

const particle = "(?:van|von|der|den|de|da|di|del|la|le|bin|ibn|al|el|ten|ter|zu|dos|du)";
const word = String.raw`\p{Lu}[\p{L}\p{M}'’.-]*`;
const fullName = new RegExp(String.raw`^${word}(?:\s+(?:${particle}\s+){0,2}${word}){1,3}`, "u");
const notName =
  /\b(?:regards|thanks|thank you|cheers|best|sincerely|ltd|inc|gmbh|llc|plc|street|road|avenue|team|meeting|interview|invitation)\b/i;

function nameIn(line: string): { name: string; rest: string } | undefined {
  if (notName.test(line)) return undefined;
  const found = fullName.exec(line)?.[0];
  if (found === undefined || namesRole(found)) return undefined;
  const rest = line.slice(found.length);
  // What follows a name is set off from it.
  if (rest !== "" && !/^\s*[-–—|·•,(<]/.test(rest) && !isAddress(rest.trim())) return undefined;
  return { name: spokenName(found), rest: rest.replace(/^[\s\-–—|·•,(]+|\)+$/g, "") };
}

/** "Head of Platform at Acme", "Head of Platform | Acme": the position alone. */
function positionIn(line: string): string | undefined {
  if (line.length > 120 || /\d{3}/.test(line) || address.test(line)) return undefined;
  const [first = ""] = line.split(/\s+(?:at|@)\s+|\s*[|·•]\s*|\s+[-–—]\s+/);
  const position = first.replace(/[,\s]+$/, "");
  return namesRole(position) ? position : undefined;
}
