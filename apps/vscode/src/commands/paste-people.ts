import { addPerson, readPeople, type FoundPerson } from "@afterword/service";
import * as vscode from "vscode";
import { askMany, askAfter } from "../ask/prompt.ts";
import { requireWritable } from "../ask/require-writable.ts";
import { say } from "../say.ts";
import { chooseApplication, Nothing } from "../target.ts";
import type { Run } from "./index.ts";

const title = vscode.l10n.t("Add People from the Clipboard");

/** Adds the people of a copied invitation, signature, address line or LinkedIn profile. Each is shown, and taken only where it is ticked. */
export const run: Run = async (afterword, argument) => {
  const snapshot = await afterword.snapshot();
  const people = await readPeople(snapshot, await vscode.env.clipboard.readText());
  if (people.length === 0)
    throw new Nothing(
      vscode.l10n.t(
        "No people were found on the clipboard. Copy an invitation, the signature of a mail, a line of addresses or a profile from LinkedIn, and run this command again.",
      ),
    );
  await askAfter(
    () =>
      chooseApplication(afterword, argument, {
        title,
        prompt: vscode.l10n.t("Which application are these people part of?"),
      }),
    async ({ stored, asked }) => {
      const choices = people.map((person) => ({
        label: person.name,
        description: person.email ?? "",
        detail: [person.position, person.phone, person.linkedin].filter(Boolean).join(" · "),
        answer: person,
      }));
      const chosen = await askMany(
        { title, canGoBack: asked },
        { prompt: vscode.l10n.t("Which people do you want to add?"), choices },
      );
      const service = await afterword.service();
      await requireWritable(service.environment.folder);
      const part = stored.application.interviews.length > 0 ? "interviewer" : "other";
      const told: string[] = [];
      for (const person of chosen) {
        const { said } = await service.run(
          addPerson,
          { application: stored.id, part, ...typed(person) },
          { confirmed: true },
        );
        told.push(said);
      }
      afterword.refresh();
      const all = told.join(" ");
      void say("info", afterword.example ? vscode.l10n.t("In the example: {0}", all) : all);
    },
  );
};

const typed = ({ name, email, ...details }: FoundPerson): Record<string, string> => ({
  person: email === undefined ? name : `${name} <${email}>`,
  ...details,
});
