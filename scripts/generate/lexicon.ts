import { brill } from "brill";
import { inflections, type Tag } from "../../packages/check/src/language/inflect.ts";

/** Penn Treebank tags, and the letter by which the check knows each. */
const letters: Record<string, Tag> = {
  VB: "b",
  VBP: "b",
  VBD: "d",
  VBN: "e",
  VBG: "g",
  VBZ: "z",
  NN: "s",
  NNS: "m",
  JJ: "a",
  JJR: "c",
  JJS: "u",
  RB: "r",
};

/** Which parts of speech an English word can be, from Eric Brill's lexicon. What follows from a plain form by rule is left out. */
export async function generate(): Promise<Record<string, string>> {
  const tags = new Map<string, string>();
  for (const [word, all] of Object.entries(brill)) {
    if (!/^[a-z]{2,}$/.test(word)) continue;
    const known = new Set(all.flatMap((tag) => (letters[tag] ? [letters[tag]] : [])));
    if (known.size > 0) tags.set(word, [...known].sort().join(""));
  }
  const derived = new Set<string>();
  for (const [word, own] of tags) {
    for (const [form, tag] of inflections(word, own))
      if (tags.get(form) === [...tag].sort().join("")) derived.add(form);
  }
  const groups = new Map<string, string[]>();
  for (const [word, own] of tags) if (!derived.has(word)) groups.set(own, [...(groups.get(own) ?? []), word]);
  const lines = [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([own, words]) => `  ${own}: ${JSON.stringify(words.sort().join(" "))},`);
  return {
    "packages/check/src/language/lexicon.gen.ts": `// Written by \`pnpm generate\` from the lexicon of Eric Brill's tagger (the npm package brill, MIT). Do not edit.

/** Words by the parts of speech they can be; see \`inflect.ts\` for the letters. */
export const lexicon: Readonly<Record<string, string>> = {
${lines.join("\n")}
};
`,
  };
}
