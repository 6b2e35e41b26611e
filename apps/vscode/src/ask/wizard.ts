import { back, Cancelled, type Back, type Stage } from './prompt.ts'

/** One question. It keeps its own answer in `answers`; `skip` says that it need not be asked. */
export type Step<Answers> = (answers: Answers, stage: Stage) => Promise<Back | 'skip' | void>

/** Asks one question after the other; Back returns to the one before, with what was answered still there. */
export async function askAll<Answers>(title: string, answers: Answers, steps: readonly Step<Answers>[]): Promise<Answers> {
  const asked: number[] = []
  for (let index = 0; index < steps.length;) {
    const outcome = await steps[index]!(answers, { title, step: index + 1, total: steps.length, canGoBack: asked.length > 0 })
    if (outcome === back) {
      index = asked.pop() ?? 0
      continue
    }
    if (outcome !== 'skip') asked.push(index)
    index++
  }
  return answers
}

/** A single question: going back is going away. */
export async function askOnce<T>(asking: Promise<T | Back>): Promise<T> {
  const answer = await asking
  if (answer === back) throw new Cancelled()
  return answer as T
}
