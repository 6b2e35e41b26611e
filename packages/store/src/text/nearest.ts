/**
 * The candidate a person most likely meant, or nothing where none is close. Spelling, case, plural and dashes are forgiven;
 * with `eager` also another letter in a short word.
 */
export function nearest(word: string, candidates: readonly string[], eager = false): string | undefined {
  const plain = (text: string) => text.toLowerCase().replaceAll(/[-_ ]/g, '')
  let best: string | undefined
  let least = Infinity
  for (const candidate of candidates) {
    const allowed = candidate.length <= 3 ? 0 : candidate.length <= 5 ? 1 : 2
    if (Math.abs(word.length - candidate.length) > allowed + 2) continue
    // In a short word another letter makes another word (`tone`, `zone`); a slip there is a letter lost, doubled or swapped.
    const cost = distance(plain(word), plain(candidate), !eager && candidate.length <= 4 ? 2 : 1)
    if (cost <= allowed && cost < least) {
      least = cost
      best = candidate
    }
  }
  return best
}

/** How many letters to add, drop, change or swap with their neighbour. */
function distance(a: string, b: string, change: number): number {
  const rows = [Array.from({ length: b.length + 1 }, (_, j) => j)]
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const above = rows[i - 1]!
      let cost = Math.min(above[j]! + 1, row[j - 1]! + 1, above[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : change))
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, rows[i - 2]![j - 2]! + 1)
      row.push(cost)
    }
    rows.push(row)
  }
  return rows[a.length]![b.length]!
}
