import { draftId, keptDraft, reviewDraft, takeNote, type NoteText, type Review } from "@afterword/service";
import type { Session } from "../session.ts";
import { clean } from "../terminal.ts";
import { askText, choose, editText } from "./ask.ts";

/** What of a note can be changed by itself: its subject, or one of its paragraphs. */
type Part = "subject" | number;

/**
 * Offers to change a note as a whole, part by part. The changed text is kept as the candidate's own, and every app shows it from then
 * on. Gives the note as it is then; the same one where nothing was changed.
 */
export async function editNote(session: Session, before: Review): Promise<Review> {
  const { service, snapshot } = session;
  let review = before;
  for (;;) {
    const part = await choosePart(review);
    if (part === undefined) return review;
    const { stored, card } = review;
    if (part === "discard") {
      await keptDraft(service.environment, { application: stored.id, advice: draftId(stored, card) }).discardText();
      review = await reviewDraft(service, snapshot, stored, card);
      continue;
    }
    const text = await changed(review.text, part);
    if (text === review.text) continue;
    review = await reviewDraft(service, snapshot, stored, card, { text });
    await takeNote(service, review);
  }
}

async function choosePart({ text, isEdited }: Review): Promise<Part | "discard" | undefined> {
  const paragraphs = text.body.split("\n\n");
  const choices: Record<string, string> = {
    done: "nothing more",
    ...Object.fromEntries(paragraphs.flatMap((one, index) => (one.includes("\n") ? [] : [[`p${index}`, shown(one)]]))),
    new: "add a paragraph",
    ...(text.subject !== undefined && { subject: `Subject: ${shown(text.subject)}` }),
    ...(isEdited && { discard: "go back to the draft of my answers" }),
  };
  const answer = await choose<string>("What would you change?", choices, "done");
  if (answer === "done") return undefined;
  if (answer === "new") return paragraphs.length;
  return answer === "subject" || answer === "discard" ? answer : Number(answer.slice(1));
}

const shown = (line: string): string => clean(line.length > 70 ? `${line.slice(0, 69)}…` : line);

/** The text with one part of it changed. A paragraph of which nothing is left goes; a new one stands before the sign-off. */
async function changed(text: NoteText, part: Part): Promise<NoteText> {
  const { subject = "", body } = text;
  if (part === "subject") {
    const line = await editText("Subject:", clean(subject));
    return line === "" || line === subject ? text : { ...text, subject: line };
  }
  const paragraphs = body.split("\n\n");
  const last = paragraphs.length - 1;
  const of = (kept: readonly string[]): NoteText => ({ ...text, body: kept.filter((one) => one !== "").join("\n\n") });
  if (part > last) {
    const words = await editText("The paragraph, as it is to stand:", "");
    return of(paragraphs.toSpliced(last, 0, words));
  }
  const old = paragraphs[part]!;
  switch (await chooseWay(part, last)) {
    case "words":
      return of(paragraphs.with(part, await withOtherWords(old)));
    case "all": {
      const words = await editText("The paragraph, as it is to stand:", clean(old));
      // What was cleaned for the terminal and left alone keeps its own characters.
      return words === clean(old) ? text : of(paragraphs.with(part, words));
    }
    case "up":
      return of(paragraphs.toSpliced(part, 1).toSpliced(part - 1, 0, old));
    case "down":
      return of(paragraphs.toSpliced(part, 1).toSpliced(part + 1, 0, old));
    case "out":
      return of(paragraphs.toSpliced(part, 1));
    case "leave":
      return text;
  }
}

type Way = "words" | "all" | "up" | "down" | "out" | "leave";

/** What is to happen to a paragraph. Greeting and sign-off keep their places. */
const chooseWay = (part: number, last: number): Promise<Way> =>
  choose<Way>(
    "What is to happen to it?",
    {
      words: "change some words",
      all: "write it anew",
      ...(part > 1 && part < last && { up: "move it up" }),
      ...(part > 0 && part < last - 1 && { down: "move it down" }),
      ...(part > 0 && part < last && { out: "take it out" }),
      leave: "leave it",
    } as Record<Way, string>,
    "words",
  );

/** A paragraph with some of its words changed: the rest need not be typed again. */
async function withOtherWords(paragraph: string): Promise<string> {
  const words = await askText("Which words in it?", {
    optional: true,
    problem: (typed) => (paragraph.includes(typed) ? undefined : "These words do not stand in it, as you typed them."),
    understood: () => undefined,
  });
  if (words === undefined) return paragraph;
  const others = await editText(`Instead of “${clean(words)}”:`, "");
  return paragraph
    .replace(words, () => others)
    .replace(/ {2,}/g, " ")
    .trim();
}
