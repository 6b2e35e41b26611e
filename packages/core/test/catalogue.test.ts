import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { claims, type ClaimId } from "../src/claims/index.ts";
import { messageKinds } from "../src/model/index.ts";
import {
  builtinTemplates,
  checkTemplate,
  readTemplate,
  slots,
  templateSource,
  type Template,
} from "../src/templates/index.ts";

const each = builtinTemplates.map((template) => [template.name, template] as const);

test.each(each)("%s declares exactly what it uses, and nothing is misspelt", (_, template) => {
  expect(checkTemplate(template)).toEqual([]);
});

test.each(each)("%s comes back the same from the file a user gets to start from", (name, template) => {
  const again = readTemplate(name, templateSource(template));
  expect(again.problems).toEqual([]);
  expect({ ...again.template, bodyLine: 0 }).toEqual({ ...template, bodyLine: 0 });
});

test("there is a template for every kind of message", () => {
  for (const kind of messageKinds)
    expect(
      builtinTemplates.filter((template) => template.kind === kind),
      kind,
    ).not.toEqual([]);
});

test("every claim about content is kept by a template", () => {
  const kept = new Set(builtinTemplates.flatMap((template) => template.claims));
  // C11, no typos, is for the check of the finished note: no template can promise it.
  const content = (Object.keys(claims) as ClaimId[]).filter((id) => claims[id].about === "content" && id !== "C11");
  expect(content.filter((id) => !kept.has(id))).toEqual([]);
});

test("every slot there is, is used", () => {
  const used = new Set(builtinTemplates.flatMap((template) => [...Object.keys(template.slots), ...template.when]));
  // For templates of one's own, which may be wordier than ours.
  const forOwnTemplates =
    "role date promise promise.by promise.span since reply topic.quote promise.ahead round.last lead premium";
  for (const slot of forOwnTemplates.split(" ")) used.add(slot);
  expect(Object.keys(slots).filter((slot) => !used.has(slot))).toEqual([]);
});

/** The words of a template that are ours; slots and tags part them. */
function* ownWords({ subject = "", body }: Template): Generator<string[]> {
  for (const text of `${subject}\n${body}`.split(/\{\{[^}]*\}\}|\n\n/)) yield wordsOf(text);
}

const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .replaceAll("’", "'")
    .match(/[\p{L}\p{N}']+/gu) ?? [];

function shingles(words: readonly string[], size = 5): string[] {
  return words
    .slice(0, Math.max(words.length - size + 1, 0))
    .map((_, index) => words.slice(index, index + size).join(" "));
}

// What everybody says, in these very words.
const stock = new Set([
  "thank you for your time",
  "i look forward to hearing",
  "look forward to hearing from",
  "forward to hearing from you",
]);

const articles = new URL("../../../../shared/articles/", import.meta.url);

describe.runIf(existsSync(articles))("the words are ours", () => {
  test.each(each)("%s shares no five words in a row with an article", (_, template) => {
    const theirs = new Set(
      readdirSync(articles).flatMap((file) => shingles(wordsOf(readFileSync(new URL(file, articles), "utf8")))),
    );
    expect(theirs.size).toBeGreaterThan(1000);
    const ours = [...ownWords(template)].flatMap((words) => shingles(words));
    expect(ours.filter((shingle) => theirs.has(shingle) && !stock.has(shingle))).toEqual([]);
  });
});
