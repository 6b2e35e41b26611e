import {
  actionNamed,
  actions,
  ServiceError,
  type Action,
  type Outcome,
  type Typed,
  type TypedFields,
} from "@afterword/service";
import * as vscode from "vscode";
import type { Afterword } from "../afterword.ts";
import { askChoice, askOnce } from "../ask/prompt.ts";
import { runAction } from "../ask/run-action.ts";
import { Nothing } from "../target.ts";

/** What a keybinding, a task or another extension may pass: which action, and answers that are then not asked. */
interface Argument {
  readonly action?: string;
  readonly fields?: TypedFields;
  /** The answer to what the action would ask before it keeps anything. */
  readonly confirmed?: boolean;
}

/** What was done, or why it was refused, for whoever called the command. */
type Answer = Outcome | { readonly error: ReturnType<ServiceError["toJSON"]> };

/**
 * Runs any action of the service by its name, with the answers that are passed; asks for the rest, and for the action where none
 * is named. With `fields` nothing is asked: what is refused is the caller's to put right.
 */
export async function run(afterword: Afterword, argument: unknown): Promise<Answer> {
  const { action: name, fields, confirmed } = read(argument);
  const action = name === undefined ? await chooseAction() : actionNamed(name);
  if (!action) throw new Nothing(vscode.l10n.t("There is no action named “{0}”.", name ?? ""));
  if (!fields) return runAction(afterword, action, { given: {} });
  const service = await afterword.service();
  try {
    const outcome = await service.run(action, fields, { confirmed: confirmed === true });
    afterword.refresh();
    return outcome;
  } catch (error) {
    if (error instanceof ServiceError) return { error: error.toJSON() };
    throw error;
  }
}

const chooseAction = (): Promise<Action> =>
  askOnce(
    askChoice(
      { title: vscode.l10n.t("Run Action") },
      {
        prompt: vscode.l10n.t("What happened, or what should change?"),
        choices: actions.map((action) => ({ label: action.title, detail: action.summary, answer: action })),
      },
    ),
  );

/** Anybody may call a command, with anything. */
function read(argument: unknown): Argument {
  if (argument === null || typeof argument !== "object") return {};
  const { action, fields, confirmed } = argument as Record<string, unknown>;
  const isTyped = (value: unknown): value is Typed =>
    typeof value === "string" || (Array.isArray(value) && value.every((one) => typeof one === "string"));
  return {
    ...(typeof action === "string" && { action }),
    ...(fields !== null &&
      typeof fields === "object" && {
        fields: Object.fromEntries(
          Object.entries(fields).filter((entry): entry is [string, Typed] => isTyped(entry[1])),
        ),
      }),
    confirmed: confirmed === true,
  };
}
