import { readFileSync } from "node:fs";

/** One section of a generated page of `docs`, which becomes a page of its own. */
export interface Section {
  readonly name: string;
  /** Markdown, with its heading. */
  readonly text: string;
}

/** The sections of `docs/rules.md`, `docs/templates.md` or `docs/checks.md` that are about one rule, template or check. */
export function pagesOf(page: "rules" | "templates" | "checks"): readonly Section[] {
  const text = readFileSync(new URL(`../../../docs/${page}.md`, import.meta.url), "utf8");
  return sectionsOf(text);
}

/** Splits a page at its headings of the third level that are one name, such as `### thank-you` or ``### `empty-greeting` ``. */
export function sectionsOf(text: string): readonly Section[] {
  return text.split(/^(?=#{2,3} )/m).flatMap((part) => {
    const name = /^### `?([a-z][a-z0-9.-]*)`?\s*$/m.exec(part.split("\n", 1)[0]!)?.[1];
    return name === undefined ? [] : [{ name, text: part.replace(/^### .*/, `# ${name}`) }];
  });
}
