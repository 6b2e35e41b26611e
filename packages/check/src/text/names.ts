import { editDistance } from "@afterword/core/text";
import type { Person } from "@afterword/core";
import { fold, nameParts } from "./fold.ts";

const legal =
  /[\s,]+(?:\(?pty\)?\.?(?:\s+ltd\.?)?|ltd\.?|limited|inc\.?|incorporated|llc|llp|gmbh|plc|s\.?a\.?|ag|b\.?v\.?|corp\.?|corporation|co\.?|company|\(rf\)|npc|npo|oy|ab|as|srl|sarl|s\.?r\.?l\.?|pvt\.?|pte\.?)$/i;

/** `Acme (Pty) Ltd` → `Acme`: what people write. */
export function companyCore(name: string): string {
  let core = name.trim();
  for (let tries = 0; tries < 3; tries++) core = core.replace(legal, "");
  return core === "" ? name.trim() : core;
}

/**
 * Whether one word is a slip for another: accents or inner capitals lost, or a letter or two off, by length. Words of three
 * letters and fewer are too easily other words.
 */
export function isNearMiss(written: string, right: string): boolean {
  if (written === right || written === written.toUpperCase()) return false;
  const [a, b] = [fold(written), fold(right)];
  // All small letters is a matter of capitals, which has a check of its own.
  if (a === b) return written !== right.toLowerCase();
  const longest = Math.max(a.length, b.length);
  if (Math.abs(a.length - b.length) > 2) return false;
  if (Math.min(a.length, b.length) < 3 || longest < 4) return false;
  const allowed = longest >= 8 ? 2 : 1;
  if (editDistance(a, b, allowed + 1) > allowed) return false;
  // "Alan" and "Elan", "Dina" and "Tina" are two names; typists seldom miss the first letter of a short one.
  return longest >= 6 || a[0] === b[0];
}

/** Letters that one language writes as one and another as two: Müller and Mueller, Kjær and Kjaer, Ångström and Aangstrom. */
const plainest = (name: string): string =>
  fold(name)
    .replace(/ae|oe|ue/g, (pair) => pair[0]!)
    .replace(/aa/g, "a")
    .replace(/ss/g, "s")
    .replace(/[^a-z\p{L}]/gu, "");

/** Whether both write one name, with or without its accents, and with a letter of one alphabet written in another. */
export function isSameName(a: string, b: string): boolean {
  if (fold(a) === fold(b)) return true;
  // Only where an accent is at stake: Hans and Haans are two names.
  return /[^\p{ASCII}]/u.test(a + b) && plainest(a) === plainest(b);
}

/** The one person whose first name may have been misremembered as this word: it begins as theirs does, and is about as long. */
export function personMeant(written: string, people: readonly Person[]): { person: Person; first: string } | undefined {
  const meant = people.flatMap((person) => {
    const [first] = nameParts(person.name);
    return first !== undefined && isMisremembered(fold(written), fold(first)) ? [{ person, first }] : [];
  });
  return new Set(meant.map(({ first }) => first)).size === 1 ? meant[0] : undefined;
}

const isMisremembered = (a: string, b: string): boolean =>
  a !== b && a.length > 3 && a.slice(0, 2) === b.slice(0, 2) && editDistance(a, b, 3) <= 2;

/** Whether one may well be a short or a pet form of the other: Thandi and Thandiwe, Pippa and Philippa. */
export function mayBeShortFor(short: string, full: string): boolean {
  const [a, b] = [fold(short), fold(full)];
  if (a.length < 2 || b.length < 3) return false;
  const stem = a.replace(/(?:[iy]|ie|ey|[aosz]|sha|ka|ko|inho|ito|ita)$/, "");
  if (stem.length >= 2 && b.startsWith(stem)) return true;
  if (a.length >= 4 && b.endsWith(a.slice(-3))) return a.length < b.length;
  return a.length >= 4 && a.length < b.length && b.includes(a.slice(1));
}
