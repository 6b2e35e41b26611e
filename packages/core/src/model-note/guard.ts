import * as z from "zod";
import { addressed } from "../sentences/address.ts";
import { saysWish } from "../sentences/wish.ts";
import { oneLine } from "../text/line.ts";
import { unasked, unknownParticulars, unsupported } from "./claims.ts";
import type { NoteFact, NoteFacts } from "./facts.ts";

/** A sentence of a model, with the facts it says it uses. */
export interface ModelSentence {
  text: string;
  facts: readonly string[];
  /** Which paragraph it stands in, where the model said so. */
  paragraph?: number | undefined;
  /** Why it may not stand; empty where it may. */
  reasons: readonly string[];
}

export interface ModelNote {
  sentences: readonly ModelSentence[];
  /** Why the note as a whole may not stand, its sentences' reasons among them; empty where it may. */
  reasons: readonly string[];
}

const Answer = z.object({
  notes: z
    .array(
      z
        .array(
          z.object({
            text: z.string().max(2000),
            facts: z.array(z.string().max(10)).max(30).default([]),
            paragraph: z.number().int().min(0).max(20).optional(),
          }),
        )
        .max(20),
    )
    .min(1)
    .max(6),
});

const most = { words: 190, sentences: 10, sentenceWords: 40 };

const pressure =
  /\b(?:asap|as soon as (?:possible|you can)|urgent(?:ly)?|immediately|right away|without delay|promptly|at your earliest|by (?:tomorrow|tonight|the end of)|deadline|other (?:companies|offers|employers)|in demand|cannot wait|can['’]t wait|won['’]t (?:wait|regret)|don['’]t miss|must (?:decide|answer|hear)|need (?:an answer|to know|your decision)|expect (?:an answer|to hear|a reply))\b/i;
const stock =
  /\bhope this (?:e-?mail|message|note) finds you\b|\bhesitate\b|\bvaluable addition\b|\bresonat|\bstrong motivation\b|\bperfect fit\b|\bpassion(?:ate)?\b|\bthrilled\b|\bdelve|\bleverage\b|\bsynerg/i;
const aboutItself = /\b(?:as an ai|language model|system prompt|instructions?|prompt|json|f\d+)\b|[[\]{}<>]/i;

/** Reads what a model answered and checks every sentence against the facts it was given. Never throws: an answer that cannot be read gives its reason. */
export function guard(answer: string, facts: NoteFacts): { notes: ModelNote[]; reasons: string[] } {
  const parsed = Answer.safeParse(readJson(answer));
  if (!parsed.success)
    return { notes: [], reasons: ['the answer is not the JSON that was asked for: {"notes": [[{"text", "facts"}]]}'] };
  const notes = parsed.data.notes.map((sentences) => guardNote(sentences, facts));
  return { notes, reasons: [...new Set(notes.flatMap((note) => note.reasons))] };
}

function guardNote(sentences: readonly Omit<ModelSentence, "reasons">[], facts: NoteFacts): ModelNote {
  const checked = sentences.map(({ text, facts: ids, paragraph }) => ({
    text: oneLine(text),
    facts: ids,
    ...(paragraph === undefined ? {} : { paragraph }),
    reasons: wrongWith(text, ids, facts),
  }));
  const words = checked.reduce((sum, { text }) => sum + text.split(" ").length, 0);
  const reasons = checked.flatMap((sentence) =>
    sentence.reasons.map((reason) => `"${sentence.text.slice(0, 80)}": ${reason}`),
  );
  if (checked.length < 2) reasons.push("the note is too short");
  if (checked.length > most.sentences || words > most.words)
    reasons.push(`the note is too long: at most ${most.sentences} sentences and ${most.words} words`);
  return { sentences: checked, reasons };
}

function wrongWith(raw: string, ids: readonly string[], facts: NoteFacts): string[] {
  const text = oneLine(raw);
  const cited = facts.facts.filter(({ id }) => ids.includes(id));
  const reasons: string[] = [];
  if (text !== raw.trim() || text === "") reasons.push("it is not a single line of plain text");
  const invented = ids.filter((id) => facts.facts.every((fact) => fact.id !== id));
  if (invented.length > 0) reasons.push(`there is no fact ${invented.join(", ")}`);
  if (!/^["“'(]?[\p{Lu}\p{N}].*[.!?]["”')]?$/u.test(text)) reasons.push("it is not a whole sentence");
  if (text.split(" ").length > most.sentenceWords) reasons.push("it is too long for one sentence");
  if (
    /^(?:(?:dear|hi|hello|kind regards|best wishes|best regards|sincerely|yours (?:sincerely|faithfully|truly))\b|yours\W*$)/i.test(
      text,
    )
  )
    reasons.push("greeting and sign-off are not wanted");
  if (aboutItself.test(text) && !facts.facts.some((fact) => fact.text.includes(aboutItself.exec(text)![0])))
    reasons.push("it is about another subject than the note");
  const pressing = pressure.exec(text)?.[0];
  // The sender's own words are theirs to say, and so is the time that the reader gave.
  if (pressing !== undefined && !cited.some(({ of, text }) => of !== "record" && text.includes(pressing)))
    reasons.push("it puts pressure on the reader");
  if (stock.test(text)) reasons.push("it is a stock phrase");
  if (facts.noCanvassing && saysWish(text))
    reasons.push("they asked for no canvassing, and it says that the job is wanted");
  return [
    ...reasons,
    // To whoever was not in the room, "they" are those who were.
    ...(facts.met
      ? addressed(
          text,
          { name: facts.reader },
          { namesOthers: cited.some(namesOthers), namesAnother: cited.some(namesAnother) },
        )
      : []),
    ...unknownParticulars(text, facts),
    ...unasked(text, facts),
    ...unsupported(text, cited),
  ];
}

/** Whether the sender's own fact calls other people "they". */
const namesOthers = ({ of, text }: NoteFact): boolean => of === "yours" && /\bthey\b/i.test(text);

/** Whether a fact tells of a woman or a man besides the reader: "the wife in the fiesta froze". */
const namesAnother = ({ text }: NoteFact): boolean =>
  /\b(?:wi(?:fe|dow)|husband|wom[ae]n|m[ae]n|lady|gentleman|mother|mum|mom|father|dad|daughter|son|sister|brother|gran\w*|aunt|uncle|girl|boy|child|kid|baby|patient|client|customer|passenger|pupil|student|driver|colleague|boss|neighbou?r)s?\b/i.test(
    text,
  );

/** The JSON of an answer, also where a model wraps it in a fence or a sentence. */
function readJson(answer: string): unknown {
  const from = answer.indexOf("{");
  const to = answer.lastIndexOf("}");
  if (from < 0 || to < from || answer.length > 100_000) return undefined;
  try {
    return JSON.parse(answer.slice(from, to + 1));
  } catch {
    return undefined;
  }
}
