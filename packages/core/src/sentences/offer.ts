import { jottingMarks } from "./marks.ts";
import { addressed } from "./address.ts";

// Verbs that can be nothing else at the beginning of a note about oneself.
const done = `led ran built wrote did made took kept taught grew held won drove spoke sold shipped spent found got gave went saw
  stood chose fought bought brought caught came became rebuilt rewrote oversaw moved worked started launched migrated designed
  organised organized coached mentored hired cleared`;
const didIt = new RegExp(
  `^(?:also |once |recently )?(?:${done.trim().split(/\s+/).join("|")}) (?:the|a|an|my|our|their|all|both|every|two|three|four|five|six|seven|eight|nine|ten|\\d|in|on|for|at|with|as|over) ?`,
  "i",
);

/** A sentence made from what somebody noted of themselves, where only "I" is missing: "ran the move at Zeta" → "I ran the move at Zeta." */
export function offered(text: string): string | undefined {
  const plain = text.replace(/[\s.,;:!?]+$/u, "");
  if (!didIt.test(plain) || jottingMarks(`I ${plain}`).length > 0 || addressed(plain, {}).length > 0) return undefined;
  // What follows a comma might be a second fragment.
  return /[,;:]|\. /.test(plain) ? undefined : `I ${plain[0]!.toLowerCase()}${plain.slice(1)}.`;
}
