import { basename } from "node:path";
import * as vscode from "vscode";
import { askChoice, askOnce } from "../ask/prompt.ts";
import { planIn, targetOf, Nothing } from "../target.ts";
import type { Run } from "./index.ts";

interface Place {
  readonly file: string;
  readonly at?: vscode.Position;
}

/** Opens the file with the facts, to be edited by hand: also one that cannot be read, at the place to correct. */
export const run: Run = async (afterword, argument) => {
  const snapshot = await afterword.snapshot();
  const { folder } = await afterword.place();
  const target = targetOf(argument);
  const given = target && planIn(snapshot, target.application);
  const places = [
    ...Map.groupBy(
      snapshot.problems.filter(({ file, severity }) => severity === "error" && file !== folder),
      ({ file }) => file,
    ),
  ].map(([file, [first]]) => ({
    label: basename(file),
    description: vscode.l10n.t("To correct"),
    detail: vscode.l10n.t("line {0}: {1}", first!.line, first!.message),
    answer: { file, at: new vscode.Position(first!.line - 1, first!.column - 1) } as Place,
  }));
  const { whenInWords } = await import("@afterword/core");
  const applications = snapshot.plans().map((plan) => ({
    label: plan.company,
    description: plan.role,
    detail: plan.primary ? `${plan.primary.title}, ${whenInWords(plan.primary, snapshot.today)}` : plan.status,
    answer: { file: planIn(snapshot, plan.application)!.stored.file } as Place,
  }));
  const broken = new Set(places.map(({ answer }) => answer.file));
  const choices = [...places, ...applications.filter(({ answer }) => !broken.has(answer.file))];
  if (!given && choices.length === 0)
    throw new Nothing(vscode.l10n.t("There is no application yet: log an interview first."), "logInterview");
  const chosen: Place = given
    ? { file: given.stored.file }
    : choices.length === 1
      ? choices[0]!.answer
      : await askOnce(
          askChoice(
            { title: afterword.titleOf("openApplication") },
            { prompt: vscode.l10n.t("Which application?"), choices },
          ),
        );
  await vscode.window.showTextDocument(vscode.Uri.file(chosen.file), {
    preview: false,
    ...(chosen.at && { selection: new vscode.Range(chosen.at, chosen.at) }),
  });
};
