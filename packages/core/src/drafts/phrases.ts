/**
 * People note things in any shape: "moving billing to Postgres", "How you do on-call", "the team's roadmap.", "ran on-call
 * for three years". These functions make each fit the place it is put in, and change nothing but the first letter, what
 * surrounds it and the full stop.
 */
import type { Dialect } from "../model/index.ts";
import { oneLine, upperFirst } from "../text/line.ts";

/** Words that take no capital in the middle of a sentence. Any other first word may be a name, and is left as typed. */
const common = new Set(
  `a an the this that these those my our your their his her its some any every each no both all more most many
  how why what when where which who whether if about on in at by for from with without between across after before during since
  and or not as to of into over under towards making doing being having using going
  team teams people company culture work working role roadmap product products project projects process processes hiring onboarding
  planning strategy growth testing tests quality design research data engineering development delivery support operations finance
  accounting budget budgets training mentoring leadership management communication feedback performance security reliability
  migration migrations scaling deployment deployments monitoring incident incidents on-call code customer customers client clients
  user users sales marketing budgeting remote hybrid flexible small large new old early current future two three four five six seven eight nine ten eleven twelve fifteen twenty several
  experience knowledge background strong deep broad extensive solid practical automated managed first second
  lessons teaching nursing patients students safety stock suppliers shift shifts learning classroom ward`.split(/\s+/),
);

// Names that look like a gerund.
const notGerunds = new Set([
  "beijing",
  "boeing",
  "spring",
  "sterling",
  "fleming",
  "king",
  "ming",
  "bing",
  "ing",
  "string",
  "wyoming",
  "darling",
  "hemming",
]);

const isGerund = (word: string): boolean =>
  /^[a-z]{2,}ing$/.test(word.toLowerCase()) && !notGerunds.has(word.toLowerCase());

