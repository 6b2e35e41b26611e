import type { Review } from "@afterword/service";
import { Clipboard, closeMainWindow, open, showHUD, showToast, Toast } from "@raycast/api";
import { rememberCopied } from "./copied.ts";
import type { DraftPage } from "./draft-page.ts";
import type { CardIds } from "./link.ts";
import { confirm } from "./run-action.ts";

/** Whether a note may be used: it passed the check, or the person says so once the reasons are read. */
export const mayLeave = async ({ mayLeave, reasons }: Review): Promise<boolean> =>
  mayLeave || confirm({ title: "Use It As It Is?", message: reasons.join("\n"), yes: "Use It Anyway" });

/** Puts a note on the clipboard, where it may leave, and closes the window with a word of what comes `next`. */
export async function copyNote(review: Review, ids: CardIds, next?: string): Promise<boolean> {
  if (!(await mayLeave(review))) return false;
  await Clipboard.copy(review.text.body);
  await rememberCopied(ids);
  const [to] = review.draft.to;
  const said = `Copied the note to ${to?.name ?? review.stored.application.company}`;
  await showHUD(next === undefined ? said : `${said}. ${next}`);
  return true;
}

/** Pastes a note into the app in front, where it may leave. */
export async function pasteNote(review: Review): Promise<void> {
  if (!(await mayLeave(review))) return;
  await closeMainWindow();
  await Clipboard.paste(review.text.body);
}

/** Opens a note in a mail program, where it may leave. A text that is too long for a link goes by the clipboard. */
export async function openNote(review: Review, { url, hasBody }: DraftPage["composers"][number]): Promise<void> {
  if (!(await mayLeave(review))) return;
  if (!hasBody) await Clipboard.copy(review.text.body);
  await open(url);
  await showToast({
    style: Toast.Style.Success,
    title: hasBody ? "Opened" : "Opened; the Text Is on the Clipboard",
    message: hasBody ? "Read it over, then send it yourself." : "It was too long for a link: paste it in.",
  });
}
