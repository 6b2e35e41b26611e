import { expect, test } from "vitest";
import { changedFiles, refusalOf, saidOf, type Answered } from "../test/answers.ts";
import { openExample } from "../test/example.ts";
import { inputs, inputsNow } from "../test/inputs.ts";
import { allFiles } from "../test/say.ts";
import { actionNamed, ServiceError } from "./index.ts";

test("the inputs that every app is driven with are answered, and leave files, as written down", async () => {
  const answered: Record<string, Answered> = {};
  for (const { name, steps } of inputs) {
    const service = await openExample({ now: inputsNow });
    const before = await allFiles(service);
    const answers: string[] = [];
    for (const { action, typed, confirmed = false } of steps)
      answers.push(
        await service.run(actionNamed(action)!, typed, { confirmed }).then(saidOf, (error: unknown) => {
          if (error instanceof ServiceError) return refusalOf(error);
          throw error;
        }),
      );
    answered[name] = { answers, files: changedFiles(before, await allFiles(service)) };
  }
  expect(Object.keys(answered)).toHaveLength(inputs.length);
  await expect(`${JSON.stringify(answered, undefined, 2)}\n`).toMatchFileSnapshot("../test/inputs.golden.json");
});
