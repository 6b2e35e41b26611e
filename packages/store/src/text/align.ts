/** Which item of a list became which: so that one changed item does not rewrite its neighbours. */
import { isGroup, same } from "./value.ts";

/** `from` without `to`: removed. `to` without `from`: added. Both: kept, and perhaps changed. */
export interface Step {
  from?: number;
  to?: number;
}

export function align(before: readonly unknown[], after: readonly unknown[]): Step[] {
  let head = 0;
  while (head < before.length && head < after.length && same(before[head], after[head])) head++;
  let tail = 0;
  while (tail < before.length - head && tail < after.length - head && same(before.at(-1 - tail), after.at(-1 - tail)))
    tail++;
  const steps: Step[] = [];
  for (let i = 0; i < head; i++) steps.push({ from: i, to: i });
  steps.push(...middle(before, after, head, before.length - tail, after.length - tail));
  for (let i = tail; i > 0; i--) steps.push({ from: before.length - i, to: after.length - i });
  return steps;
}

function middle(
  before: readonly unknown[],
  after: readonly unknown[],
  start: number,
  endBefore: number,
  endAfter: number,
): Step[] {
  const m = endBefore - start;
  const n = endAfter - start;
  // best[i][j]: the most likeness to be had from the items i.. of before and j.. of after.
  const best = Array.from({ length: m + 1 }, () => new Float64Array(n + 1));
  const score = (i: number, j: number) => likeness(before[start + i], after[start + j]);
  for (let i = m - 1; i >= 0; i--) {
    for (let j = n - 1; j >= 0; j--) {
      best[i]![j] = Math.max(best[i + 1]![j]!, best[i]![j + 1]!, best[i + 1]![j + 1]! + score(i, j));
    }
  }
  const steps: Step[] = [];
  let i = 0;
  let j = 0;
  while (i < m || j < n) {
    if (i < m && j < n && best[i]![j] === best[i + 1]![j + 1]! + score(i, j))
      steps.push({ from: start + i++, to: start + j++ });
    else if (i < m && (j === n || best[i]![j] === best[i + 1]![j])) steps.push({ from: start + i++ });
    else steps.push({ to: start + j++ });
  }
  return steps;
}

function likeness(a: unknown, b: unknown): number {
  if (same(a, b)) return 4;
  if (!isGroup(a) || !isGroup(b)) return 1;
  const named = ["id", "email", "name"].some((key) => a[key] !== undefined && a[key] === b[key]);
  return named ? 3 : 1;
}
