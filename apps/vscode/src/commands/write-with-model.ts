import { noteFacts, promptFor, withModelNote, writeModelNotes, writeNote, type ModelNote } from "@afterword/core";
import { fillGap, type Card, type Snapshot } from "@afterword/service";
import * as vscode from "vscode";
import { chooseModel, completeWith } from "../assistant/model.ts";
import type { Afterword } from "../afterword.ts";
import { askChoice, askOnce, askText, Cancelled, confirm } from "../ask/prompt.ts";
import { cardOf, draftOf } from "../drafts/files.ts";
import { Nothing } from "../target.ts";
import type { Run } from "./index.ts";

/**
 * Lets a language model of the editor write the draft from the facts on record. What is sent is told first; each sentence that comes
 * back is held against the facts; what may stand is shown before it takes the place of the draft. The editor's own undo takes it back.
 */
export const run: Run = async (afterword, argument) => {
  const uri = argument instanceof vscode.Uri ? argument : vscode.window.activeTextEditor?.document.uri;
  const known = await afterword.snapshot();
  const found = uri && cardOf(known, uri);
  if (!uri || !found) throw new Nothing(vscode.l10n.t("Open a draft first."));
  if (found.advice.state === "done") throw new Nothing(vscode.l10n.t("This note was sent, so it is not changed."));
  const model = await chooseModel();
  const snapshot = (await askJottings(afterword, found)) ?? known;
  const card = cardOf(snapshot, uri) ?? found;
  const input = { ...snapshot.input(card.stored.application), advice: card.advice, userTemplates: snapshot.templates };
  const facts = noteFacts(input);
  const told = [
    `${facts.reader}, ${facts.company}, ${facts.job}`,
    ...facts.facts.map(({ is, text }) => `${is}: ${text}`),
  ].join("\n");
  await confirm(vscode.l10n.t("Send these facts to {0}?", model.name), told, vscode.l10n.t("Send"));
  const written = await vscode.window.withProgress(
    {
      location: vscode.ProgressLocation.Notification,
      title: vscode.l10n.t("{0} is writing", model.name),
      cancellable: true,
    },
    async (_, token) => {
      const made = await writeModelNotes(facts, completeWith(model, token));
      if (token.isCancellationRequested) throw new Cancelled();
      return made;
    },
  );
  const [first] = written.notes;
  if (!first && written.sentences.length === 0)
    throw new Nothing(
      vscode.l10n.t("Nothing that the model wrote agrees with the facts on record. The draft is unchanged."),
    );
  const chosen = first ? await chooseNote(written.notes) : { sentences: written.sentences };
  const document = await vscode.workspace.openTextDocument(uri);
  const edit = new vscode.WorkspaceEdit();
  const text = writeNote(withModelNote(await draftOf(snapshot, card), chosen));
  edit.replace(uri, new vscode.Range(0, 0, document.lineCount, 0), text);
  await vscode.workspace.applyEdit(edit);
};

/**
 * Asks what the sender remembers of the conversation with a reader they met, in any form, and keeps it: the more the model knows, the
 * less it repeats. Gives the folder as it is then; undefined where nothing was asked or typed.
 */
async function askJottings(afterword: Afterword, { advice, stored }: Card): Promise<Snapshot | undefined> {
  const [to] = advice.recipients;
  const hasMet = stored.application.interviews.some(({ people }) => people.some(({ name }) => name === to?.name));
  if (to === undefined || !hasMet) return undefined;
  const { question, help, examples } = promptFor("jottings", { name: to.name, role: "", kind: "thank-you" })!;
  const words = await askOnce(
    askText(
      { title: vscode.l10n.t("Write with a Language Model") },
      { prompt: `${question} ${help}`, placeholder: examples[0]!, optional: true },
    ),
  );
  if (words === "") return undefined;
  await (
    await afterword.service()
  ).run(fillGap, {
    application: stored.id,
    to: to.name,
    what: advice.kind,
    round: advice.round,
    slot: "jottings",
    words,
  });
  return afterword.snapshot();
}

function chooseNote(notes: readonly ModelNote[]): Promise<ModelNote> {
  const textOf = ({ sentences }: ModelNote): string => sentences.map(({ text }) => text).join(" ");
  const choices = notes.map((note, index) => ({
    label: vscode.l10n.t("Note {0}", index + 1),
    detail: textOf(note),
    answer: note,
  }));
  return askOnce(
    askChoice(
      { title: vscode.l10n.t("Write with a Language Model") },
      { prompt: vscode.l10n.t("Which note? You can edit it afterwards."), choices },
    ),
  );
}
