import { history, undo } from "@afterword/service";
import { shortMoment } from "@afterword/core";
import * as vscode from "vscode";
import { askChoice, askOnce, confirm } from "../ask/prompt.ts";
import { say } from "../say.ts";
import { chooseApplication, Nothing } from "../target.ts";
import type { Run } from "./index.ts";

/** Lists what was changed in one application, the last change first; the one that is chosen can be taken back. */
export const run: Run = async (afterword, argument) => {
  const title = vscode.l10n.t("History");
  const { snapshot, stored } = await chooseApplication(afterword, argument, {
    title,
    prompt: vscode.l10n.t("Of which application?"),
  });
  const service = await afterword.service();
  const changes = (await history(service, stored.id)).toReversed();
  if (changes.length === 0) throw new Nothing(vscode.l10n.t("Nothing was changed here with Afterword yet."));
  const choices = changes.map((one) => ({
    label: one.label,
    description: shortMoment(one.at.toZonedDateTimeISO(snapshot.today.timeZoneId)),
    detail: [...one.gone.map((line) => `− ${line.trim()}`), ...one.come.map((line) => `+ ${line.trim()}`)].join("  "),
    answer: one,
  }));
  const chosen = await askOnce(
    askChoice(
      { title: `${title}: ${stored.application.company}` },
      { prompt: vscode.l10n.t("Which change do you want to undo?"), choices },
    ),
  );
  const { detail } = choices.find(({ answer }) => answer === chosen)!;
  await confirm(vscode.l10n.t("Undo “{0}”?", chosen.label), detail, vscode.l10n.t("Undo"));
  const { said } = await service.run(undo, { change: chosen.change });
  void say("info", said);
};
