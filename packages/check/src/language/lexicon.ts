import { remember } from "../text/remember.ts";
import { basesOf, inflections, onlyDones, onlyPasts, singlesOf } from "./inflect.ts";
import { lexicon } from "./lexicon.gen.ts";

/** Where newspapers of long ago used a word as nobody does now, or not yet. */
const corrections: Record<string, string> = {
  advise: "b",
  advice: "s",
  email: "bs",
  chat: "bs",
  update: "bs",
  feedback: "s",
  onboard: "b",
  enrol: "b",
  upskill: "b",
  see: "b",
  expect: "b",
  hope: "bs",
  being: "g",
  welcome: "abs",
  pleasure: "s",
  thorough: "a",
  surprised: "a",
};

let words: Map<string, string> | undefined;

function read(): Map<string, string> {
  const map = new Map<string, string>();
  for (const [tags, list] of Object.entries(lexicon)) for (const word of list.split(" ")) map.set(word, tags);
  for (const [word, tags] of Object.entries(corrections)) map.set(word, tags);
  return map;
}

/** British spellings are looked up as American ones: the lexicon is American. */
const american = (word: string): string =>
  word
    .replace(/is(e[dsr]?|ing|ations?)$/, "iz$1")
    .replace(/our(s|ed|ing|able|ful)?$/, "or$1")
    .replace(/lled$/, "led")
    .replace(/lling$/, "ling")
    .replace(/(cent|theat)re(s?)$/, "$1er$2")
    .replace(/mme(s?)$/, "m$1");

/** The parts of speech a word in lower case can be, as letters (see `inflect.ts`); empty for a word that is not known. */
export const tagsOf: (lower: string) => string = remember((lower) => look(lower) || look(american(lower)));

function look(lower: string): string {
  words ??= read();
  const own = words.get(lower) ?? "";
  let made = "";
  for (const base of new Set([...basesOf(lower), ...singlesOf(lower)])) {
    const tags = words.get(base);
    if (tags === undefined) continue;
    for (const [form, tag] of inflections(base, tags)) if (form === lower) made += tag;
  }
  return own + made;
}

/** Whether it is an English word that is no name: known to the lexicon, in lower case. */
export const isWord = (lower: string): boolean => tagsOf(lower) !== "" || functionWords.has(lower);

/** Words of the language itself. No class of words below holds them. */
export const functionWords: ReadonlySet<string> = new Set(
  `a an the this that these those my your our their his her its i you he she it we they me him us them mine yours ours theirs who whom whose which what
  when where why how and or but nor so yet if as at by for from in into of off on onto to up down out over under with without within about above
  across after against along among around before behind below beneath beside between beyond during except inside near outside per since
  through throughout till toward towards until upon via than then there here not no yes do does did done doing have has had having am is are was were be
  been being will would can could shall should may might must ought need dare let very too also just only even still again ever never always
  often sometimes quite rather more most less least much many few some any all both each every either neither other another such same own once
  twice one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty hundred thousand first second third last next well now today tomorrow yesterday
  perhaps maybe because although though while whereas whether unless like please thank thanks okay ok vs etc mr mrs ms dr back ago`
    .trim()
    .split(/\s+/),
);

const uncounted = new Set(
  `advice information feedback equipment furniture knowledge research software hardware homework housework luggage machinery
  progress evidence news traffic travel weather work help support experience training experience patience interest time money paperwork guidance
  expertise staff mail post music literature health safety education leadership management communication growth access care nursing
  teaching engineering marketing finance business administration production maintenance technology energy water food air land power
  respect pride trust honesty kindness courage luck fun peace freedom attention assistance encouragement enthusiasm motivation
  data media english maths mathematics physics economics statistics politics`
    .trim()
    .split(/\s+/),
);

const many = new Set(
  "team company group department board staff panel organisation organization family crew committee government firm council class number lot majority range couple handful variety series rest percentage half pair bunch set host kind type sort press public audience jury management club band army police choir orchestra cast faculty parish council union squad school hospital college university ward workforce couple ministry bank agency trust charity shop".split(
    " ",
  ),
);
const mass = new Set(
  "advice information feedback equipment furniture software hardware homework housework luggage machinery progress evidence paperwork guidance training".split(
    " ",
  ),
);

