import { promptFor } from "@afterword/core";
import {
  draftWithModel,
  fillGap,
  ModelError,
  modelPrompt,
  ollama,
  openAiModel,
  takeNote,
  type ModelDrafts,
  type Review,
  type WrittenNote,
} from "@afterword/service";
import { UsageError, type Session } from "../session.ts";
import { clean, cleanBlock, wrap } from "../terminal.ts";
import { askText, back, choose } from "./ask.ts";
import { placeOf } from "./fill-gaps.ts";

export const modelHelp = `
A language model is asked only with --model. AFTERWORD_MODEL names it, AFTERWORD_MODEL_URL is an OpenAI-compatible address (that of Ollama
on this computer where it is not set), AFTERWORD_MODEL_KEY its key. It gets the facts of this one note, which --model-prompt shows. What
it writes is checked against them, and stands beside the draft for you to choose.
`;

/** What a model would be sent for each note. Nothing is sent. */
export function printPrompts({ io, snapshot }: Session, reviews: readonly Review[]): void {
  for (const { stored, card } of reviews) io.out(`${cleanBlock(modelPrompt(snapshot, stored, card))}\n`);
}

/** Asks what the sender remembers of the conversation with each reader they met, in any form: the more the model knows, the less it repeats. */
export async function askJottings(session: Session, notes: readonly WrittenNote[]): Promise<Session> {
  const { io, style, service } = session;
  let isAnswered = false;
  for (const note of notes) {
    const { to, kind, round } = note.draft;
    if (to[0] === undefined || round === undefined) continue;
    const { question, help, examples } = promptFor("jottings", { name: to[0].name, role: "", kind })!;
    io.out(`${style.dim(wrap(clean(help), Math.min(io.columns, 100), "  "))}\n`);
    const words = await askText(clean(question), {
      optional: true,
      placeholder: examples[0],
      problem: (text) => (text.length > 5000 ? "expected at most 5,000 characters" : undefined),
      understood: () => undefined,
    });
    if (words === undefined || words === back) continue;
    await service.run(fillGap, { ...placeOf(note), slot: "jottings", words });
    isAnswered = true;
  }
  return isAnswered ? session.refresh() : session;
}

/** Asks the model for each note and shows what it gave beside the draft. In an interactive terminal, the choice is kept. */
export async function withModel(
  session: Session,
  reviews: readonly Review[],
  named: true | string,
): Promise<readonly Review[]> {
  const { io, service, snapshot } = session;
  const complete = modelOf(session, named);
  const chosen: Review[] = [];
  for (const { stored, card } of reviews) {
    const made = await draftWithModel(service, snapshot, stored, card, complete);
    if (made.problem !== undefined) io.err(`${wrap(clean(made.problem), io.columns)}\n`);
    showNotes(session, made);
    const note = io.interactive ? await chooseNote(session, made) : undefined;
    if (note) await takeNote(service, note);
    chosen.push(note ?? made.plain);
  }
  return chosen;
}

function modelOf({ io }: Session, named: true | string): (prompt: string) => Promise<string> {
  const model = named === true ? io.env["AFTERWORD_MODEL"] : named;
  if (!model) throw new UsageError("no model is named; give --model NAME, or set AFTERWORD_MODEL");
  try {
    return openAiModel({
      model,
      url: io.env["AFTERWORD_MODEL_URL"] || ollama,
      key: io.env["AFTERWORD_MODEL_KEY"] || undefined,
    });
  } catch (error) {
    if (error instanceof ModelError) throw new UsageError(`AFTERWORD_MODEL_URL: ${error.message}`);
    throw error;
  }
}

function showNotes({ io, style }: Session, { notes, sentences, plain }: ModelDrafts): void {
  notes.forEach(({ text }, index) =>
    io.out(`${style.dim(`The model's note ${index + 1}:`)}\n\n${cleanBlock(text.body)}\n\n`),
  );
  if (notes.length > 0) io.out(`${style.dim("The draft of your own words:")}\n\n${cleanBlock(plain.text.body)}\n\n`);
  if (sentences.length > 0)
    io.out(
      `${style.dim("Sentences of the model that agree with the facts:")}\n${sentences.map(({ text }) => `  ${clean(text)}`).join("\n")}\n\n`,
    );
}

/** The note that is taken; undefined for the draft. */
async function chooseNote({ io }: Session, { notes, attempts }: ModelDrafts): Promise<Review | undefined> {
  if (notes.length === 0) return undefined;
  for (;;) {
    const choices: Record<string, string> = {
      plain: "the draft from your own words",
      ...Object.fromEntries(notes.map((_, index) => [`${index}`, `the model's note ${index + 1}`])),
      sent: "show what the model was sent and what came back",
    };
    const answer = await choose<string>("Which one?", choices, "plain");
    if (answer !== "sent") return notes[Number(answer)];
    for (const { prompt, answer: back, reasons } of attempts)
      io.out(
        `${cleanBlock(prompt)}\n\n${cleanBlock(back ?? "")}\n${reasons.map((line) => `  ${clean(line)}\n`).join("")}\n`,
      );
  }
}
