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
    const example = `${folder}-before`;
    before(async () => {
      await closeAll();
      await cp(folder, example, { recursive: true });
    });
    after(async () => {
      await restore();
      await rm(example, { recursive: true });
    });
    const restore = async () => {
      await rm(folder, { recursive: true });
      await cp(example, folder, { recursive: true });
    };

    for (const { name, steps } of inputs)
      it(`leaves the same file here: ${name}`, async () => {
        await restore();
        const found = await filesIn(folder);
        const answers: string[] = [];
        for (const step of steps) answers.push(await answer(step));
        const answered: Answered = { answers, files: changedFiles(found, await filesIn(folder)) };
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
