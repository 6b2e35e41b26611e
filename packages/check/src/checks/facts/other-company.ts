import type { Check, Found, Subject } from "../../check.ts";
import { company, others } from "../../example.ts";
import { companyCore } from "../../text/names.ts";
import { fold } from "../../text/fold.ts";
import { wordsIn } from "../../text/find.ts";

export const otherCompany: Check = {
  code: "other-company",
  group: "facts",
  severity: "blocker",
  claim: "H12",
  about: "Another company’s name: one from your other applications, or one that the role is said to be at.",
  subject: true,
  good: [
    { text: "I would love to join Acme. Before joining Hooli I worked at Globex.", context: { application: company } },
    {
      text: "My role at Globex taught me Kubernetes. The role at Acme is a step up.",
      context: { application: company, others },
    },
    {
      text: "I would be glad to join Acme Labs.",
      context: { application: company, others: others.map((other) => ({ ...other, company: "Acme Labs" })) },
    },
    { text: "I have an offer from Initech.", context: { application: company, others, kind: "other-processes-note" } },
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
  ],
  *find(subject) {
    const {
      note,
      context: { application, kind },
      known,
    } = subject;
    if (!application || kind === "other-processes-note" || kind === "withdraw" || kind === "reference-check-in") return;
    const own = companyCore(application.company);
    const seen = new Set<number>();
    const report = function* (start: number, end: number, name: string): Generator<Found> {
      if (seen.has(start)) return;
      seen.add(start);
      yield { start, end, message: `“${name}” is not ${application.company}, which this note is for.`, instead: [own] };
    };
    for (const name of new Set(known.companies.flatMap((each) => [each, companyCore(each), ...firstWord(each, own)]))) {
      if (fold(own).includes(fold(name)) || fold(name) === fold(own)) continue;
      for (const { start, end, words } of wordsIn(note, name)) {
        const first = words[0]!;
        // Stripe and Square are words too, where a sentence begins.
        if (words.length === 1 && first.opens && subject.context.dictionary?.correct(first.lower)) continue;
        if (!insideOwn(note.text, start, own)) yield* report(start, end, name);
      }
    }
    yield* statedElsewhere(subject, own, report);
  },
};

/** "Bluecrane" for Bluecrane Health, where that word is no other's and long enough to be a name. */
function firstWord(company: string, own: string): string[] {
  const [first = "", ...rest] = companyCore(company).split(/\s+/);
  return rest.length > 0 && first.length >= 6 && !fold(own).includes(fold(first)) ? [first] : [];
}

const insideOwn = (text: string, start: number, own: string): boolean =>
  text.slice(Math.max(0, start - own.length), start + own.length).includes(own);

const target =
  /(?:\b(?:role|position|job|opportunity|opening|vacancy|internship|interview|team|everyone|[Ww]orking|work|career|future|engineer|developer|analyst|designer|manager) (?:at|with|for)|\b[Jj]oin(?:ing)?(?: the(?: (?:team|crew|family|people))?(?: at)?)?|\bpart of(?: the)?|\bcontribut(?:e|ing) to|\binterest in|\bappl(?:ied|ication|ying) (?:to|with|at)|\bexcited (?:about|by)|\bfit for|\bvalue to) (\p{Lu}(?:[\p{L}\p{M}\d&'’-]|\.(?=\p{L}))*(?: (?:\p{Lu}[\p{L}\p{M}\d&'’-]*)){0,2})/gu;
const past =
  /\b(?:my|previous|former|current|last|past|earlier|before|since|worked|was|were|had|while|when I|been|interned|led|built|ran|joined|experience|years)\b/i;

/** "The role at Globex", where the record says Acme. */
function* statedElsewhere(
  { note, context: { application, settings }, known }: Subject,
  own: string,
  report: (start: number, end: number, name: string) => Iterable<Found>,
): Iterable<Found> {
  const fine = new Set(
    [
      ...own.split(/\s+/),
      ...application!.company.split(/\s+/),
      ...application!.role.split(/\s+/),
      ...(settings?.name ?? "").split(/\s+/),
    ].map(fold),
  );
  for (const match of note.text.matchAll(target)) {
    const name = match[1]!.replace(/['’]s?$|[.,]+$/, "");
    const start = match.index + match[0].length - match[1]!.length;
    const sentence = note.text.slice(
      Math.max(0, note.text.lastIndexOf(".", match.index) + 1, match.index - 120),
      match.index,
    );
    // A job one had, said as such, may be anywhere; and "interest in Kubernetes" is about no company.
    if (
      past.test(sentence) ||
      (/^(?:interest in|excited|part of|contribut|value to|fit for)/.test(match[0]) && !/\b(?:at|join)/.test(match[0]))
    )
      continue;
    const words = name.split(/\s+/);
    if (words.some((word) => fine.has(fold(word))) || words.every((word) => known.words.has(word.toLowerCase())))
      continue;
    if (
      /^(?:I|You|We|The|Your|This|Monday|Tuesday|Wednesday|Thursday|Friday|Senior|Junior|Lead|Head|Staff|Principal)\b|^[A-Z]{2,4}$/.test(
        name,
      ) ||
      isTitle(words)
    )
      continue;
    if (
      application &&
      [...fine].some(
        (word) =>
          word.length > 3 &&
          Math.abs(word.length - name.length) <= 2 &&
          word[0] === fold(name)[0] &&
          word.slice(0, 3) === fold(name).slice(0, 3),
      )
    )
      continue;
    yield* report(start, start + name.length, name);
  }
}

const isTitle = (words: readonly string[]): boolean =>
  /^(?:Engineer|Engineering|Developer|Manager|Analyst|Designer|Platform|Product|Data|Team|Software|Infrastructure|Security|Design|Research|Operations|Marketing|Finance|Sales|Support|Kubernetes|Python|Go|Rust|Java|React|Slack|Zoom|Teams|Google|LinkedIn|GitHub|AWS|Azure|Africa|South|Cape|Johannesburg|London|Europe|Berlin|Nairobi|Lagos)/.test(
    words.at(-1)!,
  ) || /^(?:South|Cape|New|San|Google|Microsoft|Zoom)$/.test(words[0]!);
