import { keptDraft, reviewDraft, takeNote, type NoteText, type Review } from "@afterword/service";
import type { Session } from "../session.ts";
import { clean } from "../terminal.ts";
import { choose, editText } from "./ask.ts";

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
      if (card.id !== undefined)
        await keptDraft(service.environment, { application: stored.id, advice: card.id }).discardText();
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
  const old = paragraphs[part] ?? "";
  const words = await editText("The paragraph, as it is to stand:", clean(old));
  if (words === old) return text;
  const isNew = part === paragraphs.length;
  const kept = isNew
    ? [...paragraphs.slice(0, -1), words, ...paragraphs.slice(-1)]
    : paragraphs.with(part, words).filter((paragraph) => paragraph !== "");
  return { ...text, body: kept.join("\n\n") };
}
