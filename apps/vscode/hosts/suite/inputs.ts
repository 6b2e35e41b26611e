import { deepEqual } from "node:assert/strict";
import { cp, rm } from "node:fs/promises";
import * as vscode from "vscode";
import { changedFiles, filesIn, refusalOf, saidOf, type Answered } from "../../../../packages/service/test/answers.ts";
import golden from "../../../../packages/service/test/inputs.golden.json" with { type: "json" };
import { inputs, type Step } from "../../../../packages/service/test/inputs.ts";
import { closeAll, folder } from "./host.ts";

type Answer = Parameters<typeof saidOf>[0] | { error: Parameters<typeof refusalOf>[0] };

/** The inputs that every app is driven with, run by the installed package: the same files, and the same words, as in any other. */
export function everywhere(): void {
  describe("what is typed into every app", () => {
    // Other tests have changed the folder by now: the inputs start from the example as it is kept.
    const example = process.env["AFTERWORD_EXAMPLE"]!;
    const found = `${folder}-before`;
    before(async () => {
      await closeAll();
      await cp(folder, found, { recursive: true });
    });
    after(async () => {
      await startFrom(found);
      await rm(found, { recursive: true });
    });
    const startFrom = async (start: string) => {
      await rm(folder, { recursive: true });
      await cp(start, folder, { recursive: true });
    };

    for (const { name, steps } of inputs)
      it(`leaves the same file here: ${name}`, async () => {
        await startFrom(example);
        const start = await filesIn(folder);
        const answers: string[] = [];
        for (const step of steps) answers.push(await answer(step));
        const answered: Answered = { answers, files: changedFiles(start, await filesIn(folder)) };
        deepEqual(answered, (golden as Readonly<Record<string, Answered>>)[name]);
      });
  });
}

async function answer({ action, typed, confirmed = false }: Step): Promise<string> {
  const answered = await vscode.commands.executeCommand<Answer>("afterword.runAction", {
    action,
    fields: typed,
    confirmed,
  });
  return "error" in answered ? refusalOf(answered.error) : saidOf(answered);
}
