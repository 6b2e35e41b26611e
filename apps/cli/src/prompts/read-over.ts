import { reviewWritten, type Review, type WrittenNote } from "@afterword/service";
import { whileShowing } from "../busy.ts";
import { renderDraft } from "../render/draft.ts";
import { renderFindings } from "../render/findings.ts";
import type { Session } from "../session.ts";
import { clean } from "../terminal.ts";
import { confirm } from "./ask.ts";
import { editNote } from "./edit-note.ts";

/** Shows a note as its reader will have it, once everything is answered, and offers to change it. */
export async function readOver(session: Session, note: WrittenNote): Promise<void> {
  const { io, style, service, snapshot } = session;
  const review = await whileShowing(io, "Checking the note …", reviewWritten(service, snapshot, note));
  const name = review.draft.to[0]?.name;
  io.out(`\n${style.dim(`The note, as ${name === undefined ? "its reader" : clean(name)} will read it:`)}\n\n`);
  show(session, review);
  if (!(await confirm("Change anything?"))) return;
  const edited = await editNote(session, review);
  if (edited !== review) show(session, edited);
}

/** The note on stdout, so that it can be piped; what was found in it on stderr. */
export function show(session: Session, review: Review): void {
  const { io } = session;
  io.out(renderDraft(review, session));
  if (review.findings.length > 0)
    io.err(`\n${renderFindings(review.findings, { text: review.text.body, subject: review.text.subject }, session)}\n`);
}
