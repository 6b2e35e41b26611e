import { getL10nPseudoLocalized } from "@vscode/l10n-dev";
import { match } from "node:assert/strict";
import { globSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Server } from "../code-server.ts";
import type { Step } from "../walk.ts";

/** Any language that is not the one of the source: the words below stand for a translation into it. */
export const language = "de";

/** Puts a translation into the installed package, where every letter has an accent: what has none was not translated. */
export async function translate({ home }: Server): Promise<() => Promise<void>> {
  const [installed] = globSync(join(home, "extensions/afterword.afterword-*"));
  for (const name of ["package.nls", "l10n/bundle.l10n"]) {
    const words = JSON.parse(readFileSync(join(installed!, `${name}.json`), "utf8")) as Record<string, string>;
    writeFileSync(join(installed!, `${name}.${language}.json`), JSON.stringify(getL10nPseudoLocalized(words)));
  }
  return async () => {};
}

/** The same letters with accents, as the tool sets them. */
const accented = (text: string): RegExp =>
  new RegExp(Array.from(text, (letter) => (/[a-z]/i.test(letter) ? "[^\\x00-\\x7f]+" : letter)).join(""));

/** In another language: the extension's own words are translated, and those of the record and of the notes stay as they are. */
export const translated: readonly Step[] = [
  [
    "the view and a draft in another language",
    async ({ person, picture }) => {
      await person.row("Thandi Nkosi").waitFor();
      match((await person.page.locator(".pane-body .monaco-list-row").first().innerText()).trim(), accented("Due"));
      await person.row("Thandi Nkosi").click();
      await person.line("Dear Thandi").waitFor();
      await person.page
        .locator(".codelens-decoration a", { hasText: accented("Copy") })
        .first()
        .waitFor();
      await picture("translated");
    },
  ],
];
