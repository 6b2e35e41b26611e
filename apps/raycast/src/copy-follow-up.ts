import {
  confirmAlert,
  environment,
  Icon,
  LaunchType,
  showHUD,
  updateCommandMetadata,
  type LaunchProps,
} from "@raycast/api";
import type { DueItem } from "@afterword/service";
import { markSent, reviewCard } from "./card.ts";
import { isSameCard, lastCopied } from "./copied.ts";
import { attempt, start } from "./failure.ts";
import { copyNote } from "./leave.ts";
import { readFolder } from "./service.ts";

type Props = LaunchProps<{ arguments: { company?: string } }>;

/**
 * The note that is due to the clipboard. Where something is missing in it, just that is asked. Where it was copied already, it can be
 * marked as sent. In the background it only says under its name what there is to do: Windows has no menu bar.
 */
export default async function CopyFollowUp({ arguments: { company = "" } }: Props): Promise<void> {
  if (environment.launchType === LaunchType.Background) return showCount();
  await attempt(async () => {
    const note = await nextNote(company);
    if ("nothing" in note) return showHUD(note.nothing);
    if (!isSameCard(note.ids, await lastCopied())) return copyOrAsk(note);
    const review = await reviewCard(note.ids);
    const isSent = await confirmAlert({
      title: `Did You Send the Note to ${review.draft.to[0]?.name ?? note.company}?`,
      message: "You copied it before, and it is not on record as sent.",
      icon: Icon.Envelope,
      primaryAction: { title: "Mark as Sent" },
      dismissAction: { title: "Copy It Again" },
    });
    if (!isSent) return copyOrAsk(note);
    if (!(await markSent(note.ids, review))) return;
    const next = await nextNote(company);
    return "nothing" in next ? showHUD(`Recorded as sent. ${next.nothing}`) : copyOrAsk(next);
  });
}

interface Note {
  ids: { application: string; advice: string };
  company: string;
}

/** The first note in the order to act, of one company or of all; or a sentence that says that there is none. */
async function nextNote(company: string): Promise<Note | { nothing: string }> {
  const [{ snapshot }, { due, findApplication }] = await Promise.all([readFolder(), import("@afterword/service")]);
  const only = company.trim() === "" ? undefined : findApplication(snapshot, company);
  const notes = due(snapshot, only).items.filter(({ opens }) => opens === "draft");
  const first = notes.find(({ group }) => group === "today" || group === "soon");
  return first
    ? { ids: idsOf(first), company: first.company }
    : { nothing: nothingDue(notes, only?.application.company) };
}

const idsOf = ({ stored, advice }: DueItem): Note["ids"] => ({ application: stored.id, advice: advice.id });

function nothingDue(notes: readonly DueItem[], company: string | undefined): string {
  const next = notes.find(({ group }) => group === "upcoming");
  const what = company === undefined ? "No note is due" : `No note is due to ${company}`;
  return next === undefined ? what : `${what}; the next: ${next.when}`;
}

async function copyOrAsk({ ids }: Note): Promise<unknown> {
  const review = await reviewCard(ids);
  if (review.gaps.length > 0 && !review.isEdited) return start("draft-follow-up", { ...ids, afterwards: "copy" });
  return copyNote(review, ids, "Run it again to mark it as sent");
}

async function showCount(): Promise<void> {
  const [{ snapshot }, { due, dueInWords }] = await Promise.all([readFolder(), import("@afterword/service")]);
  await updateCommandMetadata({ subtitle: dueInWords(due(snapshot)) });
}
