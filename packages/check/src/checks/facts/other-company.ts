import type { Check, Found, Subject } from "../../check.ts";
import { company, others } from "../../example.ts";
import { isWord } from "../../language/lexicon.ts";
import { wordsIn } from "../../text/find.ts";
import { fold, nameParts } from "../../text/fold.ts";
import { companyCore, isNearMiss } from "../../text/names.ts";
import { always } from "../../words/proper.ts";

const another = (name: string) => others.map((other) => ({ ...other, company: name }));

export const otherCompany: Check = {
  code: "other-company",
  group: "facts",
  severity: "blocker",
  claim: "H12",
  about:
    "Another company’s name in place of this one’s: an error for one of your other applications, a question for any other.",
  subject: true,
  good: [
    { text: "I would love to join Acme. Before joining Hooli I worked at Globex.", context: { application: company } },
    {
      text: "The role at Globex taught me Kubernetes, and I was part of Hooli’s team. The role at Acme is a step up.",
      context: { application: company, others },
    },
    {
      text: "I would be glad to join Acme Labs.",
      context: { application: company, others: another("Acme Labs") },
    },
    { text: "I have an offer from Initech.", context: { application: company, others, kind: "other-processes-note" } },
    {
      text: "We met on Monday. At my last company we took payments through Monday, and joined it up.",
      context: { application: company, others: another("Monday") },
    },
    { text: "I would be glad to work with Priya and to join Tuesday’s call.", context: { application: company } },
  ],
  bad: [
    {
      text: "I would love to work at «Initech».",
      fixed: "I would love to work at Acme.",
      context: { application: company, others },
    },
    {
      text: "I am keen on the role at «Globex».",
      fixed: "I am keen on the role at Acme.",
      context: { application: company },
    },
    {
      text: "I would be glad to join «Hooli».",
      fixed: "I would be glad to join Acme.",
      context: { application: company },
    },
    { text: "I hope that «Hooli» will give me the chance.", context: { application: company } },
    {
      text: "I hope to join «Globex Health», and would love to do the same at «Initech».",
      fixed: "I hope to join Acme Health, and would love to do the same at Acme Health.",
      context: { application: { ...company, company: "Acme Health" } },
    },
    {
      text: "I would like to bring my way of working to «Monday».",
      context: { application: company, others: another("Monday") },
    },
  ],
  *find(subject) {
    const { application, kind } = subject.context;
    if (!application || kind === "other-processes-note" || kind === "withdraw" || kind === "reference-check-in") return;
    const own = companyCore(application.company);
    const seen = new Set<number>();
    for (const found of [...named(subject, own), ...stated(subject, own)]) {
      if (seen.has(found.start)) continue;
      seen.add(found.start);
      const name = subject.note.text.slice(found.start, found.end);
      yield { ...found, message: `“${name}” is not ${application.company}, which this note is for.`, instead: [own] };
    }
  },
};

type Place = Pick<Found, "start" | "end" | "severity">;

/** A name on file, wherever it stands. */
function* named({ note, known, context }: Subject, own: string): Generator<Place> {
  for (const name of new Set(known.companies.flatMap((each) => [each, companyCore(each), ...firstWord(each, own)]))) {
    if (fold(own).includes(fold(name))) continue;
    for (const { start, end, words } of wordsIn(note, name)) {
      const [first] = words;
      if (note.text.slice(Math.max(0, start - own.length), start + own.length).includes(own)) continue;
      if (first!.zone !== "body" && note.part === "text") continue;
      if (isPast(note.text, start)) continue;
      const place = isTarget(note.text, start, end);
      // Monday, Square and Will are words, and people are called Wise.
      const common = isCommon(name) || known.people.some((person) => nameParts(person.name).includes(name));
      if (!place && (common || context.kind === undefined || first!.quoted)) {
        if (!common && !first!.quoted) yield { start, end, severity: "warning" };
        continue;
      }
      yield place ? { start, end } : { start, end, severity: "warning" };
    }
  }
}

const isCommon = (name: string): boolean =>
  !name.includes(" ") &&
  (isWord(name.toLowerCase()) || always.has(name.toLowerCase()) || /^(?:May|March|August)$/.test(name));

