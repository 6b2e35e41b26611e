/**
 * The last answer to a question about a folder, so that asking again costs a look at the files and nothing more. Lives in the
 * state folder, is only ever a copy, and stands aside for anything that could make it wrong.
 */
import { readFileSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import { lookAt, namesIn } from "./disk/look.ts";
import { settledAfter } from "./disk/read-file.ts";
import { layoutOf } from "./layout.ts";

export interface Question {
  /** What was answered when nothing was different; undefined where anything is. */
  answer: string | undefined;
  /**
   * Remembers an answer that was worked out after the question was asked, and that stays true until `until`, in milliseconds
   * since 1970. A disk that refuses is no reason to fail.
   */
  keep(answer: string, until: number): Promise<void>;
}

interface Kept {
  question: string;
  /** In milliseconds since 1970. */
  from: number;
  /** Exclusive. */
  until: number;
  files: string;
  answer: string;
}

/**
 * Looks at the folder, not into it. `question` names everything but the files and the moment that the answer depends on; `at` is
 * the moment it is asked about, in milliseconds since 1970.
 * @throws StoreError where the path cannot lead to a folder.
 */
export function ask(question: string, { folder, state, at }: { folder: string; state: string; at: number }): Question {
  const layout = layoutOf(folder, state);
  const files = look([layout.folder, layout.profiles]);
  const kept = read(layout.answer);
  const isSame = kept?.question === question && kept.files === files.text && kept.from <= at && at < kept.until;
  return {
    answer: isSame ? kept.answer : undefined,
    async keep(answer, until) {
      if (!files.settled) return;
      const text = JSON.stringify({ question, from: at, until, files: files.text, answer } satisfies Kept);
      // Loaded when needed: a question that has its answer writes nothing.
      const { writeFileText } = await import("./disk/write-file.ts");
      await mkdir(dirname(layout.answer), { recursive: true, mode: 0o700 })
        .then(() => writeFileText(layout.answer, text, { durable: false }))
        .catch(() => {});
    },
  };
}

/** What tells these folders from what they were; `settled` where no file is so fresh that it could change again without a trace. */
function look(folders: readonly string[]): { text: string; settled: boolean } {
  const fresh = Date.now() - settledAfter;
  let settled = true;
  const lines: string[] = [];
  for (const folder of folders) {
    for (const name of namesIn(folder)) {
      const found = lookAt(join(folder, name));
      if (found && found.changed > fresh) settled = false;
      lines.push(`${name}\t${found?.sign ?? ""}`);
    }
    lines.push("");
  }
  return { text: lines.join("\n"), settled };
}

function read(path: string): Kept | undefined {
  try {
    return JSON.parse(readFileSync(path, "utf8")) as Kept;
  } catch {
    return undefined;
  }
}
