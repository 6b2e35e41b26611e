import { writtenOut } from "../sentences/shorthand.ts";
import { editDistance } from "../text/nearest.ts";
import { jotted, type NoteFact, type NoteFacts } from "./facts.ts";

const numbers =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty".split(
    " ",
  );
const tens: Record<string, string> = {
  thirty: "30",
  forty: "40",
  fifty: "50",
  sixty: "60",
  seventy: "70",
  eighty: "80",
  ninety: "90",
  hundred: "100",
  thousand: "1000",
  dozen: "12",
  million: "1000000",
};
const days =
  /\b(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b|\b(?:january|february|march|april|june|july|august|september|october|november|december)\b|\b(?:today|yesterday|tomorrow|tonight)\b|\b(?:next|last|this|coming) (?:week|month|year|spring|summer|autumn|fall|winter)\b|\b(?:morning|afternoon|evening)\b/gi;

// Short days, months and the rest that a sentence may not be offered for, since each may be another word, but that say enough here.
const shortened: readonly (readonly [RegExp, string])[] = [
  [/\b(\d+) ?y\b/gi, "$1 years"],
  // "1-5", "600ish" and "9k" are the numbers one says for them.
  [/\b(\d+)[-–](\d+)\b/g, "$1 to $2"],
  [/\b(\d+)ish\b/gi, "$1"],
  [/\b(\d+)k\b/gi, "$1000"],
  [/\bwithin the (week|month)\b/gi, "this $1"],
  [/\bcerts?\b/gi, "certificate"],
  [/\bjan\b/gi, "January"],
  [/\bfeb\b/gi, "February"],
  [/\bapr\b/gi, "April"],
  [/\baug\b/gi, "August"],
  [/\bsept?\b/gi, "September"],
  [/\boct\b/gi, "October"],
  [/\bnov\b/gi, "November"],
  [/\bdec\b/gi, "December"],
  [/\b(mon|fri|sun)s?\b/gi, "$1day"],
  [/\btues?s?\b/gi, "Tuesday"],
  [/\bweds?\b/gi, "Wednesday"],
  [/\bthurs?\b/gi, "Thursday"],
  [/\bsats?\b/gi, "Saturday"],
];

/** A jotting with its shorthand written out as well: "4 yr, till feb" knows of years and of February. */
function withFullWords(text: string): string {
  const out = shortened.reduce((words, [short, full]) => words.replace(short, full), writtenOut(text));
  return out === text ? text : `${text}\n${out}`;
}

const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .replaceAll("’", "'")
    .match(/[\p{L}\p{N}][\p{L}\p{N}'+#.-]*[\p{L}\p{N}+#]|[\p{L}\p{N}]/gu) ?? [];

/** Words without their endings, so that "moving" and "moved" are one. Rough, and the same on both sides. */
const stem = (word: string): string =>
  word
    .replace(/'s$/, "")
    .replace(/(?<=..)(?:ies|ied)$/, "y")
    .replace(/(?<=...)(?:ing|ed|es|s|er|ly|e)$/, "")
    .replace(/([bdgmnprt])\1$/, "$1");

const empty = new Set(
  `a an the and or but so as at by for from in into of off on onto out over to up with without about after before since than then that this these those there here
  i me my mine myself we us our ours you your yours it its he she they them their is am are was were be been being do does did done have has had having will would can could
  should may might must not no nor if when while where which who whom whose what why how all any both each every some such own same too very just also even still only
  again once more most much many few other another because through during between one ones would'd i'd i'm i've i'll you'd you've you're it's that's didn't don't
  like likes liked want wanted wants hope hoped love loved enjoy enjoyed glad happy thank thanks thanked time talk talked talking conversation spoke speak speaking meet met meeting
  job role work working think thought thinking made make making makes say said saying tell told mention mentioned ask asked asking hear heard hearing know knew see saw seen seeing
  come came away back go went going get got getting give gave take took taken keep kept thing things something anything everything way really quite good great kind well better best
  round head mind spent spend ever forgot forget forgotten describe described explained showed showing practice learn disappointed
  yesterday today wrong mistake sorry apologise apologize note slip figure figures number numbers given poor poorly short brief briefly badly morning afternoon evening fair decision decide decided first same people person place part moment question answer idea sort left feel felt look looked looking forward sense point reason chance help helped try trying tried start started join joining bring brought`.split(
    /\s+/,
  ),
);

/** The words of a sentence that say something, by their stems. */
export const contentOf = (text: string): string[] => [
  ...new Set(
    wordsOf(text)
      .filter((word) => word.length > 2 && !empty.has(word) && !numbers.includes(word) && tens[word] === undefined)
      .map(stem),
  ),
];

const knownText = ({ reader, sender = "", company, job, day = "", facts }: NoteFacts): string =>
  [reader, sender, company, job, day, ...facts.map(({ text }) => withFullWords(text))].join("\n");

const numbersOf = (text: string): string[] =>
  wordsOf(text.replace(/(?<=\d),(?=\d{3}\b)/g, "")).flatMap((word) => {
    if (/^\d/.test(word)) return [word.replace(/[.,-]+$/, "").replace(/^(\d+)(?:st|nd|rd|th)$/, "$1")];
    const plain = word.replace(/s$/, "");
    return numbers.indexOf(plain) > 1
      ? [String(numbers.indexOf(plain))]
      : tens[plain] === undefined
        ? []
        : [tens[plain]];
  });

/** What stands between quotation marks in the sender's own words. */
const quotedIn = (text: string): string =>
  [...text.matchAll(/["“]([^"”]+)["”]/g)].map(([, quote = ""]) => quote).join(" | ");

/** The words of a text with a space around each: a quotation keeps its words, whatever stands between them. */
const plainWords = (text: string): string => ` ${wordsOf(text).join(" ")} `;

/** What a mail program may make a link of: "https://…", "//…", an address, and words with a full stop between them, each as a whole. */
const linksIn = (text: string): string[] =>
  text
    .split(/[\s"“”()<>,;]+/u)
    .map((word) => word.toLowerCase().replace(/^[.'’]+|[.!?:'’]+$/gu, ""))
    .filter((word) => /\/\/|@|^www\.|\p{L}[\p{L}\p{N}-]*\.\p{L}{2}/u.test(word));

/** Names, numbers, days, quotations, links: what must stand in the facts as it is. */
export function unknownParticulars(sentence: string, facts: NoteFacts): string[] {
  const known = knownText(facts);
  // "Ulf-Erik's question" gives the name of Ulf-Erik.
  const knownWords = new Set(wordsOf(known).flatMap((word) => [word, word.replace(/'s$/, "")]));
  const reasons: string[] = [];
  const knownLinks = new Set(linksIn(known));
  for (const link of linksIn(sentence)) if (!knownLinks.has(link)) reasons.push(`a link that nobody gave: ${link}`);
  const knownNumbers = new Set(numbersOf(known));
  for (const number of new Set(numbersOf(sentence)))
    if (!knownNumbers.has(number)) reasons.push(`a number that nobody gave: ${number}`);
  for (const [day] of sentence.matchAll(days))
    if (!known.toLowerCase().includes(day.toLowerCase().replace(/days$/, "day")))
      reasons.push(`a day or time that nobody gave: ${day}`);
  for (const [, quote = ""] of sentence.matchAll(/["“]([^"”]+)["”]/g)) {
    // What the sender said or wrote themselves needs no marks in a jotting: "I wrote Dear Sir".
    const isOfReader = attributed.test(sentence.slice(0, sentence.indexOf(quote)).slice(-40));
    const words = plainWords(quote);
    if (
      !facts.facts.some(({ of, text }) =>
        plainWords(of === "they" || (!isOfReader && of === "yours") ? text : quotedIn(text)).includes(words),
      )
    )
      reasons.push(`a quotation that nobody said: "${quote}"`);
  }
  // A capital inside a sentence is a name; "I" and its contractions are not, nor is the first word.
  const inner = sentence.replace(/^["“'(]*\p{L}[\p{L}'’-]*/u, "").replace(/([:.!?]\s+["“'(]*)\p{Lu}/gu, "$1");
  for (const [name] of inner.matchAll(/(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{N}&+#.'’-]*/gu)) {
    const word = name.replace(/['’](?:s|d|m|ve|ll|re)?$/i, "").replace(/[.'’-]+$/, "");
    // A weekday is no name.
    if (/^I$|days?$/.test(word) || word === "" || knownWords.has(word.toLowerCase())) continue;
    reasons.push(`a name that nobody gave: ${word}`);
  }
  // The first word may be a name too: it is one where no dictionary word begins with a capital inside the sentence.
  const [opening = ""] =
    /^["“'(]*(\p{Lu}[\p{L}\p{N}'’-]*)(?= (?:said|told|asked|showed|mentioned|and I)\b)/u.exec(sentence)?.slice(1) ?? [];
  if (
    opening !== "" &&
    !/^(?:You|I|We|They|It|That|What|Who|As|And|She|He|Someone|Everyone)$/.test(opening) &&
    !knownWords.has(opening.toLowerCase())
  )
    reasons.push(`a name that nobody gave: ${opening}`);
  return reasons;
}

const reaction =
  "enjoy|thought|think|like|love|left|came|went|want|hop|look|was|am|had not|wonder|laugh|kept thinking|keep|smil|feel|felt|recogni|notic|understand|understood|remember|realis|realiz|appreciat|read|ask|understand|apologi|wish";
/** Something the sender says to have done, to be or to have. */
const claimed = new RegExp(
  `\\b(?:I(?:['’]ve| have| had)?(?: also| once| always| already| recently)? (?!(?:(?:have|had) (?:also |since |often |been )*(?:${reaction})|been (?:${reaction})|${reaction}|would|could|can|may|might|do|did not|didn|know|hope|will|should|hear|heard|see|saw|appreciate|meant)\\w*\\b)\\p{L}+(?:ed|t|n|d|k|w|e|lt|ght|ran|ld|an|ew|ook|ent)\\b|I(?:['’]m| am| was) (?:an?|the|certified|qualified|trained|fluent|licen[cs]ed|experienced)\\b|my (?:own |last |previous |former |old |first )?(?:team|job|company|employer|degree|experience|years|class|ward|school|shop|clients?|customers?|boss|manager|colleagues|students|pupils|patients|career|background|expertise|training|work)\\b)`,
  "iu",
);
const attributed =
  /\byou(?:['’]ve| have)?(?: also| once)? (?:said|told|mentioned|asked|explained|showed|described|pointed|called|put|want|need|plan)\b|\byour (?:point|remark|story|line|question|idea|words|description|account|explanation) (?:about|of|on|that|how)\b/i;
/** Clauses of a sentence, so that a claim is measured by its own words and not by what stands beside it. */
const clausesOf = (sentence: string): string[] =>
  sentence.split(
    /[,;:]\s|\s(?:because|since|so|which|while|until|although|but|where|who)\s|\sand\s(?=(?:I|you|would|could)\b)/u,
  );

// What nobody may be given by a model, however well the rest of the sentence is supported.
const credentials =
  /\b(?:degree|diploma|certificate|certified|qualified|qualification|licen[cs]ed|manager|director|senior|leader|led|award|prize|fluent|expert|phd|doctorate|mba|promoted|saved|revenue|profit|years?|decade|headed|founded|published)\b/gi;

const ordered = /\b(?:please|kindly)(?: do)?(?: not)? (\p{L}+)/giu;
const mayBeAsked =
  /^(?:tell|let|say|give|thank|pass|accept|convey|feel|remember|do|know|send|call|ring|ask|excuse|forgive|keep|take)$/;

/** What the reader is asked to do without its standing in the facts: "please cancel my application". */
export const unasked = (sentence: string, { facts }: Pick<NoteFacts, "facts">): string[] => {
  const known = new Set(facts.flatMap(({ text }) => contentOf(text)));
  return [...sentence.matchAll(ordered)]
    .map(([, verb = ""]) => verb.toLowerCase())
    .filter((verb) => !mayBeAsked.test(verb) && !known.has(stem(verb)))
    .map((verb) => `it asks for what nobody mentioned: ${verb}`);
};

/** What is said of the sender, or of the reader, without standing in the facts that the sentence names. */
export function unsupported(sentence: string, cited: readonly NoteFact[]): string[] {
  const clauses = clausesOf(sentence).filter((clause) => claimed.test(clause) || attributed.test(clause));
  if (clauses.length === 0) return [];
  if (cited.length === 0) return ["it names no fact for what it says"];
  if (clauses.some((clause) => claimed.test(clause) && !cited.some((fact) => mayTellOfSender(fact, clause))))
    return ["it says something of the sender that the sender did not say"];
  const known = new Set(cited.flatMap(({ text }) => contentOf(withFullWords(text))));
  const isKnown = (word: string): boolean =>
    known.has(word) ||
    [...known].some(
      (other) =>
        other.length > 3 &&
        word.length > 3 &&
        (other.startsWith(word) || word.startsWith(other) || (word.length > 5 && editDistance(word, other, 3) < 3)),
    );
  const given = cited.map(({ text }) => withFullWords(text).toLowerCase()).join("\n");
  const made = [...sentence.matchAll(credentials)]
    .map(([word]) => word.toLowerCase())
    .filter((word) => !given.includes(word.replace(/s$/, "")));
  if (made.length > 0) return [`it claims facts that nobody mentioned: ${[...new Set(made)].join(", ")}`];
  return clauses.flatMap((clause) => {
    const said = contentOf(clause);
    const unknown = said.filter((word) => !isKnown(word));
    // "The woman" for "the wife": one noun may be another, but what the sender did may not.
    const [one, ...others] = unknown;
    if (one !== undefined && others.length === 0 && one !== verbOf(clause)) return [];
    return said.length > 0 && unknown.length / said.length > mostUnknown
      ? [`what it says is not in the facts it names: ${unknown.slice(0, 5).join(", ")}`]
      : [];
  });
}

/** The stem of what the sender says to have done: "mov" of "I once moved 40 jobs". */
function verbOf(clause: string): string | undefined {
  const verb = claimed.exec(clause)?.[0].split(" ").at(-1);
  return verb === undefined ? undefined : stem(verb.toLowerCase());
}

/** A jotting may tell of both, so it counts for the sender as well, but not where it says that the reader did it. */
function mayTellOfSender({ of, is, text }: NoteFact, clause: string): boolean {
  if (of === "yours") return true;
  const verb = verbOf(clause);
  return (
    of === "record" &&
    is === jotted &&
    verb !== undefined &&
    !wordsOf(text).some(
      (word, index, words) =>
        stem(word) === verb &&
        words.slice(Math.max(0, index - 3), index).some((before) => /^(?:he|she|they|you)$/.test(before)),
    )
  );
}

// A person paraphrases: half of the words that carry a claim may be their own.
const mostUnknown = 0.5;
