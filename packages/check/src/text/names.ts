import { editDistance } from "@afterword/core/text";
import { fold } from "./fold.ts";

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
