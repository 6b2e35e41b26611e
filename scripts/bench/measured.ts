/** How much to measure. Quick is enough to see that a bench works, and too little to judge a goal by. */
export interface Effort {
  quick: boolean;
}

/** One comparison. `ratio` is the one that `goal` speaks of, such as `≥ 20` or `≤ 3`; both null where it is only told for comparison. */
export interface Measured {
  name: string;
  ours: number;
  peer: number;
  unit: string;
  ratio: number;
  goal: string | null;
  met: boolean | null;
}
