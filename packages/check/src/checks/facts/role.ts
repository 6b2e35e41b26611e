import type { Check, Found } from "../../check.ts";
import { company, others } from "../../example.ts";
import { fold } from "../../text/fold.ts";
import { isNearMiss } from "../../text/names.ts";
import type { Word } from "../../text/note.ts";

const titles =
  "engineer developer programmer manager analyst designer architect consultant scientist researcher administrator coordinator director lead officer specialist assistant associate accountant auditor lawyer attorney nurse teacher lecturer technician tester writer editor producer strategist planner buyer actuary underwriter economist intern trainee recruiter advisor adviser representative executive clerk bookkeeper pharmacist physiotherapist paramedic lecturer tutor principal chef electrician mechanic planner surveyor copywriter journalist photographer secretary receptionist supervisor operator agent owner master president head";
const titleNouns = new Set(titles.split(" "));
const fields = new Set(
  `platform software data frontend front-end backend back-end fullstack full-stack mobile ios android web devops cloud security network infrastructure systems system site reliability machine
  learning ai product project programme program delivery business financial finance marketing sales customer success support operations quality assurance qa test automation ux ui design graphic content hr human resources
  people talent legal compliance risk research clinical civil mechanical electrical chemical industrial process senior junior lead principal staff chief head graduate associate deputy assistant mid-level entry-level
  account accounts communications community technical solutions scrum agile release embedded firmware hardware game growth brand supply chain logistics procurement audit tax credit policy java python php react node golang database
  office executive personal administrative social media digital performance engineering analytics intelligence science development management`
    .trim()
    .split(/\s+/),
);
const nouns = new Set("role position job opening vacancy opportunity post".split(" "));
const same: Record<string, string> = {
  engineering: "engineer",
  development: "developer",
  management: "manager",
  analytics: "analyst",
  analysis: "analyst",
  design: "designer",
  architecture: "architect",
  consulting: "consultant",
  science: "scientist",
  "front-end": "frontend",
  "back-end": "backend",
  "full-stack": "fullstack",
  sr: "senior",
  jr: "junior",
  programme: "program",
  engineers: "engineer",
  developers: "developer",
  administration: "administrator",
  research: "researcher",
};

export const role: Check = {
  code: "role",
  group: "facts",
  severity: "blocker",
  claim: "H12",
  about: "A role other than the one you applied for, or its name misspelt.",
  subject: true,
  good: [
    {
      text: "I am keen on the Platform Engineer role, a platform engineering position I would love.",
      context: { application: company },
    },
    {
      text: "In my previous role as a Data Analyst I built dashboards; the Data Analyst on your team agreed.",
      context: { application: company },
    },
    { text: "Thank you for the interview for the engineer position.", context: { application: company } },
    { text: "Thank you for seeing me about the platform engineer's post.", context: { application: company } },
    { text: "This exciting role and a leading role in the team.", context: { application: company } },
    {
      text: "Your Platform Engineers share the pager; platform engineering is what I do.",
      context: { application: company },
    },
  ],
  bad: [
    {
      text: "I am keen on the «Data Analyst» role.",
      fixed: "I am keen on the Platform Engineer role.",
      context: { application: company, others },
    },
    {
      text: "Thank you for the interview for the position of «Product Manager».",
      fixed: "Thank you for the interview for the position of Platform Engineer.",
      context: { application: company },
    },
    {
      text: "The «frontend developer» position appeals to me.",
      fixed: "The Platform Engineer position appeals to me.",
      context: { application: company },
    },
    {
      text: "I want the «Plattform» Engineer role.",
      fixed: "I want the Platform Engineer role.",
      context: { application: company },
    },
    {
      text: "The «Bookeeper» position appeals to me.",
      fixed: "The Bookkeeper position appeals to me.",
      context: { application: { ...company, role: "the Bookkeeper position" } },
    },
    { text: "Thank you.", subject: "Thank you – «Data Analyst» interview", context: { application: company } },
  ],
  *find({ note, context: { application } }) {
    if (!application) return;
    const seen = new Set<number>();
    for (const found of misspelt(note.words, application.role)) {
      seen.add(found.start);
      yield found;
    }
    const right = new Set(partsOf(application.role));
    for (const word of note.words) {
      for (const [first, last] of phrasesAt(note.words, word)) {
        const said = note.words.slice(first, last);
        if (said.length === 0 || mine(note.words, first)) continue;
        if (said.flatMap((each) => partsOf(each.text)).every((part) => right.has(part))) continue;
        const [start, end] = [said[0]!.start, said.at(-1)!.end];
        if (said.some((each) => seen.has(each.start))) continue;
        yield { start, end, message: `You applied as ${application.role}.`, instead: [application.role] };
      }
    }
  },
};

