import type { Draft } from "../drafts/draft.ts";
import type { Span } from "../drafts/gaps.ts";
import { paragraphsOf, withAir } from "../sentences/paragraphs.ts";
import { again, brief } from "./brief.ts";
import type { NoteFacts } from "./facts.ts";
import { guard, type ModelNote, type ModelSentence } from "./guard.ts";

/** A language model: a prompt in, its whole answer out. It rejects where it cannot answer. */
export type Complete = (prompt: string) => Promise<string>;

/** What was sent to the model, what came back, and what was wrong with it: to be looked at, before and after. */
export interface Attempt {
  prompt: string;
  answer?: string;
  reasons: readonly string[];
}

export interface ModelNotes {
  /** Notes in which every sentence may stand, each to be taken or left. Empty where the plain draft has to do. */
  notes: readonly ModelNote[];
  /** Single sentences that may stand, from notes that may not. */
  sentences: readonly ModelSentence[];
  attempts: readonly Attempt[];
}

const mostAttempts = 3;

/** Asks a model for a note, checks what it says, and asks twice more with the reasons. Never rejects: what went wrong is the last attempt's reason. */
export async function writeModelNotes(facts: NoteFacts, complete: Complete): Promise<ModelNotes> {
  const attempts: Attempt[] = [];
  const sentences: ModelSentence[] = [];
  let prompt = brief(facts);
  while (attempts.length < mostAttempts) {
    let answer: string;
    try {
      answer = await complete(prompt);
    } catch (error) {
      attempts.push({
        prompt,
        reasons: [`the model did not answer: ${error instanceof Error ? error.message : String(error)}`],
      });
      break;
    }
    const { notes, reasons } = guard(answer, facts);
    attempts.push({ prompt, answer, reasons });
    const whole = notes.filter((note) => note.reasons.length === 0);
    if (whole.length > 0) return { notes: whole, sentences: [], attempts };
    sentences.push(...notes.flatMap((note) => note.sentences.filter((sentence) => sentence.reasons.length === 0)));
    prompt = again(brief(facts), reasons);
  }
  return { notes: [], sentences, attempts };
}

/** A draft with a model's sentences in the place of its own text. Greeting, sign-off and subject stay. */
export function withModelNote(draft: Draft, note: Pick<ModelNote, "sentences">): Draft {
  const paragraphs = draft.body.split("\n\n");
  const [greeting = "", signoff = ""] = [paragraphs[0], paragraphs.at(-1)];
  const middle = inParagraphs(note.sentences);
  const body = [greeting, ...middle, signoff].join("\n\n");
  const from = greeting.length + 2;
  const to = body.length - signoff.length - 2;
  const moved = body.length - draft.body.length;
  const inBody = draft.spans.filter((span) => span.in === "body");
  const spans: Span[] = [
    ...draft.spans.filter((span) => span.in === "subject"),
    ...clipped(inBody, 0, from),
    { in: "body", start: from, end: to, origin: "model" },
    ...clipped(inBody, draft.body.length - signoff.length - 2, draft.body.length).map((span) => ({
      ...span,
      start: span.start + moved,
      end: span.end + moved,
    })),
  ];
  const missing = draft.missing
    .filter(
      ({ in: where, range }) =>
        where === "subject" || range.end <= greeting.length || range.start >= draft.body.length - signoff.length,
    )
    .map((gap) =>
      gap.in === "body" && gap.range.start >= from
        ? { ...gap, range: { start: gap.range.start + moved, end: gap.range.end + moved } }
        : gap,
    );
  const { frame: _, ...rest } = draft;
  return { ...rest, body, spans, missing, gaps: missing, ready: missing.length === 0 };
}

/** The sentences in the paragraphs that the model gave them, else parted where one block would be dense. */
function inParagraphs(sentences: ModelNote["sentences"]): string[] {
  if (sentences.some(({ paragraph }) => paragraph === undefined))
    return paragraphsOf(withAir(sentences.map(({ text }) => text).join(" ")));
  const groups = sentences.reduce<{ paragraph: number | undefined; texts: string[] }[]>((so, { text, paragraph }) => {
    const last = so.at(-1);
    return last?.paragraph === paragraph
      ? [...so.slice(0, -1), { paragraph, texts: [...last!.texts, text] }]
      : [...so, { paragraph, texts: [text] }];
  }, []);
  return groups.map(({ texts }) => texts.join(" "));
}

const clipped = (spans: readonly Span[], start: number, end: number): Span[] =>
  spans.flatMap((span) =>
    span.end <= start || span.start >= end
      ? []
      : [{ ...span, start: Math.max(span.start, start), end: Math.min(span.end, end) }],
  );