/** The first letter small, where the word is surely no name. */
export function lowerFirst(text: string): string {
  const [first = ""] = text.split(/[\s,:;.!?]/, 1);
  const word = first.replace(/['’](?:s|re|ve|ll|d)$/, "");
  if (!/^\p{Lu}\p{Ll}*(?:-\p{Ll}+)*$/u.test(word) || word === "I") return text;
  return common.has(word.toLowerCase()) || isGerund(word) ? text[0]!.toLowerCase() + text.slice(1) : text;
}

/** Without quotation marks around all of it, and without punctuation at its end. */
function bare(text: string): string {
  const line = oneLine(text);
  const unquoted = /^(["“”'‘])([^"“”]*)(["”“'’])[.,;:!]*$/.exec(line)?.[2] ?? line;
  return unquoted.replace(/(?:\s*[.,;:!?…–—-])+$/u, "").trim() || line;
}

const clause =
  /^(?:(?:you|we|they|I|he|she|it|there)['’](?:re|ve|ll|d|s|m)|(?:you|we|they|I|he|she|it|there) (?!and\b|or\b|all\b|both\b|two\b|as\b|versus\b|vs\b)\p{L}+)\b/iu;

// "He told me about the outages", "Thandi explained why they left Kafka": what it was about is the rest.
const told =
  /^(?:(?:we|they|you|he|she|I|\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?) (?:also |briefly |then )?(?:(?:talked|spoke|chatted|told me|asked me|asked) about|discussed|explained|described|mentioned|told me|asked me|showed me)|(?:talked|spoke|chatted|told me|asked me|asked) about|about|regarding|re:) (?:to me )?/u;
const verb =
  "(?:is|are|was|were|has|had|will|would|can|could|wants?|needs?|uses?|used|moved|runs?|ran|left|said|thinks?|believes?)";
// "The team is moving to Kafka", not "the team that is moving": a verb among the first words, with nothing before it that makes it a side remark.
const statement = new RegExp(
  `^(?!(?:how|why|what|when|where|which|who|whose|whether)\\b)(?:(?!(?:who|that|which|how|why|what|when|where|whether|and|or|to|of)\\b)[\\p{L}'’-]+ ){1,3}${verb} \\p{L}`,
  "iu",
);

/**
 * Fits after "about": "moving billing to Postgres", "how you do on-call", "the fact that you are hiring in Cape Town", "the
 * question "Who is on call?"". Undefined where it speaks of somebody as "he" or "she", who may be the very reader.
 */
export function aboutPhrase(text: string): string | undefined {
  const plain = bare(text).replace(told, "");
  if (/^(?:he|she)(?:['’]\p{L}+)? \p{L}/iu.test(plain)) return undefined;
  if (/^that \p{L}+ /iu.test(plain)) return `the fact ${lowerFirst(plain)}`;
  const asked = questionAbout(plain);
  if (asked !== undefined) return asked;
  const isClause = (clause.test(plain) && !/^IT\b/.test(plain)) || statement.test(plain);
  return isClause
    ? `the fact that ${lowerFirst(plain.replace(/^(?:You|We|They|It|There)\b/, (first) => first.toLowerCase()))}`
    : lowerFirst(plain);
}

/** "How do you do on-call" is about "how you do on-call"; a question that cannot be turned round so safely is quoted. */
function questionAbout(plain: string): string | undefined {
  if (!inverted.test(plain)) return undefined;
  const turned = /^((?:how|why|what|when|where|which|who)\b(?: [\p{L}-]+)?) do ((?:you|we|they|I|people)\b.*)$/iu.exec(
    plain,
  );
  return turned
    ? lowerFirst(`${turned[1]!} ${turned[2]!}`)
    : `the question "${upperFirst(plain).replace(/["“”]/g, "'")}?"`;
}

/** What was said, word for word, in quotation marks and with the sentence's end: nothing is to follow it. */
export function quotation(text: string, dialect: Dialect): string {
  const line = oneLine(text);
  const words = (/^["“](.*)["”]([.!?]?)$/.exec(line)?.slice(1).join("") ?? line).replace(/["“”]/g, "'").trim();
  if (/[.!?…]$/.test(words)) return `"${words}"`;
  // A whole sentence keeps its full stop inside, everywhere; a few words do so in American English only.
  const sentence = /^\p{Lu}/u.test(words) && words.includes(" ");
  return sentence || dialect === "en-US" ? `"${words}."` : `"${words}".`;
}

/** Words that a short note has room for: all of them, else the first sentence, else none. At most 30 words. */
export function shortQuote(text: string): string | undefined {
  const line = oneLine(text);
  const [first = ""] = line.split(/(?<=[.!?])\s/, 1);
  return [line, first].find((words) => words.split(" ").length <= 30 && words.length <= 240);
}

/** Something about the sender: a sentence of its own, or a phrase that needs one around it. At most one is set, and neither where nothing fits. */
export interface Said {
  says?: string;
  thing?: string;
}

const irregular = `led ran built wrote did made set took kept taught grew cut brought held won drove spoke sold shipped spent began
  found got gave went saw shot sat stood understood chose fought bought thought caught came became rebuilt rewrote oversaw put quit read`;
// "At Zeta I wrote the suite", "Two years ago, we moved everything"; not "the suite I wrote".
const leadIn =
  /^(?:[^,.]{2,60},|(?:at|in|for|on|with|during|as|after|before|when|while|since|until|last|from) [^,.]{1,60}?) (?:I|we)(?:['’]\w+)?\b/i;
const lead = "(?:also|once|recently|personally|successfully|then) ";
const past = new RegExp(`^(?:${lead})?(?:${irregular.trim().split(/\s+/).join("|")}|[a-z]{2,}ed)\\b`, "i");
// "distributed systems at Zeta" is a thing, "managed our move" is something done, "automated testing" could be either.
const describes =
  /^(?:distributed|advanced|experienced|certified|qualified|embedded|related|skilled|licensed|registered|detailed|dedicated|need|seed|speed|feed|bed|red|med|limited|unlimited|high-speed)\b/i;
const either =
  /^(?:managed|automated|shared|applied|trained|structured|integrated|read|set|put|cut|found|left|lead)\b(?! (?:the|a|an|our|my|their|its|up|down|out|over|on|in|two|three|four|five|six|both|all|each|every|\d))/i;
const present = /^(?:have|am|can|know|like|love|enjoy|want|speak|teach|prefer|believe)\b/i;

// "good with people": said of a person, and not a thing to bring.
const quality =
  /^(?:very |really |quite |so )?(?:good|great|better|best|strong|skilled|experienced|fluent|comfortable|familiar|passionate|curious|keen|eager|interested|excited|used|able|willing|happy|qualified|certified|trained) (?:at|with|in|about|on|to|for)\b/i;

/** Turns a note about oneself into a sentence where that is safe: "led our move to Kafka" → "I led our move to Kafka." */
export function saidOfSelf(text: string): Said {
  const line = oneLine(text);
  const plain = line.replace(/^(?:because of |(?:that|because|since|as) (?=(?:I|we|my)\b))/i, "");
  const opening = plain.slice(0, 80);
  if (/^(?:I|we)(?:['’]\w+)?\b/i.test(plain) || leadIn.test(opening)) return { says: sentence(plain) };
  if (/^\p{Lu}.*[.!?](?:\s|$)/u.test(line) && /\b(?:I|we|my|our|me)\b/i.test(line)) return { says: sentence(line) };
  if (
    /^(?:my|our|it|this|that|there)\b(?: [\p{L}\p{N}'’-]+){0,4}? (?:is|was|are|were|has|had|have|can|will|would|means|meant|did|made|ran|cut|built|led)\b/iu.test(
      opening,
    )
  ) {
    return { says: sentence(plain) };
  }
  if ((past.test(plain) && !describes.test(plain) && !either.test(plain)) || present.test(plain))
    return { says: sentence(`I ${plain[0]!.toLowerCase()}${plain.slice(1)}`) };
  if (quality.test(plain)) return { says: sentence(`I am ${lowerFirst(plain[0]!.toLowerCase() + plain.slice(1))}`) };
  // Sentences about anything else stand as they were written; a bare infinitive or "because" fits nowhere.
  if (clause.test(plain) || statement.test(plain) || plain.endsWith("?")) return { says: sentence(plain) };
  return /^(?:to|because|since|so that|in order to) /i.test(plain) ? {} : { thing: lowerFirst(bare(plain)) };
}

/** A capital at the beginning and a full stop at the end. */
export function sentence(text: string): string {
  const line = oneLine(text).replace(/[\s,;:–—-]+$/u, "");
  return upperFirst(/[.!?…]["')]?$/.test(line) ? line : `${line}.`);
}

const auxiliary = "(?:is|are|was|were|do|does|did|can|could|will|would|should|has|have|had|might|must)";
const determiner =
  "(?:the|a|an|you|your|i|we|my|our|it|its|there|they|their|he|she|this|that|these|those|people|someone)";
const startsQuestion = new RegExp(`^(?:how|why|what|when|where|which|who|whose|${auxiliary})\\b`, "i");
const word = `(?: (?!${auxiliary}\\b)[\\p{L}-]+)`;
// "how many beds the unit has", "which team I would join", "what the first months look like": asked indirectly.
const indirect = new RegExp(`^(?:how${word}{0,3}|(?:which|whose)${word}?|why|what|when|where) ${determiner}\\b`, "iu");

const isDirectQuestion = (plain: string): boolean => startsQuestion.test(plain) && !indirect.test(plain);

// "How big is the team", "is it remote"; not "who is on call", which can stand after "about" as it is.
const inverted = new RegExp(
  `^(?:(?:how|why|what|when|where|which|whose)${word}{0,2} )?${auxiliary} ${determiner}\\b`,
  "iu",
);

/** A question as it is asked, "How big is the team?", or what it is about: "how big the team is", "team size". */
export function question(text: string): { asks?: string; about?: string } {
  const line = oneLine(text);
  const plain = line.replace(/[\s.,;:!?]+$/u, "") || line;
  if (isDirectQuestion(plain)) return { asks: `${plain[0]!.toLowerCase()}${plain.slice(1)}?` };
  return { about: aboutPhrase(plain) ?? lowerFirst(plain) };
}

const titles = /^(?:dr|prof|professor|mr|mrs|ms|miss|mx|rev|adv|judge|justice|rabbi|imam|fr)\.?$/i;
const knightly = /^(?:sir|dame|sister|brother|father)$/i;
const mailboxes =
  /^(?:jobs?|careers?|hr|hiring|recruit(?:ing|ment|er)?|talent|people|info|office|admin|contact|team|hello)$/i;

/**
 * How to greet someone by name: the first name; "Dr Nkosi" where a title leads; the whole name where only initials or one
 * word is known. Undefined where there is no name of a person, as in `jobs@acme.example`.
 */
export function greetingName(name: string): string | undefined {
  const words = oneLine(name)
    .replace(/,.*$/, "")
    .split(" ")
    .filter((word) => word !== "");
  const [first = ""] = words;
  if (first === "" || first.includes("@") || mailboxes.test(oneLine(name))) return undefined;
  if (knightly.test(first)) return words.length > 1 ? `${first} ${words[1]}` : undefined;
  if (titles.test(first)) return words.length > 1 ? `${first} ${words.at(-1)}` : undefined;
  return /^\p{L}\.?$|^(?:\p{Lu}\.){1,3}$|^\p{Lu}{2}$/u.test(first) ? words.join(" ") : first;
}

/** What was left unclear: a sentence that clears it up, or what it is about, with the answer where one was noted. */
export interface Unclear {
  says?: string;
  about?: string;
  answer?: string;
}

/** Reads "I led the team, not just joined it", "how big the team was", "sharding: I meant by range", "I forgot to mention Kafka". */
export function unclearPoint(text: string): Unclear {
  const line = oneLine(text);
  const confessed =
    /^I (?:did not|didn['’]t|forgot to|failed to|never|could not|couldn['’]t)(?: really| quite| properly)? (?:explain|mention|say|get (?:to|across|round to)|make (?:it )?clear|talk about|answer|describe|tell \w+)(?: the question (?:about|on))? (.+)$/i.exec(
      line,
    );
  const weak =
    /^(?:my|the) (?:answer|explanation|point|story|example)s? (?:on|about|to|of|with) (.+?) (?:was|were|came|sounded|got|went|did)\b/i.exec(
      line,
    );
  const rest = confessed?.[1] ?? weak?.[1] ?? line;
  const colon = /^(.{2,80}?): (.{2,})$/s.exec(rest);
  const about = (words: string): string => aboutPhrase(words) ?? lowerFirst(words);
  if (colon) return { about: about(colon[1]!), answer: sentence(colon[2]!) };
  if (weak) return { about: about(rest) };
  const said = saidOfSelf(rest);
  return said.says === undefined ? { about: about(rest) } : { says: said.says };
}
