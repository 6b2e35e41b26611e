import { fillGap, type Review } from "@afterword/service";
import type { Session } from "../session.ts";
import { clean, wrap } from "../terminal.ts";
import { askText } from "./ask.ts";

/**
 * Asks, where the draft is shown, for what it is missing: the note needs it, or is a good deal better for it. What was jotted down
 * stands beside the question. Each answer is kept as the fact it is. Gives whether anything was answered.
 */
export async function fillGaps(session: Session, reviews: readonly Review[]): Promise<boolean> {
  let isChanged = false;
  for (const { draft, gaps, stored, card } of reviews) {
    const wanted = draft.gaps.filter((gap) => gaps.some(({ name }) => name === gap.name) || gap.name === "say");
    for (const { name, prompt, reminders, offer, reasons } of wanted) {
      for (const line of [...reminders.map((jotting) => `You noted: ${jotting}`), ...reasons])
        session.io.out(`${session.style.dim(wrap(clean(line), session.io.columns, "  "))}\n`);
      const words = await askText(clean(prompt.question), {
        optional: true,
        help: clean(prompt.help),
        ...(offer !== undefined && { initial: offer }),
        ...(prompt.examples[0] !== undefined && { placeholder: prompt.examples[0] }),
        problem: () => undefined,
        understood: () => undefined,
      });
      if (words === undefined) continue;
      await session.service.run(fillGap, {
        ...(card.id === undefined ? { application: stored.id, to: draft.to[0]?.name } : { card: card.id }),
        slot: name,
        words,
      });
      isChanged = true;
    }
  }
  return isChanged;
}
