import { readdirSync, readFileSync } from "node:fs";

/** What a mail of the corpus means: one of `kinds`, of one application, with a date where it names one. */
export interface Label {
  readonly kinds: readonly string[];
  readonly application?: string | undefined;
  readonly date?: string | undefined;
}

export interface LabelledMail {
  readonly id: number;
  /** One of the first 126 that was kept back while the reader was written. */
  readonly heldOut: boolean;
  readonly labels: readonly Label[];
  readonly source: string;
}

const folder = new URL("./", import.meta.url);

/**
 * Every mail of the corpus. A mail begins with `=== NUMBER KIND[|KIND] [DATE [HOUR]] [@APPLICATION]`, more labels behind `;`; `none` means
 * that nothing in it may be proposed as sure. What follows is the message, without the headers that all of them share.
 */
export function readCorpus(): LabelledMail[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".txt"))
    .sort()
    .flatMap((name) => readFileSync(new URL(name, folder), "utf8").split(/^=== /m).slice(1))
    .map((entry) => {
      const [head = "", ...lines] = entry.split("\n");
      const id = Number(head.slice(0, 3));
      const source = lines.join("\n").trim();
      return {
        id,
        heldOut: id < 200 && id % 3 === 0,
        labels: head.slice(4).split(";").flatMap(readLabel),
        source: withHeaders(source, id),
      };
    });
}

function readLabel(text: string): Label[] {
  const words = text.trim().split(/\s+/);
  if (words[0] === "none") return [];
  const [kinds = "", ...rest] = words;
  const date = rest.filter((word) => !word.startsWith("@")).join(" ");
  return [
    {
      kinds: kinds.split("|"),
      application: rest.find((word) => word.startsWith("@"))?.slice(1),
      ...(date && { date }),
    },
  ];
}

function withHeaders(source: string, id: number): string {
  const to = /^To:/m.test(source.slice(0, source.indexOf("\n\n"))) ? "" : "To: Robin Adams <robin@home.example>\n";
  return `Message-ID: <${id}@corpus.example>\n${to}${source.replace(/&#1077;/g, "е")}\n`;
}
