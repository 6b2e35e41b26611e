import type { Gap } from "@afterword/core";
import { fillGap, readFields, type Review } from "@afterword/service";
import type { Session } from "../session.ts";
import { clean, wrap } from "../terminal.ts";
import { askText } from "./ask.ts";

/**
 * Asks, where the draft is shown, for what it is missing: the note needs it, or is a good deal better for it. What was jotted down
 * stands beside the question, and what cannot stand in a note is refused there with the reason. Each answer is kept as the fact it
 * is. With `all`, what the note can do without is asked too; with `again`, what was answered already, to keep with Enter or to
 * answer anew. Gives whether anything was answered.
 */
export async function fillGaps(
  session: Session,
  reviews: readonly Review[],
  { all = false, again = false }: { all?: boolean; again?: boolean } = {},
): Promise<boolean> {
  let isChanged = false;
  const answered = new Set<string>();
  for (const review of reviews) {
    const answers = again ? review.draft.answers : [];
    for (const gap of [...answers, ...wantedOf(review, all || again)]) {
      // The same of every note, such as the sender's own name, is asked once.
      if (answered.has(gap.name)) continue;
      const before = "words" in gap && typeof gap.words === "string" ? gap.words : undefined;
      const typed = {
        ...placeOf(review),
        slot: gap.name,
        ...(before !== undefined && { instead: before }),
      };
      const words = await askForGap(session, gap, typed, before);
      if (words === undefined || words === before) continue;
      if (gap.name === "me" || gap.name === "me.phone") answered.add(gap.name);
      await session.service.run(fillGap, { ...typed, words });
      isChanged = true;
    }
  }
  return isChanged;
}

/** What is asked: what stands open in the text; beside that, what this message can do without, where it would be thin. */
function wantedOf({ draft, gaps, isEdited }: Review, all: boolean): readonly Gap[] {
  const isOpen = (gap: Gap): boolean => gaps.some(({ name }) => name === gap.name);
  const isThin = all || draft.gaps.some((gap) => (isOpen(gap) && gap.name === "say") || gap.name === "message");
  return draft.gaps.filter((gap) => isOpen(gap) || (!isEdited && (isThin || gap.name === "news")));
}

const placeOf = ({ card, stored, draft }: Review): Record<string, string | undefined> =>
  card.id === undefined
    ? { application: stored.id, to: draft.to[0]?.name, what: draft.kind, round: draft.round }
    : { card: card.id };

async function askForGap(
  session: Session,
  { prompt, reminders, offer, reasons }: Gap,
  typed: Record<string, string | undefined>,
  initial = offer,
): Promise<string | undefined> {
  const { io, style, snapshot } = session;
  const lines = [
    ...reminders.map((jotting) => `You noted: ${jotting}`),
    ...reasons,
    prompt.help,
    ...prompt.examples.slice(0, 2).map((example, index) => `${index === 0 ? "For example:" : "Or:"} ${example}`),
  ];
  for (const line of lines.filter((text) => text !== ""))
    io.out(`${style.dim(wrap(clean(line), Math.min(io.columns, 100), "  "))}\n`);
  return askText(clean(prompt.question), {
    optional: true,
    ...(initial !== undefined && { initial }),
    problem: (words) => readFields(fillGap, { ...typed, words }, snapshot).problems.words,
    understood: () => undefined,
  });
}
