import type { Read } from "./evidence.ts";

/** Whom a mail that speaks of several is to. */
export interface Addressee {
  /** The words of the role, in small letters. */
  readonly role: readonly string[];
  /** The first name. */
  readonly name?: string | undefined;
}

const label = /^(?:[-*•·]\s+|\(?(?:\d{1,2}|[a-z])[.)]\s+)?([^:.!?;]{2,60}?)(?:\s*:(?!\S)| - )/i;
const field =
  /^(?:when|where|who|what|how|why|date|day|time|times|hours?|place|location|venue|address|room|dress|duration|length|format|link|phone|contact|panel|interviewers?|subject|re|from|to|cc|note|nb|ps|p\.s|position|role|job|post|title|salary|pay|base|start|status|requisition|ref|reference|deadline|next|news|update|reminder|feedback|good|bad|great|the|so|and|but|first|second|third|finally|one|two|also|short|long|honest|quick|you|we|i|your|my|our|it|as|if|please|heads?|thanks?|hi|hello|hey|dear)\b/i;

const plain = (text: string): string[] =>
  text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .match(/[\p{L}\d]+/gu) ?? [];

/** How well a label fits: 1 where it is the name or the role and nothing else, 0 where it is neither. */
function fit(words: readonly string[], { role, name }: Addressee): number {
  if (name !== undefined && words.length <= 2 && words[0] === plain(name)[0]) return 1;
  return role.length > 0 && role.every((word) => words.includes(word)) ? role.length / words.length : 0;
}

/**
 * Without what is said under the names of others: "Marcus: a no. Ines: through to the panel." One label must be the reader's own name or
 * role, and better than every other; labels of a form, such as "Date:", are no names.
 */
export function toReader(reads: readonly Read[], reader: Addressee): readonly Read[] {
  const labels = reads.map(({ sentence: { text } }) => {
    const words = label.exec(text)?.[1];
    return words !== undefined && !field.test(words) && /^\p{Lu}/u.test(words) ? plain(words) : undefined;
  });
  const fits = labels.map((words) => (words ? fit(words, reader) : 0));
  const best = Math.max(0, ...fits);
  if (best === 0 || fits.filter((one) => one === best).length > 1 || labels.filter((words) => words).length < 2)
    return reads;
  let isOthers = false;
  return reads.filter(({ sentence }, place) => {
    if (labels[place]) isOthers = fits[place] !== best;
    else if (place > 0 && sentence.paragraph !== reads[place - 1]!.sentence.paragraph) isOthers = false;
    return !isOthers;
  });
}

/** Heads what explains words and tells nothing: "What the statuses mean". */
const legend =
  /^(?:what (?:the|these|those|each|our) [\w ]{1,30} means?|key|legend|glossary|definitions?|explanation of [\w ]{1,30})\s*:?$/i;

/** Without the legend that explains what a status, any status, means. */
export function withoutLegends(reads: readonly Read[]): readonly Read[] {
  const heads = new Set(
    reads.filter(({ sentence }) => legend.test(sentence.text)).map(({ sentence }) => sentence.paragraph),
  );
  return heads.size === 0 ? reads : reads.filter(({ sentence }) => !heads.has(sentence.paragraph));
}
