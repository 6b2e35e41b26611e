import type { MessageKind } from "@afterword/core";
import { expect, test } from "vitest";
import { inputsOf, situations } from "../../core/test/situations.ts";
import { draft } from "../../core/src/drafts/index.ts";
import { check } from "./run.ts";

test("no draft is faulted for not saying what our own closing line left out", () => {
  const faulted = situations.flatMap((situation) =>
    inputsOf(situation).flatMap((input) => {
      const { body, subject, kind, missing } = draft(input);
      if (missing.length > 0) return [];
      const found = check(
        { text: body, ...(subject !== undefined && { subject }) },
        { kind: kind as MessageKind, application: input.application, recipient: input.advice.recipients[0] },
      );
      return found.some(({ code }) => code === "no-interest") ? [`${situation.name}: ${body}`] : [];
    }),
  );
  expect(faulted).toEqual([]);
});
