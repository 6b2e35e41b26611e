const role =
  /\b(?:head|lead|leader|manager|director|engineer|developer|designer|recruiter|partner|officer|analyst|architect|consultant|coordinator|specialist|president|founder|chief|c[etfo]o|[ase]?vp|scientist|talent|hr|people|product|owner|principal|professor|dean|lecturer|nurse|matron|surgeon|doctor|radiographer|pharmacist|therapist|teacher|tutor|editor|producer|librarian|curator|counsel|solicitor|accountant|assistant|secretary|administrator|associate|supervisor|technician|mechanic|chef|cook|captain|skipper|planner|buyer|trainer|trustee|governor|chair|treasurer|deputy|boss)\b/i;
// These are surnames as well: "Sarah Dean" is nobody's position, "talent partner" is.
const surname = /^(?:head|lead|partner|chief|dean|cook|chair|captain|people|owner|governor|buyer)$/i;

/** Whether words name something that a person can be at an employer: "Head of Data". */
export const namesRole = (words: string): boolean => role.test(words);

/** Whether words are a position and nothing else: "head of imaging", "Product Manager", "owner", but not "Sarah Dean" or "Dean Wright". */
export function isPosition(words: string): boolean {
  if (words.length > 120) return false;
  const parts = words.trim().split(/\s+/);
  const [first = "", last = ""] = [parts[0], parts.at(-1)];
  if (!role.test(words) || parts.length > 8 || /[\d@<>"]/.test(words)) return false;
  if (parts.length === 1) return true;
  if (/ (?:of|for|at|in) /i.test(words)) return role.test(words.split(/ (?:of|for|at|in) /i)[0]!);
  // "VP Engineering", "Director Product": nobody is called that.
  if (/^(?:[ase]?vp|director)$/i.test(first)) return true;
  return role.test(last) && (!surname.test(last) || role.test(first));
}

/** Gives the position of a person from the words after their name and a colon; undefined where the words are a topic of the conversation. */
export function positionSaid(words: string): string | undefined {
  const plain = words
    .trim()
    .replace(/\.$/, "")
    .replace(/^(?:is )?(?:(?:the|an?|their|our) )?/i, "");
  const [title = ""] = plain.split(/ (?:of|for|at|in) /i);
  const isTitle = isPosition(plain) && role.test(title.split(/\s+/).at(-1)!) && !subjectMatter.test(plain);
  return isTitle || job.test(plain) ? plain : undefined;
}

// "Hiring a manager", "the new designer", "people": topics of a conversation, and not positions.
const subjectMatter =
  /^(?:people|product|talent)$|^(?:an?|the|my|his|her|new|old|next|former|own|missing|no)\b|\b(?:an?|my|his|her|per|to|with|from|by|or|not|without) \S/i;
// "Does the tour schedules": a job in a few words, and nothing that was said of it.
const job =
  /^(?:does|handles|runs|leads|heads|manages|looks after|(?:in charge|responsible) (?:of|for)|works (?:in|for)) (?:(?:the|all|their|our) )?(?:(?!(?:by|on|in|at|to|with|without|from|when|because|and|but|so|too|not|everything|it|them|every|each)\b)[\p{L}'’&-]+ ?){1,4}$/iu;
