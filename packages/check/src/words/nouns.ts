/** Nouns of such notes that can be counted, in the singular. */
export const countable: readonly string[] =
  `interview question team role skill project challenge opportunity company engineer idea experience
  value conversation discussion meeting position answer point detail product service system process problem solution candidate colleague
  employer employee customer client user manager developer designer analyst leader interviewer recruiter goal plan priority example
  qualification strength weakness responsibility requirement task tool topic reference email call round step decision office department
  organisation organization event thing area aspect job course degree certificate application presentation report result change
  improvement feature platform release lesson person startup group panel board reason thought technique technology strategy initiative
  member stakeholder partner vacancy career link document deadline date day week month year hour minute`
    .trim()
    .split(/\s+/);

/** The plural as written. */
export function plural(noun: string): string {
  if (noun === "person") return "people";
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  return /(?:s|x|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`;
}
