import { fold } from "./fold.ts";

const little = new Set(
  `a an the and or but if so as at by for from in into of on to with about over under than then that this these those it its is are was were be been being am
  i me my mine we us our you your yours he she they them their his her who what which when where why how not no yes do does did done have has had will would can could should may might must shall
  very really just also too more most much many some any all both each every other another such own same only even still again there here up out off down through during before after while because
  role position job team teams company opportunity interview conversation discussion meeting call time today yesterday thank thanks thanking grateful appreciate appreciated great good nice wonderful lovely
  pleasure kind learn learning learned learnt hear hearing heard know knowing speak speaking spoke talk talking meet meeting met forward look looking work working culture organisation organization business everything something
  things thing way ways lot bit more further next steps process interested interest interesting excited exciting love like enjoy enjoyed enjoying feel hope day week new people everyone person little make made take taking get give given`
    .trim()
    .split(/\s+/),
);

/** The words that say what a text is about, folded and cut to their stems, so that "migrating" meets "migration". */
export function contentStems(text: string): Set<string> {
  const stems = new Set<string>();
  for (const [word] of text.matchAll(/[\p{L}\p{M}\p{N}]+(?:['’-][\p{L}\p{M}\p{N}]+)*/gu)) {
    const plain = fold(word).replace(/'s?$/, "");
    if (little.has(plain)) continue;
    for (const part of plain.split("-")) if (part.length > 2 && !little.has(part)) stems.add(stem(part));
  }
  return stems;
}

const stem = (word: string): string => {
  const bare = word.replace(/(?:ations?|ings?|ments?|ities|ity|ies|ers?|ed|es|s|ion|ions|e|y)$/, "");
  return bare.length >= 3 ? bare : word;
};

/** How much of `part` is found in `whole`, 0 to 1. */
export function share(part: ReadonlySet<string>, whole: ReadonlySet<string>): number {
  if (part.size === 0) return 0;
  let found = 0;
  for (const each of part) if (whole.has(each)) found++;
  return found / part.size;
}
