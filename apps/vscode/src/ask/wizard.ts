import { back, WentBack, type Back, type Stage } from "./prompt.ts";

/** One question. It keeps its own answer in `answers`; `skip` says that it need not be asked. */
export type Step<Answers> = (answers: Answers, stage: Stage) => Promise<Back | "skip" | void>;

/**
 * Asks one question after the other; Back returns to the one before, with what was answered still there.
 * @throws WentBack at the first question, which offers Back only where `canGoBack` says that something was asked before.
 */
export async function askAll<Answers>(
  title: string,
  answers: Answers,
  steps: readonly Step<Answers>[],
  canGoBack = false,
): Promise<Answers> {
  const asked: number[] = [];
  for (let index = 0; index < steps.length;) {
    const outcome = await steps[index]!(answers, {
      title,
      step: index + 1,
      total: steps.length,
      canGoBack: canGoBack || asked.length > 0,
    });
    if (outcome === back) {
      const before = asked.pop();
      if (before === undefined) throw new WentBack();
      index = before;
      continue;
    }
    if (outcome !== "skip") asked.push(index);
    index++;
  }
  return answers;
}

/**
 * A single question.
 * @throws WentBack
 */
export async function askOnce<T>(asking: Promise<T | Back>): Promise<T> {
  const answer = await asking;
  if (answer === back) throw new WentBack();
  return answer as T;
}

/** A choice and the questions that follow from it: Back at the first of these returns to the choice, where it was the user's. */
export async function askAfter<Chosen extends { asked: boolean }>(
  choose: () => Promise<Chosen>,
  follow: (chosen: Chosen) => Promise<void>,
): Promise<void> {
  for (;;) {
    const chosen = await choose();
    try {
      return await follow(chosen);
    } catch (error) {
      if (!(error instanceof WentBack) || !chosen.asked) throw error;
    }
  }
}
