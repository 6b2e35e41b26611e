import { nearest } from "@afterword/core/text";
import { InvalidArgumentError, type Argument, type Option } from "commander";
import { UsageError } from "./session.ts";
import { clean } from "./terminal.ts";

/** Where only some words will do: names the one that was probably meant. */
export function suggestChoice(taker: Argument | Option): void {
  const { argChoices, parseArg } = taker;
  if (!argChoices) return;
  taker.argParser((word: string, previous: unknown) => {
    const near = argChoices.includes(word) ? undefined : nearest(word, argChoices);
    if (near === undefined) return parseArg!(word, previous as never);
    throw new InvalidArgumentError(`Did you mean "${near}"? Allowed choices are ${argChoices.join(", ")}.`);
  });
}

/** Refuses what nobody sees and nobody means to type: it would stay in the files for good. Line breaks and tabs may well be pasted. */
export function refuseControls(words: readonly string[]): void {
  for (const word of words) {
    const [hidden] = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/.exec(word) ?? [];
    if (hidden === undefined) continue;
    const code = hidden.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");
    throw new UsageError(`"${clean(word)}" holds a character that cannot be seen (U+${code}); please type it without`);
  }
}
