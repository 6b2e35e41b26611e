import { nearest } from "@afterword/core/text";
import { InvalidArgumentError, type Argument, type Option } from "commander";

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
