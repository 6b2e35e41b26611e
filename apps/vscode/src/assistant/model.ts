import type { Complete } from "@afterword/core";
import * as vscode from "vscode";
import { askChoice, askOnce } from "../ask/prompt.ts";
import { Nothing } from "../target.ts";

/** A language model of the editor, chosen where there are several. The editor asks the person whether it may be used. */
export async function chooseModel(): Promise<vscode.LanguageModelChat> {
  const models = await vscode.lm.selectChatModels();
  const [only] = models;
  if (!only)
    throw new Nothing(
      vscode.l10n.t(
        "There is no language model in this editor. An extension that brings one, such as GitHub Copilot, makes it available; Afterword needs none.",
      ),
    );
  if (models.length === 1) return only;
  const choices = models.map((model) => ({ label: model.name, description: model.vendor, answer: model }));
  return askOnce(
    askChoice(
      { title: vscode.l10n.t("Write with a Language Model") },
      { prompt: vscode.l10n.t("Which model?"), choices },
    ),
  );
}

/** The model as the port of core: one prompt in, the whole answer out. */
export const completeWith =
  (model: vscode.LanguageModelChat, token: vscode.CancellationToken): Complete =>
  async (prompt) => {
    const { text } = await model.sendRequest(
      [vscode.LanguageModelChatMessage.User(prompt)],
      { justification: vscode.l10n.t("To write the note from the facts on record.") },
      token,
    );
    let answer = "";
    for await (const part of text) answer += part;
    return answer;
  };
