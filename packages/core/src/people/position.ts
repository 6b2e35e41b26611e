const role =
  /\b(?:head|lead|leader|manager|director|engineer|developer|designer|recruiter|partner|officer|analyst|architect|consultant|coordinator|specialist|president|founder|chief|c[etfo]o|vp|scientist|talent|hr|people|product|owner|principal|professor|dean|lecturer|nurse|matron|surgeon|doctor|radiographer|pharmacist|therapist|teacher|tutor|editor|producer|librarian|curator|counsel|solicitor|accountant|assistant|secretary|administrator|associate|supervisor|technician|mechanic|chef|cook|captain|skipper|planner|buyer|trainer|trustee|governor|chair|treasurer|deputy|boss)\b/i;
// These are surnames as well: "Sarah Dean" is nobody's position, "talent partner" is.
const surname = /^(?:head|lead|partner|chief|dean|cook|chair|captain|people|owner|governor|buyer)$/i;

/** Whether words name something that a person can be at an employer: "Head of Data". */
export const namesRole = (words: string): boolean => role.test(words);

/** Whether words are a position and nothing else: "head of imaging", "Product Manager", "owner", but not "Sarah Dean" or "Dean Wright". */
export function isPosition(words: string): boolean {
  const parts = words.trim().split(/\s+/);
  const [first = "", last = ""] = [parts[0], parts.at(-1)];
  if (!role.test(words) || parts.length > 8 || /[\d@<>"]/.test(words)) return false;
  if (parts.length === 1) return true;
  if (/ (?:of|for|at|in) /i.test(words)) return role.test(words.split(/ (?:of|for|at|in) /i)[0]!);
  return role.test(last) && (!surname.test(last) || role.test(first));
}
