/** Names that are English words too. What begins a sentence, or is in lower case, may be the word. */
const words = new Set(
  (
    "will may mark grant bill hope grace joy faith rose dawn art frank rich pat sue drew chase hunter mason miles dale dean " +
    "summer april june august autumn ivy daisy lily olive violet heather holly iris jasmine amber ruby pearl crystal penny " +
    "jack rob bob don dick nick gene ray clay cliff glen brook lane forest reed rusty sandy stormy sunny wade ward wren robin " +
    "jay drake duke earl king prince guy buck bud chip chuck curt ernest harry jerry john jimmy josh peg marina melody " +
    "honor mercy patience prudence charity constance destiny angel star harmony page sterling major case mike dot stew trip"
  ).split(" "),
);

/** Names that have a capital as the words they are too. */
const months = new Set(["april", "may", "june", "august"]);

export const isWord = (name: string): boolean => words.has(name.toLowerCase());

/**
 * Whether a first name, a last name or a greeting that stands at `start` of a text surely is a person's: not a word, a month, a place or
 * a part of somebody else's name. That the person and no namesake belongs to what the text is about, the caller knows.
 */
export function isSurelyTheirs(text: string, start: number, end: number): boolean {
  const name = text.slice(start, end);
  const [ahead, behind] = [text.slice(Math.max(0, start - 40), start), text.slice(end, end + 40)];
  if (months.has(name.toLowerCase())) return false;
  // Part of an address, a path or a word with a hyphen.
  if (/[@_/.:=&?#\\~-]$/.test(ahead) || /^(?:[@_/\\=&~-]|[.:]\p{L})/u.test(behind)) return false;
  // A number beside it, a place, or a thing.
  if (/\p{N}[\s,]*$/u.test(ahead) || /^\s*\p{N}/u.test(behind)) return false;
  if (/(?<!\p{L})(?:in|at|near|the|a|an|this|that)\s+$/iu.test(ahead)) return false;
  // Somebody's, or something's, longer name.
  if (/^\s*(?:&\s*)?\p{Lu}/u.test(behind) || /^[\s,]+(?:jr|sr|inc|ltd|llc|gmbh)\b/i.test(behind)) return false;
  const [, word] = /(\p{Lu}[\p{L}\p{M}'’.]*)\s+$/u.exec(ahead) ?? [];
  if (word !== undefined && !leadIn.test(word)) return false;
  return !(isWord(name) && beginsSentence(ahead));
}

/** What may stand before a name with a capital and is no part of it. */
const leadIn =
  /^(?:Dear|Hi|Hello|Hey|Thanks?|Ask|Tell|Call|Meet|Met|Saw|With|And|From|To|For|By|Sehr|Liebe[rs]?|Hallo)$/;

const beginsSentence = (ahead: string): boolean => /(?:^|[.!?:;\n"“(>*#-])[\s"“(>*#-]*$/.test(ahead);
