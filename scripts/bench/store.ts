import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openFolder, readApplication, type Store } from "../../packages/store/src/index.ts";
import type { Effort, Measured } from "./measured.ts";

const few = 50;

/** Opening ten thousand applications through the index against reading them all; and one update among many against among few. */
export async function bench({ quick }: Effort): Promise<Measured[]> {
  const many = quick ? 500 : 10_000;
  const scratch = mkdtempSync(join(tmpdir(), "afterword-bench-"));
  try {
    const [large, small] = [folderOf(scratch, "large", many), folderOf(scratch, "small", few)];
    const parsing = await quickest(2, () => {
      for (const name of readdirSync(large.folder))
        readApplication(readFileSync(join(large.folder, name), "utf8"), name);
    });
    await Promise.all([large.open().list(), small.open().list()]);
    // An index entry counts only once its file has been still for a while.
    await new Promise((resolve) => setTimeout(resolve, 3000));
    await Promise.all([large.open().list(), small.open().list()]);
    const opening = await quickest(7, () => large.open().list());
    const [amongMany, amongFew] = [await updates(large.open()), await updates(small.open())];
    return [
      {
        name: `${many.toLocaleString("en")} applications through the index, against parsing all`,
        ours: opening,
        peer: parsing,
        unit: "ms",
        ratio: parsing / opening,
        goal: "≥ 10",
        met: parsing / opening >= 10,
      },
      {
        name: `one update among ${many.toLocaleString("en")}, against one among ${few}`,
        ours: amongMany,
        peer: amongFew,
        unit: "ms",
        ratio: amongMany / amongFew,
        goal: "≤ 1.5",
        met: amongMany / amongFew <= 1.5,
      },
    ];
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

function folderOf(scratch: string, name: string, count: number): { folder: string; open: () => Store } {
  const folder = join(scratch, name);
  mkdirSync(folder);
  for (let n = 0; n < count; n++) {
    writeFileSync(
      join(folder, `company-${n}.md`),
      `---
id: c${n}
company: Company ${n}
role: Platform Engineer
zone: Africa/Johannesburg
country: ZA
interviews:
  - {id: r1, start: 2026-11-23 10:00, end: 2026-11-23 11:00, people: [T Nkosi <t@acme.example>], topics: [moving billing to Postgres]}
promise: {by: 2026-12-04, said: 2026-11-23}
log:
  - {at: 2026-11-24 09:00, kind: sent, what: thank-you, to: [t@acme.example], via: email}
---

A kind hour.
`,
    );
  }
  return {
    folder,
    open: () =>
      openFolder({ folder, state: join(scratch, `${name}-state`), now: () => ({ epochMilliseconds: Date.now() }) }),
  };
}

/** The time of one update, its place once looked up. */
async function updates(store: Store): Promise<number> {
  let n = 0;
  return quickest(80, () => store.update("c7", (application) => ({ ...application, fit: `fit ${n++}` })));
}

/** In milliseconds. The quickest of several says what the work costs; the others say what else the machine was doing. */
async function quickest(times: number, work: () => unknown): Promise<number> {
  let best = Infinity;
  for (let n = 0; n < times; n++) {
    const begun = performance.now();
    await work();
    best = Math.min(best, performance.now() - begun);
  }
  return best;
}
