import { aToL } from "./a-to-l.ts";
import { mToZ } from "./m-to-z.ts";
import { verbs } from "./verbs.ts";

/** Words that sound or look like the one that is meant, told apart by their neighbours. See `language/phrase.ts` for how a line is read. */
export const soundAlikes: readonly string[] = [...verbs, ...aToL, ...mToZ];
