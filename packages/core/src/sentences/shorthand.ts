/** What people type instead of a word, and the word: each of these stands for one alone. */
const words: Readonly<Record<string, string>> = {
  "w/": "with",
  "w/o": "without",
  "b/c": "because",
  bc: "because",
  bcos: "because",
  coz: "because",
  cuz: "because",
  yr: "year",
  yrs: "years",
  hr: "hour",
  hrs: "hours",
  mins: "minutes",
  wk: "week",
  wks: "weeks",
  mth: "month",
  mths: "months",
  mos: "months",
  approx: "approximately",
  esp: "especially",
  mgmt: "management",
  mgmnt: "management",
  mgr: "manager",
  dept: "department",
  thru: "through",
  tho: "though",
  u: "you",
  r: "are",
  pls: "please",
  plz: "please",
  thx: "thanks",
  ppl: "people",
  govt: "government",
  avg: "average",
  btw: "by the way",
  imo: "in my opinion",
  fyi: "for your information",
  incl: "including",
  excl: "excluding",
  mtg: "meeting",
  sth: "something",
  smth: "something",
  tmrw: "tomorrow",
  tmr: "tomorrow",
  tues: "Tuesday",
  weds: "Wednesday",
  thurs: "Thursday",
  yday: "yesterday",
  abt: "about",
  btwn: "between",
  def: "definitely",
  prob: "probably",
  probs: "probably",
  convo: "conversation",
  tbh: "to be honest",
  idk: "I don't know",
  gonna: "going to",
  kinda: "kind of",
  sorta: "sort of",
  qs: "questions",
  rly: "really",
  bday: "birthday",
  msg: "message",
  msgs: "messages",
  wknd: "weekend",
  wkend: "weekend",
  cust: "customer",
  custs: "customers",
  asst: "assistant",
  acct: "account",
  accts: "accounts",
  qual: "qualification",
  quals: "qualifications",
};

/** These stand for several words, so that only their writer knows which: "max", "pt". */
const ambiguous = "ur min max exp xp tue thur rn wanna gotta lotta q ytd pt pts".split(" ");

const units: Readonly<Record<string, string>> = {
  yr: "year",
  hr: "hour",
  min: "minute",
  wk: "week",
  mth: "month",
  mo: "month",
};

const escaped = (text: string): string => text.replaceAll("/", String.raw`\/`);
const oneOf = (list: readonly string[]): string => list.map(escaped).join("|");
const alone = (pattern: string): RegExp =>
  new RegExp(String.raw`(?<![\p{L}\p{N}'’./-])(?:${pattern})(?:\.(?=\s+\p{Ll}))?(?![\p{L}\p{N}'’/-])`, "giu");
const amount = String.raw`(\d+(?:[.,]\d+)?) ?(yrs?|hrs?|mins?|wks?|mths?|mos)\b`;
const counted = new RegExp(String.raw`(?<![\p{L}\p{N}.,])${amount}(?:\.(?=\s+\p{Ll}))?(?!['’/-])`, "giu");
/** "A 10 min walk" is a 10-minute walk. */
const before = new RegExp(String.raw`\b(an?|the|my|our|your|this|that) ${amount}(?= \p{Ll})`, "giu");
const unitOf = (short: string): string => units[short.toLowerCase().replace(/s$/, "")]!;

const clear = alone(oneOf(Object.keys(words)));
const short = alone(oneOf([...Object.keys(words), ...ambiguous]));
const unit = /(?<![\p{L}\p{N}])\d+(?:yrs?|hrs?|mins?|wks?|mths?|mos|x)\b/giu;

/** "Max" and "Min" are people, and RN and PT are professions. */
const isName = (found: string): boolean =>
  /^(?:Min|Max|Mos|Coz|Pt|Def)$/.test(found) || (/^\p{Lu}+$/u.test(found) && !/^(?:FYI|BTW|IMO|TBH|IDK)$/.test(found));

/** The first shorthand in a text: "yrs", "w/". */
export const shorthandIn = (text: string): string | undefined =>
  [...text.matchAll(unit), ...text.matchAll(short)].map(([found]) => found).find((found) => !isName(found));

/** The same text with its shorthand written out: "10 min thru the park" is "10 minutes through the park". What could be several words stays. */
export const writtenOut = (text: string): string =>
  text
    .replace(before, (_, article: string, number: string, unit: string) => `${article} ${number}-${unitOf(unit)}`)
    .replace(counted, (_, number: string, unit: string) => `${number} ${unitOf(unit)}${number === "1" ? "" : "s"}`)
    .replace(clear, (found) => {
      if (isName(found)) return found;
      const full = words[found.toLowerCase().replace(/\.$/, "")]!;
      return /^\p{Lu}/u.test(found) ? `${full[0]!.toUpperCase()}${full.slice(1)}` : full;
    });
