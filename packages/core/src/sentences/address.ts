import type { Reader } from "./read.ts";

const toReader = /\b(?:you|your|yours|yourself)\b/i;
const saying =
  "said|says|told|mentioned|asked|explained|showed|wants?|wanted|needs?|needed|plans?|planned|thinks?|has|have|had|are|is|was|were|would|will|use|uses|do|does|did";

/** What comes first in a name, after a title. */
export const firstName = (name = ""): string =>
  name.replace(/^(?:dr|prof|professor|mr|mrs|ms|miss|mx|sir|dame)\.? /i, "").split(" ")[0]!;

/**
 * Reasons why a text does not speak to its reader: "she said", "they want to start", "Thandi told me". With `namesOthers`, "they" are
 * other people, as those who made another offer; with `namesAnother`, "she" is another woman.
 */
export function addressed(
  text: string,
  { name }: Reader,
  { namesOthers = false, namesAnother: isAnother = false } = {},
): string[] {
  const reasons: string[] = [];
  const first = firstName(name);
  const called = new RegExp(
    `(?<![\\p{L}\\p{N}])${escaped(first)}(?:['’]s)?(?: \\p{Lu}[\\p{L}'’-]+)? (?:${saying}|\\p{Ll}{2,}s(?<!ss))\\b`,
    "u",
  );
  if (first.length > 1 && called.test(text)) reasons.push(`this goes to ${first}: say "you"`);
  if (toReader.test(text)) return reasons;
  const other = /\b(?:he|she)(?:['’]s|['’]d|['’]ll)?\b/i.exec(text);
  if (other && !isAnother && !namesAnother(text.slice(0, other.index), first))
    return [...reasons, `if "${other[0]}" is the reader, say "you"`];
  const hers = /\bhers\b/i.exec(text)?.[0];
  if (hers !== undefined) return [...reasons, `if "${hers}" is what the reader has, say "yours"`];
  const they = new RegExp(`\\bthey(?:['’](?:re|ve|d|ll))?(?: (?:${saying})\\b|(?<=['’]\\p{L}+))`, "iu").exec(text)?.[0];
  // "Some of my pupils, they …": a plural before it is whom it means.
  if (
    they !== undefined &&
    !namesOthers &&
    !/\b(?:people|patients|pupils|students|customers|clients|parents|staff|users|teams?|\p{L}{3,}s)\b.*\bthey\b/iu.test(
      text,
    )
  )
    reasons.push(`if "they" are the reader or the company, say "you"`);
  return reasons;
}

const ofOthers =
  /\b(?:(?:Dr|Prof|Mr|Mrs|Ms|Miss|Mx)\.? )?(?<first>\p{Lu}\p{Ll}+) \p{Lu}[\p{L}'’-]+|\b(?:Dr|Prof|Mr|Mrs|Ms|Miss|Mx)\.? (?<last>\p{Lu}\p{Ll}+)|\b(?<called>\p{Lu}\p{Ll}+) (?:[Ss]ir|[Mm]adam|[Mm]a['’]am|[Jj]i)\b|\b(?:[Mm]y|[Oo]ur) (?:last |old |then |present )?(?:mother|father|mum|mom|dad|sister|brother|wife|husband|partner|daughter|son|niece|nephew|aunt|uncle|grandmother|grandfather|gran|boss|manager|supervisor|mentor|colleague|friend|neighbour|neighbor)\b/gu;

/** Whether the words before "she" name another person than the reader, whom it then means. */
const namesAnother = (before: string, reader: string): boolean =>
  [...before.matchAll(ofOthers)].some(({ groups = {} }) =>
    ["first", "last", "called"].every((part) => groups[part] !== reader),
  );

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`);