const partsOf = (name: string): string[] =>
  fold(name)
    .replace(/['’]s?(?=\s|$)/g, "")
    .split(/[\s/,()–-]+(?<!front-|back-|full-)/)
    .filter(Boolean)
    .map((part) => same[part] ?? part);

/** The role's own words, one or some of them a letter off: "Plattform Engineer". */
function* misspelt(words: readonly Word[], role: string): Generator<Found> {
  const name = role.split(/[\s/,()–]+/).filter((part) => part !== "" && !/^(?:the|an?)$/i.test(part));
  while (nouns.has(fold(name.at(-1) ?? ""))) name.pop();
  if (name.length === 0) return;
  const folded = name.map(fold);
  for (const [first, { text }] of words.entries()) {
    // Nearly every word is far from the role's first.
    if (fold(text) !== folded[0] && !isNearMiss(text, name[0]!)) continue;
    const said = words.slice(first, first + name.length);
    if (said.length < name.length || said.some((word, i) => i > 0 && !word.joined)) continue;
    const slips = name.flatMap((right, i) => (fold(said[i]!.text) === folded[i] ? [] : [{ word: said[i]!, right }]));
    if (slips.length === 0 || !slips.every(({ word, right }) => isSlip(word.text, right))) continue;
    // One word alone may be another word; what follows tells that it names the role.
    if (slips.length === name.length && !nouns.has(words[first + name.length]?.lower ?? "")) continue;
    for (const {
      word: { start, end },
      right,
    } of slips)
      yield { start, end, message: `You applied as ${role}.`, instead: [right] };
  }
}

/** "Engineers" are other people, and "Engineering" is what they do. */
const isSlip = (written: string, right: string): boolean =>
  isNearMiss(written, right) && fold(written) !== `${fold(right)}s` && partsOf(written)[0] !== partsOf(right)[0];

/** What comes before "as a …" or "be a …" when it is about the job hoped for. */
const hopes = new Set("work working to start starting join would you us hired".split(" "));
const joins = new Set("join joining at".split(" "));

/** The words that name a role around "role", "position" and their like, or before "interview" in a subject. */
function* phrasesAt(words: readonly Word[], word: Word): Generator<[first: number, last: number]> {
  const at = word.index;
  if (
    nouns.has(word.lower) ||
    (word.lower === "interview" && words[at - 1]?.joined !== undefined && titleNouns.has(words[at - 1]?.lower ?? ""))
  ) {
    let first = at;
    while (first > 0 && at - first < 5 && words[first]!.joined && isTitleWord(words[first - 1]!)) first--;
    if (first < at) yield [first, at];
  }
  const [one, two] = [words[at + 1], words[at + 2]];
  // "I would be happy to work as a Research Engineer", "to be a Teacher with you"
  const asOne =
    (["as", "be", "become", "becoming"].includes(word.lower) &&
      one?.joined &&
      ["a", "an", "the", "your"].includes(one.lower) &&
      hopes.has(words[at - 1]?.lower ?? "")) ||
    (word.lower === "as" &&
      one?.joined &&
      ["a", "an", "the", "your"].includes(one.lower) &&
      joins.has(words[at - 2]?.lower ?? ""))
      ? at + 1
      : undefined;
  const of = nouns.has(word.lower) && one?.joined && ["of", "as"].includes(one.lower) ? at + 2 : undefined;
  const applied =
    ["apply", "applied", "applying", "interview", "interviewed", "interviewing", "candidate", "application"].includes(
      word.lower,
    ) &&
    one?.joined &&
    ["for", "as"].includes(one.lower)
      ? at + 2
      : undefined;
  let first = of ?? applied ?? asOne;
  if (first === undefined || !two) return;
  while (words[first]?.joined && ["a", "an", "the", "your", "advertised", "open"].includes(words[first]!.lower))
    first++;
  let last = first;
  while (last - first < 5 && words[last]?.joined && (isTitleWord(words[last]!) || isNamedField(words, last))) last++;
  // "The position of Data Analyst role" is found once, from its end.
  if (last > first && !nouns.has(words[last]?.lower ?? "") && isTitleNoun(words[last - 1]!)) yield [first, last];
}

/** A noun for who does a job: one of the list, or with the ending of one and a capital. */
const isTitleNoun = (word: Word): boolean =>
  titleNouns.has(fold(word.text)) ||
  (/^\p{Lu}/u.test(word.text) && !word.opens && /(?:ist|ian|eer|[^aeiou]er|tor|ant)$/.test(word.lower));

const isTitleWord = (word: Word): boolean =>
  word.kind === "word" &&
  (isTitleNoun(word) || fields.has(word.lower) || (word.lower in same && word.lower !== "research"));

/** "Graphics Programmer": whatever has a capital before a noun for who does a job names its field. */
const isNamedField = (words: readonly Word[], at: number): boolean =>
  /^\p{Lu}\p{Ll}+$/u.test(words[at]!.text) && words[at + 1]?.joined === true && isTitleNoun(words[at + 1]!);

/** "My previous role as", "your Data Analyst": somebody else's or an earlier one. */
function mine(words: readonly Word[], first: number): boolean {
  const before = words.slice(Math.max(0, first - 2), first).map(({ lower }) => lower);
  if (before.some((word) => ["their", "his", "her", "our"].includes(word))) return true;
  return (
    words
      .slice(Math.max(0, first - 6), first)
      .some((word) => ["my", "previous", "former", "current", "last", "past", "worked", "was"].includes(word.lower)) &&
    !words
      .slice(Math.max(0, first - 4), first)
      .some((word) => ["interview", "application", "interest", "candidacy", "applied"].includes(word.lower))
  );
}