/** "Bluecrane" for Bluecrane Health, where that word is no other's and long enough to be a name. */
function firstWord(company: string, own: string): string[] {
  const [first = "", ...rest] = companyCore(company).split(/\s+/);
  return rest.length > 0 && first.length >= 6 && !isCommon(first) && !fold(own).includes(fold(first)) ? [first] : [];
}

const work =
  "role|position|post|job|opportunity|opening|vacancy|internship|placement|traineeship|[Ww]orking|work|career|future|place|life|start|starting|employed|engineer|developer|analyst|designer|manager|teacher|nurse|consultant|adviser|advisor|officer|assistant|specialist|writer|technician|team|everyone|colleagues|people|interview|interviewed|myself|time|day|week|joining you|engineers|apply|applied|applying|application";
/** What stands before the name of the employer one writes to. */
const before = new RegExp(
  `(?:\\b[Jj]oin(?:ing)?(?: the)?(?: (?:team|crew|family|people|staff))?(?: at)?|\\b(?:${work}) (?:at|for)|\\b(?:role|position|post|job|career|future|place|opportunity|vacancy) with|\\b(?:[Cc]ontribut|[Bb]ring|[Aa]dd|[Gg]iv|[Oo]ffer|[Cc]ommit|[Aa]ppl|[Dd]edicat|[Mm]ov|[Cc]om)(?:e|es|ed|ing|y|ying|ied)?\\b[^.!?,;\\n]{0,40}? to|\\bpart of(?: the)?|\\b(?:excited|enthusiastic|passionate) about|\\b(?:why|choose|chose) |\\b[Ii] (?:really )?(?:want|hope) to be (?:at|with)|\\bhelp) $`,
);
/** What follows it where it acts. */
const after = /^ (?:will|would|could|can) (?:give|offer|let|consider|choose|hire|invite|take|have|see|find|be)\b/;

function isTarget(text: string, start: number, end: number): boolean {
  return (
    before.test(text.slice(Math.max(0, start - 70), start)) ||
    (after.test(text.slice(end, end + 30)) &&
      /\b(?:hope|hoping|wish|believe|sure|confident)\b[^.!?]{0,20}$/i.test(text.slice(Math.max(0, start - 40), start)))
  );
}

