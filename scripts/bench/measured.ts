/** One comparison. `ratio` is the one that `goal` speaks of, such as `≥ 20` or `≤ 3`. */
export interface Measured {
  name: string
  ours: number
  peer: number
  unit: string
  ratio: number
  goal: string
  met: boolean
}
