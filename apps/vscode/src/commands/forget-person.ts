import { eachOnce } from "@afterword/core";
import { everyone, forget, type Action } from "@afterword/service";
import * as vscode from "vscode";
import { askChoice, askOnce } from "../ask/prompt.ts";
import { runAction } from "../ask/run-action.ts";
import type { Run } from "./index.ts";

/** Forgets somebody: one of the people on record, or a name or an address that is typed. What it touches is told before. */
export const run: Run = async (afterword) => {
  const title = afterword.titleOf("forgetPerson");
  const { applications } = await afterword.snapshot();
  const people = eachOnce(applications.flatMap(({ application }) => everyone(application)));
  const choices = people.map(({ name, email }) => ({
    label: name,
    description: email ?? "",
    detail: applications
      .filter(({ application }) => everyone(application).some((person) => person.name === name))
      .map(({ application }) => application.company)
      .join(", "),
    answer: name,
  }));
  const person = await askOnce(
    askChoice(
      { title },
      {
        prompt: forget.fields.person.question,
        choices: choices.toSorted((a, b) => a.label.localeCompare(b.label, "en")),
        other: (typed) => ({ label: typed, description: vscode.l10n.t("a name or an address"), answer: typed }),
      },
    ),
  );
  await runAction(afterword, forget as unknown as Action, { title, given: { person }, fields: [] });
};
