import { readFileSync } from "node:fs";
import { isMessageKind } from "@afterword/core";
import type { CheckContext } from "../src/context.ts";
import { records } from "./records.ts";

/** Something wrong on purpose. */
export interface Seed {
  /** Its class, such as `spelling` or `tone`. */
  class: string;
  start: number;
  end: number;
}

export interface CorpusNote {
  text: string;
  context: CheckContext;
  seeds: readonly Seed[];
}

/**
 * Reads one file of the corpus. A note begins with `=== RECORD KIND [to PERSON]`; `[[words|class]]` is a seed, and `[[|class]]`
 * one of something that is missing, which is found anywhere.
 */
export function readCorpus(name: "clean" | "seeded"): CorpusNote[] {
  const text = readFileSync(new URL(`./${name}.txt`, import.meta.url), "utf8");
  return text
    .split(/^=== /m)
    .slice(1)
    .map((entry) => {
      const [head = "", ...lines] = entry.split("\n");
      const [, record = "", kind = "", , to] = /^(\S+) (\S+)( to (.+))?$/.exec(head) ?? [];
      const known = records[record];
      const everyone = known
        ? [...known.application.interviews.flatMap((interview) => interview.people), ...known.application.contacts]
        : [];
      return {
        ...unseeded(lines.join("\n").trim()),
        context: {
          ...known,
          ...(isMessageKind(kind) && { kind }),
          recipient: everyone.find((person) => person.name === to),
        },
      };
    });
}

function unseeded(marked: string): { text: string; seeds: Seed[] } {
  const seeds: Seed[] = [];
  let text = "";
  let from = 0;
  for (const match of marked.matchAll(/\[\[([^|]*)\|([a-z-]+)\]\]/g)) {
    text += marked.slice(from, match.index);
    seeds.push({ class: match[2]!, start: text.length, end: text.length + match[1]!.length });
    text += match[1]!;
    from = match.index + match[0].length;
  }
  return { text: text + marked.slice(from), seeds };
}
