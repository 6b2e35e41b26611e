import { openLocalState } from "@afterword/store";
import type { Environment } from "../service.ts";
import type { Action } from "./action.ts";
import type { Typed, TypedFields } from "../field/field.ts";

/** What a person had typed into the fields of an action when they stopped half-way. One set for each action. */
export interface KeptAnswers {
  read(): Promise<TypedFields | undefined>;
  keep(typed: TypedFields): Promise<void>;
  discard(): Promise<void>;
}

/** Opens the answers that this machine keeps for an action. Only fields that the action has are given back. */
export function keptAnswers(
  environment: Pick<Environment, "folder" | "state">,
  action: Pick<Action, "name" | "fields">,
): KeptAnswers {
  const localState = openLocalState(environment);
  const name = `answers-${action.name}.json`;
  return {
    read: async () => {
      const text = await localState.read(name);
      return text === undefined ? undefined : readAnswers(text, action);
    },
    keep: (typed) => localState.update(name, async () => JSON.stringify(typed)),
    discard: () => localState.remove(name),
  };
}

/** A damaged file holds no answers. */
function readAnswers(text: string, { fields }: Pick<Action, "fields">): TypedFields | undefined {
  try {
    const found: unknown = JSON.parse(text);
    if (found === null || typeof found !== "object") return undefined;
    const answers = Object.entries(found).filter(
      (entry): entry is [string, Typed] => Object.hasOwn(fields, entry[0]) && isTyped(entry[1]),
    );
    return answers.length === 0 ? undefined : Object.fromEntries(answers);
  } catch {
    return undefined;
  }
}

const isTyped = (value: unknown): value is Typed =>
  typeof value === "string" || (Array.isArray(value) && value.every((one) => typeof one === "string"));
