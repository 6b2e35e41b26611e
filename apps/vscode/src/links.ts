import * as vscode from "vscode";
import type { Afterword } from "./afterword.ts";
import { report } from "./commands/index.ts";
import { say } from "./say.ts";
import { cardIn, isId } from "./target.ts";

/** `vscode://afterword.afterword/draft?id=ADVICE` opens that draft, and does nothing else. Whatever else a link says is refused. */
export function registerLinks(afterword: Afterword): vscode.Disposable {
  return vscode.window.registerUriHandler({
    async handleUri({ path, query, fragment }) {
      const values = new URLSearchParams(query);
      const id = values.get("id");
      if (
        path !== "/draft" ||
        fragment !== "" ||
        !isId(id) ||
        [...values].some(([name]) => name !== "id" && !isOurs(name)) ||
        values.getAll("id").length !== 1
      ) {
        return void say("warning", vscode.l10n.t("That is not an Afterword link. Nothing was opened."));
      }
      try {
        const card = cardIn(await afterword.snapshot(), { advice: id });
        if (!card) return void say("warning", vscode.l10n.t("The draft of that link no longer exists."));
        const { openDraft } = await import("./drafts/open.ts");
        await openDraft(card);
      } catch (error) {
        report(error);
      }
    },
  });
}

/** The editor's own additions to a link: which window it is for, and how it got here. */
const isOurs = (name: string): boolean => name === "windowId" || name.startsWith("vscode-");