const has = (tags: string, letters: string): boolean => {
  for (const letter of letters) if (tags.includes(letter)) return true;
  return false;
};
const isNumber = (lower: string): boolean =>
  /^\d{1,4}$/.test(lower) ||
  /^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|several|many)$/.test(
    lower,
  );

type Test = (lower: string) => boolean;
const content =
  (test: (tags: string) => boolean): Test =>
  (lower) =>
    !functionWords.has(lower) && test(tagsOf(lower));

/** Classes of words for tables of phrases, by what a word can be. `only` says that it can be nothing else. */
const tests: Record<string, Test> = {
  /** Can be a plain verb. */
  verb: content((tags) => tags.includes("b")),
  /** A plain verb and nothing else: explain, receive. */
  onlyVerb: content((tags) => tags.includes("b") && !has(tags, "smardecu")),
  /** A past or a participle that is no plain verb and no noun: realised, wrote. */
  past: content((tags) => has(tags, "de") && !has(tags, "bsm")),
  /** The same, and no adjective either. */
  onlyPast: content((tags) => has(tags, "de") && !has(tags, "basm")),
  /** A past that is no participle: went, spoke. */
  onlyDid: (lower) => onlyPasts.has(lower),
  /** A participle that is no past: taken, spoken. */
  done: (lower) => onlyDones.has(lower),
  ing: (lower) => lower.endsWith("ing") && content((tags) => tags.includes("g"))(lower),
  third: content((tags) => tags.includes("z")),
  onlyThird: content((tags) => tags.includes("z") && !has(tags, "ms")),
  /** Can be a singular noun. */
  noun: content((tags) => tags.includes("s")),
  onlyNoun: content((tags) => tags.includes("s") && !has(tags, "bardegcu")),
  /** A singular noun that has a plural, and that needs an article. */
  count: (lower) =>
    !uncounted.has(lower) &&
    content((tags) => tags.includes("s") && !has(tags, "rgm"))(lower) &&
    !/(?:ness|ity|ics|ship|ism)$/.test(lower),
  onlyCount: (lower) => tests["count"]!(lower) && tests["onlyNoun"]!(lower),
  /** A singular noun that stands for one thing, not for many people. */
  lone: (lower) => tests["count"]!(lower) && !many.has(lower) && !lower.endsWith("s"),
  uncounted: (lower) => uncounted.has(lower),
  /** Never with a, whatever it means. */
  mass: (lower) => mass.has(lower),
  plural: (lower) =>
    lower.endsWith("s")
      ? content((tags) => tags.includes("m"))(lower) && !oneInS.has(lower)
      : pluralsWithoutS.has(lower),
  onlyPlural: (lower) =>
    lower.endsWith("s")
      ? content((tags) => tags.includes("m") && !has(tags, "zsbar"))(lower) && !oneInS.has(lower)
      : pluralsWithoutS.has(lower),
  adj: content((tags) => tags.includes("a")),
  onlyAdj: content((tags) => tags.includes("a") && !has(tags, "bsmrdegcu")),
  comp: content((tags) => tags.includes("c")),
  super: content((tags) => tags.includes("u")),
  ly: (lower) => lower.endsWith("ly") && content((tags) => tags.includes("r") && !has(tags, "as"))(lower),
  num: isNumber,
};
export const wordClasses: Readonly<Record<string, Test>> = Object.fromEntries(
  Object.entries(tests).map(([name, test]) => [name, remember(test)]),
);

const pluralsWithoutS = new Set(["people", "children", "men", "women"]);
const oneInS = new Set(
  `news means series species headquarters mathematics maths physics economics politics statistics ethics athletics gymnastics electronics logistics
  sales communications operations systems sports arms customs goods savings earnings premises works is was has this us yes thanks regards
  congratulations class process business bus address success access progress boss press stress loss pass mass focus status campus bonus
  virus basis analysis crisis thesis emphasis hypothesis lens always perhaps times days weeks months years hours minutes details terms
  plus gas pounds dollars euros rands percents`
    .trim()
    .split(/\s+/),
);