const past =
  /\b(?:my (?:\w+ )?(?:previous|former|current|last|past|old|first|present|own|time|years|work|job|role|team|manager|employer|internship|apprenticeship)\b(?! (?:at|with) (?:\w+ )?would)|previous(?:ly)?|former(?:ly)?|used to|(?:worked|trained|studied|interned|started out|employed|volunteered|served) (?:at|for|with|in)|years (?:at|with|in)|while (?:at|working|I)|before (?:joining|I|my)|since (?:joining|leaving)|when I (?:was|worked|joined|led)|as (?:an? )?\w+ at\b(?=.*\b(?:did|learned|was|had)\b)|I was (?:also |once |then )?(?:part|an?|the|in|on|one)|I (?:\w+ly )?(?:joined|left|led|built|ran|won|did|spent|managed|worked|learned|learnt|helped|came from|was (?:at|with|working)|have (?:worked|been)|had|used|sold|taught|set up|moved from|'ve (?:worked|been))|we (?:took|used|built|did|had|ran|sold|learned|switched)|unlike|compared (?:to|with)|such as|competitors?|moved from|leaving|offer from|from my|told|client|customer|supplier|partner)\b/i;

/** What follows an employer one had. */
const taught =
  /^ (?:taught|showed|trained|gave|let|meant|prepared|sharpened|ended|closed|(?:made|left|got|helped|sent|kept) me)\b/;

/** A job one had, said as such, may be anywhere. */
function isPast(text: string, start: number): boolean {
  const from = Math.max(0, start - 140);
  const sentence = text.slice(from, start);
  const hoped = [...sentence.matchAll(/,? (?:and|but|so) I(?: would|['’]d|['’]ll| will| hope| want)\b/g)].at(-1);
  const cut = Math.max(
    hoped?.index ?? -1,
    sentence.lastIndexOf(". "),
    sentence.lastIndexOf("! "),
    sentence.lastIndexOf("? "),
    sentence.lastIndexOf("\n"),
  );
  return past.test(sentence.slice(cut + 1));
}

const capitalised = /\p{Lu}(?:[\p{L}\p{M}\d&'’-]|\.(?=\p{L}))*(?:(?: (?:&|of|and) | )\p{Lu}[\p{L}\p{M}\d&'’-]*){0,3}/gu;
const noCompany =
  /^(?:I|You|We|The|Your|This|My|Our|It|Mr|Mrs|Ms|Dr|Prof|Professor|Senior|Junior|Lead|Head|Staff|Principal|CEO|CTO|HR|IT|AI|UX|UK|US|EU|USA|South|North|West|East|New|San|Saint|St|Cape|Zoom|Teams|Slack|LinkedIn|Africa|Europe|Hangar|Building|Room|Level|Grade|Chapter|Section)\b/;
const initials = /^[A-Z]{1,3}$/;

/** A name nobody has on file, said to be where the job is: "I would be glad to join Globex". */
function* stated(
  { note, context: { application, settings, others: elsewhere = [] }, known }: Subject,
  own: string,
): Generator<Place> {
  const wordsOf = (...names: string[]): Set<string> =>
    new Set(names.flatMap((name) => name.split(/[\s&,]+/)).map(fold));
  const fine = wordsOf(application!.role, settings?.name ?? "", ...known.people.map((person) => person.name));
  const ours = wordsOf(own, application!.company);
  const onFile = new Set(elsewhere.map((other) => fold(companyCore(other.company))));
  for (const match of note.text.matchAll(capitalised)) {
    const name = match[0].replace(/['’]s?$|[.,]+$/, "");
    const [start, end] = [match.index, match.index + name.length];
    if (name.length < 2 || noCompany.test(name) || onFile.has(fold(name))) continue;
    if (note.part === "text" && (start < note.body.start || start >= note.body.end)) continue;
    const words = name.split(/[\s&]+/);
    if (words.some((word) => fine.has(fold(word))) || words.every((word) => known.words.has(word.toLowerCase())))
      continue;
    // "Acme" of Acme Health is ours; "Globex Health" is not, though it ends alike.
    if (ours.has(fold(words[0]!))) continue;
    if (always.has(words[0]!.toLowerCase()) || words.some((word) => isNearMiss(word, own.split(" ")[0]!))) continue;
    if (words.every((word) => isTrade(word))) continue;
    if (isPast(note.text, start) || taught.test(note.text.slice(end, end + 20))) continue;
    const lead = note.text.slice(Math.max(0, start - 20), start);
    if (!isTarget(note.text, start, end)) {
      const isAlike =
        words.length > 1 && ours.has(fold(words.at(-1)!)) && /\b(?:for|at|with|to|join) (?:the )?$/.test(lead);
      if (isAlike || isHopedFor(note.text, start)) yield { start, end, severity: "warning" };
      continue;
    }
    // HR, IT and UX are no employers; "work at BP" names one.
    if (
      initials.test(name) &&
      !/\b(?:[Jj]oin(?:ing)?|work(?:ing)? (?:at|for)|(?:role|position|job|post) at) $/.test(lead)
    )
      continue;
    // "Excited about Kubernetes" and "help Priya" need not be about an employer.
    if (/(?:about|help|part of(?: the)?|to) $/.test(lead) && words.length === 1 && !isBrought(note.text, start))
      continue;
    yield {
      start,
      end,
      severity: /\b[Jj]oin(?:ing)? (?:the )?$|\b(?:role|position|job|work) at $/.test(lead) ? "blocker" : "warning",
    };
  }
}

/** "I would love to do the same at Globex". One meets, talks and studies anywhere. */
const isHopedFor = (text: string, start: number): boolean =>
  /\b(?:would|I['’]d) (?:really |very much )?(?:love|like|be (?:glad|happy|delighted|proud|thrilled|honou?red)) to (?!meet|talk|speak|see|call|stay|study|hear|give|present)[^.!?;,\n]{1,50} at (?:the )?$/.test(
    text.slice(Math.max(0, start - 110), start),
  );

const isBrought = (text: string, start: number): boolean =>
  /\b(?:bring|contribute|commit|joining|join|apply)\b[^.!?\n]{0,50}to $/i.test(
    text.slice(Math.max(0, start - 70), start),
  );

/** "Product", "Sales": a word of the trade, not a name. */
const isTrade = (word: string): boolean =>
  /^(?:Engineer(?:ing)?|Developer|Manager|Analyst|Designer|Platform|Product|Data|Team|Software|Infrastructure|Security|Design|Research|Operations|Marketing|Finance|Sales|Support|Nursing|Customer|Success)s?$/.test(
    word,
  );
