import { actions } from "@afterword/service";
import * as vscode from "vscode";
import { askAfter, askChoice, askOnce } from "../ask/prompt.ts";
import { runAction } from "../ask/run-action.ts";
import { chooseApplication, chooseCard } from "../target.ts";
import type { Run } from "./index.ts";

/** These need a file of this machine, or have a command that shows what they find. */
const elsewhere = new Set([
  "import-invitation",
  "export-calendar",
  "import-folder",
  "export-folder",
  "doctor",
  "check-text",
  "undo",
]);

/** Every action there is, to choose from. */
export const run: Run = (afterword, argument) =>
  askAfter(
    async () => {
      const choices = actions
        .filter(({ name }) => !elsewhere.has(name))
        .map((action) => ({ label: action.title, detail: action.summary, answer: action }));
      return {
        asked: true,
        action: await askOnce(
          askChoice({ title: vscode.l10n.t("All Actions") }, { prompt: vscode.l10n.t("What happened?"), choices }),
        ),
      };
    },
    async ({ action }) => {
      const wanted = { title: action.title, prompt: vscode.l10n.t("Which?") };
      if (Object.hasOwn(action.fields, "card")) {
        const settled = ({ state }: { state: string }): boolean => state === "done";
        const { card } = await chooseCard(afterword, argument, {
          ...wanted,
          none: vscode.l10n.t("There is no advice yet."),
          fits: (advice) => !settled(advice),
        });
        const given = { card: card.advice.id, application: card.stored.id };
        return void (await runAction(afterword, action, { given, canGoBack: true }));
      }
      const needsOne = action.fields["application"]?.required === true;
      const given = needsOne ? { application: (await chooseApplication(afterword, argument, wanted)).stored.id } : {};
      await runAction(afterword, action, { given, canGoBack: true });
    },
  );
